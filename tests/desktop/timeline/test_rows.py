from __future__ import annotations

from desktop.timeline.captions import Captions
from desktop.timeline.index import OPEN_END
from desktop.timeline.items import CaptionStyle
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.rows import Memory, RowStyle, lane_rows
from desktop.timeline.scale import Scale
from tests.desktop.timeline.story import invented_index, measure, titles

STYLE = RowStyle(16.0, 20.0, CaptionStyle(260, "en"))


def test_rows_are_kept_within_a_step_of_zoom_and_filled_anew_beyond() -> None:
    index = invented_index(100)
    lane = make_lanes(index, Grouping.NONE)[0]
    captions, memory = Captions(titles, measure), Memory()
    scale = Scale(float(index.start[0]), 40_000.0, 800.0)
    first = lane_rows(lane, scale, captions, STYLE, memory, None)
    assert first.covers(scale.panned(-500))
    assert lane_rows(lane, scale.panned(-500), captions, STYLE, memory, None) is first
    assert lane_rows(lane, scale.zoomed(1.5, 0), captions, STYLE, memory, None) is not first


def test_a_great_lane_is_filled_around_the_view_and_keeps_known_rows() -> None:
    index = invented_index(3_000)
    index = index.taken(index.end != OPEN_END)
    lane = make_lanes(index, Grouping.NONE)[0]
    captions, memory = Captions(titles, measure), Memory()
    scale = Scale(float(index.anchor[1_500]), 900.0, 800.0)
    first = lane_rows(lane, scale, captions, STYLE, memory, None)
    assert len(first.items) < 1_600
    second = lane_rows(lane, scale.panned(-2_100), captions, STYLE, memory, None)
    shared = first.row_of.keys() & second.row_of.keys()
    assert second is not first
    same = sum(first.row_of[position] == second.row_of[position] for position in shared)
    assert same >= 0.8 * len(shared)


def test_forgetting_forgets_rows_and_items() -> None:
    index = invented_index(20)
    lane = make_lanes(index, Grouping.NONE)[0]
    memory = Memory()
    lane_rows(lane, Scale(float(index.start[0]), 9e4, 800.0), Captions(titles, measure), STYLE, memory, None)
    assert memory.rows
    memory.forget()
    assert not memory.rows
    assert not memory.items
