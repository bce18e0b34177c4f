"""Reading the library anew with today's lexicons: what would change is shown before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from db.text.direction import isolated
from db.time.phrases import number_words
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.models.words import counted

if TYPE_CHECKING:
    from desktop.library import Renewed

_SIZE = (680, 480)


class RenewingDialog(QDialog):
    """The articles that are read otherwise today; those that stay ticked are read anew: ``chosen``."""

    def __init__(self, found: list[Renewed], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setWindowTitle(self.tr("Read articles anew"))
        self.resize(*(round(side * appearance.scale) for side in _SIZE))
        words = QLabel(
            counted(
                self.tr("%n articles would be read otherwise today.", "", len(found)), len(found), appearance.language
            )
            + " "
            + self.tr("What you set, accepted or added stays, and each article can be undone."),
            self,
        )
        words.setWordWrap(True)
        self.list = self._make_list(found)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Read anew"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_PADDING, DIALOG_PADDING, DIALOG_PADDING, 20)
        column.setSpacing(12)
        for part in (words, self.list, buttons):
            column.addWidget(part)

    @property
    def chosen(self) -> list[int]:
        """The ids of the ticked articles."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [
            int(item.data(0, Qt.ItemDataRole.UserRole))
            for item in items
            if item is not None and item.checkState(0) is Qt.CheckState.Checked
        ]

    def _make_list(self, found: list[Renewed]) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setHeaderLabels(
            [self.tr("Article"), self.tr("Added"), self.tr("Changed"), self.tr("Removed"), self.tr("Dates")]
        )
        table.setStyleSheet("QTreeView::item { padding: 5px 4px; }")
        for renewed in found:
            table.addTopLevelItem(self._row(renewed))
        table.setColumnWidth(0, round(320 * self._appearance.scale))
        return table

    def _row(self, renewed: Renewed) -> QTreeWidgetItem:
        """An article with its counts, over the titles of the events."""
        counts = (len(renewed.added), len(renewed.changed), len(renewed.removed), renewed.dates)
        language = self._appearance.language
        item = QTreeWidgetItem(
            [isolated(renewed.title), *(number_words(count, language) if count else "" for count in counts)]
        )
        item.setData(0, Qt.ItemDataRole.UserRole, renewed.article_id)
        item.setCheckState(0, Qt.CheckState.Checked)
        for words, titles in (
            (self.tr("Added: {title}"), renewed.added),
            (self.tr("Changed: {title}"), renewed.changed),
            (self.tr("Removed: {title}"), renewed.removed),
        ):
            for title in titles:
                item.addChild(QTreeWidgetItem([words.format(title=isolated(title))]))
        return item
