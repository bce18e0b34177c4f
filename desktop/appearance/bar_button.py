"""Flat buttons of bars: icon and words, pressed for an action or for a menu of choices."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.icons import paint_icon
from desktop.appearance.key_focus import KeyFocus
from desktop.appearance.tokens import SMALL_CONTROL_HEIGHT

_ICON: Final = 18.0
_CHEVRON: Final = 12.0
_SIDE: Final = 8.0
_GAP: Final = 8.0


class BarButton(KeyFocus, QAbstractButton):
    """Icon and words; without room, the icon alone."""

    _has_chevron = False

    def __init__(self, icon_name: str, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._appearance = icon_name, appearance
        self._narrow = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @classmethod
    def of(cls, action: QAction, icon_name: str, appearance: Appearance, parent: QWidget | None = None) -> BarButton:
        """A button that shows an action and triggers it."""
        button = cls(icon_name, action.text().replace("&", ""), appearance, parent)

        def follow() -> None:
            button.setText(action.text().replace("&", ""))
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(follow)
        button.clicked.connect(action.trigger)
        follow()
        return button

    def set_narrow(self, narrow: bool) -> None:
        """Leave the words away."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Icon, words and chevron with their gaps."""
        words = 0.0 if self._narrow else self.fontMetrics().horizontalAdvance(self.text()) + _GAP
        chevron = _GAP + _CHEVRON if self._has_chevron and not self._narrow else 0.0
        return QSize(round(2 * _SIDE + _ICON + words + chevron), round(SMALL_CONTROL_HEIGHT * self._appearance.scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it flat; sunken while pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._appearance.color("sunken"))
            painter.drawRoundedRect(box, 6, 6)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        self._paint_parts(painter)
        if self.shows_focus:
            painter.setPen(QPen(self._appearance.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_parts(self, painter: QPainter) -> None:
        """Icon, words, chevron, in the interface's direction."""
        box = QRectF(self.rect())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        color = self._appearance.tokens.text

        def square(place: float, side: float) -> QRectF:
            left = box.width() - place - side if mirrored else place
            return QRectF(left, (box.height() - side) / 2, side, side)

        paint_icon(painter, self._icon_name, square(_SIDE, _ICON), color, mirrored=mirrored)
        if self._narrow:
            return
        width = self.fontMetrics().horizontalAdvance(self.text())
        place = _SIDE + _ICON + _GAP
        painter.setPen(self._appearance.color("text"))
        left = box.width() - place - width if mirrored else place
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(left, 0, width, box.height()), flags, self.text())
        if self._has_chevron:
            paint_icon(painter, "chevron", square(place + width + _GAP, _CHEVRON), color)


class ChoiceButton(BarButton):
    """Shows the choice in force, with a chevron, and opens its menu."""

    _has_chevron = True

    def __init__(self, icon_name: str, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(icon_name, name, appearance, parent)
        self.menu = QMenu(self)
        self.setToolTip(name)
        self.clicked.connect(self._open)

    def set_choice(self, words: str) -> None:
        """Show another choice."""
        self.setText(words)
        self.updateGeometry()
        self.update()

    def _open(self) -> None:
        corner = QPoint(0, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(self.width() - self.menu.sizeHint().width())
        self.menu.popup(self.mapToGlobal(corner))
