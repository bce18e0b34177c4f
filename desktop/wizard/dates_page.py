"""The third page: which articles say when they were published, and what to do with the others."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db.time.phrases import in_digits
from db.time.span import Span
from db.wording import word
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING, GAP
from desktop.wizard.date_field import DateField
from desktop.wizard.draft import DateState, Draft
from desktop.wizard.elided import ElidedLabel
from desktop.wizard.gathering import Gathering, count_by_date
from desktop.wizard.page import WizardPage
from desktop.wizard.tick_box import TickBox
from desktop.wizard.words import date_words

_MOST: Final = 100
"""Articles that are listed in a section; the review page has the others."""
_FIELD_WIDTH: Final = 300


class DatesPage(WizardPage):
    """Stated dates counted, worked-out dates to accept, missing dates to give or leave."""

    def __init__(self, gathering: Gathering, appearance: Appearance) -> None:
        super().__init__(appearance, "", "")
        self.step = self.tr("Dates")
        self.heading.setText(self.tr("When were they published?"))
        self._gathering = gathering
        self.boxes: dict[int, QCheckBox] = {}
        self.fields: dict[int, DateField] = {}
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setBackgroundRole(QPalette.ColorRole.Base)
        self.column.addWidget(self._scroll, 1)

    @property
    def note(self) -> str:
        """How many dates are stated, how many worked out."""
        counts = count_by_date(self._gathering.drafts)
        words = self.tr("%n stated", "", counts[DateState.STATED])
        if counts[DateState.WORKED_OUT]:
            worked_out = self.tr("%n worked out", "", counts[DateState.WORKED_OUT])
            words = self.tr("{stated}, {worked_out}").format(stated=words, worked_out=worked_out)
        return in_digits(words, self._appearance.language)

    def initializePage(self) -> None:
        """List the articles whose date is not stated."""
        drafts = self._gathering.drafts
        counts = count_by_date(drafts)
        self.sentence.setText(in_digits(self._summary(counts), self._appearance.language))
        self.boxes.clear()
        self.fields.clear()
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(body)
        column.setContentsMargins(DIALOG_PADDING, 8, DIALOG_PADDING, DIALOG_PADDING)
        column.setSpacing(GAP)
        self._add_guesses(column, [draft for draft in drafts if draft.date_state is DateState.WORKED_OUT])
        self._add_missing(column, [draft for draft in drafts if draft.article.guess is None and not _dated(draft)])
        column.addStretch(1)
        self._scroll.setWidget(body)

    def validatePage(self) -> bool:
        """Every field that holds something holds a date."""
        wrong = [field for field in self.fields.values() if not field.take()]
        if wrong:
            wrong[0].line.setFocus()
        return not wrong

    def _summary(self, counts: dict[DateState, int]) -> str:
        if not counts[DateState.WORKED_OUT] and not counts[DateState.NONE]:
            return self.tr("Every article states its date.")
        return " ".join(
            (
                self.tr("%n articles state their date.", "", counts[DateState.STATED]),
                self.tr("Words such as “yesterday” get their day from it."),
            )
        )

    def _add_guesses(self, column: QVBoxLayout, drafts: list[Draft]) -> None:
        if not drafts:
            return
        self._add_title(column, self.tr("Worked out from the text"), len(drafts))
        if len(drafts) > 1:
            everything = QPushButton(self.tr("Use all of these dates"), self)
            everything.setProperty("kind", "link")
            everything.clicked.connect(self._take_all_guesses)
            column.addWidget(everything, 0, Qt.AlignmentFlag.AlignLeading)
        for draft in drafts[:_MOST]:
            self._add_guess(column, draft)
        self._add_rest(column, len(drafts))

    def _add_guess(self, column: QVBoxLayout, draft: Draft) -> None:
        guess = draft.article.guess
        if guess is None:
            return
        language = self._appearance.language
        date = date_words(guess.span, language)
        box = TickBox(self.tr("Use this date"), self._appearance, self)
        box.setAccessibleDescription(f"{date}: {draft.article.title}")
        box.setChecked(draft.guess_taken)
        box.toggled.connect(lambda on, key=draft.key: self._take_guess(key, taken=on))
        self.boxes[draft.key] = box
        reason = QLabel(f"{date} – {word(guess.reason, language)}", self)
        reason.setProperty("kind", "small")
        reason.setWordWrap(True)
        self._add_row(column, draft, box, reason)

    def _add_missing(self, column: QVBoxLayout, drafts: list[Draft]) -> None:
        if not drafts:
            return
        self._add_title(column, self.tr("No date"), len(drafts))
        advice = QLabel(self.tr("Give a date, or leave it empty: relative dates then wait for it."), self)
        advice.setProperty("kind", "muted")
        advice.setWordWrap(True)
        column.addWidget(advice)
        for draft in drafts[:_MOST]:
            field = DateField(self)
            field.line.setAccessibleName(self.tr("Publication date of {title}").format(title=draft.article.title))
            field.date_changed.connect(lambda span, key=draft.key: self._give(key, span))
            self.fields[draft.key] = field
            self._add_row(column, draft, field, None)
        self._add_rest(column, len(drafts))

    def _add_title(self, column: QVBoxLayout, text: str, count: int) -> None:
        row = QHBoxLayout()
        for words, kind in ((text, "pane-title"), (in_digits(str(count), self._appearance.language), "count")):
            label = QLabel(words, self)
            label.setProperty("kind", kind)
            row.addWidget(label)
        row.addStretch(1)
        column.addSpacing(GAP)
        column.addLayout(row)

    def _add_row(self, column: QVBoxLayout, draft: Draft, control: QWidget, reason: QLabel | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(24)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(ElidedLabel(draft.article.title, self._appearance, self))
        if reason is not None:
            told.addWidget(reason)
        told.addStretch(1)
        if isinstance(control, DateField):
            control.setFixedWidth(round(_FIELD_WIDTH * self._appearance.scale))
        row.addLayout(told, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        line = QFrame(self)
        line.setProperty("kind", "hairline")
        column.addLayout(row)
        column.addWidget(line)

    def _add_rest(self, column: QVBoxLayout, count: int) -> None:
        if count > _MOST:
            words = self.tr("and %n more on the next page", "", count - _MOST)
            rest = QLabel(in_digits(words, self._appearance.language), self)
            rest.setProperty("kind", "faint")
            column.addWidget(rest)

    def _take_all_guesses(self) -> None:
        for box in self.boxes.values():
            box.setChecked(True)

    def _take_guess(self, key: int, *, taken: bool) -> None:
        self._gathering.take_guess(key, taken=taken)

    def _give(self, key: int, span: Span | None) -> None:
        self._gathering.redate([key], span)


def _dated(draft: Draft) -> bool:
    """Whether the date stands without a person; one given here can still be changed here."""
    return draft.published is not None and not draft.given
