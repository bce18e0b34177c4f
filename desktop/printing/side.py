"""The panel beside the previewed page: options, what is on the pages, what can be done with them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.time.phrases import in_digits
from desktop.appearance.appearance import Appearance
from desktop.printing.options import PANEL_WIDTH, PrintOptions

_PADDING: Final = 20


class Side(QWidget):
    """Buttons and words; what they do is not known here.

    Signals:
        cancelled(): what is being done shall stop.
        keep_wanted(str): the printout shall be kept under a name.
    """

    cancelled = Signal()
    keep_wanted = Signal(str)

    def __init__(self, options: PrintOptions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._options = appearance, options
        self.setFixedWidth(PANEL_WIDTH)
        self.summary = self._words("small")
        self.outcome = self._words("done")
        self.outcome.hide()
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        self.previous = self._tool("prev", self.tr("Previous page"))
        self.following = self._tool("next", self.tr("Next page"))
        self.smaller = self._tool("minus", self.tr("Smaller"))
        self.larger = self._tool("plus", self.tr("Larger"))
        self.number = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self.tr("Cancel"), self)
        self.stop.clicked.connect(self.cancelled)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.print_button.setProperty("kind", "primary")
        self.print_button.setDefault(True)
        self.save_button = QPushButton(self.tr("Save as…"), self)
        self.copy_button = QPushButton(self.tr("Copy page"), self)
        self.keep_button = QPushButton(self.tr("&Keep…"), self)
        self.keep_button.setToolTip(self.tr("Keep this printout in the library, to print it again"))
        self.keep_button.clicked.connect(self._ask_name)
        self.close_button = QPushButton(self.tr("Close"), self)

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._appearance.icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _words(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, 12, _PADDING, _PADDING)
        column.setSpacing(12)
        column.addWidget(self._options, 1)
        for label in (self.summary, self.outcome):
            column.addWidget(label)
        self._row(column, self.bar, self.stop)
        self._row(column, self.previous, self.number, self.following, None, self.smaller, self.larger)
        self._row(column, self.copy_button, self.keep_button)
        self._row(column, self.save_button, self.print_button)
        column.addWidget(self.close_button)
        self.show_progress(None)

    def _row(self, column: QBoxLayout, *widgets: QWidget | None) -> None:
        """Widgets beside each other; None: free space."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            if widget is None:
                row.addStretch()
            else:
                row.addWidget(widget)
        column.addLayout(row)

    def _ask_name(self) -> None:
        given = self._options.words.title.text()
        name, agreed = QInputDialog.getText(self, self.tr("Keep the snapshot"), self.tr("Name"), text=given)
        if agreed and name.strip():
            self.keep_wanted.emit(name.strip())

    def show_progress(self, share: float | None) -> None:
        """How far the work is, 0 to 1; None: there is none."""
        for widget in (self.bar, self.stop):
            widget.setVisible(share is not None)
        self.bar.setValue(round(100 * (share or 0.0)))

    def show_summary(self, words: str, *, ready: bool) -> None:
        """What is on the pages; without pages nothing can be done with them."""
        self.show_progress(None)
        self.summary.setText(words)
        self.outcome.hide()
        for button in (self.print_button, self.save_button, self.copy_button, self.keep_button):
            button.setEnabled(ready)

    def show_page(self, page: int, count: int, zoom: float) -> None:
        """Which page of how many is shown, from 0, and how much enlarged."""
        self.number.setText(in_digits(f"{page + 1} / {count}", self._appearance.language) if count else "")
        self.previous.setEnabled(page > 0)
        self.following.setEnabled(page + 1 < count)
        self.smaller.setEnabled(zoom > 1.0)

    def tell(self, words: str) -> None:
        """Say what became of the pages."""
        self.outcome.setText(words)
        self.outcome.show()
