"""The fourth page: every article as it will be added, to be corrected or left out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
)

from db.time.phrases import in_digits
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING, GAP
from desktop.wizard.draft import Group, event_count
from desktop.wizard.draft_table import DRAFT
from desktop.wizard.draft_view import DraftView
from desktop.wizard.gathering import Gathering
from desktop.wizard.page import WizardPage
from desktop.wizard.preview import Preview
from desktop.wizard.several import SeveralPanel
from desktop.wizard.words import refusal

_FIND_WIDTH: Final = 200
_ICONS: Final = {
    Group.READY: "check",
    Group.NO_DATE: "warn",
    Group.WORKED_OUT: "clock",
    Group.SAME_TEXT: "file",
    Group.PROBLEM: "warn",
}


class ReviewPage(WizardPage):
    """Chips, find field, table, preview."""

    def __init__(self, gathering: Gathering, appearance: Appearance) -> None:
        super().__init__(appearance, "", "")
        self.step = self.tr("Review")
        self.heading.setText(self.tr("Review what will be added"))
        self._gathering = gathering
        self.table = gathering.table
        self.view = DraftView(self.table, appearance, self)
        self.preview = Preview(appearance, self)
        self.several = SeveralPanel(appearance, self)
        self.chips: dict[Group, QPushButton] = {}
        self.find_field = QLineEdit(self)
        self.refused = QLabel(self)
        self.refused.setProperty("kind", "error")
        self.refused.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 0)
        self.refused.hide()
        self._lower = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.column.addLayout(self._chips_row())
        self.column.addSpacing(14)
        self.column.addWidget(self.refused)
        line = QFrame(self)
        line.setProperty("kind", "hairline")
        self.column.addWidget(line)
        self._lower.addWidget(self.preview)
        self._lower.addWidget(self.several)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.view)
        parts.addWidget(self._lower)
        parts.setSizes([392, 217])
        parts.setStretchFactor(0, 1)
        self.column.addWidget(parts, 1)

    def _chips_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 0)
        row.setSpacing(GAP)
        group = QButtonGroup(self)
        for key in Group:
            chip = QPushButton(self)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            if key in _ICONS:
                chip.setIcon(self._appearance.icon(_ICONS[key], rest="text"))
            chip.clicked.connect(lambda _checked=False, shown=key: self._show_group(shown))
            group.addButton(chip)
            self.chips[key] = chip
            row.addWidget(chip)
        self.chips[Group.ALL].setChecked(True)
        row.addStretch(1)
        self.find_field.setPlaceholderText(self.tr("Find in the list"))
        self.find_field.setAccessibleName(self.tr("Find in the list"))
        self.find_field.setFixedWidth(round(_FIND_WIDTH * self._appearance.scale))
        sign = QAction(self.find_field)
        sign.setIcon(self._appearance.icon("search"))
        self.find_field.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        row.addWidget(self.find_field)
        return row

    def _connect(self) -> None:
        self.find_field.textChanged.connect(self._find)
        self.view.selection_moved.connect(self._show_selected)
        self.table.inclusion_changed.connect(self._count)
        self.table.date_chosen.connect(self.refused.hide)
        self.table.refused.connect(self._refuse)
        self.table.dataChanged.connect(self._follow)
        self.several.date_asked.connect(lambda span: self._gathering.redate(self._selected_keys(), span))
        self.several.source_asked.connect(lambda source: self.table.set_source(self._selected_keys(), source))
        self.several.language_asked.connect(
            lambda language: self._gathering.set_language(self._selected_keys(), language)
        )
        self.preview.source_asked.connect(self.view.select_source)
        self.several.inclusion_asked.connect(
            lambda included: self.table.include(self._selected_keys(), included=included)
        )

    @property
    def note(self) -> str:
        """How many articles will be added."""
        added = sum(draft.included for draft in self.table.drafts)
        return in_digits(self.tr("%n to add", "", added), self._appearance.language)

    def initializePage(self) -> None:
        """Show the drafts as they are now."""
        self._count()
        self.view.select_first()
        self.view.setFocus()
        self._show_selected()

    def isComplete(self) -> bool:
        """There is something to add."""
        return any(draft.included for draft in self.table.drafts)

    # What is shown

    def _show_group(self, group: Group) -> None:
        self.view.shown.show_group(group)
        self.view.select_first()

    def _find(self, words: str) -> None:
        self.view.shown.show_words(words)
        self.view.select_first()

    def _show_selected(self) -> None:
        chosen = self.view.selected()
        if len(chosen) > 1:
            self.several.show_count(len(chosen))
            self._lower.setCurrentWidget(self.several)
        else:
            self.preview.show_draft(chosen[0] if chosen else self.view.current())
            self._lower.setCurrentWidget(self.preview)

    def _follow(self, first: QModelIndex, last: QModelIndex) -> None:
        """Show a draft's new dates and events where it is the one that is shown."""
        current = self.view.current()
        if current is None or self._lower.currentWidget() is not self.preview:
            return
        if any(self.table.index(row, 0).data(DRAFT).key == current.key for row in range(first.row(), last.row() + 1)):
            self.preview.refresh(current)

    def _count(self) -> None:
        """Say how much will be added, on the page, the chips and the button."""
        drafts = self.table.drafts
        language = self._appearance.language
        names = {
            Group.ALL: self.tr("All"),
            Group.READY: self.tr("Ready"),
            Group.NO_DATE: self.tr("No date"),
            Group.WORKED_OUT: self.tr("Date worked out"),
            Group.SAME_TEXT: self.tr("Same text"),
            Group.PROBLEM: self.tr("To check"),
        }
        for group, chip in self.chips.items():
            count = sum(draft.belongs_to(group) for draft in drafts)
            chip.setText(in_digits(f"{names[group]}  {count}", language))
            chip.setVisible(group is Group.ALL or count > 0 or chip.isChecked())
        added = sum(draft.included for draft in drafts)
        articles = self.tr("%n articles", "", added)
        events = self.tr("%n events", "", event_count(drafts))
        words = self.tr(
            "{articles} with {events}. Untick an article to leave it out; double-click a cell to correct it."
        )
        self.sentence.setText(in_digits(words.format(articles=articles, events=events), language))
        self.completeChanged.emit()

    # What is chosen

    def _selected_keys(self) -> list[int]:
        return [draft.key for draft in self.view.selected()]

    def _refuse(self, typed: str) -> None:
        self.refused.setText(refusal(typed))
        self.refused.show()
