from __future__ import annotations

import numpy as np

from db.records import Family
from db.time.span import DAY
from desktop.timeline.index import LASTING, OPEN_END, OPEN_START, EventIndex
from tests.desktop.timeline.story import invented_index

INDEX = invented_index(3_000)


def test_anchors_lie_inside_their_events() -> None:
    assert bool(np.all(INDEX.anchor >= INDEX.start))
    assert bool(np.all(INDEX.anchor < INDEX.end))


def test_open_sides_do_not_stretch_the_extent() -> None:
    day = np.array([0, 5, 9], dtype=np.int64) * DAY
    index = EventIndex.from_columns(
        np.array([1, 2, 3]),
        np.array([OPEN_START, day[1], day[2]]),
        np.array([day[0] + DAY, OPEN_END, day[2] + DAY]),
        np.zeros(3, dtype=np.uint8),
    )
    assert index.extent == (DAY, 10 * DAY)
    assert index.anchor.tolist() == [DAY - 1, 5 * DAY, 9 * DAY + DAY // 2]


def test_an_event_is_found_by_its_id() -> None:
    for position in (0, 77, 2_999):
        assert INDEX.position(int(INDEX.ids[position])) == position
    assert INDEX.position(10**9) is None
    assert INDEX.position(None) is None


def test_following_goes_through_time_and_stops_at_the_ends() -> None:
    first, last = int(INDEX.order[0]), int(INDEX.order[-1])
    assert INDEX.following(first, -1) == first
    assert INDEX.following(last, 1) == last
    assert INDEX.anchor[INDEX.following(first, 1)] >= INDEX.anchor[first]


def test_columns_in_any_order_are_sorted_by_start() -> None:
    index = EventIndex.from_columns(
        np.array([7, 8]),
        np.array([500, 100]),
        np.array([600, 900]),
        np.zeros(2, np.uint8),
        flags=np.array([LASTING, 0]),
    )
    assert index.ids.tolist() == [8, 7]
    assert index.flags.tolist() == [0, LASTING]
    assert index.others.at(7) == ()


def test_families_are_counted() -> None:
    counts = INDEX.family_counts()
    assert sum(counts.values()) == len(INDEX)
    assert counts[Family.MATERIAL] == int(np.count_nonzero(INDEX.family == list(Family).index(Family.MATERIAL)))
