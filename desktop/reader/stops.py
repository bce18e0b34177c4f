"""The keyboard's way through a marked text: dates, passages, and lines that stand for hidden ones."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.reader.document import ReaderDocument
from desktop.reader.marks import DateMark, FoldMark, Mark, PassageMark, Stop
from desktop.reader.typography import Look


def stops_of(shown: ReaderDocument | None, marks: Sequence[Mark], *, visible: bool) -> list[Stop]:
    """What Tab visits, along the text: marks that are shown, where marks are ``visible``, and folds."""
    if shown is None:
        return []
    stops: list[Stop] = [mark for mark in marks if shown.map.position(mark.start) is not None] if visible else []
    folded = [block.paragraph for block in shown.blocks if block.look is Look.FOLD and block.paragraph]
    stops += [FoldMark(paragraph.start, paragraph.end) for paragraph in folded]
    return sorted(stops, key=lambda stop: stop.start) if folded else stops


def next_stop(stops: Sequence[Stop], here: Stop | None, step: int, top: int) -> Stop | None:
    """The next (1) or previous (-1) stop; None at either end. ``top`` is the first code point in view.

    Without a stop to go from it is the first one in view or below, and going back the last of all.
    """
    if here in stops:
        index = stops.index(here) + step
        return stops[index] if 0 <= index < len(stops) else None
    if step < 0:
        return stops[-1] if stops else None
    return next((stop for stop in stops if stop.start >= top), stops[0] if stops else None)


def next_of_kind(stops: Sequence[Stop], kind: type[DateMark] | type[PassageMark], step: int, place: int) -> Stop | None:
    """The next (1) or previous (-1) mark of a kind from a code point, around the ends; None where there is none."""
    found = [stop for stop in stops if isinstance(stop, kind)]
    beyond = [stop for stop in found if (stop.start - place) * step > 0]
    return next(iter((beyond or found)[::step]), None)
