from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.time.span import DAY, Precision
from desktop.timeline.captions import Captions
from desktop.timeline.index import LASTING, OPEN_END
from desktop.timeline.placing import Placer, PlaceStyle
from desktop.timeline.scale import Frame, Scale
from tests.desktop.timeline.story import measure, titles
from tests.desktop.timeline.test_items import item_of

FREE = -1e9


def placer_of(seconds: float = DAY / 10, start: float = 0.0, *, mirrored: bool = False) -> Placer:
    scale = Scale(start, seconds, 600.0, mirrored)
    return Placer(scale, Frame(38.0, 600.0, mirrored), Captions(titles, measure), PlaceStyle(16.0, 20.0))


def test_a_point_stands_at_the_middle_of_its_day_with_its_label_six_after() -> None:
    placer = placer_of()
    placer.place(item_of(10 * DAY, 11 * DAY), 50.0, FREE)
    mark, label = placer.placed.marks[0], placer.placed.labels[0]
    assert mark.x == 38 + 105
    assert label.left == mark.x + 8 + 6
    assert placer.placed.bars == []


def test_a_label_that_would_leave_the_view_stands_before_its_mark() -> None:
    placer = placer_of()
    placer.place(item_of(58 * DAY, 59 * DAY), 50.0, FREE)
    mark, label = placer.placed.marks[0], placer.placed.labels[0]
    assert label.left + label.width == mark.x - 8 - 6


def test_without_room_before_it_the_label_is_cut() -> None:
    placer = placer_of()
    placer.place(item_of(54 * DAY, 55 * DAY), 50.0, 540.0)
    assert placer.placed.labels[0].text.endswith("…")
    assert placer.placed.labels[0].left + placer.placed.labels[0].width <= 638


def test_some_time_within_is_a_bar_with_ends_and_a_hollow_mark() -> None:
    placer = placer_of()
    placer.place(item_of(10 * DAY, 20 * DAY, precision=Precision.MONTH), 50.0, FREE)
    bar = placer.placed.bars[0]
    assert placer.placed.marks[0].hollow
    assert bar.within
    assert bar.caps == (138.0, 238.0)
    assert placer.placed.labels[0].left == 238 + 6
    assert placer.placed.plates == []


def test_what_lasted_is_a_plate_with_its_mark_at_the_start() -> None:
    placer = placer_of()
    placer.place(item_of(10 * DAY, 30 * DAY, flags=LASTING), 50.0, FREE)
    plate = placer.placed.plates[0]
    assert (plate.left, plate.right) == (138.0, 338.0)
    assert placer.placed.marks[0].x == 148.0
    assert placer.placed.labels[0].on_plate


def test_mark_and_label_of_a_span_stick_to_its_visible_part() -> None:
    placer = placer_of(start=20.0 * DAY)
    placer.place(item_of(0, 60 * DAY, flags=LASTING), 50.0, FREE)
    assert placer.placed.marks[0].x == 38 + 10


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("flags", [0, LASTING])
@given(start=st.floats(-80, 80), length=st.floats(0, 80), evidence=st.sampled_from((1, 300)))
def test_no_label_stands_without_its_mark_nor_runs_out_of_the_view(
    mirrored: bool, flags: int, start: float, length: float, evidence: int
) -> None:
    placer = placer_of(mirrored=mirrored)
    begun = int(start * DAY)
    placer.place(item_of(begun, begun + max(int(length * DAY), 1), flags=flags, evidence=evidence), 50.0, FREE)
    low, high = placer.frame.pair(0.0, placer.frame.width)
    for label in placer.placed.labels:
        assert low <= placer.placed.marks[0].x <= high
        assert low <= label.left
        assert label.left + label.width <= high


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_label_of_a_span_leaving_the_view_is_cut_at_its_own_end(mirrored: bool) -> None:
    placer = placer_of(start=52.0 * DAY, mirrored=mirrored)
    placer.place(item_of(0, 60 * DAY, flags=LASTING), 50.0, FREE)
    mark, label = placer.placed.marks[0], placer.placed.labels[0]
    assert mark.x == placer.frame.x(10)
    assert label.text.endswith("…")
    assert placer.placed.plates[0].left <= label.left
    assert label.left + label.width <= placer.placed.plates[0].right


def test_the_label_of_a_bar_leaves_both_its_halves_to_be_seen() -> None:
    placer = placer_of()
    placer.place(item_of(40 * DAY, 50 * DAY, precision=Precision.MONTH, evidence=400), 50.0, 300.0)
    label = placer.placed.labels[0]
    assert (label.left, label.count) == (38 + 500 + 6, 0)
    assert placer.placed.bars[0].caps == (438.0, 538.0)


def test_a_selected_label_before_its_mark_keeps_clear_of_it() -> None:
    placer = placer_of()
    placer.selected = 5
    placer.place(item_of(58 * DAY, 59 * DAY, evidence=3), 50.0, FREE)
    mark, label = placer.placed.marks[0], placer.placed.labels[0]
    assert label.bold
    assert label.count == 3
    assert label.left + label.width == mark.x - 8 - 6


def test_an_open_end_runs_on() -> None:
    placer = placer_of()
    placer.place(item_of(10 * DAY, OPEN_END), 50.0, FREE)
    assert placer.placed.plates[0].open_right
    assert not placer.placed.plates[0].open_left
    assert placer.placed.plates[0].right > 638
    mirrored = placer_of(mirrored=True)
    mirrored.place(item_of(10 * DAY, OPEN_END), 50.0, FREE)
    assert mirrored.placed.plates[0].open_left


def test_another_date_far_enough_away_has_a_ghost() -> None:
    near, far = placer_of(), placer_of()
    near.place(item_of(20 * DAY, 21 * DAY, others=(19 * DAY,)), 50.0, FREE)
    far.place(item_of(20 * DAY, 21 * DAY, others=(10 * DAY,)), 50.0, FREE)
    assert near.placed.ghosts == []
    assert far.placed.ghosts[0].x == 38 + 100


def test_no_line_of_a_bar_crosses_its_label() -> None:
    placer = placer_of(DAY / 200)
    placer.place(item_of(0, 4 * DAY, precision=Precision.WEEK), 50.0, FREE)
    label = placer.placed.labels[0]
    for left, right in placer.placed.bars[0].pieces:
        assert right <= label.left or left >= label.left + label.width
