"""F6 and Shift+F6: from pane to pane, whatever has the keyboard inside of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class PaneSteps(QObject):
    """Moves the keyboard between panes; each is given with the widget in it that takes the keyboard."""

    def __init__(self, panes: Sequence[tuple[QWidget, QWidget]], window: QWidget) -> None:
        super().__init__(window)
        self._panes = panes
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(lambda step=step: self.go(step))

    def go(self, step: int) -> None:
        """To the next (1) or previous (-1) pane in view, around the ends."""
        shown = [(pane, target) for pane, target in self._panes if pane.isVisible()]
        if not shown:
            return
        here = QApplication.focusWidget()
        place = next((at for at, (pane, _) in enumerate(shown) if here is not None and pane.isAncestorOf(here)), None)
        wanted = (0 if step > 0 else -1) if place is None else (place + step) % len(shown)
        reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        shown[wanted][1].setFocus(reason)
