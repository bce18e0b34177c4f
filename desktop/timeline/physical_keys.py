"""Keys by where they are on the keyboard, whatever its layout writes with them.

Source: Linux ``input-event-codes.h`` (X11 and Wayland add 8), equal to the PC's set 1 on Windows;
``HIToolbox/Events.h`` for the virtual codes of macOS.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_PC: Final[dict[int, str]] = {
    11: "0", 12: "-", 13: "+", 17: "W", 18: "E", 25: "P", 30: "A", 31: "S", 32: "D", 33: "F", 49: "N", 51: ",", 52: ".",
}  # fmt: skip
_MAC: Final[dict[int, str]] = {
    29: "0", 27: "-", 24: "+", 13: "W", 14: "E", 35: "P", 0: "A", 1: "S", 2: "D", 3: "F", 45: "N", 43: ",", 47: ".",
}  # fmt: skip
_WRITTEN: Final = frozenset("0-+WEPASDFN,.?")


def physical_key(event: QKeyEvent) -> str:
    """The key that an English keyboard has at the place that was pressed; empty for any other key.

    Where the system tells no place, what was written decides.
    """
    written = event.text().upper()
    if written in ("+", "-", "0", "?"):
        return written
    if sys.platform == "darwin":
        place = _MAC.get(event.nativeVirtualKey(), "")
    else:
        offset = 0 if sys.platform == "win32" else 8
        place = _PC.get(event.nativeScanCode() - offset, "")
    if place or event.nativeScanCode() > 1:
        return place
    key = event.key()
    typed = chr(key) if Qt.Key.Key_Space < key <= Qt.Key.Key_Z else ""
    return typed if typed in _WRITTEN else ""
