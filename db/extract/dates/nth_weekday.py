"""The first Tuesday of November, the last Friday of Ramadan: a weekday counted in its month."""

from __future__ import annotations

from datetime import date, datetime

from db.extract.dates.draft import Context, Draft, day_edtf, edtf_of, number_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.month import read_month
from db.extract.dates.reckoning import Days
from db.records import MentionType
from db.time.span import Precision, civil_day, day_number, weekday

_LAST = 99
"""The value of "last" among the ordinals."""


def read_nth_weekday(match: Match, context: Context) -> list[Draft] | None:
    """``The first Tuesday of November``, ``the last Friday of Ramadan``; ``… of every month`` recurs."""
    wanted, number = match.whole("weekday"), number_of(match.get("nth"))
    if wanted is None or number is None:
        return None
    if match.has("every"):
        draft = context.draft(match, MentionType.SET, f"XXXX-WXX-{wanted + 1}", reason("set", context.quote(match)))
        draft.unit = "set"
        return [draft]
    months = read_month(match, context)
    if not months or months[0].days is None:
        return months
    return _counted(match, context, months[0], wanted, number)


def nth_of_month(match: Match, context: Context, draft: Draft | None) -> Draft | None:
    """``Tuesday, the first of November``, or the first Tuesday of it where the first is no Tuesday."""
    wanted, tokens = match.whole("weekday"), match.get("day")
    if wanted is None or draft is None or draft.days is None or not tokens or "ord" not in tokens[0].roles:
        return draft
    number = number_of(tokens)
    if weekday(draft.days.first) == wanted or number is None or number > 5:
        return draft
    months = read_month(match, context)
    counted = _counted(match, context, months[0], wanted, number) if months else None
    return counted[0] if counted else draft


def _counted(match: Match, context: Context, month: Draft, wanted: int, number: int) -> list[Draft] | None:
    days = weekdays_within(month.days, wanted) if month.days is not None else []
    if not (number == _LAST or 1 <= number <= len(days)):
        return None
    day = days[-1 if number == _LAST else number - 1]
    told = edtf_of(month.days, Precision.MONTH) if month.days is not None else ""
    why = reason("nth-weekday", context.quote(match), date=day_edtf(day), month=told)
    draft = context.unit(match, "day", Days(day, day), why)
    draft.reason += month.reason[1:]
    draft.anchor, draft.calendar = month.anchor, month.calendar
    draft.written_year, draft.approximate = month.written_year, month.calendar == "hijri"
    return [draft]


def weekdays_within(days: Days, wanted: int) -> list[int]:
    """The day numbers within a run of days that are a weekday (Monday 0); none beyond the years 1 to 9999."""
    from dateutil.rrule import WEEKLY, rrule  # noqa: PLC0415  only where a weekday is counted

    first, last = civil_day(days.first), civil_day(days.last)
    if first.year < date.min.year or last.year > date.max.year:
        return []
    found = rrule(WEEKLY, dtstart=_midnight(first), until=_midnight(last), byweekday=wanted)
    return [day_number(day.year, day.month, day.day) for day in found]


def _midnight(day: tuple[int, int, int]) -> datetime:
    return datetime(*day)
