"""Every type has a mark of its own, within its size."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from db.records import EventType
from desktop.appearance.marks import paint_mark
from desktop.appearance.tokens import Theme


def drawn(event_type: EventType, theme: Theme, size: float = 16, *, dashed: bool = False) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_mark(painter, QPointF(20, 20), size, event_type, theme, dashed=dashed)
    painter.end()
    return image


@pytest.mark.parametrize("theme", Theme)
def test_no_two_types_look_alike(qapp: QGuiApplication, theme: Theme) -> None:
    images = {event_type: drawn(event_type, theme) for event_type in EventType}
    assert all(images[one] != images[other] for one, other in combinations(EventType, 2))


@pytest.mark.parametrize(("event_type", "size"), list(product(EventType, (10, 16, 19))))
def test_a_mark_stays_within_its_size(qapp: QGuiApplication, event_type: EventType, size: int) -> None:
    image = drawn(event_type, Theme.LIGHT, size)
    reach = size / 2 * 1.15 + 1
    outside = [
        (x, y)
        for x, y in product(range(40), repeat=2)
        if (abs(x + 0.5 - 20) > reach or abs(y + 0.5 - 20) > reach) and image.pixelColor(x, y).alpha()
    ]
    assert not outside


def test_a_ghost_is_not_filled(qapp: QGuiApplication) -> None:
    assert drawn(EventType.ASSAULT, Theme.LIGHT, 10, dashed=True).pixelColor(20, 20).alpha() == 0
