"""Months: with a year, without one, with last or next, at their start or end."""

from __future__ import annotations

from collections.abc import Callable

from db.extract.dates.chronicle import heads_line
from db.extract.dates.draft import Context, Draft, counting_words, edtf_of, is_among, reason
from db.extract.dates.grammar import Match
from db.extract.dates.notes import note_calendar, note_double
from db.extract.dates.reckoning import Days, part_of
from db.extract.dates.yearless import not_taken, related, told_year
from db.extract.dates.years import calendar_by_year, calendar_of, days_in, sentence_year, written_year
from db.records import Anchor
from db.time.calendars import Calendar
from db.time.span import Precision, civil_day

_MONTH_SHOWN = ("year", "mrel", "yrel", "yanaphor", "fuzz", "noun", "manaphor", "piece", "leading", "nth")
INTRODUCERS = frozenset({"in", "since", "until", "during", "before", "after", "from", "to", "between", "of", "for"})
"""Roles of words after which a month's name that is a common word too is a month."""


def read_month(match: Match, context: Context) -> list[Draft] | None:
    """A month, perhaps its start, middle or end."""
    told = calendar_of(match)
    if told is None or not heads_line(match, context) or _shy(match, context):
        return None
    if match.has("dashed") and match.whole("other", "month") != told[1]:
        return None
    if len(match.captured) == 2 and _names_event(match, context):
        return []
    draft = _month(match, context, *told)
    if draft is None:
        return None
    note_double(draft, match, context)
    narrow(match, context, draft, "month")
    return [draft]


def _names_event(match: Match, context: Context) -> bool:
    """``The October war``: a month alone after such a word is its name."""
    before = context.previous_word(match.tokens[match.first])
    return is_among(before, counting_words(match.pattern.language, "named"))


def narrow(match: Match, context: Context, draft: Draft, unit: str) -> None:
    """Takes only the start, middle or end of a unit where the words say so; about, where they say that."""
    fuzz = match.value("fuzz")
    if fuzz is None:
        return
    draft.modifier = str(fuzz)
    told = context.original(match.get("fuzz")[0].start, match.get("fuzz")[-1].end)
    if draft.days is not None and fuzz in ("START", "MID", "END"):
        whole = draft.days
        draft.days = part_of(unit, whole, str(fuzz))
        draft.reason.append(reason(f"fuzzy-{str(fuzz).lower()}", told, date=edtf_of(draft.days)))
        draft.approximate = True
    elif draft.days is not None:
        draft.approximate = True


def _shy(match: Match, context: Context) -> bool:
    """Whether a name that is a common word too stands alone, with nothing that makes it a month."""
    name = next(iter(match.get("month") or match.get("hijri") or match.get("jalali") or match.get("hebrew")))
    if match.pattern.reads.startswith("range"):
        return False
    if "shy" not in name.roles or len(match.get("whole_month")) > 1 or match.has("other"):
        return False
    if any(match.has(part) for part in _MONTH_SHOWN):
        return False
    if name.roles["shy"] == "madda" and not _has_madda(context, name.start):
        return True
    before = match.before()
    return before is None or INTRODUCERS.isdisjoint(before.roles) or "common" in name.roles


def _has_madda(context: Context, start: int) -> bool:
    return context.folded.original[context.folded.start(start)] in "آ\ufe81\ufe82"


def _month(match: Match, context: Context, calendar: Calendar, month: int) -> Draft | None:
    words = context.quote(match)
    year = written_year(match, calendar, context)
    if year is not None:
        draft = _in_year(match, context, calendar, month, year)
        if draft is not None:
            draft.written_year = True
        return draft

    def in_year(number: int) -> Days | None:
        return days_in(calendar, number, month, None, context.hijri)

    if match.has("yrel") or match.has("yanaphor"):
        told = told_year(match, context, calendar)
        if isinstance(told, Draft):
            told.unit = "month"
            return told
        days = in_year(told[0])
        if days is None:
            return None
        draft = context.unit(match, "month", days, told[1])
        draft.anchor = told[2]
        note_calendar(draft, calendar, words, days, context.hijri)
        return draft
    return _yearless(match, context, calendar, month, in_year, words)


def _yearless(
    match: Match, context: Context, calendar: Calendar, month: int, in_year: Callable[[int], Days | None], words: str
) -> Draft | None:
    shift = match.whole("mrel", "rel")
    if shift is None and calendar is Calendar.GREGORIAN:
        earlier = sentence_year(context, match.tokens[match.first].start, in_year)
        if earlier is not None:
            draft = context.unit(
                match,
                "month",
                earlier[0],
                reason(
                    "year-from-mention",
                    words,
                    year=civil_day(earlier[0].first).year,
                    earlier=context.original(earlier[1].start, earlier[1].end),
                ),
            )
            draft.anchor, draft.written_year = Anchor.MENTION, True
            return draft
    found = related(context, match, in_year, calendar, shift)
    if found is None:
        if context.published is not None:
            return None
        return context.waits(match, f"XXXX-{month:02d}" if calendar is Calendar.GREGORIAN else "XXXX-XX", "month")
    draft = _drafted(match, context, calendar, found[0], f"yearless-{found[1]}", Anchor.PUBLICATION)
    draft.alternative = not_taken(context, calendar, in_year, *found, words)
    return draft


def _in_year(match: Match, context: Context, calendar: Calendar, month: int, year: int) -> Draft | None:
    if calendar is not Calendar.GREGORIAN and year >= 1600 and calendar is not Calendar.HEBREW:
        return _lunar_month_in(match, context, calendar, month, year)
    actual = calendar_by_year(calendar, match) if calendar is Calendar.GREGORIAN else calendar
    if actual is Calendar.GREGORIAN and year < 1000 and not match.has("era"):
        return None
    days = days_in(actual, year, month, None, context.hijri)
    return None if days is None else _drafted(match, context, actual, days, "written", Anchor.NONE)


def _lunar_month_in(match: Match, context: Context, calendar: Calendar, month: int, year: int) -> Draft | None:
    """``Ramadan 2021``: the month that begins in a Gregorian year."""
    for other in range(year - 625, year - 570):
        days = days_in(calendar, other, month, None, context.hijri)
        if days is not None and civil_day(days.first).year == year:
            return _drafted(match, context, calendar, days, "written", Anchor.NONE)
    return None


def _drafted(match: Match, context: Context, calendar: Calendar, days: Days, key: str, anchor: Anchor) -> Draft:
    words = context.quote(match)
    published = edtf_of(Days(context.published, context.published)) if context.published is not None else ""
    date = edtf_of(days, Precision.MONTH)
    draft = context.unit(match, "month", days, reason(key, words, date=date, published=published))
    if calendar is not Calendar.GREGORIAN:
        draft.precision = Precision.MONTH
    draft.anchor = anchor
    note_calendar(draft, calendar, words, days, context.hijri)
    return draft
