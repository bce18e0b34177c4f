from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.timeline.arrangement import Arrangement

KEYS = ["a", "b", "c", "d"]


def test_pinned_lanes_come_first_and_hidden_ones_not_at_all() -> None:
    arrangement = Arrangement().with_pinned("c").with_hidden("a").with_folded("b")
    assert arrangement.sorted(KEYS) == ["c", "b", "d"]
    assert arrangement.state("b").folded
    assert arrangement.state("c").pinned
    assert not arrangement.with_folded("b").state("b").folded
    assert arrangement.with_pinned("c").with_all().sorted(KEYS) == KEYS


def test_a_lane_moves_among_those_shown() -> None:
    arrangement = Arrangement().moved("d", 1, KEYS)
    assert arrangement.sorted(KEYS) == ["a", "d", "b", "c"]
    assert arrangement.sorted([*KEYS, "new"]) == ["a", "d", "b", "c", "new"]


def test_a_lane_that_lands_among_pinned_ones_is_pinned_and_one_that_leaves_them_is_not() -> None:
    pinned = Arrangement(pinned=("a", "b"))
    landed = pinned.moved("d", 1, KEYS)
    assert landed.pinned == ("a", "d", "b")
    left = pinned.moved("a", 3, KEYS)
    assert left.pinned == ("b",)
    assert left.sorted(KEYS) == ["b", "c", "d", "a"]


@given(st.lists(st.tuples(st.sampled_from(KEYS), st.integers(-1, 5), st.booleans()), max_size=8))
def test_no_lane_is_lost_or_doubled(steps: list[tuple[str, int, bool]]) -> None:
    arrangement = Arrangement()
    for key, place, pins in steps:
        shown = arrangement.sorted(KEYS)
        moved = arrangement.with_pinned(key) if pins else arrangement.moved(key, place, shown)
        assert sorted(moved.sorted(KEYS)) == KEYS
        if not pins and not arrangement.pinned:
            assert moved.sorted(KEYS).index(key) == min(max(place, 0), len(KEYS) - 1)
        arrangement = moved
