from __future__ import annotations

import pytest

from desktop.timeline.captions import Captions
from desktop.timeline.density import DensityDrawing, count_lane
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.scale import Frame, Scale
from tests.desktop.timeline.story import invented_index, measure, titles

INDEX = invented_index(30_000)
LANE = make_lanes(INDEX, Grouping.FAMILY)[0]
START, END = INDEX.extent or (0, 0)
SCALE = Scale(START + (END - START) * 0.2, (END - START) * 0.5 / 900, 900.0)


def drawing(selected: int | None = None) -> DensityDrawing:
    counted = count_lane(LANE, SCALE, 0)
    return DensityDrawing(SCALE, Frame(38, 900), Captions(titles, measure), "en", counted.peak, selected)


def test_the_tallest_column_reaches_the_landmarks_and_no_higher() -> None:
    counted = count_lane(LANE, SCALE, 0)
    lane = drawing().draw(counted, 100.0, 128.0)
    assert lane.columns.heights.max() == pytest.approx(128 - 38 - 9)
    assert int(lane.columns.counts.sum()) + counted.before + counted.after == LANE.events.count(SCALE.start, SCALE.end)


def test_the_deeper_tone_is_a_part_of_the_column() -> None:
    lane = drawing().draw(count_lane(LANE, SCALE, 0), 100.0, 128.0)
    assert bool((lane.columns.deeper_heights <= lane.columns.heights).all())


def test_leaders_end_above_their_columns() -> None:
    lane = drawing().draw(count_lane(LANE, SCALE, 0), 100.0, 128.0)
    assert lane.leaders
    assert all(leader.bottom <= lane.columns.foot for leader in lane.leaders)


def test_landmarks_come_most_told_first() -> None:
    lane = drawing().draw(count_lane(LANE, SCALE, 0), 100.0, 128.0)
    told = [int(INDEX.evidence[INDEX.position(mark.event) or 0]) for mark in lane.marks]
    assert told == sorted(told, reverse=True)
    assert told[0] == max(told)


def test_the_selected_event_is_a_landmark() -> None:
    members = LANE.events.members
    position = int(members[len(members) // 2])
    lane = drawing(position).draw(count_lane(LANE, SCALE, 0), 100.0, 128.0)
    assert lane.marks[0].event == int(INDEX.ids[position])
