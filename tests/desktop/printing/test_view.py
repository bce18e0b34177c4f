from dataclasses import replace

import pytest

from db.records import EventType, Family
from db.time.calendars import Calendar
from db.time.span import CivilDay
from desktop.printing.chronology import Lanes
from desktop.printing.sheet import Measure, Sheet, Style, Tiling
from desktop.printing.view import View
from desktop.session import Confidence, Filter
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.lanes import Grouping

FULL = View(
    1_000,
    90_000,
    Filter(
        hidden_families=frozenset({Family.OTHER}),
        hidden_types=frozenset({EventType.AID, EventType.AGREE}),
        hidden_sources=frozenset({None, "جريدة"}),
        actors=frozenset({"النقابة"}),
        confidence=Confidence.SURE,
        words="gate",
    ),
    Lanes(Grouping.ACTOR, Grouping.SOURCE, 24, Arrangement(("a",), ("b", "c"), frozenset({"d"}), frozenset({"e"}))),
    Sheet(
        "هالون",
        CivilDay(1, 1, 1),
        style=Style.POSTER,
        paper=(297.0, 420.0),
        tiling=Tiling(2, 3, 4.5, Measure.WEEK, 10.0, crop_marks=False),
        mirrored=True,
        second=Calendar.JALALI,
        grey=True,
        article=7,
    ),
)


def test_a_view_comes_back_as_it_was() -> None:
    assert View.from_json(FULL.to_json()) == FULL
    assert View.from_json(View().to_json()) == View()


def test_the_day_of_printing_is_not_kept() -> None:
    printed = replace(FULL, sheet=replace(FULL.sheet, printed=CivilDay(2023, 4, 2)))
    assert printed.to_json() == FULL.to_json()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", "7", '{"sheet": {"style": "scroll", "margin": "wide"}}', '{"start": "x"}']
)
def test_what_is_not_understood_is_as_by_default(text: str) -> None:
    assert View.from_json(text) == View()


def test_the_rest_is_kept_where_a_part_is_not_understood() -> None:
    view = View.from_json('{"start": 5, "sheet": {"style": "scroll", "grey": true, "second": null}}')
    assert (view.start, view.sheet.grey, view.sheet.second, view.sheet.style) == (5, True, None, Style.NOTES)
