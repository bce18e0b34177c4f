from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from db.records import Family
from desktop.timeline.lanes import APART, Grouping, fill_rows, make_lanes
from tests.desktop.timeline.story import invented_index

INDEX = invented_index(200)

extents = st.lists(
    st.tuples(st.floats(0, 2_000), st.floats(10, 300)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=60
).map(sorted)


@given(extents)
def test_neighbours_in_a_row_are_twelve_pixels_apart(found: list[tuple[float, float]]) -> None:
    rows: dict[int, list[tuple[float, float]]] = {}
    for extent, row in zip(found, fill_rows(found, range(len(found))), strict=True):
        rows.setdefault(row, []).append(extent)
    for neighbours in rows.values():
        assert all(other[0] - one[1] >= APART for one, other in itertools.pairwise(neighbours))


@given(extents)
def test_the_first_free_row_is_taken(found: list[tuple[float, float]]) -> None:
    rows = fill_rows(found, range(len(found)))
    assert sorted(set(rows)) == list(range(len(set(rows))))


def test_a_row_that_was_kept_stays_if_it_is_free() -> None:
    found = [(0.0, 50.0), (10.0, 60.0), (100.0, 150.0)]
    assert fill_rows(found, [1, 2, 3]) == [0, 1, 0]
    assert fill_rows(found, [1, 2, 3], {3: 1}) == [0, 1, 1]
    assert fill_rows(found, [1, 2, 3], {2: 0}) == [0, 1, 0]


def test_every_event_is_in_one_lane() -> None:
    for grouping in Grouping:
        lanes = make_lanes(INDEX, grouping)
        members = [int(position) for lane in lanes for position in lane.events.members]
        assert sorted(members) == list(range(len(INDEX)))


def test_lanes_of_families_come_in_their_order() -> None:
    assert [lane.family for lane in make_lanes(INDEX, Grouping.FAMILY)] == list(Family)


def test_lanes_of_sources_have_their_names_most_events_first() -> None:
    lanes = make_lanes(INDEX, Grouping.SOURCE)
    assert {lane.name for lane in lanes} == set(INDEX.group_names)
    counts = [len(lane.events) for lane in lanes]
    assert counts == sorted(counts, reverse=True)
