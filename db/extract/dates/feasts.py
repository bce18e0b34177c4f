"""Feasts, resolved to the last one before publication or to the year told."""

from __future__ import annotations

import re

from db.extract.dates.draft import Context, Draft, edtf_of, number_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import Days
from db.extract.dates.years import days_in, nearest, written_year
from db.records import Anchor
from db.time.calendars import Calendar, HijriTable
from db.time.span import civil_day, day_number

_RULE = re.compile(
    r"(?P<calendar>gregorian|hijri|jalali|hebrew|easter|pascha)(?: (?P<month>[0-9]+)-(?P<day>[0-9]+))?"
    r"(?: ?(?P<shift>[+-][0-9]+))?(?: x(?P<count>[0-9]+))?"
)


def read_feast(match: Match, context: Context) -> list[Draft] | None:
    """A feast by its rule in the lexicon: ``hijri 12-10 x4`` is four days from 10 Dhu al-Hijja."""
    rule = _RULE.fullmatch(str(match.value("feast")))
    if rule is None:
        return None
    calendar = Calendar(rule["calendar"]) if rule["month"] else Calendar.GREGORIAN
    year = written_year(match, Calendar.GREGORIAN, context)
    words = context.quote(match)
    if year is not None:
        own = calendar in (Calendar.JALALI, Calendar.HIJRI) and year < 1600
        days = (_in_year if own else _in_civil_year)(rule, calendar, year, context.hijri)
        if days is None:
            return None
        anchor = Anchor.NONE
    elif context.published is None:
        return [context.waits(match, "XXXX-XX-XX")]
    else:
        found = _related(match, context, rule, calendar)
        if found is None:
            return None
        days, anchor = found, Anchor.PUBLICATION
    number = number_of(match.get("number"))
    if number is not None and 1 <= number <= days.last - days.first + 1:
        days = Days(days.first + number - 1, days.first + number - 1)
    draft = context.unit(match, "day", days, reason("feast", words, date=edtf_of(days)))
    if days.last > days.first:
        draft.value = edtf_of(Days(days.first, days.first))
        draft.lasting = True
    draft.anchor, draft.approximate = anchor, calendar is Calendar.HIJRI
    draft.calendar = str(calendar)
    return [draft]


def _related(match: Match, context: Context, rule: re.Match[str], calendar: Calendar) -> Days | None:
    def in_year(year: int) -> Days | None:
        return _in_year(rule, calendar, year, context.hijri)

    shift = match.whole("yrel", "rel")
    if shift is not None and context.published is not None:
        return _in_civil_year(rule, calendar, civil_day(context.published).year + shift, context.hijri)
    found = nearest(context, match, in_year, calendar)
    return found[0] if found else None


def _in_year(rule: re.Match[str], calendar: Calendar, year: int, table: HijriTable) -> Days | None:
    count, shift = int(rule["count"] or 1), int(rule["shift"] or 0)
    if rule["month"]:
        days = days_in(calendar, year, int(rule["month"]), int(rule["day"]), table)
        first = None if days is None else days.first
    elif 1 <= year <= 9999:
        first = _easter(year, orthodox=rule["calendar"] == "pascha")
    else:
        first = None
    return None if first is None else Days(first + shift, first + shift + count - 1)


def _in_civil_year(rule: re.Match[str], calendar: Calendar, year: int, table: HijriTable) -> Days | None:
    """The feast that falls in a Gregorian year."""
    offset = {Calendar.HIJRI: 579, Calendar.JALALI: 621, Calendar.HEBREW: -3761}.get(calendar, 0)
    for other in range(year - offset - 3, year - offset + 62 if calendar is Calendar.HIJRI else year - offset + 3):
        days = _in_year(rule, calendar, other, table)
        if days is not None and civil_day(days.first).year == year:
            return days
    return None


def _easter(year: int, *, orthodox: bool) -> int:
    """Easter Sunday as a day number, by the Gregorian or the Julian reckoning."""
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # noqa: PLC0415  only where a feast is read

    day = easter(year, EASTER_ORTHODOX if orthodox else EASTER_WESTERN)
    return day_number(day.year, day.month, day.day)
