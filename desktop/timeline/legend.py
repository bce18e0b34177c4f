"""The row that says what the colours stand for, where they are not those of the families."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.appearance.appearance import Appearance
from desktop.timeline.captions import runs_right_to_left
from desktop.timeline.ink import ink_of
from desktop.timeline.lettering import Lettering

_HEIGHT: Final = 28
_SWATCH: Final = 12.0
_SIDE: Final = 14.0
_GAP: Final = 6.0
_APART: Final = 16.0
_MOST: Final = 140.0


class Legend(QWidget):
    """Swatches with names, the rest last; hidden while colours are those of the families."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._names: tuple[str, ...] = ()
        self._lettering = Lettering(appearance.scale)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Name the colours of the palette, in their order."""
        self._names = (*names, self.tr("Others")) if names else ()
        self.setAccessibleName(self.tr("Colours"))
        self.setAccessibleDescription(", ".join(self._names))
        self.setToolTip("\n".join(self._names))
        self.setVisible(bool(names))
        self.update()

    def _dress(self) -> None:
        self._lettering = Lettering(self._appearance.scale)
        self.setFixedHeight(round(_HEIGHT * self._appearance.scale))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(300, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw swatches and names from the start side as far as they fit."""
        ink, painter = ink_of(self._appearance.theme), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle, place = self.height() / 2, _SIDE
        room = min(_MOST, (self.width() - 2 * _SIDE) / max(len(self._names), 1) - _SWATCH - _GAP - _APART)
        for tint, name in enumerate(self._names):
            words = self._lettering.elided("tiny", name, max(room, 20.0))
            width = self._lettering.measure("tiny", words)
            left = self.width() - place - _SWATCH if mirrored else place
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.tint_color(tint if tint < len(self._names) - 1 else len(ink.palette)))
            painter.drawRoundedRect(QRectF(left, middle - _SWATCH / 2, _SWATCH, _SWATCH), 3, 3)
            painter.setPen(ink.color("muted"))
            left = left - _GAP - width if mirrored else left + _SWATCH + _GAP
            rtl = runs_right_to_left(name)
            self._lettering.draw(painter, words, left, middle, name="tiny", right_to_left=rtl)
            place += _SWATCH + _GAP + width + _APART
        painter.end()
