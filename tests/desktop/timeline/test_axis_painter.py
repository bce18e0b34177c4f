from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TOKENS, Theme
from desktop.timeline.axis_painter import paint_axis
from desktop.timeline.index import EventIndex
from desktop.timeline.ink import ink_of
from desktop.timeline.lettering import Lettering
from desktop.timeline.scene import Scene
from tests.desktop.timeline.test_painter import scene_of
from tests.desktop.timeline.test_scene import INDEXES


def painted(scene: Scene) -> QImage:
    image = QImage(round(scene.frame.total), 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    paint_axis(painter, scene, Lettering(), ink_of(Theme.LIGHT))
    painter.end()
    return image


def test_the_axis_covers_its_height_and_ends_in_a_line(appearance: Appearance) -> None:
    image = painted(scene_of(12, 60_000.0))
    assert image.pixelColor(5, 5).name() == TOKENS[Theme.LIGHT].surface2.lower()
    assert image.pixelColor(5, 67).name() == TOKENS[Theme.LIGHT].line2.lower()
    assert image.pixelColor(5, 75).name() == "#ff00ff"


def test_the_flag_is_an_accent_pill(appearance: Appearance) -> None:
    index: EventIndex = INDEXES[12]
    scene = scene_of(12, 100_000.0, selected=int(index.ids[2]))
    assert scene.axis.flag is not None
    x = round(scene.axis.flag.x - scene.axis.flag.width / 2 + 4)
    assert painted(scene).pixelColor(x, 29).name() == TOKENS[Theme.LIGHT].accent.lower()


def test_publication_ticks_stand_on_the_foot(appearance: Appearance) -> None:
    scene = scene_of(12, 60_000.0)
    image, ground = painted(scene), QColor(TOKENS[Theme.LIGHT].surface2)
    assert scene.axis.ticks
    for x, _ in scene.axis.ticks[:5]:
        assert image.pixelColor(int(x), 64) != ground
