"""A check box as the program draws it, with its words beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import GAP, SMALL_CONTROL_HEIGHT
from desktop.wizard.cells import BOX, paint_box, paint_line

_INSET = 3


class TickBox(QCheckBox):
    """A box to tick; the whole line answers to a click."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._appearance = appearance

    def sizeHint(self) -> QSize:
        """Box, gap and words, as high as a small control."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_INSET + BOX + GAP + words + GAP, round(SMALL_CONTROL_HEIGHT * self._appearance.scale))

    def hitButton(self, position: object) -> bool:
        """Every point of the line counts."""
        del position
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box at the start side, the words beside it, a ring around both with the keyboard's focus."""
        del event
        mirrored, rect = self._appearance.mirrored, QRectF(self.rect())
        left = rect.right() - _INSET - BOX if mirrored else rect.left() + _INSET
        room = _INSET + BOX + GAP
        with QPainter(self) as painter:
            paint_box(painter, QRectF(left, rect.center().y() - BOX / 2, BOX, BOX), self.checkState(), self._appearance)
            painter.setPen(QColor(self._appearance.tokens.text))
            painter.setOpacity(1.0 if self.isEnabled() else 0.4)
            words = rect.adjusted(0, 0, -room, 0) if mirrored else rect.adjusted(room, 0, 0, 0)
            paint_line(painter, words, self.text(), at_right=mirrored)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(self._appearance.tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
