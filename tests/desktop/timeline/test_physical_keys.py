from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.timeline.physical_keys import physical_key

OFFSET = 0 if sys.platform == "win32" else 8


def typed(key: int, text: str, scan: int) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, scan, 0, 0, text)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS tells places by virtual codes")
def test_an_arabic_layout_has_its_keys_at_the_same_places() -> None:
    assert physical_key(typed(0x0635, "ص", 17 + OFFSET)) == "W"
    assert physical_key(typed(0x0634, "ش", 30 + OFFSET)) == "A"
    assert physical_key(typed(0x0649, "ى", 49 + OFFSET)) == "N"
    assert physical_key(typed(0x0642, "ق", 19 + OFFSET)) == ""


def test_what_is_written_decides_where_no_place_is_told() -> None:
    assert physical_key(typed(Qt.Key.Key_W, "w", 0)) == "W"
    assert physical_key(typed(Qt.Key.Key_Plus, "+", 0)) == "+"
    assert physical_key(typed(Qt.Key.Key_X, "x", 0)) == ""
    assert physical_key(typed(Qt.Key.Key_Question, "?", 61)) == "?"
