from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from db.records import FAMILIES, Family
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.lanes import APART, Grouping, fill_rows, lane_keys, make_lanes
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


def test_lanes_of_groups_have_their_names_in_their_order() -> None:
    lanes = make_lanes(INDEX, Grouping.SOURCE)
    assert tuple(lane.name for lane in lanes) == INDEX.group_names
    for code, lane in enumerate(lanes):
        assert set(lane.events.members.tolist()) == set(np.flatnonzero(INDEX.group == code).tolist())


def test_lanes_of_types_bear_their_type_and_family() -> None:
    lanes = make_lanes(INDEX, Grouping.TYPE)
    assert sum(len(lane.events) for lane in lanes) == len(INDEX)
    for lane in lanes:
        assert lane.type is not None
        assert lane.family is FAMILIES[lane.type]


def test_lanes_stand_as_they_were_arranged() -> None:
    keys = [family.value for family in Family]
    arrangement = Arrangement(pinned=(keys[3],), folded=frozenset({keys[1]}), hidden=frozenset({keys[0]}))
    lanes = make_lanes(INDEX, Grouping.FAMILY, arrangement)
    assert [lane.key for lane in lanes] == [keys[3], keys[1], keys[2]]
    assert [(lane.state.pinned, lane.state.folded) for lane in lanes] == [(True, False), (False, True), (False, False)]
    assert lane_keys(INDEX, Grouping.FAMILY) == set(keys)
