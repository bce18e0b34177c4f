"""Persian units of time: months and years of the Jalali calendar, where the text reckons by it."""

from __future__ import annotations

from db.extract.dates.draft import Context, Draft
from db.extract.dates.grammar import Match
from db.extract.dates.notes import note_calendar
from db.extract.dates.reckoning import WEEK_BEGINS, Days, unit_days
from db.time.calendars import Calendar, from_day_number, month_length, to_day_number, year_bounds


def counted_unit(unit: str, day: int, shift: int, match: Match, context: Context) -> Days:
    """A unit told from publication: in a Persian text that reckons by the sun, its months and years are Jalali."""
    if not _by_sun(unit, match, context):
        return unit_days(unit, day, shift, week_begins=WEEK_BEGINS.get(match.pattern.language, 0))
    year, month, _ = from_day_number(Calendar.JALALI, day)
    if unit == "year":
        return Days(
            *(first + off for first, off in zip(year_bounds(Calendar.JALALI, year + shift), (0, -1), strict=True))
        )
    index = year * 12 + month - 1 + shift
    first = to_day_number(Calendar.JALALI, index // 12, index % 12 + 1, 1)
    return Days(first, first + month_length(Calendar.JALALI, index // 12, index % 12 + 1) - 1)


def note_solar(draft: Draft, days: Days, words: str, match: Match, context: Context) -> None:
    """Marks a month or year of the Jalali calendar as such."""
    if _by_sun(draft.unit, match, context):
        note_calendar(draft, Calendar.JALALI, words, days)


def _by_sun(unit: str, match: Match, context: Context) -> bool:
    """Whether a unit is of the Jalali calendar: as its era says, or as the text reckons."""
    if match.pattern.language != "fa" or unit not in ("month", "year"):
        return False
    era = match.value("era")
    return era == "jalali" if era is not None else context.solar


def jalali_months(year: int, first: int, count: int) -> Days:
    """Some months of a Jalali year."""
    start = to_day_number(Calendar.JALALI, year, first, 1)
    last = first + count - 1
    return Days(start, to_day_number(Calendar.JALALI, year, last, month_length(Calendar.JALALI, year, last)))
