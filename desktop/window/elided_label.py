"""One line of text in its own direction, cut at its own end where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from db.text.direction import Direction, first_strong
from desktop.models.words import tooltip


class ElidedLabel(QLabel):
    """Stands at the interface's start side, whatever the direction of its text; a tooltip has what was cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._own: Direction | None = None

    def say(self, text: str, direction: Direction | None = None) -> None:
        """Show a text; without a direction its first strong letter decides, or the interface."""
        self._own = direction or first_strong(text)
        self.setText(text)
        self.setToolTip("")
        self.update()

    @property
    def right_to_left(self) -> bool:
        """Whether the text runs from right to left."""
        if self._own is None:
            return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._own == "rtl"

    def minimumSizeHint(self) -> QSize:
        """The line may become as narrow as it must."""
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self.text())) + 2, super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another font or direction: measure again."""
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text as far as there is room."""
        room = QRectF(self.contentsRect())
        cut = QFontMetricsF(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if cut != self.text() and not self.toolTip():
            self.setToolTip(tooltip(self.text(), "rtl" if self.right_to_left else "ltr"))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        direction = Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        with QPainter(self) as painter:
            painter.setLayoutDirection(direction)
            painter.setFont(self.font())
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(room, cut, option)
