"""A line of an article's words: in its own direction, on the interface's side, elided at its own end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.wizard.cells import paint_line

_HEIGHT = 20


class ElidedLabel(QWidget):
    """Shows one line and takes no more room than there is; the whole is in its tooltip."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._appearance = text, appearance
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)

    def sizeHint(self) -> QSize:
        """The room it wants, in pixels."""
        return QSize(200, round(_HEIGHT * self._appearance.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line as far as there is room."""
        del event
        painter = QPainter(self)
        painter.setFont(font(Role.INTERFACE, scale=self._appearance.scale))
        painter.setPen(QColor(self._appearance.tokens.text))
        paint_line(painter, QRectF(self.rect()), self._text, at_right=self._appearance.mirrored)
        painter.end()
