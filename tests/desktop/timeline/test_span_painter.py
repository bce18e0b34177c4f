from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from db.records import EventType, Family
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TOKENS, Theme, tone
from desktop.timeline.index import TYPES
from desktop.timeline.ink import ink_of
from desktop.timeline.shapes import Plate
from desktop.timeline.span_painter import paint_plates, plate_path
from tests.desktop.timeline.test_painter import scene_of

BOX = QRectF(0, 0, 100, 20)


def test_ends_are_round_pointed_or_square_by_family() -> None:
    corner, tip = QPointF(1, 1), QPointF(0.5, 10)
    assert not plate_path(BOX, Family.COOPERATION, cap_left=True, cap_right=True).contains(corner)
    assert plate_path(BOX, Family.VERBAL, cap_left=True, cap_right=True).contains(tip)
    assert not plate_path(BOX, Family.VERBAL, cap_left=True, cap_right=True).contains(corner)
    assert plate_path(BOX, Family.MATERIAL, cap_left=True, cap_right=True).contains(corner)


@pytest.mark.parametrize("family", list(Family))
def test_a_side_without_cap_is_cut_straight(family: Family) -> None:
    path = plate_path(BOX, family, cap_left=True, cap_right=False)
    assert path.contains(QPointF(99, 1))
    assert path.contains(QPointF(99, 19))


def painted(plate: Plate, theme: Theme) -> QImage:
    scene = replace(scene_of(0, 60_000.0), plates=(plate,))
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(TOKENS[theme].surface2))
    painter = QPainter(image)
    paint_plates(painter, scene, ink_of(theme))
    painter.end()
    return image


def test_a_plate_has_a_foot_in_full_colour_and_fades_where_it_is_unsure(appearance: Appearance) -> None:
    code = TYPES.index(EventType.PROTEST)
    plate = Plate(1, code, 50.0, 350.0, 50.0, 250.0, 20.0, 20.0)
    image = painted(plate, Theme.LIGHT)
    assert image.pixelColor(150, 29).name() == tone(Theme.LIGHT, EventType.PROTEST).lower()
    near, far = image.pixelColor(255, 29).lightness(), image.pixelColor(345, 29).lightness()
    assert near < far
    assert image.pixelColor(390, 20) == QColor(TOKENS[Theme.LIGHT].surface2)


def test_print_does_not_fade_its_edges(appearance: Appearance) -> None:
    code = TYPES.index(EventType.PROTEST)
    plate = Plate(1, code, 50.0, 350.0, 50.0, 250.0, 20.0, 20.0)
    image = painted(plate, Theme.PRINT)
    foot = [image.pixelColor(x, 29).lightness() for x in range(320, 348)]
    assert min(foot) < 120
    assert max(foot) > 200
