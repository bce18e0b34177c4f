"""The program's icon in every size and format, drawn from its one drawing.

Source: Apple's icns and Microsoft's ico containers; both hold PNG pictures as they are.
"""

from __future__ import annotations

import os
import shutil
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from project import DRAWN, PROJECT, ROOT

DRAWING = ROOT / "resources" / "icons" / "tasalsul.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Pixels of the freedesktop theme's icons."""
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
    b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""Kind of an entry -> pixels; the kinds from ic10 to ic14 are for screens of double density."""


def png(pixels: int) -> bytes:
    """The icon as a PNG picture of so many pixels a side."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(content.data())


def ico() -> bytes:
    """The icon for Windows."""
    pictures = [(size, png(size)) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(picture for _, picture in pictures)


def icns() -> bytes:
    """The icon for macOS."""
    entries = b""
    for kind, size in ICNS_KINDS.items():
        picture = png(size)
        entries += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(entries)) + entries


def draw(folder: Path = DRAWN) -> Path:
    """Write the icon for every system; ``hicolor`` is a theme's folder as Linux installs it."""
    theme = folder / "hicolor"
    for size in SIZES:
        place = theme / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{PROJECT.name}.png").write_bytes(png(size))
    scalable = theme / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, scalable / f"{PROJECT.name}.svg")
    (folder / f"{PROJECT.name}.ico").write_bytes(ico())
    (folder / f"{PROJECT.name}.icns").write_bytes(icns())
    return theme


if __name__ == "__main__":
    draw()
