"""Decades and centuries."""

from __future__ import annotations

from db.extract.dates.draft import Context, Draft, counting_words, edtf_of, number_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.month import narrow
from db.extract.dates.notes import note_calendar
from db.extract.dates.reckoning import Days, unit_days, value_of, year_days, year_value
from db.extract.dates.years import days_in
from db.records import Anchor
from db.time.calendars import Calendar
from db.time.span import Precision, civil_day


def read_decade(match: Match, context: Context) -> list[Draft] | None:
    """``The nineties of the last century``, ``the 1990s``, ``the seventies``."""
    tens = match.whole("decade")
    year = match.whole("year", "year4")
    anchor = Anchor.NONE
    if match.has("two_digits"):
        tens = match.whole("two_digits", "two")
    if (match.has("two_digits") and _is_age(match, context)) or (match.pattern.language == "en" and (year or 0) % 10):
        return None  # "2019's"
    if match.pattern.language == "fa" and (year is not None or tens is not None):
        return _persian_decade(match, context, year, tens)
    if year is not None:
        first = year - year % 10
    elif match.has("two_digits") and tens is not None:
        first = (1900 if tens >= 20 else 2000) + tens - tens % 10
    elif tens is None or _is_age(match, context):
        return None
    else:
        base, anchor = _century(match, context)
        if base is None:
            return [context.waits(match, f"XX{tens // 10}", "decade")]
        first = base + tens
    days = year_days(first, 10)
    draft = context.unit(
        match, "decade", days, reason("decade", context.quote(match), date=edtf_of(days, Precision.DECADE))
    )
    draft.anchor = anchor
    narrow(match, context, draft, "decade")
    return [draft]


def _persian_decade(match: Match, context: Context, year: int | None, tens: int | None) -> list[Draft] | None:
    """``دهه شصت`` is of the Jalali calendar unless it is said to be Gregorian."""
    first = year if year is not None else (1300 if match.value("era") != "ad" else 1900) + (tens or 0)
    first -= first % 10
    words = context.quote(match)
    if first >= 1600:
        days = year_days(first, 10)
        draft = context.unit(match, "decade", days, reason("decade", words, date=edtf_of(days, Precision.DECADE)))
    else:
        start, end = (days_in(Calendar.JALALI, number, 1, 1) for number in (first, first + 10))
        if start is None or end is None:
            return None
        days = Days(start.first, end.first - 1)
        draft = context.unit(match, "decade", days, reason("decade", words, date=edtf_of(days)))
        note_calendar(draft, Calendar.JALALI, words, days)
    narrow(match, context, draft, "decade")
    return [draft]


def _is_age(match: Match, context: Context) -> bool:
    """``In his thirties`` is an age."""
    last = match.tokens[match.last - 1]
    language = match.pattern.language
    after = {context.next_word(last, distance) for distance in (1, 2)}
    before = context.previous_word(match.tokens[match.first])
    return not after.isdisjoint(counting_words(language, "ages")) or before in counting_words(language, "before_ages")


def _century(match: Match, context: Context) -> tuple[int | None, Anchor]:
    """The first year of the century that a decade belongs to: the told one, or that of the latest such decade."""
    number = number_of(match.get("number"))
    if number is not None:
        return (number - 1) * 100, Anchor.NONE
    if match.has("rel"):
        if context.published is None:
            return None, Anchor.PUBLICATION
        return (civil_day(context.published).year // 100 + (match.whole("rel") or 0)) * 100, Anchor.PUBLICATION
    tens = match.whole("decade") or 0
    now = 2025 if context.published is None else civil_day(context.published).year
    base = now - now % 100
    return (base if base + tens + 5 <= now and tens >= 10 else base - 100), Anchor.NONE


def read_century(match: Match, context: Context) -> list[Draft] | None:
    """``The nineteenth century``, ``the last century``, ``the first century of the Hijra``."""
    number = number_of(match.get("number"))
    words = context.quote(match)
    if number is None:
        return _relative_century(match, context)
    if not 1 <= number <= 40:
        return None
    if match.value("era") == "bc":
        days = year_days(1 - number * 100, 100)
        draft = context.unit(match, "century", days, reason("century", words, date=edtf_of(days)))
        draft.value, draft.precision = f"BC{number - 1:02d}", Precision.CENTURY
        return [draft]
    if match.value("era") == "hijri":
        first, after = (
            days_in(Calendar.HIJRI, year, 1, 1, context.hijri) for year in ((number - 1) * 100 + 1, number * 100 + 1)
        )
        if first is None or after is None:
            return None
        days = Days(first.first, after.first - 1)
        draft = context.unit(match, "century", days, reason("century", words, date=edtf_of(days)))
        draft.calendar, draft.approximate = "hijri", True
        draft.value = f"{year_value(civil_day(days.first).year)}/{year_value(civil_day(days.last).year)}"
        return [draft]
    days = year_days((number - 1) * 100, 100)
    draft = context.unit(match, "century", days, reason("century", words, date=edtf_of(days, Precision.CENTURY)))
    draft.value = f"{number - 1:02d}"
    narrow(match, context, draft, "century")
    return [draft]


def _relative_century(match: Match, context: Context) -> list[Draft] | None:
    shift = match.whole("rel")
    if shift is None:
        return None
    if context.published is None:
        return [context.waits(match, "XX", "century")]
    days = unit_days("century", context.published, shift)
    draft = context.unit(
        match, "century", days, reason("century", context.quote(match), date=edtf_of(days, Precision.CENTURY))
    )
    draft.value, draft.anchor = value_of("century", days), Anchor.PUBLICATION
    narrow(match, context, draft, "century")
    return [draft]
