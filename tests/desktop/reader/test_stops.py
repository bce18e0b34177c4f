from __future__ import annotations

from collections.abc import Sequence

from desktop.reader.document import ReaderDocument
from desktop.reader.marks import DateMark, FoldMark, PassageMark
from desktop.reader.stops import next_of_kind, next_stop, stops_of


def test_folds_are_stops_among_the_marks(shown: ReaderDocument, marks: Sequence[DateMark | PassageMark]) -> None:
    stops = stops_of(shown, sorted(marks, key=lambda mark: mark.start), visible=True)
    assert isinstance(stops[0], FoldMark)
    assert sum(isinstance(stop, FoldMark) for stop in stops) == 2
    assert [stop.start for stop in stops] == sorted(stop.start for stop in stops)
    assert all(isinstance(stop, FoldMark) for stop in stops_of(shown, marks, visible=False))
    assert stops_of(None, marks, visible=True) == []


STOPS = [FoldMark(0, 5), FoldMark(10, 12), FoldMark(20, 25)]


def test_from_stop_to_stop_and_out_at_the_ends() -> None:
    assert next_stop(STOPS, STOPS[0], 1, 0) == STOPS[1]
    assert next_stop(STOPS, STOPS[0], -1, 0) is None
    assert next_stop(STOPS, None, 1, 8) == STOPS[1]
    assert next_stop(STOPS, None, 1, 99) == STOPS[0]
    assert next_stop(STOPS, None, -1, 0) == STOPS[2]
    assert next_stop([], None, -1, 0) is None


def test_marks_of_a_kind_around_the_ends(marks: Sequence[DateMark | PassageMark]) -> None:
    ordered = sorted(marks, key=lambda mark: mark.start)
    dates = [mark for mark in ordered if isinstance(mark, DateMark)]
    assert next_of_kind(ordered, DateMark, 1, -1) == dates[0]
    assert next_of_kind(ordered, DateMark, 1, dates[-1].start) == dates[0]
    assert next_of_kind(ordered, DateMark, -1, dates[0].start) == dates[-1]
    assert next_of_kind(ordered, DateMark, -1, dates[2].start) == dates[1]
    assert next_of_kind([], PassageMark, 1, 0) is None
