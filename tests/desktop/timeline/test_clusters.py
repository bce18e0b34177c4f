from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.timeline.captions import Captions
from desktop.timeline.clusters import PILL_LEAST, cluster_row, group_events, pill_width
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.scale import Frame, Scale
from tests.desktop.timeline.story import invented_index, measure, titles

INDEX = invented_index(400)
LANE = make_lanes(INDEX, Grouping.NONE)[0]
START, END = INDEX.extent or (0, 0)
CAPTIONS = Captions(titles, measure)


@settings(deadline=None)
@given(st.floats(START - 1e6, END), st.floats(8, 18), st.integers(200, 1_800))
def test_groups_hold_everything_and_do_not_touch(start: float, exponent: float, width: int) -> None:
    scale = Scale(start, 2.0**exponent, float(width))
    positions = LANE.events.meeting(scale.start, scale.end).tolist()
    groups = group_events(INDEX, positions, scale, CAPTIONS, "en")
    assert sorted(position for group in groups for position in group.members) == sorted(positions)
    for one, other in itertools.pairwise(groups):
        assert one.along + one.width / 2 <= other.along - other.width / 2 + 1e-6
    assert all(0 <= group.along <= width for group in groups)


def test_groups_do_not_change_while_panning() -> None:
    scale = Scale(float(START), (END - START) / 900, 900.0)
    before = {frozenset(group.members) for group in _groups(scale)}
    after = {frozenset(group.members) for group in _groups(scale.panned(-140.0))}
    shared = [group for group in after if group in before]
    assert len(shared) >= len(after) - 4


def _groups(scale: Scale) -> list:  # type: ignore[type-arg]
    positions = LANE.events.meeting(scale.start, scale.end).tolist()
    return group_events(INDEX, positions, scale, CAPTIONS, "en")


def test_mixed_pills_tell_the_shares_of_the_families() -> None:
    scale = Scale(float(START), (END - START) / 900, 900.0)
    positions = LANE.events.meeting(scale.start, scale.end).tolist()
    row = cluster_row(LANE, positions, scale, Frame(38, 900), 50.0, CAPTIONS, "en")
    mixed = [pill for pill in row.pills if pill.family is None]
    assert mixed
    assert all(sum(pill.shares) == pill.count == len(pill.events) for pill in row.pills)
    assert sum(pill.count for pill in row.pills) + len(row.marks) == len(INDEX)


def test_a_pill_is_never_narrower_than_it_may_be() -> None:
    assert pill_width(2, CAPTIONS, "en") == PILL_LEAST
    assert pill_width(400, CAPTIONS, "en") > PILL_LEAST
