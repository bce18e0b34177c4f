"""The list of a library's backups, to go back to one of them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.text.direction import isolated
from db.time.phrases import in_digits
from db.time.span import DAY, Precision, Span, day_number
from db.wording import span_words
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.library import Backup

_SIZE = (560, 420)


class BackupsDialog(QDialog):
    """Backups by date and size, the newest first; ``chosen`` is the one to restore once it is accepted."""

    def __init__(
        self, library: str, backups: list[Backup], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self.resize(*(round(side * appearance.scale) for side in _SIZE))
        self._backups = backups
        self.list = self._make_list(appearance.language)
        words = QLabel(
            self.tr(
                "Backups of “{library}” are made by the day when it changed, before imports and before an upgrade."
                " Restoring one keeps the present state beside it."
            ).format(library=isolated(library)),
            self,
        )
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(self)
        self.restore = buttons.addButton(self.tr("Restore…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_PADDING, DIALOG_PADDING, DIALOG_PADDING, 20)
        column.setSpacing(12)
        for part in (words, self.list, buttons):
            column.addWidget(part)
        self.restore.setEnabled(bool(backups))

    @property
    def chosen(self) -> Backup | None:
        """The selected backup."""
        row = self.list.currentIndex().row()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _make_list(self, language: str) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setHeaderLabels([self.tr("Made"), self.tr("Size")])
        table.setRootIsDecorated(False)
        table.setStyleSheet("QTreeView::item { padding: 5px 4px; }")
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for backup in self._backups:
            table.addTopLevelItem(QTreeWidgetItem([made_words(backup, language), _size_words(backup.size, language)]))
        table.setCurrentIndex(table.model().index(0, 0))
        table.setColumnWidth(0, table.fontMetrics().averageCharWidth() * 46)
        table.itemDoubleClicked.connect(self.accept)
        return table


def made_words(backup: Backup, language: str) -> str:
    """When a backup was made, in this place's time."""
    here = backup.made.astimezone()
    start = day_number(here.year, here.month, here.day) * DAY + here.hour * 3600 + here.minute * 60
    return span_words(Span(start, start + 60, Precision.MINUTE), language)


def _size_words(size: int, language: str) -> str:
    """A file's size in the units that people know: ``3.4 MB``."""
    locale = QLocale(language.split("-u-", maxsplit=1)[0])
    return in_digits(locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat), language)
