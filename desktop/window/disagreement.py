"""On what the sources of an event disagree, in one line on the warning ground."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.text.direction import Direction
from db.wording import word
from desktop.appearance.appearance import Appearance
from desktop.appearance.icons import paint_icon
from desktop.library import StoredEvent
from desktop.models.words import tooltip
from desktop.window.elided_label import ElidedLabel

_ICON: Final = 14
_PADDING: Final = 8
_HEIGHT: Final = 26


class DisagreementLine(ElidedLabel):
    """The icon ≠ and the first of the messages; a tooltip has them all. Hidden where the sources agree."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_event(self, event: StoredEvent) -> None:
        """Tell on what the sources of an event disagree."""
        language = self._appearance.language
        said = [word(one, language).removesuffix(".") for one in event.disagreement]
        direction: Direction = "rtl" if self._appearance.mirrored else "ltr"
        self.setVisible(bool(said))
        self.say(said[0] if said else "", direction)
        self.setToolTip(tooltip("\n".join(said), direction) if said else "")
        self.setFixedHeight(round(_HEIGHT * self._appearance.scale))
        room = round(2 * _PADDING + _ICON * self._appearance.scale)
        mirrored = self._appearance.mirrored
        self.setContentsMargins(_PADDING if mirrored else room, 0, room if mirrored else _PADDING, 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._appearance.color("warn"))
        self.setPalette(palette)

    def sizeHint(self) -> QSize:
        """As wide as the whole line with its icon."""
        margins = self.contentsMargins()
        size = super().sizeHint()
        return QSize(size.width() + margins.left() + margins.right(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the icon, the words."""
        size = _ICON * self._appearance.scale
        left = self.width() - _PADDING - size if self._appearance.mirrored else _PADDING
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._appearance.color("warn_ground"))
            painter.drawRoundedRect(self.rect(), 6, 6)
            paint_icon(
                painter, "neq", QRectF(left, (self.height() - size) / 2, size, size), self._appearance.tokens.warn
            )
        super().paintEvent(event)
