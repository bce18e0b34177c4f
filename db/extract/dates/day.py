"""Expressions of one day: written dates, dates without a year, weekdays, yesterday and tomorrow, parts of a day."""

from __future__ import annotations

from collections.abc import Callable

from db.extract.dates.day_guards import counts_noun, names_paper, names_place, plausible_year, stands_apart
from db.extract.dates.draft import Context, Draft, counting_words, day_edtf, edtf_of, number_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.month_day import read_day_of_month
from db.extract.dates.numeric import numeric_days
from db.extract.dates.parts import add_part
from db.extract.dates.reckoning import Days
from db.extract.dates.weekday import agree, read_weekday
from db.extract.dates.years import (
    calendar_by_year,
    calendar_of,
    days_in,
    nearest,
    sentence_year,
    weekday_fits,
    written_year,
)
from db.message import Message
from db.records import Anchor
from db.time.calendars import UMM_AL_QURA_YEARS, Calendar, HijriTable, from_day_number
from db.time.span import civil_day


def read_day(match: Match, context: Context) -> list[Draft] | None:
    """Any expression of one day, with its weekday, its part of the day and its distance from today."""
    if match.has("date") or match.has("spaced"):
        draft = _numeric(match, context)
    elif calendar_of(match) is not None:
        draft = _dated(match, context)
    elif match.has("day"):
        draft = read_day_of_month(match, context)
    elif match.has("deixis"):
        draft = _deictic(match, context)
    else:
        draft = read_weekday(match, context)
    if draft is None:
        return None
    if names_place(match, context):
        return []
    if match.has("weekday") and (match.has("day") or match.has("date") or match.has("deixis")):
        agree(match, context, draft)
    if match.has("deixis") and (match.has("day") or match.has("date")):
        _agree_with_deixis(match, context, draft)
    add_part(match, draft)
    return [draft]


def read_point(match: Match, context: Context) -> list[Draft] | None:
    """``7.10``, as Hebrew writes a day and month: only after "in", "since", "until", never before a unit."""
    before = match.before()
    if before is not None and "dash" in before.roles:
        before = match.before(2)
    token = match.get("day_month")[0]
    following = context.next_word(token)
    if before is None or {"in", "since", "until", "from", "to", "the", "weekday"}.isdisjoint(before.roles):
        return None
    if following == "%" or following in counting_words(match.pattern.language, "counted"):
        return None
    day, month = (int(part) for part in token.text.split("."))
    draft = _yearless(match, context, Calendar.GREGORIAN, month, day)
    return None if draft is None else [draft]


def _numeric(match: Match, context: Context) -> Draft | None:
    spaced = match.get("spaced")
    first = (spaced or match.get("date"))[0].start
    if context.words.text[first - 1 : first].isalnum() or (spaced and not stands_apart(spaced, context)):
        return None
    written = "".join(token.text for token in spaced) or str(match.value("date", "numdate"))
    found = numeric_days(written, match.pattern.language, context, match)
    if found is None:
        return None
    days, calendar = found
    draft = context.unit(match, "day", days, reason("written", context.quote(match), date=day_edtf(days.first)))
    draft.written_year = True
    return _in_calendar(draft, calendar, context.quote(match), days, context.hijri)


def _dated(match: Match, context: Context) -> Draft | None:
    """A day and a month, with or without a year."""
    told = calendar_of(match)
    day = number_of(match.get("day"))
    if told is None or day is None:
        return None
    calendar, month = told
    if counts_noun(match, context):
        return None
    if match.has("dashed") and match.whole("other", "month") != month:
        return None
    year = written_year(match, calendar, context)
    if year is not None:
        days = days_in(
            calendar_by_year(calendar, match) if calendar is Calendar.GREGORIAN else calendar,
            year,
            month,
            day,
            context.hijri,
        )
        if days is None or not plausible_year(calendar, year, match):
            return None
        words = context.quote(match)
        draft = context.unit(match, "day", days, reason("written", words, date=day_edtf(days.first)))
        draft.written_year = True
        return _doubled(_in_calendar(draft, calendar, words, days, context.hijri), match, context)
    if match.has("yrel") or match.has("yanaphor"):
        return _in_told_year(match, context, calendar, month, day)
    return _yearless(match, context, calendar, month, day)


def _in_told_year(match: Match, context: Context, calendar: Calendar, month: int, day: int) -> Draft | None:
    """``7 October of last year``, ``… of the same year``."""
    year = told_year(match, context, calendar)
    if isinstance(year, Draft):
        return year
    days = days_in(calendar, year[0], month, day, context.hijri)
    if days is None:
        return None
    draft = context.unit(match, "day", days, year[1])
    draft.anchor = year[2]
    return _doubled(_in_calendar(draft, calendar, context.quote(match), days, context.hijri), match, context)


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


def _yearless(match: Match, context: Context, calendar: Calendar, month: int, day: int) -> Draft | None:
    words = context.quote(match)

    def in_year(year: int) -> Days | None:
        return days_in(calendar, year, month, day, context.hijri)

    shift = match.whole("mrel", "rel")
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
            return _doubled(draft, match, context)
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
    return _doubled(_in_calendar(draft, calendar, words, days, context.hijri), match, context)


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


def _doubled(draft: Draft, match: Match, context: Context) -> Draft:
    """Says whether two names of a month agree."""
    note_double(draft, match, context)
    return draft


def note_double(draft: Draft, match: Match, context: Context) -> None:
    """Adds to the reason that the second name of the month says the same, or another one."""
    other = match.whole("other", "month")
    if other is None:
        return
    words = context.original(match.get("other")[0].start, match.get("other")[-1].end)
    if other == match.whole("month"):
        draft.reason.append(reason("month-twice", words))
    else:
        draft.reason.append(reason("month-disagrees", words, month=f"XXXX-{other:02d}"))


def _in_calendar(draft: Draft, calendar: Calendar, words: str, days: Days, table: HijriTable) -> Draft:
    """Marks a date of another calendar and says how it was reckoned."""
    note_calendar(draft, calendar, words, days, table)
    return draft


def note_calendar(
    draft: Draft, calendar: Calendar, words: str, days: Days, table: HijriTable = HijriTable.UMM_AL_QURA
) -> None:
    """Marks a draft as of another calendar; a Hijri day may be off by one."""
    if calendar is Calendar.GREGORIAN:
        return
    draft.calendar = str(calendar)
    if days.last > days.first:
        draft.value = edtf_of(Days(days.first, days.first)) + "/" + edtf_of(Days(days.last, days.last))
    if calendar is Calendar.HIJRI:
        known = from_day_number(calendar, days.first, table)[0] in UMM_AL_QURA_YEARS
        draft.reason.append(reason(f"hijri-{table if known else HijriTable.TABULAR}", words))
        draft.approximate = days.first == days.last
    else:
        draft.reason.append(reason(str(calendar), words))


def _deictic(match: Match, context: Context) -> Draft | None:
    shift = match.whole("deixis") or 0
    words = context.quote(match)
    if names_paper(match, context):
        return None
    if context.published is None:
        return context.waits(match, f"PUBLISHED{shift:+d}D" if shift else "PUBLISHED")
    day = context.published + shift
    key = {-2: "day-before-yesterday", -1: "day-before", 0: "day-of", 1: "day-after", 2: "day-after-tomorrow"}.get(
        shift, "days-away"
    )
    draft = context.unit(
        match, "day", Days(day, day), reason(key, words, date=day_edtf(day), published=day_edtf(context.published))
    )
    draft.anchor = Anchor.PUBLICATION
    return draft


def _agree_with_deixis(match: Match, context: Context, draft: Draft) -> None:
    """A written date beside "today" or "yesterday" is right; say so if they disagree."""
    shift = match.whole("deixis") or 0
    tokens = match.get("deixis")
    if context.published is None:
        words = context.original(tokens[0].start, tokens[-1].end)
        draft.reason.append(reason("deixis-beside", words, shift=shift))
    if context.published is None or draft.days is None or draft.days.first == context.published + shift:
        return
    draft.reason.append(
        reason(
            "deixis-disagrees",
            context.original(tokens[0].start, tokens[-1].end),
            date=day_edtf(context.published + shift),
        )
    )
