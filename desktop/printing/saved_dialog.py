"""The printouts that are kept in the library: shown in small, opened, printed again, renamed, removed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import EnvironmentFault
from desktop.appearance.appearance import Appearance
from desktop.failure import tell
from desktop.library import Library, Snapshot
from desktop.printing.outputs import Outputs
from desktop.printing.slices import Slices
from desktop.printing.snapshot import today
from desktop.printing.thumbnails import untinted
from desktop.printing.view import View, gather_view, lay_out_gathered

_SIZE = (640, 520)
_PICTURE = QSize(120, 150)


class SavedSnapshots(QDialog):
    """Lists the kept printouts.

    Signals:
        opened(View): a printout shall be shown as it was kept.
    """

    opened = Signal(object)

    def __init__(self, library: Library, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._appearance = library, appearance
        self._snapshots: list[Snapshot] = []
        self.setWindowTitle(self.tr("Saved snapshots"))
        self.resize(*_SIZE)
        self._make_list()
        self._make_buttons()
        self.outputs = Outputs(self, Slices(self), appearance.language)
        self._lay_out()
        self._connect()
        self.refresh()

    def _make_list(self) -> None:
        self.list = QListWidget(self)
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setIconSize(_PICTURE)
        self.list.setGridSize(_PICTURE + QSize(24, 34))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setAccessibleName(self.windowTitle())
        self.empty = QLabel(self.tr("No snapshot yet. Choose Print and then Keep to have one here."), self)
        self.empty.setProperty("kind", "muted")
        self.empty.setWordWrap(True)

    def _make_buttons(self) -> None:
        self.open_button = QPushButton(self.tr("&Open"), self)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.rename_button = QPushButton(self.tr("&Rename…"), self)
        self.remove_button = QPushButton(self.tr("Re&move"), self)
        self.close_button = QPushButton(self.tr("Close"), self)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.remove_button, self.rename_button):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.close_button, self.print_button, self.open_button):
            buttons.addWidget(button)
        self.open_button.setProperty("kind", "primary")
        self.open_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(16)
        for widget in (self.empty, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.list.itemActivated.connect(self.open_chosen)
        self.list.currentRowChanged.connect(self._enable)
        self.open_button.clicked.connect(self.open_chosen)
        self.print_button.clicked.connect(self.print_chosen)
        self.rename_button.clicked.connect(self._ask_name)
        self.remove_button.clicked.connect(self.remove_chosen)
        self.close_button.clicked.connect(self.reject)
        self._library.changed.connect(self.refresh)

    def refresh(self) -> None:
        """List what the library keeps."""
        row = self.list.currentRow()
        self._snapshots = self._library.snapshots()
        self.list.clear()
        for snapshot in self._snapshots:
            picture = QPixmap()
            picture.loadFromData(snapshot.picture)
            item = QListWidgetItem(untinted(picture), snapshot.name)
            item.setToolTip(snapshot.name)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(self._snapshots) - 1))
        self.empty.setVisible(not self._snapshots)
        self.list.setVisible(bool(self._snapshots))
        self._enable()

    def _enable(self) -> None:
        for button in (self.open_button, self.print_button, self.rename_button, self.remove_button):
            button.setEnabled(self.chosen is not None)

    @property
    def chosen(self) -> Snapshot | None:
        """The printout that is pointed out."""
        row = self.list.currentRow()
        return self._snapshots[row] if 0 <= row < len(self._snapshots) else None

    def open_chosen(self) -> None:
        """Show the chosen printout as it was kept."""
        if self.chosen is not None:
            self.accept()
            self.opened.emit(View.from_json(self.chosen.view))

    def print_chosen(self) -> None:
        """Print the chosen printout as it was kept, with what the library says today."""
        if self.chosen is None:
            return
        view = View.from_json(self.chosen.view)
        sheet = replace(view.sheet, printed=today())
        try:
            printout = lay_out_gathered(gather_view(self._library, view), sheet)
        except EnvironmentFault as fault:
            tell(fault, self._appearance.language, self)
            return
        self.outputs.ask_printer(printout)

    def _ask_name(self) -> None:
        if self.chosen is None:
            return
        name, agreed = QInputDialog.getText(
            self, self.tr("Rename the snapshot"), self.tr("Name"), text=self.chosen.name
        )
        if agreed and name.strip():
            self._library.rename_snapshot(self.chosen.id, name.strip())

    def remove_chosen(self) -> None:
        """Forget the chosen printout; undo brings it back."""
        if self.chosen is not None:
            self._library.remove_snapshot(self.chosen.id)
