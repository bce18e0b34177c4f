"""The timeline's texts: fonts, measures, and shaped texts kept for drawing again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTextOption

from desktop.appearance.fonts import Role, font
from desktop.models.utf16 import utf16_length

_MOST_KEPT: Final = 6_000
_PAPER_PIXELS: Final = {"label": 12, "tiny": 11, "major": 12, "name": 13}


class Lettering:
    """The fonts of the canvas and the texts drawn with them.

    ``scale`` is the interface size (1.0 is 100 %). On paper (``vector``) texts are drawn as texts, in
    whole pixel sizes that a scaled painter turns into any resolution; on screen they are shaped once.
    """

    def __init__(self, scale: float = 1.0, *, vector: bool = False) -> None:
        self.vector = vector
        roles = {"label": (Role.LABEL, 1.0), "tiny": (Role.TINY, 1.0), "major": (Role.TINY, 12 / 11)}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        for name, (role, factor) in (roles | {"name": (Role.INTERFACE, 1.0)}).items():
            for bold in (False, True):
                made = font(role, bold=bold, scale=scale * factor)
                if vector:
                    made.setPixelSize(round(_PAPER_PIXELS[name] * scale))
                    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
                self._fonts[name, bold] = made
        self._metrics = {key: QFontMetricsF(made) for key, made in self._fonts.items()}
        self._widths: dict[tuple[str, bool, str], float] = {}
        self._shaped: dict[tuple[str, bool, str, bool], QStaticText] = {}

    def font(self, name: str, *, bold: bool = False) -> QFont:
        """A font of the canvas: label, tiny, major or name."""
        return self._fonts[name, bold]

    def measure_label(self, text: str, bold: bool) -> float:
        """Pixels that a label takes."""
        return self.measure("label", text, bold=bold)

    def measure_axis(self, text: str, strong: bool) -> float:
        """Pixels that a text of the axis takes; strong ones are semi-bold and a little larger."""
        return self.measure("major" if strong else "tiny", text, bold=strong)

    def measure(self, name: str, text: str, *, bold: bool = False) -> float:
        """Pixels that a text takes in a font of the canvas; measured once."""
        key = (name, bold, text)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > _MOST_KEPT:
                self._widths.clear()
            width = self._widths[key] = self._metrics[name, bold].horizontalAdvance(text)
        return width

    def elided(self, name: str, text: str, room: float, *, bold: bool = False) -> str:
        """A text cut at its own end to a room in pixels."""
        if self.measure(name, text, bold=bold) <= room:
            return text
        return self._metrics[name, bold].elidedText(text, Qt.TextElideMode.ElideRight, room)

    def draw(
        self,
        painter: QPainter,
        text: str,
        left: float,
        middle: float,
        *,
        name: str = "label",
        bold: bool = False,
        right_to_left: bool = False,
    ) -> None:
        """Draw one line of text from its left edge around its vertical middle, in the painter's pen."""
        font = self._fonts[name, bold]
        metrics = self._metrics[name, bold]
        top = middle - metrics.height() / 2
        painter.setFont(font)
        if self.vector:
            direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
            painter.setLayoutDirection(direction)
            room = QRectF(left, top, metrics.horizontalAdvance(text) + 2, metrics.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft), text)
            return
        painter.drawStaticText(QPointF(left, top), self._static(text, name, bold, right_to_left))

    def boxes(
        self, text: str, stretches: tuple[tuple[int, int], ...], *, bold: bool = False, right_to_left: bool = False
    ) -> list[tuple[float, float]]:
        """Where stretches of a label (code points) lie: (left, right) in pixels from its left edge."""
        if not stretches:
            return []
        layout = QTextLayout(text, self._fonts["label", bold])
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self._metrics["label", bold].horizontalAdvance(text) + 1)
        layout.endLayout()
        found = []
        for first, last in stretches:
            places = [utf16_length(text[:edge]) for edge in (first, last)]
            low, high = sorted(cursor_x(line.cursorToX(place)) for place in places)
            found.append((low, high))
        return found

    def _static(self, text: str, name: str, bold: bool, right_to_left: bool) -> QStaticText:
        key = (name, bold, text, right_to_left)
        shaped = self._shaped.get(key)
        if shaped is None:
            if len(self._shaped) > _MOST_KEPT:
                self._shaped.clear()
            shaped = QStaticText(text)
            shaped.setTextFormat(Qt.TextFormat.PlainText)
            option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            option.setWrapMode(QTextOption.WrapMode.NoWrap)
            direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
            option.setTextDirection(direction)
            shaped.setTextOption(option)
            shaped.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            shaped.prepare(font=self._fonts[name, bold])
            self._shaped[key] = shaped
        return shaped


def cursor_x(place: object) -> float:
    """The x of ``QTextLine.cursorToX``, which gives it with the cursor that it rounded to."""
    return float(place[0]) if isinstance(place, tuple) else float(place)  # type: ignore[arg-type]
