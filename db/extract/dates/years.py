"""Which year a date without one lies in, and what a written year says."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from db.extract.dates.chronicle import entry_year
from db.extract.dates.draft import Context, Draft, number_of
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import Days
from db.extract.dates.tense import Tense, telling
from db.records import MentionType
from db.time.calendars import Calendar, HijriTable, OutOfCalendarError, from_day_number, month_length, to_day_number
from db.time.span import civil_day, day_number, weekday

_CALENDARS = {
    "month": Calendar.GREGORIAN,
    "hijri": Calendar.HIJRI,
    "jalali": Calendar.JALALI,
    "hebrew": Calendar.HEBREW,
}


_NEAR: Final = 150
"""Characters: a date lends its year to one that stands so near in the same sentence."""
_SOON: Final = 45
"""Days: a date so near ahead is meant rather than the one a year before, unless the sentence tells of the past."""
_HALF_YEAR: Final = 180
"""Days: so near, where it lay ahead of what is told: ``he asked them to pay on 6 March``."""
_VERY_SOON: Final = 10
"""Days: so near, even where the sentence's verb tells of the past: ``the court adjourned to 18 May``."""
BESIDE: Final = re.compile(r"\s*[(/=,\-]*\s*(?:ل?الموافق|الموافق ل|المصادف|برابر با|مصادف با|مطابق)?\s*[(/,]?\s*")


def calendar_of(match: Match) -> tuple[Calendar, int] | None:
    """The calendar of a match's month, and its number in it."""
    for name, calendar in _CALENDARS.items():
        month = match.whole(name)
        if month is not None:
            return calendar, month
    return None


def days_in(
    calendar: Calendar, year: int, month: int, day: int | None, table: HijriTable = HijriTable.UMM_AL_QURA
) -> Days | None:
    """The days of a month, or the one day of it; None where there is no such day."""
    try:
        if day is not None:
            number = to_day_number(calendar, year, month, day, table)
            return Days(number, number)
        first = to_day_number(calendar, year, month, 1, table)
        return Days(first, first + month_length(calendar, year, month, table) - 1)
    except OutOfCalendarError:
        return None


def written_year(match: Match, calendar: Calendar, context: Context) -> int | None:
    """The year that a match writes: digits, words, two digits, with or without its era."""
    tokens = match.get("year")
    if not tokens:
        return None
    year = number_of(tokens)
    if year is None:
        return None
    if len(tokens) == 1 and tokens[0].text.isdecimal() and len(tokens[0].text) == 2 and not match.has("era"):
        year = _full_year(year, calendar, context)
    if match.value("era") == "bc":
        return 1 - year
    return year


def _full_year(short: int, calendar: Calendar, context: Context) -> int:
    """``67``: the latest year that ends so and is not after publication (2067 is not meant in 2023)."""
    century = {Calendar.HIJRI: 1400, Calendar.JALALI: 1300, Calendar.HEBREW: 5700}.get(calendar, 1900)
    now = 2030 if context.published is None else civil_day(context.published).year
    if calendar is Calendar.JALALI:
        now -= 621
    elif calendar is not Calendar.GREGORIAN:
        return century + short
    later = century + 100 + short
    return later if later <= now + 1 else century + short


def calendar_by_year(calendar: Calendar, match: Match) -> Calendar:
    """A year with an era is of the era's calendar."""
    era = match.value("era")
    return {"hijri": Calendar.HIJRI, "jalali": Calendar.JALALI, "ad": Calendar.GREGORIAN}.get(str(era), calendar)


def nearest(
    context: Context, match: Match, find: Callable[[int], Days | None], calendar: Calendar
) -> tuple[Days, str] | None:
    """The occurrence nearest before publication, or the next one where the text speaks of the future.

    The second item is the ending of the reason's key: "past", "future" or "same".
    """
    if context.published is None:
        return None
    year = from_day_number(calendar, context.published, context.hijri)[0]
    around = [
        days for days in map(find, (year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3)) if days
    ]
    before = [days for days in around if days.first <= context.published]
    after = [days for days in around if days.last >= context.published]
    if before and after and weekday_fits(match, before[-1]) != weekday_fits(match, after[0]):
        return (before[-1], "past") if weekday_fits(match, before[-1]) else (after[0], "future")
    if after and after[0].first > context.published:
        said = telling(context, match.tokens[match.first], match.tokens[match.last - 1], match.pattern.language)
        if said is Tense.ONCE_AHEAD and context.day_ahead(match.tokens[match.first].start) is not None:
            said = Tense.FUTURE  # "set for 1 November, after it had been planned for 25 October"
        days_ahead = after[0].first - context.published
        a_day = after[0].last - after[0].first < 7
        if said is Tense.FUTURE or (a_day and _is_soon(match, days_ahead, said)):
            return after[0], "future"
    elif after and after[0].first <= context.published:
        return after[0], "past"
    return (before[-1], "past") if before else None


def _is_soon(match: Match, away: int, said: Tense | None) -> bool:
    """Whether a day ahead is so near that it is meant: nobody tells of the one a year before without its year."""
    before = match.before()
    since = before is not None and "since" in before.roles
    return not since and away <= {Tense.PAST: _VERY_SOON, Tense.ONCE_AHEAD: _HALF_YEAR}.get(said or Tense.FUTURE, _SOON)


def weekday_fits(match: Match, days: Days) -> bool:
    """Whether a day is of the weekday that stands beside it, if one does."""
    wanted = match.whole("weekday")
    return wanted is None or days.last > days.first or weekday(days.first) == wanted


def sentence_year(context: Context, start: int, days_of: Callable[[int], Days | None]) -> tuple[Days, Draft] | None:
    """The year of a full date told just before in the same sentence, if it lies well before publication."""
    told_entry = entry_year(context, start, days_of)
    if told_entry is not None:
        return told_entry
    for earlier in reversed(context.drafts[-4:]):
        if beside(context, earlier, start) and earlier.days is not None and earlier.unit == "day":
            told = days_of(civil_day(earlier.days.first).year)
            return (told, earlier) if told is not None else None
        if earlier.days is None or earlier.type not in (MentionType.DATE, MentionType.TIME):
            continue
        if _tale_goes_on(context, earlier, start, days_of) or _in_retrospect(context, earlier, start, days_of):
            return _after(earlier, civil_day(earlier.days.last).year, days_of)
        if not earlier.written_year or earlier.calendar != "gregorian" or earlier.unit not in ("day", "month", "year"):
            return None
        if not context.same_sentence(earlier, start) or start - earlier.end > _NEAR:
            return None
        year = civil_day(earlier.days.last).year
        if context.published is not None and year >= civil_day(context.published).year:
            return None
        return _after(earlier, year, days_of)
    return None


def _tale_goes_on(context: Context, earlier: Draft, start: int, days_of: Callable[[int], Days | None]) -> bool:
    """Whether a date follows one of an earlier year by some weeks, in the next sentence of the same paragraph."""
    if earlier.days is None or not earlier.written_year or earlier.unit != "day" or start - earlier.end > 2 * _NEAR:
        return False
    if context.published is not None and context.published - earlier.days.last < 300:
        return False
    days = days_of(civil_day(earlier.days.last).year)
    weeks = days is not None and 0 < days.first - earlier.days.last <= 45
    return weeks and context.same_paragraph(earlier, start)


def _in_retrospect(context: Context, earlier: Draft, start: int, days_of: Callable[[int], Days | None]) -> bool:
    """Whether a paragraph that tells years long past in their order goes on with a date later in the last of them."""
    told = [draft for draft in context.drafts[-4:] if draft.written_year and draft.days is not None][-2:]
    if len(told) < 2 or told[1] is not earlier or earlier.days is None or told[0].days is None:
        return False
    if context.published is None or context.published - earlier.days.last < 300 or start - earlier.end > 2 * _NEAR:
        return False
    days = days_of(civil_day(earlier.days.last).year)
    rising = told[0].days.first < earlier.days.first and days is not None and days.first > earlier.days.last
    return rising and context.same_paragraph(told[0], start)


def beside(context: Context, earlier: Draft, start: int) -> bool:
    """Whether a date of another calendar stands just before: ``8 Khordad 1394 (29 May)``, ``… corresponding to …``."""
    gap = context.words.text[earlier.end : start]
    return earlier.calendar != "gregorian" and 0 < len(gap) < 24 and BESIDE.fullmatch(gap) is not None


def _after(earlier: Draft, year: int, days_of: Callable[[int], Days | None]) -> tuple[Days, Draft] | None:
    same = days_of(year)
    return (same, earlier) if same is not None else None


def year_bounds_of(calendar: Calendar, year: int, table: HijriTable = HijriTable.UMM_AL_QURA) -> Days | None:
    """The days of a year of a calendar."""
    if calendar is Calendar.GREGORIAN:
        return Days(day_number(year, 1, 1), day_number(year + 1, 1, 1) - 1)
    first = days_in(calendar, year, 7 if calendar is Calendar.HEBREW else 1, 1, table)
    after = days_in(calendar, year + 1, 7 if calendar is Calendar.HEBREW else 1, 1, table)
    return Days(first.first, after.first - 1) if first and after else None
