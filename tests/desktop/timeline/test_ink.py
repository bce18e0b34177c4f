from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from db.records import EventType, Family
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TOKENS, Theme
from desktop.timeline.index import DEEPER_TYPE, TYPES
from desktop.timeline.ink import MarkLook, colored_pen, draw_mark, family_of, ink_of, snapped


def drawn(look: MarkLook, *, vector: bool) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(TOKENS[look.theme].surface2))
    painter = QPainter(image)
    draw_mark(painter, 20, 20, look, vector=vector)
    painter.end()
    return image


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("code", range(len(TYPES)))
def test_a_stamped_mark_looks_like_a_drawn_one(appearance: Appearance, theme: Theme, code: int) -> None:
    look = MarkLook(code, 16.0, theme)
    stamped, vector = drawn(look, vector=False), drawn(look, vector=True)
    differing = sum(
        abs(QColor(stamped.pixel(x, y)).lightness() - QColor(vector.pixel(x, y)).lightness()) > 60
        for x in range(40)
        for y in range(40)
    )
    assert differing < 12


def test_colours_are_those_of_the_theme() -> None:
    ink = ink_of(Theme.DARK)
    assert ink.color("accent").name() == TOKENS[Theme.DARK].accent.lower()
    assert ink.family_color(None) == ink.color("muted")
    assert family_of(TYPES.index(EventType.PROTEST)) is Family.MATERIAL
    assert DEEPER_TYPE[TYPES.index(EventType.ASSAULT)]
    assert not DEEPER_TYPE[TYPES.index(EventType.PROTEST)]


def test_dashes_are_in_pixels() -> None:
    assert colored_pen(QColor("red"), 2.0, (3, 4)).dashPattern() == [1.5, 2.0]


def test_hairlines_stand_on_the_middle_of_a_pixel() -> None:
    assert snapped(10.2) == 10.5
    assert snapped(10.2, 2.0) == 10.25


def test_a_colour_that_is_faded_fades_no_other() -> None:
    ink_of(Theme.LIGHT).color("accent").setAlphaF(0.0)
    assert ink_of(Theme.LIGHT).color("accent").alphaF() == 1.0
