"""Spans as EDTF strings (ISO 8601-2:2019, level 1 with a little of level 2) and back.

Level 2 used: quarters and halves as months 33–36 and 40–41, and one-of-a-set
``[2023-12-04..2023-12-10]`` for "some time within" an interval that is no calendar unit.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from db.time.span import DAY, CivilDay, Precision, Span, civil_day, civil_span, day_number, iso_day, iso_year

_DATE: Final = re.compile(
    r"(?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?:T(?P<hour>\d{2}):(?P<minute>\d{2})(?::\d{2})?)?(?P<mark>[~?%]?)"
)
_SUB_YEAR: Final[dict[int, tuple[int, int, Precision]]] = {
    21: (3, 3, Precision.SEASON),
    22: (6, 3, Precision.SEASON),
    23: (9, 3, Precision.SEASON),
    24: (12, 3, Precision.SEASON),
    33: (1, 3, Precision.SEASON),
    34: (4, 3, Precision.SEASON),
    35: (7, 3, Precision.SEASON),
    36: (10, 3, Precision.SEASON),
    40: (1, 6, Precision.HALF),
    41: (7, 6, Precision.HALF),
}
"""Code in the month's place -> first month, number of months, precision."""
_MARKS: Final = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}
"""Approximate, uncertain -> the mark behind a date."""
_REMEMBERED: Final = 4096
_TOLD_BY_LENGTH: Final = (
    (1, Precision.DAY),
    (10, Precision.WEEK),
    (45, Precision.MONTH),
    (100, Precision.SEASON),
    (200, Precision.HALF),
    (800, Precision.YEAR),
    (8000, Precision.DECADE),
    (10_000_000, Precision.CENTURY),
)
"""Longest length in days -> how finely "some time within" so many days was told."""


@lru_cache(_REMEMBERED)
def parse(text: str) -> Span:
    """The span that an EDTF string names.

    Raises:
        ValueError: the string is not EDTF of the kinds that this program writes.
    """
    if text.startswith("[") and text.endswith("]"):
        first, separator, last = text[1:-1].partition("..")
        if not separator or not first or not last:
            raise ValueError(f"not EDTF: {text!r}")
        return _within(_date(first), _date(last))
    if "/" in text:
        return _interval(*text.split("/", 1))
    return _date(text)


def _within(start: Span, end: Span) -> Span:
    """Some time between two dates; told as finely as the interval is long."""
    if start.start is None or end.end is None:
        raise ValueError("a set has two ends")
    days = (end.end - start.start) // DAY
    precision = next(precision for limit, precision in _TOLD_BY_LENGTH if days <= limit)
    approximate, uncertain = start.approximate or end.approximate, start.uncertain or end.uncertain
    return Span(start.start, end.end, precision, approximate, uncertain)


def _interval(first: str, last: str) -> Span:
    """An interval that lasted from some time in ``first`` to some time in ``last``.

    An approximate end has no instant from which the interval surely went on; of an end told
    as a month or year, only what lies within it is unsure.
    """
    start = None if first in ("..", "") else _date(first)
    end = None if last in ("..", "") else _date(last)
    known = [span for span in (start, end) if span is not None]
    if not known:
        raise ValueError("an EDTF interval has at least one end")
    approximate = any(span.approximate for span in known)
    sure_start = None if start is None or start.approximate else _inner(start, start.start, start.end)
    sure_end = None if end is None or end.approximate else _inner(end, end.end, end.start)
    # An approximate end is kept as its day, so it no longer tells a month or a year.
    precision = min(Precision.DAY if span.approximate else span.precision for span in known)
    if sure_start is not None and sure_end is not None and sure_end < sure_start:
        sure_start, sure_end, approximate, precision = None, None, True, Precision.DAY
    return Span(
        start.start if start else None,
        end.end if end else None,
        precision,
        approximate,
        any(span.uncertain for span in known),
        lasting=True,
        sure_start=sure_start,
        sure_end=sure_end,
    )


def _inner(edge: Span, near: int | None, far: int | None) -> int | None:
    """The instant from (until) which an interval with this edge surely went on."""
    return near if edge.precision >= Precision.DAY else far


def _date(text: str) -> Span:
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(f"not EDTF: {text!r}")
    span = _plain(found)
    mark = found["mark"]
    return (
        Span(span.start, span.end, span.precision, approximate=mark in ("~", "%"), uncertain=mark in ("?", "%"))
        if mark
        else span
    )


def _plain(found: re.Match[str]) -> Span:
    year, month, day, hour = found["year"], found["month"], found["day"], found["hour"]
    if "X" in year:
        return _years(year)
    if month and int(month) in _SUB_YEAR and not day:
        first, count, precision = _SUB_YEAR[int(month)]
        start = day_number(int(year), first, 1)
        return Span(start * DAY, day_number(int(year), first + count, 1) * DAY, precision)
    span = civil_span(int(year), int(month) if month else None, int(day) if day else None)
    if hour is None:
        return span
    if span.start is None or day is None or int(hour) > 24 or int(found["minute"]) > 59:
        raise ValueError(f"no such time: {found[0]!r}")
    start = span.start + int(hour) * 3600 + int(found["minute"]) * 60
    return Span(start, start + 60, Precision.MINUTE)


def _years(text: str) -> Span:
    """``202X``: a decade; ``20XX``: a century."""
    unknown = text.count("X")
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    low = sign * int(digits.replace("X", "0"))
    high = sign * int(digits.replace("X", "9"))
    start, end = sorted((low, high))
    precision = Precision.DECADE if unknown == 1 else Precision.CENTURY
    return Span(day_number(start, 1, 1) * DAY, day_number(end + 1, 1, 1) * DAY, precision)


@lru_cache(_REMEMBERED)
def write(span: Span) -> str:
    """The shortest EDTF string for a span.

    Parts of a day are written as their day: EDTF has no word for them.

    Raises:
        ValueError: the span is open on both sides.
    """
    mark = _mark(span)
    if span.start is None and span.end is None:
        raise ValueError("a span open on both sides has no EDTF")
    if span.start is None or span.end is None or span.lasting:
        return f"{_first_edge(span)}/{_last_edge(span)}"
    if span.precision >= Precision.HOUR:
        return _instant(span.start) + mark
    first, last = civil_day(span.start // DAY), civil_day((span.end - 1) // DAY)
    unit = _unit(first, last)
    if unit is not None:
        return unit + mark
    return f"[{iso_day(first)}..{iso_day(last)}{mark}]" if first != last else f"{iso_day(first)}{mark}"


def _mark(span: Span) -> str:
    return _MARKS[span.approximate, span.uncertain]


def _first_edge(span: Span) -> str:
    """The beginning of an interval: the unit it lies in where that is known, else its day."""
    if span.start is None:
        return ".."
    first = civil_day(span.start // DAY)
    if span.sure_start is not None and span.sure_start > span.start:
        unit = _unit(first, civil_day(span.sure_start // DAY - 1))
        return (unit or f"{iso_day(first)}~") + _edge_mark(span, approximate=False)
    return f"{iso_day(first)}{_edge_mark(span, approximate=span.sure_start is None)}"


def _last_edge(span: Span) -> str:
    """The end of an interval, in the same way."""
    if span.end is None:
        return ".."
    last = civil_day((span.end - 1) // DAY)
    if span.sure_end is not None and span.sure_end < span.end - DAY:
        unit = _unit(civil_day(span.sure_end // DAY), last)
        return (unit or f"{iso_day(last)}~") + _edge_mark(span, approximate=False)
    return f"{iso_day(last)}{_edge_mark(span, approximate=span.sure_end is None)}"


def _edge_mark(span: Span, *, approximate: bool) -> str:
    """The mark of one end: "about" where no instant is sure, "uncertain" as the whole is."""
    return _MARKS[approximate and span.approximate, span.uncertain]


def _instant(seconds: int) -> str:
    minutes = seconds % DAY // 60
    return f"{iso_day(civil_day(seconds // DAY))}T{minutes // 60:02d}:{minutes % 60:02d}"


def _unit(first: CivilDay, last: CivilDay) -> str | None:
    """The EDTF name of the calendar unit that two days bound, finest first."""
    year = iso_year(first.year)
    if first.day != 1 or day_number(*last) + 1 != day_number(last.year, last.month + 1, 1):
        return None
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1:
        return f"{year}-{first.month:02d}"
    if months == 3:
        for code in (33, 34, 35, 36, 21, 22, 23, 24):
            if _SUB_YEAR[code][0] == first.month:
                return f"{year}-{code}"
    if months == 6 and first.month in (1, 7):
        return f"{year}-{40 if first.month == 1 else 41}"
    if months == 12 and first.month == 1:
        return year
    if months == 120 and first.month == 1 and first.year % 10 == 0 and first.year >= 0:
        return f"{year[:3]}X"
    if months == 1200 and first.month == 1 and first.year % 100 == 0 and first.year >= 0:
        return f"{year[:2]}XX"
    return None
