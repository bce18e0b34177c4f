from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import icons


def test_every_size_is_drawn_for_linux(qapp: QApplication, tmp_path: Path) -> None:
    theme = icons.draw(tmp_path)
    for size in icons.SIZES:
        image = QImage(str(theme / f"{size}x{size}" / "apps" / "tasalsul.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
    assert (theme / "scalable" / "apps" / "tasalsul.svg").read_bytes() == icons.DRAWING.read_bytes()


def test_the_icon_of_windows_holds_its_pictures(qapp: QApplication) -> None:
    content = icons.ico()
    _, kind, count = struct.unpack("<HHH", content[:6])
    assert (kind, count) == (1, len(icons.ICO_SIZES))
    for number, size in enumerate(icons.ICO_SIZES):
        width, _, _, _, _, _, length, offset = struct.unpack("<BBBBHHII", content[6 + 16 * number : 22 + 16 * number])
        assert width == size % 256
        assert QImage.fromData(content[offset : offset + length]).width() == size


def test_the_icon_of_macos_holds_its_pictures(qapp: QApplication) -> None:
    content = icons.icns()
    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8])[0] == len(content)
    place, found = 8, {}
    while place < len(content):
        kind, length = content[place : place + 4], struct.unpack(">I", content[place + 4 : place + 8])[0]
        found[kind] = QImage.fromData(content[place + 8 : place + length]).width()
        place += length
    assert found == icons.ICNS_KINDS
