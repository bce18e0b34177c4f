from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from db.time.calendars import Calendar
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TOKENS, Theme, tone
from desktop.timeline.axis import AxisStyle
from desktop.timeline.captions import Captions
from desktop.timeline.emphasis import Emphasis, Finds
from desktop.timeline.index import TYPES
from desktop.timeline.lettering import Lettering
from desktop.timeline.painter import paint_scene
from desktop.timeline.scale import Scale
from desktop.timeline.scene import Scene, Viewport, beside, build_scene, paper
from desktop.timeline.shapes import LaneBox
from tests.desktop.timeline.story import titles
from tests.desktop.timeline.test_scene import CONTENTS, INDEXES, ORIGIN


def heads(lane: LaneBox) -> tuple[str, ...]:
    return lane.key, str(lane.count)


def scene_of(
    count: int, seconds: float, *, mirrored: bool = False, selected: int | None = None, on_paper: bool = False
) -> Scene:
    lettering = Lettering(vector=on_paper)
    axis = AxisStyle(lettering.measure_axis, "ar", Calendar.HIJRI)
    content = replace(CONTENTS[count], selected=selected)
    captions = Captions(titles, lettering.measure_label)
    style = paper(axis) if on_paper else beside(axis)
    return build_scene(content, Viewport(Scale(ORIGIN, seconds, 800.0, mirrored), 600.0), style, captions)


def painted(scene: Scene, theme: Theme, emphasis: Emphasis | None = None, *, vector: bool = False) -> QImage:
    image = QImage(round(scene.frame.total), 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_scene(painter, scene, Lettering(vector=vector), theme, heads, language="ar", emphasis=emphasis)
    painter.end()
    return image


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("count", [0, 12, 250, 20_000])
@pytest.mark.parametrize("mirrored", [False, True])
def test_every_theme_paints_every_level(appearance: Appearance, theme: Theme, count: int, mirrored: bool) -> None:
    image = painted(scene_of(count, 60_000.0, mirrored=mirrored), theme)
    ground = QColor(TOKENS[theme].surface2)
    assert image.pixelColor(600, 595) in (ground, QColor(TOKENS[theme].weekend))
    colors = {image.pixelColor(x, y).name() for x in range(0, 838, 3) for y in range(0, 600, 3)}
    assert len(colors) > 4


def test_marks_have_the_colour_of_their_type(appearance: Appearance) -> None:
    scene = scene_of(12, 100_000.0)
    image = painted(scene, Theme.LIGHT)
    solid = [
        mark
        for mark in scene.marks
        if TYPES[mark.type_code].value == "PROTEST" and not mark.doubted and not mark.hollow
    ]
    for mark in solid:
        color = image.pixelColor(round(mark.x - 5), round(mark.y - 5))
        assert color == QColor(tone(Theme.LIGHT, TYPES[mark.type_code]))


def test_the_selected_mark_has_a_ring_in_the_accent(appearance: Appearance) -> None:
    event = int(INDEXES[12].ids[2])
    scene = scene_of(12, 100_000.0, selected=event)
    image = painted(scene, Theme.LIGHT)
    mark = next(mark for mark in scene.marks if mark.event == event)
    accent = QColor(TOKENS[Theme.LIGHT].accent)
    around = {
        image.pixelColor(round(mark.x + dx), round(mark.y + dy)).name()
        for dx in range(-14, 15)
        for dy in range(-14, 15)
    }
    assert accent.name() in around


def test_words_that_are_searched_for_are_marked_and_others_dimmed(appearance: Appearance) -> None:
    scene = scene_of(12, 100_000.0)
    title = scene.labels[0].text
    hit = QColor(TOKENS[Theme.LIGHT].hit).name()
    emphasis = Emphasis(
        finds=Finds(lambda text: ((0, 4),) if text == title else (), frozenset({scene.labels[0].event}), only=True)
    )
    plain, marked = painted(scene, Theme.LIGHT), painted(scene, Theme.LIGHT, emphasis)
    row = round(scene.labels[0].y)
    low, high = round(scene.labels[0].left), round(scene.labels[0].left + scene.labels[0].width)
    colors = {marked.pixelColor(x, y).name() for x in range(low, high) for y in range(row - 8, row + 8)}
    assert hit in colors
    assert plain != marked


@pytest.mark.parametrize("theme", list(Theme))
def test_words_that_were_found_are_written_in_their_own_ink(appearance: Appearance, theme: Theme) -> None:
    scene = scene_of(12, 100_000.0)
    label = scene.labels[0]
    everything = Finds(lambda text: ((0, len(text)),), frozenset({label.event}))
    image = painted(scene, theme, Emphasis(finds=everything))
    places = range(round(label.left), round(label.left + label.text_width))
    pixels = {image.pixel(x, y) for x in places for y in range(round(label.y) - 6, round(label.y) + 6)}
    ground, letters = QColor(TOKENS[theme].hit), QColor(TOKENS[theme].on_hit)
    assert ground.rgb() in pixels
    span = ground.lightness() - letters.lightness()
    strongest = max((ground.lightness() - QColor(pixel).lightness()) / span for pixel in pixels)
    assert strongest > 0.7


def test_paper_paints_numbers_and_titles(appearance: Appearance) -> None:
    scene = scene_of(12, 8_000_000.0 / 60, on_paper=True)
    assert scene.numbers
    assert painted(scene, Theme.PRINT, vector=True) != painted(
        scene_of(0, 8_000_000.0 / 60, on_paper=True), Theme.PRINT
    )
