"""The week as a country keeps it."""

from __future__ import annotations

from functools import cache

from db.time.phrases import locale_of


@cache
def week_of(language: str) -> tuple[int, frozenset[int]]:
    """The first day of the week and the days of the weekend (Monday 0) for a BCP 47 tag.

    Source: Unicode CLDR, through Babel.
    """
    locale = locale_of(language)
    first, last = locale.weekend_start, locale.weekend_end
    length = (last - first) % 7 + 1
    return int(locale.first_week_day), frozenset((first + day) % 7 for day in range(length))
