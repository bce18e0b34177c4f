"""Paints a quoted passage in its own direction, with its date underlined below the letters."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, Script, font
from desktop.models.utf16 import utf16_length
from desktop.timeline.lettering import cursor_x
from desktop.timeline.quote import Quote

_BAR: Final = 2.0
_BAR_GAP: Final = 12.0
_UNDERLINE: Final = 1.5
_PITCH: Final[dict[Script, float]] = {"latin": 22.0, "arabic": 30.0, "hebrew": 24.0}
_SIZE: Final[dict[Script, float]] = {"latin": 14 / 17, "arabic": 16 / 19, "hebrew": 15 / 18}
_DROP: Final[dict[Script, float]] = {"latin": 3.0, "arabic": 7.0, "hebrew": 3.0}
_MOST_LINES: Final = 4


def script_of(text: str) -> Script:
    """The script that decides the font: Arabic, Hebrew, or Latin for all others."""
    for character in text:
        if "\u0590" <= character <= "\u05ff":
            return "hebrew"
        if "\u0600" <= character <= "\u08ff" or "\ufb50" <= character <= "\ufeff":
            return "arabic"
        if character.isalpha():
            return "latin"
    return "latin"


class PassageText(QWidget):
    """A quote with a bar at its start side; the date of the event is underlined."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._quote = Quote("", None, right_to_left=False)
        self._color = QColor()
        self._layout = QTextLayout()
        self._script: Script = "latin"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_quote(self, quote: Quote, color: QColor, width: int) -> None:
        """Lay a quote out on a width in pixels; ``color`` is that of its bar."""
        self._quote, self._color = quote, color
        self._script = script_of(quote.text)
        scale = self._appearance.scale
        made = font(Role.READING, self._script, scale=scale * _SIZE[self._script])
        self._layout = QTextLayout(quote.text, made)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        option.setTextDirection(right if quote.right_to_left else left)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        y, pitch = 0.0, _PITCH[self._script] * scale
        for _ in range(_MOST_LINES):
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width - _BAR - _BAR_GAP)
            line.setPosition(QPointF(0.0, y + (pitch - line.height()) / 2))
            y += pitch
        self._layout.endLayout()
        self.setFixedSize(width, max(round(y), 1))
        self.update()

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._quote.text

    def sizeHint(self) -> QSize:
        """As laid out."""
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar, words, underline."""
        painter = QPainter(self)
        rtl = self._quote.right_to_left
        bar = QRectF(self.width() - _BAR if rtl else 0, 2, _BAR, self.height() - 4)
        painter.fillRect(bar, self._color)
        origin = QPointF(0.0 if rtl else _BAR + _BAR_GAP, 0.0)
        painter.setPen(self._appearance.color("text"))
        self._layout.draw(painter, origin)
        if self._quote.date is not None:
            painter.setPen(QPen(self._appearance.color("accent"), _UNDERLINE))
            painter.drawLines(self._underlines(origin, *self._quote.date))
        painter.end()

    def _underlines(self, origin: QPointF, first: int, last: int) -> list[QLineF]:
        """A line under each visual run of a stretch (code points), gaps between words closed."""
        text = self._quote.text
        start, end = utf16_length(text[:first]), utf16_length(text[:last])
        lines = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            begin = max(start, line.textStart())
            stop = min(end, line.textStart() + line.textLength())
            if begin >= stop:
                continue
            low, high = sorted((cursor_x(line.cursorToX(begin)), cursor_x(line.cursorToX(stop))))
            y = origin.y() + line.y() + line.ascent() + _DROP[self._script] * self._appearance.scale
            lines.append(QLineF(origin.x() + low, y, origin.x() + high, y))
        return lines
