"""The dialog in which an article's title, source and publication date are corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.errors import EnvironmentFault
from db.records import Publication
from db.text.direction import Direction
from db.time import edtf
from db.time.span import Span
from db.wording import span_words, word
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.failure import tell
from desktop.library import Library
from desktop.window.directed_field import DirectedField
from desktop.wizard.typed_date import read_date

_WIDTH = 520


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
        self.date = QLineEdit(_typed(self._article.publication.span), self)
        self.date.setPlaceholderText(self.tr("Year, year-month or day: 2023-12-11"))
        self.date.setClearButtonEnabled(True)
        self._meaning = QLabel(self)
        self._meaning.setProperty("kind", "muted")
        self._how = QLabel(_how_known(self._article.publication, appearance.language), self)
        self._how.setProperty("kind", "small")
        for label in (self._meaning, self._how):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(self)
        self._save = self._buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._build()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for field in (self.title, self.date):
            field.textChanged.connect(self._check)
        self._check()

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Source"), self.source)
        form.addRow(self.tr("&Published"), self.date)
        form.addRow("", self._meaning)
        form.addRow("", self._how)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_PADDING, DIALOG_PADDING, DIALOG_PADDING, 20)
        column.setSpacing(20)
        column.addLayout(form)
        column.addWidget(self._buttons)

    @property
    def meaning(self) -> str:
        """What the typed date means, in words."""
        return self._meaning.text()

    @property
    def can_save(self) -> bool:
        """Whether what was typed can be kept."""
        return self._save.isEnabled()

    def _check(self) -> None:
        """Say what the typed date means; an empty one is unknown."""
        try:
            span = self._published()
        except ValueError:
            self._meaning.setText(self.tr("This is no date. Write 2023, 2023-12 or 2023-12-11."))
            self._save.setEnabled(False)
            return
        unknown = self.tr("Empty: the date the article states; if it states none, relative dates wait.")
        self._meaning.setText(unknown if span is None else span_words(span, self._appearance.language))
        self._save.setEnabled(bool(self.title.text().strip()))

    def _published(self) -> Span | None:
        """The date in the field; the known one, told in finer ways than can be typed, while nobody touches it.

        Raises:
            ValueError: what was typed is no date.
        """
        known = self._article.publication.span
        return known if self.date.text() == _typed(known) else read_date(self.date.text())

    def accept(self) -> None:
        """Keep what was changed; each is an edit of its own, to be undone by itself."""
        title, source = self.title.text().strip(), self.source.text().strip()
        published = self._published()
        try:
            if title != self._article.title:
                self._library.edit_title(self._article_id, title)
            if source != (self._article.source or ""):
                self._library.edit_source(self._article_id, source or None)
            if published != self._article.publication.span:
                self._library.set_published(self._article_id, published)
        except EnvironmentFault as fault:
            tell(fault, self._appearance.language, self)
            return
        super().accept()


def _typed(span: Span | None) -> str:
    """A publication date as it is typed."""
    return "" if span is None else edtf.write(span)


def _how_known(publication: Publication, language: str) -> str:
    return word(publication.reason, language) if publication.reason else ""
