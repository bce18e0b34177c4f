"""How cells are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.appearance.appearance import Appearance
from desktop.wizard.cells import BOX, EDGE, box_rect, paint_box, paint_line


def ink(image: QImage) -> tuple[int, int]:
    """The first and last column with anything drawn."""
    columns = [
        x for x in range(image.width()) if any(image.pixelColor(x, y).value() < 200 for y in range(image.height()))
    ]
    return min(columns), max(columns)


@pytest.fixture
def paper(fusion: QApplication) -> QImage:
    image = QImage(400, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize("text", ["إضراب عمال المرفأ", "Port strike", "AFP - بغداد"])
@pytest.mark.parametrize("at_right", [True, False])
def test_a_line_stands_on_the_interfaces_side(paper: QImage, text: str, at_right: bool) -> None:
    with QPainter(paper) as painter:
        paint_line(painter, QRectF(0, 0, 400, 30), text, at_right=at_right)
    first, last = ink(paper)
    assert (last > 390) == at_right
    assert (first < 10) != at_right


def test_a_long_line_stays_inside(paper: QImage) -> None:
    with QPainter(paper) as painter:
        paint_line(painter, QRectF(100, 0, 100, 30), "كلمة طويلة " * 20, at_right=False)
    first, last = ink(paper)
    assert first >= 98
    assert last <= 202


def test_a_box_is_mirrored_with_its_cell() -> None:
    cell = QRect(0, 0, 62, 40)
    assert box_rect(cell, mirrored=False).left() == EDGE
    assert box_rect(cell, mirrored=True).right() == 62 - EDGE
    assert box_rect(cell, mirrored=False).width() == BOX


def test_a_ticked_box_is_filled(paper: QImage, appearance: Appearance) -> None:
    with QPainter(paper) as painter:
        paint_box(painter, QRectF(0, 0, 16, 16), Qt.CheckState.Checked, appearance)
        paint_box(painter, QRectF(40, 0, 16, 16), Qt.CheckState.Unchecked, appearance)
    assert paper.pixelColor(2, 8).rgb() == appearance.color("accent").rgb()
    assert paper.pixelColor(48, 8).rgb() == appearance.color("raised").rgb()
