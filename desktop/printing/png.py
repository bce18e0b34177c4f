"""Pages as pictures of any size: drawn band by band, so that the largest needs little memory.

Source: Portable Network Graphics specification, third edition (chunks, pHYs, filter types).
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import BinaryIO, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from db.errors import EnvironmentFault
from desktop.printing.paint import paint_page
from desktop.printing.pieces import Page
from desktop.printing.progress import Progress, silently
from desktop.printing.sheet import Sheet

_METRE: Final = 1 / 0.0254
_MOST_DOTS: Final = 60_000
_DOTS_OF_A_BAND: Final = 16_000_000
_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_WHITE: Final = 0xFFFFFFFF


def page_image(page: Page, sheet: Sheet, dpi: float) -> QImage:
    """A page as a picture in memory.

    Raises:
        EnvironmentFault: there is no memory for so many dots.
    """
    width, height = _dots(page, dpi)
    return _band(page, sheet, dpi, QRect(0, 0, width, height))


def write_png(page: Page, sheet: Sheet, dpi: float, file: str, progress: Progress = silently) -> bool:
    """Write a page as a picture.

    Raises:
        EnvironmentFault: so many dots are no picture any more.
        OSError: the file cannot be written.
        Cancelled: ``progress`` said so.
    """
    width, height = _dots(page, dpi)
    rows = max(_DOTS_OF_A_BAND // width, 1)
    kind, depth = (0, 1) if sheet.grey else (2, 3)
    with Path(file).open("wb") as out:
        out.write(_SIGNATURE)
        _chunk(out, b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0))
        metre = round(dpi * _METRE)
        _chunk(out, b"pHYs", struct.pack(">IIB", metre, metre, 1))
        packing = zlib.compressobj(6)
        for top in range(0, height, rows):
            band = QRect(0, top, width, min(rows, height - top))
            _chunk(out, b"IDAT", packing.compress(_scan_lines(_band(page, sheet, dpi, band), width * depth)))
            progress(min((top + rows) / height, 1.0))
        _chunk(out, b"IDAT", packing.flush())
        _chunk(out, b"IEND", b"")
    return True


def _dots(page: Page, dpi: float) -> tuple[int, int]:
    width, height = (max(round(side * dpi / 72), 1) for side in (page.width, page.height))
    if max(width, height) > _MOST_DOTS:
        raise EnvironmentFault("fault-print-too-large", dpi=round(dpi))
    return width, height


def _band(page: Page, sheet: Sheet, dpi: float, part: QRect) -> QImage:
    """A part of a page, in dots."""
    image = QImage(part.size(), QImage.Format.Format_RGB32)
    if image.isNull():
        raise EnvironmentFault("fault-print-too-large", dpi=round(dpi))
    image.setDotsPerMeterX(round(dpi * _METRE))
    image.setDotsPerMeterY(round(dpi * _METRE))
    image.fill(_WHITE)
    painter = QPainter(image)
    painter.translate(-part.left(), -part.top())
    painter.scale(dpi / 72, dpi / 72)
    paint_page(painter, page, sheet.language)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if sheet.grey else image


def _scan_lines(image: QImage, length: int) -> bytes:
    """The lines of a picture, each behind the name of its filter, which is none."""
    if image.format() is not QImage.Format.Format_Grayscale8:
        image = image.convertToFormat(QImage.Format.Format_RGB888)
    dots, step = image.constBits(), image.bytesPerLine()
    return b"".join(b"\0" + bytes(dots[line * step : line * step + length]) for line in range(image.height()))


def _chunk(out: BinaryIO, name: bytes, content: bytes) -> None:
    if content or name == b"IEND":
        out.write(struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content)))
