"""What stands on the canvas when the filter leaves no event."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.timeline.wording import hidden_by_filter_words


class FilterNotice(QWidget):
    """Stands over the middle of another widget: no event matches this filter.

    Signals:
        all_wanted(): every event is to be shown.
    """

    all_wanted: ClassVar[Signal] = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._words = QLabel(self)
        self._words.setProperty("kind", "muted")
        button = QPushButton(self.tr("Show all"), self)
        button.setProperty("kind", "link")
        button.clicked.connect(self.all_wanted)
        row = QHBoxLayout(self)
        row.addWidget(self._words)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        over.installEventFilter(self)
        self.hide()

    def show_hidden(self, count: int, language: str) -> None:
        """Say how many events are hidden; 0: say nothing."""
        self._words.setText(hidden_by_filter_words(count, language))
        self.setVisible(count > 0)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of what is below."""
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        over = self.parentWidget()
        if over is not None:
            self.move((over.width() - self.width()) // 2, (over.height() - self.height()) * 2 // 5)
