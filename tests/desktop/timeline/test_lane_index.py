from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.timeline.lane_index import LaneIndex
from tests.desktop.timeline.story import invented_index

INDEX = invented_index(3_000)
LANE = LaneIndex.of(INDEX)
START, END = INDEX.extent or (0, 0)

stretches = st.tuples(st.floats(START - 1e7, END + 1e7), st.floats(1, 1e8)).map(lambda pair: (pair[0], sum(pair)))


def brute(start: float, end: float) -> set[int]:
    low, high = np.floor(start), np.ceil(end)
    return set(np.flatnonzero((INDEX.start < high) & (INDEX.end > low)).tolist())


@settings(max_examples=200, deadline=None)
@given(stretches)
def test_a_lane_counts_and_finds_what_is_in_view(stretch: tuple[float, float]) -> None:
    expected = brute(*stretch)
    assert LANE.count(*stretch) == len(expected)
    assert set(LANE.meeting(*stretch).tolist()) == expected


@settings(max_examples=200, deadline=None)
@given(stretches)
def test_columns_and_what_is_outside_are_all_that_is_in_view(stretch: tuple[float, float]) -> None:
    low, high = int(np.floor(stretch[0])), int(np.ceil(stretch[1]))
    counts, deeper = LANE.columns(np.linspace(low, high, 9).astype(np.int64))
    assert int(counts.sum()) + sum(LANE.outside(*stretch)) == LANE.count(*stretch)
    assert bool(np.all(deeper <= counts))


def test_the_most_told_event_of_each_stretch() -> None:
    edges = np.linspace(START, END, 5).astype(np.int64)
    for position, (low, high) in zip(LANE.most_told(edges), itertools.pairwise(edges), strict=True):
        inside = (INDEX.anchor >= low) & (INDEX.anchor < high)
        assert inside[position]
        assert INDEX.evidence[position] == INDEX.evidence[inside].max()


def test_a_lane_knows_what_it_holds() -> None:
    lane = LaneIndex.of(INDEX, INDEX.family == 1)
    inside = int(lane.members[3])
    outside = int(np.flatnonzero(INDEX.family != 1)[0])
    assert lane.holds(inside, START, END + 1)
    assert not lane.holds(outside, START, END + 1)
    assert not lane.holds(inside, END + 5, END + 9)
