"""The timeline's texts as shapes, for files that cannot bring their fonts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from desktop.models.utf16 import utf16_length
from desktop.printing.typeset import outline
from desktop.timeline.lettering import Lettering


class OutlinedLettering(Lettering):
    """Draws every text of the canvas as the outlines of its letters."""

    def __init__(self, scale: float = 1.0) -> None:
        super().__init__(scale, vector=True)

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
        """Draw one line of text from its left edge around its vertical middle, in the colour of the painter's pen."""
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout = QTextLayout(text, self.font(name, bold=bold))
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.measure(name, text, bold=bold) + 2)
        layout.endLayout()
        letters = outline(line, 0, utf16_length(text)).translated(left, middle - line.height() / 2)
        painter.fillPath(letters, painter.pen().color())
