"""Pages as SVG; letters are drawn as shapes, because the file cannot bring its fonts."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from desktop.printing.paint import paint_page
from desktop.printing.pieces import Page, words_of
from desktop.printing.sheet import Sheet

_DPI: Final = 72
_COLOR: Final = re.compile(rb"#([0-9a-fA-F]{6})\b")
_PATH: Final = re.compile(rb' d="[^"]+"')
_DIGITS: Final = re.compile(rb"(\.\d{2})\d+")


def svg_of(page: Page, sheet: Sheet) -> bytes:
    """A page as a drawing, its words as the description."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setTitle(sheet.title)
    generator.setDescription(words_of(page))
    generator.setResolution(_DPI)
    generator.setSize(QSize(round(page.width), round(page.height)))
    generator.setViewBox(QRectF(0, 0, page.width, page.height))
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError("the drawing could not be begun")
    paint_page(painter, page, sheet.language, outlines=True)
    painter.end()
    drawn = _PATH.sub(lambda found: _DIGITS.sub(rb"\1", found[0]), bytes(buffer.data().data()))
    return _COLOR.sub(_grey, drawn) if sheet.grey else drawn


def _grey(found: re.Match[bytes]) -> bytes:
    """A colour as the grey of its luma (ITU-R BT.601)."""
    red, green, blue = bytes.fromhex(found[1].decode())
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return b"#%02x%02x%02x" % (level, level, level)
