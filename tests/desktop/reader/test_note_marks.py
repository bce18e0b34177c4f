from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.appearance.note_tints import note_tint
from desktop.appearance.tokens import Theme
from desktop.reader.geometry import Fragment
from desktop.reader.note_marks import NoteMark, paint_note

PIECE = Fragment(QRectF(20, 10, 100, 40), 38, 0, 0, 1)


def painted(mark: NoteMark, *, ends_left: bool = True) -> QImage:
    image = QImage(140, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        paint_note(painter, [PIECE], mark, Theme.LIGHT, ends_left=ends_left)
    return image


@pytest.mark.parametrize("tint", ["stone", "sage", "lilac", "mint"])
def test_a_highlight_covers_the_lower_half_of_its_letters(tint: str) -> None:
    image = painted(NoteMark(0, 5, 1, tint, ""))
    ground = QColor(note_tint(Theme.LIGHT, tint).ground)
    assert image.pixelColor(70, 35) == ground
    assert image.pixelColor(70, 15) == QColor("#FFFFFF")


@pytest.mark.parametrize(("ends_left", "x"), [(True, 20), (False, 120)])
def test_a_note_is_told_by_a_dot_at_the_end(ends_left: bool, x: int) -> None:
    bare, told = (painted(NoteMark(0, 5, 1, "sage", text), ends_left=ends_left) for text in ("", "x"))
    assert bare.pixelColor(x, 15) != told.pixelColor(x, 15)
    assert told.pixelColor(140 - x, 15) == bare.pixelColor(140 - x, 15)
