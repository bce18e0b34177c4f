"""Expressions of one day: written dates, dates without a year, weekdays, yesterday and tomorrow, parts of a day."""

from __future__ import annotations

from db.extract.dates.chronicle import heads_line
from db.extract.dates.day_guards import counts_noun, names_paper, names_place, plausible_year, stands_apart
from db.extract.dates.draft import Context, Draft, counting_words, day_edtf, number_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.known_days import read_written_name
from db.extract.dates.month_day import read_day_of_month
from db.extract.dates.notes import doubled, in_calendar
from db.extract.dates.nth_weekday import nth_of_month
from db.extract.dates.numeric import day_and_month, numeric_days
from db.extract.dates.parts import add_part
from db.extract.dates.reckoning import Days
from db.extract.dates.weekday import agree, read_weekday
from db.extract.dates.yearless import read_yearless, told_year
from db.extract.dates.years import calendar_by_year, calendar_of, days_in, written_year
from db.records import Anchor
from db.time.calendars import Calendar


def read_day(match: Match, context: Context) -> list[Draft] | None:
    """Any expression of one day, with its weekday, its part of the day and its distance from today."""
    if not heads_line(match, context):
        return None
    if match.has("date") or match.has("spaced"):
        draft = _numeric(match, context)
    elif match.has("slashed"):
        draft = _slashed(match, context)
    elif calendar_of(match) is not None:
        draft = nth_of_month(match, context, _dated(match, context))
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
    draft = read_yearless(match, context, Calendar.GREGORIAN, month, day)
    return None if draft is None else [draft]


def _slashed(match: Match, context: Context) -> Draft | None:
    """``7/10``, and ``9/11``, which is known by it."""
    known = read_written_name(match, context, match.get("slashed")[0].text)
    told = day_and_month(match, context) if known is None else None
    return known if told is None else read_yearless(match, context, Calendar.GREGORIAN, told[1], told[0])


def _numeric(match: Match, context: Context) -> Draft | None:
    spaced = match.get("spaced")
    first = (spaced or match.get("date"))[0].start
    before = match.before()
    joined = before is not None and before.end == first  # a clitic: "and", "in"
    if (context.words.text[first - 1 : first].isalnum() and not joined) or (
        spaced and not stands_apart(spaced, context)
    ):
        return None
    written = "".join(token.text for token in spaced) or str(match.value("date", "numdate"))
    found = numeric_days(written, match.pattern.language, context, match)
    if found is None:
        return None
    days, calendar = found
    draft = context.unit(match, "day", days, reason("written", context.quote(match), date=day_edtf(days.first)))
    draft.written_year = True
    return in_calendar(draft, calendar, context.quote(match), days, context.hijri)


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
        return doubled(in_calendar(draft, calendar, words, days, context.hijri), match, context)
    if match.has("yrel") or match.has("yanaphor"):
        return _in_told_year(match, context, calendar, month, day)
    return read_yearless(match, context, calendar, month, day)


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
    return doubled(in_calendar(draft, calendar, context.quote(match), days, context.hijri), match, context)


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
    words, date = context.original(tokens[0].start, tokens[-1].end), day_edtf(context.published + shift)
    draft.reason.append(reason("deixis-disagrees", words, date=date))
    draft.alternative = reason("or-deixis", words, date=date)
