"""A date as a person types it into a field."""

from __future__ import annotations

import re
from typing import Final

from db.time.span import Span, civil_span

_YEAR_FIRST: Final = re.compile(r"(?P<year>\d{4})(?:[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?)?")
_DAY_FIRST: Final = re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})")


def read_date(text: str) -> Span | None:
    """The span of ``2022``, ``2022-11``, ``2022-11-20`` or ``20/11/2022``, in any digits; None if nothing is typed.

    Raises:
        ValueError: it is no date of these forms, or there is no such day.
    """
    plain = text.strip()
    if not plain:
        return None
    found = _YEAR_FIRST.fullmatch(plain) or _DAY_FIRST.fullmatch(plain)
    if found is None:
        raise ValueError(f"not a date: {plain!r}")
    parts = found.groupdict()
    year, month, day = (int(parts[name]) if parts[name] else None for name in ("year", "month", "day"))
    return civil_span(year or 0, month, day)
