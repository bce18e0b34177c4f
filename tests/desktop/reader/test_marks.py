from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from db.records import EventType, Mention, MentionType
from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TOKENS, Theme, tone
from desktop.reader.geometry import Fragment
from desktop.reader.marks import (
    DateLine,
    bar_rect,
    date_line,
    line_drop,
    paint_bar,
    paint_date_line,
    paint_gutter_mark,
    paint_tint,
)


def mention(date: str | None) -> Mention:
    return Mention(0, 4, MentionType.DATE, date or "", (), edtf.parse(date) if date else None, date)


@pytest.mark.parametrize(
    ("date", "line"),
    [
        ("2022-11-20", DateLine.SOLID),
        ("2022-11-20T14:00", DateLine.SOLID),
        ("2022-11", DateLine.DASHED),
        ("2022-21", DateLine.DASHED),
        ("2022", DateLine.DOTTED),
        ("202X", DateLine.DOTTED),
        ("2022-08~", DateLine.WAVY),
    ],
)
def test_the_line_says_how_finely_a_date_is_known(date: str, line: DateLine) -> None:
    assert date_line(mention(date)) is line


def test_a_date_that_waits_is_unresolved() -> None:
    assert date_line(replace(mention(None), waiting=True)) is DateLine.UNRESOLVED


def test_durations_have_no_line() -> None:
    assert date_line(mention(None)) is None


def test_the_line_runs_lower_under_arabic() -> None:
    assert line_drop("arabic", 19) == pytest.approx(8, abs=0.1)
    assert line_drop("latin", 17) == pytest.approx(3, abs=0.1)


def canvas() -> QImage:
    image = QImage(200, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    return image


def colored(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != QColor("white")
    }


@pytest.mark.parametrize("line", list(DateLine))
def test_lines_stay_under_their_words(appearance: Appearance, line: DateLine) -> None:
    image = canvas()
    with QPainter(image) as painter:
        paint_date_line(painter, [Fragment(QRectF(40, 5, 100, 36), 28, 0, 0, 1)], line, 8, Theme.LIGHT)
    touched = colored(image)
    assert touched
    assert min(x for x, _ in touched) >= 39
    assert max(x for x, _ in touched) <= 141
    assert {y for _, y in touched} <= set(range(33, 40))


def test_a_tint_is_as_high_as_the_line(appearance: Appearance) -> None:
    image = canvas()
    with QPainter(image) as painter:
        paint_tint(painter, [Fragment(QRectF(40, 5, 100, 36), 28, 0, 0, 1)], QColor(TOKENS[Theme.LIGHT].soft))
    assert image.pixelColor(90, 6).name().upper() == TOKENS[Theme.LIGHT].soft
    assert {y for _, y in colored(image)} == set(range(5, 41))


def test_bars_have_the_tone_of_their_type(appearance: Appearance) -> None:
    image = canvas()
    with QPainter(image) as painter:
        paint_bar(painter, QRectF(10, 5, 3, 40), EventType.PROTEST, Theme.LIGHT)
    hue = image.pixelColor(11, 20).hue()
    assert hue == pytest.approx(QColor(tone(Theme.LIGHT, EventType.PROTEST)).hue(), abs=3)


def test_a_selected_mark_is_ringed_in_accent(appearance: Appearance) -> None:
    plain, ringed = canvas(), canvas()
    for image, ring in ((plain, 0.0), (ringed, 1.0)):
        with QPainter(image) as painter:
            paint_gutter_mark(painter, QPointF(50, 30), EventType.PROTEST, Theme.LIGHT, 1.0, ring)
    assert colored(plain) < colored(ringed)
    assert ringed.pixelColor(50, 20).name().upper() == TOKENS[Theme.LIGHT].accent


def test_bars_stand_on_the_paragraphs_start_side() -> None:
    assert bar_rect(44, 0, 10, 500, at_right=False, scale=1).left() == 44
    assert bar_rect(44, 0, 10, 500, at_right=True, scale=1).right() == 456
