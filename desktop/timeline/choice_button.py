"""A flat button that shows the choice in force and opens its menu."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.icons import paint_icon
from desktop.appearance.tokens import SMALL_CONTROL_HEIGHT
from desktop.timeline.key_focus import KeyFocus

_ICON: Final = 18.0
_CHEVRON: Final = 12.0
_SIDE: Final = 8.0
_GAP: Final = 8.0


class ChoiceButton(KeyFocus, QAbstractButton):
    """Icon, the words of the choice, a chevron; without room, the icon alone."""

    def __init__(self, icon_name: str, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._appearance = icon_name, appearance
        self._narrow = False
        self.menu = QMenu(self)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def set_choice(self, words: str) -> None:
        """Show another choice."""
        self.setText(words)
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the words away."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Icon, words and chevron with their gaps."""
        words = 0.0 if self._narrow else self.fontMetrics().horizontalAdvance(self.text()) + 2 * _GAP + _CHEVRON
        return QSize(round(2 * _SIDE + _ICON + words), round(SMALL_CONTROL_HEIGHT * self._appearance.scale))

    def _open(self) -> None:
        corner = QPoint(0, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(self.width() - self.menu.sizeHint().width())
        self.menu.popup(self.mapToGlobal(corner))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it flat; sunken while pointed at."""
        painter, tokens = QPainter(self), self._appearance.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(self._appearance.color("sunken"))
            painter.drawRoundedRect(box, 6, 6)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft

        def at(place: float, width: float) -> float:
            return box.width() - place - width if mirrored else place

        middle = box.height() / 2
        icon = QRectF(at(_SIDE, _ICON), middle - _ICON / 2, _ICON, _ICON)
        paint_icon(painter, self._icon_name, icon, tokens.text, mirrored=mirrored)
        if not self._narrow:
            width = self.fontMetrics().horizontalAdvance(self.text())
            place = _SIDE + _ICON + _GAP
            painter.setPen(self._appearance.color("text"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
            painter.drawText(QRectF(at(place, width), 0, width, box.height()), flags, self.text())
            chevron = QRectF(at(place + width + _GAP, _CHEVRON), middle - _CHEVRON / 2, _CHEVRON, _CHEVRON)
            paint_icon(painter, "chevron", chevron, tokens.text)
        if self.shows_focus:
            painter.setPen(QPen(self._appearance.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
