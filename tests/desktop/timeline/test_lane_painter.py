from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from db.records import FAMILIES, Family
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TOKENS, Theme, family_tone
from desktop.timeline.index import TYPES
from desktop.timeline.ink import ink_of
from desktop.timeline.lane_painter import FAMILY_CODES, paint_columns, paint_thumb
from tests.desktop.timeline.test_painter import scene_of


def test_each_family_is_stood_for_by_one_of_its_types() -> None:
    assert {FAMILIES[TYPES[code]] for code in FAMILY_CODES.values()} == set(Family)


def test_columns_stand_on_their_foot_in_their_tones(appearance: Appearance) -> None:
    scene = scene_of(20_000, 60_000.0)
    image = QImage(round(scene.frame.total), 600, QImage.Format.Format_RGB32)
    image.fill(QColor(TOKENS[Theme.LIGHT].surface2))
    painter = QPainter(image)
    paint_columns(painter, scene, ink_of(Theme.LIGHT))
    painter.end()
    columns = scene.columns[0]
    place = int(columns.counts[2:-2].argmax()) + 2
    x = round(float(columns.lefts[place])) + 2
    assert columns.family is Family.COOPERATION
    foot = image.pixelColor(x, round(columns.foot) - 2).name()
    top = image.pixelColor(x, round(columns.foot - columns.heights[place]) + 2).name()
    assert foot == family_tone(Theme.LIGHT, Family.COOPERATION, deeper=True).lower()
    assert top == family_tone(Theme.LIGHT, Family.COOPERATION).lower()


def test_a_thumb_stands_only_where_lanes_do_not_fit(appearance: Appearance) -> None:
    for count, thumbed in ((12, False), (250, True)):
        scene = scene_of(count, 100_000.0)
        image = QImage(round(scene.frame.total), 600, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        paint_thumb(painter, scene, 0.0, QColor("#C9C9C3"))
        painter.end()
        assert (image.pixelColor(image.width() - 4, 90).name() != "#ffffff") is (
            thumbed and scene.content_height > scene.height
        )
