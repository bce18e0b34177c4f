"""The dialog in which an article's title, source and publication date are corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.errors import EnvironmentFault
from db.records import Publication
from db.text.direction import Direction, isolated
from db.time.span import Span
from db.wording import word
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.failure import tell
from desktop.library import Library
from desktop.models.words import counted, date_words
from desktop.window.date_line import DateLine
from desktop.window.directed_field import DirectedField

_WIDTH = 520
_MOST = 5
"""How many dates that would follow are told."""


class ArticleDetails(QDialog):
    """Title, source and publication date of one article; what depends on the date follows it."""

    def __init__(
        self, library: Library, article_id: int, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._article_id, self._appearance = library, article_id, appearance
        self._article = library.article(article_id)
        self.setWindowTitle(self.tr("Article details"))
        self.setMinimumWidth(round(_WIDTH * appearance.scale))
        direction: Direction = "rtl" if self._article.direction == "rtl" else "ltr"
        self.title = DirectedField(self._article.title, direction, self)
        self.source = DirectedField(self._article.source or "", direction, self)
        self.date = self._date_line()
        self._follows = QLabel(self)
        self._follows.setProperty("kind", "muted")
        self._how = QLabel(_how_known(self._article.publication, appearance.language), self)
        self._how.setProperty("kind", "small")
        for label in (self._follows, self._how):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(self)
        self._save = self._buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._build()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.title.textChanged.connect(self._check)
        self.date.read.connect(self._check)
        self.date.read.connect(self._preview)
        self._check()
        self._preview()

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Source"), self.source)
        form.addRow(self.tr("&Published"), self.date)
        form.addRow("", self._how)
        form.addRow("", self._follows)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_PADDING, DIALOG_PADDING, DIALOG_PADDING, 20)
        column.setSpacing(20)
        column.addLayout(form)
        column.addWidget(self._buttons)

    def _date_line(self) -> DateLine:
        publication = self._article.publication
        empty = self.tr("Empty: the date the article states; if it states none, relative dates wait.")
        language = self._appearance.language
        return DateLine(publication.span, None, self._library.read_date, language, self, empty=empty)

    @property
    def follows(self) -> str:
        """What would follow from the date in the field, in words."""
        return self._follows.text()

    @property
    def can_save(self) -> bool:
        """Whether what was typed can be kept."""
        return self._save.isEnabled()

    def _check(self) -> None:
        self._save.setEnabled(bool(self.title.text().strip()) and self.date.is_valid)

    def _preview(self) -> None:
        """Say which dates of the article another publication date would change."""
        lines = []
        if self.date.is_changed:
            found = self._library.dates_if_published(self._article_id, self.date.span)
            lines = [self._change_words(*change) for change in found[:_MOST]]
            if len(found) > _MOST:
                rest = len(found) - _MOST
                lines.append(counted(self.tr("and %n more", "", rest), rest, self._appearance.language))
        self._follows.setText("\n".join(lines))
        self._follows.setVisible(bool(lines))
        self._grow()

    def _grow(self) -> None:
        """As high as the lines need at this width: a form asks for the height of one line only."""
        if self.isVisible():
            self._follows.setMinimumHeight(self._follows.heightForWidth(self.date.width()))
            self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def _change_words(self, words: str, former: Span | None, new: Span | None) -> str:
        language = self._appearance.language
        return self.tr("“{words}”: {former} → {new}").format(
            words=isolated(words),
            former=isolated(date_words(former, language, "abbreviated")),
            new=isolated(date_words(new, language, "abbreviated")),
        )

    def accept(self) -> None:
        """Keep what was changed; each is an edit of its own, to be undone by itself."""
        title, source = self.title.text().strip(), self.source.text().strip()
        try:
            if title != self._article.title:
                self._library.edit_title(self._article_id, title)
            if source != (self._article.source or ""):
                self._library.edit_source(self._article_id, source or None)
            if self.date.is_changed:
                self._library.set_published(self._article_id, self.date.span)
        except EnvironmentFault as fault:
            tell(fault, self._appearance.language, self)
            return
        super().accept()


def _how_known(publication: Publication, language: str) -> str:
    return word(publication.reason, language) if publication.reason else ""
