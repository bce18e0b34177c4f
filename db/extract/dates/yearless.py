"""Which year is meant without one: that of "last year" or of the same day before, of tomorrow, the nearest."""

from __future__ import annotations

from collections.abc import Callable

from db.extract.dates.draft import Context, Draft, day_edtf, edtf_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.known_days import read_known_day
from db.extract.dates.notes import doubled, in_calendar
from db.extract.dates.reckoning import Days
from db.extract.dates.years import days_in, nearest, sentence_year, weekday_fits
from db.message import Message
from db.records import Anchor
from db.time.calendars import Calendar, from_day_number
from db.time.span import Precision, civil_day


def read_yearless(match: Match, context: Context, calendar: Calendar, month: int, day: int) -> Draft | None:
    """A day and month that no year stands beside."""
    words = context.quote(match)

    def in_year(year: int) -> Days | None:
        return days_in(calendar, year, month, day, context.hijri)

    shift = match.whole("mrel", "rel")
    if shift is None and calendar is Calendar.GREGORIAN and not match.has("deixis"):
        known = read_known_day(match, context, month, day)
        if known is not None and known.days is not None and weekday_fits(match, known.days):
            return doubled(known, match, context)
    if shift is None and calendar is Calendar.GREGORIAN:
        told = sentence_year(context, match.tokens[match.first].start, in_year)
        if told is not None and told[1].unit in ("day", "month", "year") and weekday_fits(match, told[0]):
            draft = context.unit(
                match,
                "day",
                told[0],
                reason(
                    "year-from-mention",
                    words,
                    year=civil_day(told[0].first).year,
                    earlier=context.original(told[1].start, told[1].end),
                ),
            )
            draft.anchor, draft.written_year = Anchor.MENTION, True
            return doubled(draft, match, context)
    found = _beside_deixis(match, context, in_year) or related(context, match, in_year, calendar, shift)
    if found is None:
        if context.published is not None:
            return None
        return context.waits(match, f"XXXX-{month:02d}-{day:02d}" if calendar is Calendar.GREGORIAN else "XXXX-XX-XX")
    days, how = found
    draft = context.unit(
        match,
        "day",
        days,
        reason(f"yearless-{how}", words, date=day_edtf(days.first), published=day_edtf(context.published or 0)),
    )
    draft.anchor = Anchor.PUBLICATION
    draft.alternative = not_taken(context, calendar, in_year, days, how, words)
    return doubled(in_calendar(draft, calendar, words, days, context.hijri), match, context)


def _beside_deixis(match: Match, context: Context, in_year: Callable[[int], Days | None]) -> tuple[Days, str] | None:
    """``Tomorrow, 29 October``: the occurrence on that very day."""
    shift = match.whole("deixis")
    if shift is None or context.published is None:
        return None
    day = context.published + shift
    days = in_year(civil_day(day).year)
    if days is None or days.first != day:
        return None
    return days, "future" if shift > 0 else "past"


def not_taken(
    context: Context, calendar: Calendar, in_year: Callable[[int], Days | None], days: Days, how: str, words: str
) -> Message | None:
    """The occurrence on the other side of publication, where only nearness or tense has chosen."""
    if how not in ("past", "future"):
        return None
    year = from_day_number(calendar, days.first, context.hijri)[0] + (1 if how == "past" else -1)
    other = in_year(year)
    precision = Precision.DAY if days.first == days.last else Precision.MONTH
    return other and reason("or-ahead" if how == "past" else "or-past", words, date=edtf_of(other, precision))


def related(
    context: Context, match: Match, in_year: Callable[[int], Days | None], calendar: Calendar, shift: int | None
) -> tuple[Days, str] | None:
    """The occurrence that last, this or next names; without them the nearest."""
    if shift is None or context.published is None:
        return nearest(context, match, in_year, calendar)
    year = from_day_number(calendar, context.published, context.hijri)[0]
    around = [days for days in map(in_year, range(year - 4, year + 5)) if days]
    if shift < 0:
        before = [days for days in around if days.last < context.published]
        return (before[shift], "last") if len(before) >= -shift else None
    if shift > 0:
        after = [days for days in around if days.first > context.published]
        return (after[shift - 1], "next") if len(after) >= shift else None
    this = in_year(year)
    return (this, "this") if this else None


def told_year(match: Match, context: Context, calendar: Calendar) -> tuple[int, Message, Anchor] | Draft:
    """The year that "of last year" or "of the same year" means, with its reason; a waiting draft if it is not known."""
    words = context.quote(match)
    if match.has("yrel"):
        if context.published is None:
            return context.waits(match, "XXXX", "day")
        year = from_day_number(calendar, context.published, context.hijri)[0] + (match.whole("yrel", "rel") or 0)
        return (
            year,
            reason("year-from-publication", words, year=year, published=day_edtf(context.published)),
            Anchor.PUBLICATION,
        )
    earlier = context.latest(("day", "month", "year", "season", "half", "quarter"), waiting=False)
    if earlier is None or earlier.days is None:
        return context.waits(match, "XXXX", "day")
    year = from_day_number(calendar, earlier.days.first, context.hijri)[0] + (match.whole("yanaphor", "anaphor") or 0)
    told = context.original(earlier.start, earlier.end)
    return year, reason("year-from-mention", words, year=year, earlier=told), Anchor.MENTION
