from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.timeline.cuts import Cuts, without
from desktop.timeline.shapes import Label


def label_at(left: float, y: float) -> Label:
    return Label(1, "words", left, y, 50.0, 50.0, right_to_left=False)


def test_a_line_stops_at_a_label_and_goes_on_after_it() -> None:
    cuts = Cuts((label_at(80, 100), label_at(300, 150)), 68.0, 400.0)
    assert cuts.line(100.0).pieces == ((68.0, 90.0), (110.0, 400.0))
    assert cuts.line(200.0).pieces == ((68.0, 400.0),)


def test_a_line_keeps_four_pixels_away() -> None:
    cuts = Cuts((label_at(80, 100),), 68.0, 400.0)
    assert len(cuts.line(77.0).pieces) == 2
    assert len(cuts.line(75.0).pieces) == 1


def test_without_labels_lines_are_whole() -> None:
    assert Cuts((), 68.0, 400.0).line(5.0).pieces == ((68.0, 400.0),)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 30)).map(lambda pair: (pair[0], sum(pair)))))
def test_what_is_left_of_a_stretch_touches_no_gap(gaps: list[tuple[float, float]]) -> None:
    for low, high in without(0, 100, sorted(gaps)):
        assert 0 <= low < high <= 100
        assert not any(first < high and last > low for first, last in gaps)
