from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.reader.gutter import MARK_STEP, Extent, arrange_bars, arrange_marks

PITCH = 36.0


def on_lines(start: int, end: int, first: int, last: int, begins: float = 0.0, ends: float = 1.0) -> Extent:
    return Extent(start, end, first * PITCH, (last + 1) * PITCH, first, last, begins, ends, PITCH)


def test_a_bar_is_two_pixels_short_at_each_end() -> None:
    (bar,) = arrange_bars([on_lines(0, 50, 0, 1)])
    assert (bar.from_edge, bar.top, bar.bottom) == (44, 2, 70)


def test_bars_on_following_lines_are_four_pixels_apart() -> None:
    first, second = arrange_bars([on_lines(0, 50, 0, 0), on_lines(50, 100, 1, 1)])
    assert second.top - first.bottom == 4
    assert first.from_edge == second.from_edge


def test_passages_that_share_a_line_share_its_height() -> None:
    first, second = arrange_bars([on_lines(0, 40, 0, 0, ends=0.7), on_lines(41, 90, 0, 1, begins=0.7)])
    assert second.top - first.bottom == 4
    assert first.bottom == 0.7 * PITCH - 2


def test_a_nested_passage_stands_further_out() -> None:
    outer, inner = arrange_bars([on_lines(0, 90, 0, 2), on_lines(10, 40, 0, 1)])
    assert (outer.from_edge, inner.from_edge) == (44, 39)


def test_the_outer_one_keeps_its_place_whatever_the_order() -> None:
    inner, outer = arrange_bars([on_lines(10, 40, 0, 1), on_lines(0, 90, 0, 2)])
    assert (outer.from_edge, inner.from_edge) == (44, 39)


def test_sizes_follow_the_scale() -> None:
    (bar,) = arrange_bars([on_lines(0, 50, 0, 0)], scale=1.5)
    assert (bar.from_edge, bar.top) == (66, 3)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), min_size=1, max_size=8))
def test_overlapping_bars_of_two_never_stand_in_one_place(spans: list[tuple[int, int]]) -> None:
    extents = [on_lines(start, start + length, start // 10, (start + length) // 10) for start, length in spans]
    bars = arrange_bars(extents)
    assert all(bar.bottom > bar.top for bar in bars)
    if len(extents) == 2 and extents[0].start < extents[1].end and extents[1].start < extents[0].end:
        assert bars[0].from_edge != bars[1].from_edge


@given(st.lists(st.floats(0, 2000), max_size=20))
def test_marks_never_touch(wanted: list[float]) -> None:
    placed = arrange_marks(sorted(wanted))
    assert all(after - before >= MARK_STEP - 1e-6 for before, after in pairwise(placed))
    assert all(y >= want for y, want in zip(placed, sorted(wanted), strict=True))
