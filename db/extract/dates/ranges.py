"""Several dates in one breath: coordinated days, and ranges that are one interval."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from db.extract.dates.chronicle import heads_line
from db.extract.dates.day import read_day
from db.extract.dates.draft import Context, Draft, edtf_of, lasting_edtf, reason
from db.extract.dates.grammar import Match
from db.extract.dates.month import read_month
from db.extract.dates.numeric import numeric_days
from db.extract.dates.reckoning import PRECISION, Days, unit_days, value_of
from db.extract.dates.years import days_in, written_year, year_bounds_of
from db.records import Anchor, MentionType
from db.time.calendars import Calendar
from db.time.span import DAY, Precision, civil_day, weekday

_HALF_A_LIFE: Final = 5_500
"""Days."""
DAY_NAMES = (
    "day",
    "month",
    "hijri",
    "jalali",
    "hebrew",
    "other",
    "year",
    "era",
    "yrel",
    "yanaphor",
    "mrel",
    "weekday",
    "noun",
    "part",
    "deixis",
    "date",
    "wrel",
)


def part_match(match: Match, names: dict[str, str]) -> Match:
    """A match of only some captures, under other names; its extent is theirs."""
    captured = {new: match.captured[old] for old, new in names.items() if old in match.captured}
    tokens = [token for group in captured.values() for token in group]
    first = min(match.tokens.index(token) for token in tokens)
    last = max(match.tokens.index(token) for token in tokens) + 1
    return replace(match, captured=captured, first=first, last=last)


def read_range(match: Match, context: Context) -> list[Draft] | None:
    """``from … to …``, ``between … and …``, ``7–10 October``: one interval.

    Captures whose names begin with ``a_`` belong to the first end; what it leaves out it has from the second.
    """
    if not heads_line(match, context):
        return None
    second = part_match(match, {name: name for name in DAY_NAMES})
    if second.has("day") and not any(second.has(name) for name in ("month", "hijri", "jalali", "mrel")):
        second.captured.update(
            {name: match.captured[f"a_{name}"] for name in ("month", "jalali") if match.has(f"a_{name}")}
        )
    end = _end(second, context)
    if end is None:
        return None
    own = {f"a_{name}": name for name in DAY_NAMES if f"a_{name}" in match.captured}
    first = part_match(match, own)
    first.captured = {**{k: v for k, v in second.captured.items() if _lends(k, first)}, **first.captured}
    start = _end(first, context)
    if start is None:
        return None
    _lend_year(match, start, end)
    if _is_life(start, end):
        return [start, end]
    return _interval(match, context, start, end)


def _lend_year(match: Match, start: Draft, end: Draft) -> None:
    """``April–July`` of a chronicle, ``November 2022 – March``: the end is the first such after the start."""
    if not start.written_year or end.written_year or start.days is None or end.days is None:
        return
    if end.anchor is not Anchor.PUBLICATION or any(match.has(name) for name in ("mrel", "yrel", "deixis", "weekday")):
        return
    month, day = civil_day(end.days.first)[1:]
    year = civil_day(start.days.first).year
    for number in (year, year + 1):
        days = days_in(Calendar.GREGORIAN, number, month, day if end.unit == "day" else None)
        if days is not None and days.first > start.days.first:
            end.days, end.value, end.written_year = days, value_of(end.unit, days), True
            end.alternative, end.anchor = None, start.anchor
            return


def _is_life(start: Draft, end: Draft) -> bool:
    """``(11 December 1911 – 30 August 2006)``: full dates half a life apart are a birth and a death, two mentions."""
    if start.days is None or end.days is None or not (start.unit == end.unit == "day"):
        return False
    return start.written_year and end.written_year and end.days.first - start.days.last > _HALF_A_LIFE


def read_range_between(match: Match, context: Context) -> list[Draft] | None:
    """``Between 7 and 10 October``; without the "between" the two are told one by one."""
    introducers = [token for token in (match.before(), match.before(2)) if token is not None]
    if not any("between" in token.roles for token in introducers):
        return None
    return read_range(match, context)


def _lends(name: str, first: Match) -> bool:
    """Whether the first end has something from the second: the month, the year."""
    if name in ("year", "era", "yrel", "yanaphor", "mrel", "noun"):
        return not first.has("year") and not first.has("date") and not first.has("yrel") and not first.has("weekday")
    return name in ("month", "hijri", "jalali", "hebrew", "other") and not (
        first.has("month")
        or first.has("hijri")
        or first.has("jalali")
        or first.has("date")
        or first.has("year")
        or first.has("weekday")
    )


def _end(match: Match, context: Context) -> Draft | None:
    read: Callable[[Match, Context], list[Draft] | None]
    if match.has("day") or match.has("date") or match.has("weekday") or match.has("deixis"):
        read = read_day
    elif match.has("month") or match.has("hijri") or match.has("jalali"):
        read = read_month
    elif match.has("year"):
        read = _read_plain_year
    else:
        return None
    drafts = read(match, context)
    return drafts[0] if drafts else None


def _read_plain_year(match: Match, context: Context) -> list[Draft] | None:
    calendar = Calendar.HIJRI if match.value("era") == "hijri" else Calendar.GREGORIAN
    year = written_year(match, calendar, context)
    if year is None:
        return None
    if calendar is Calendar.GREGORIAN and match.pattern.language == "fa" and 1200 <= year <= 1450:
        calendar = Calendar.JALALI
    days = year_bounds_of(calendar, year, context.hijri)
    if days is None:
        return None
    draft = context.unit(
        match, "year", days, reason("written", context.quote(match), date=edtf_of(days, Precision.YEAR))
    )
    draft.written_year, draft.calendar = True, str(calendar)
    return [draft]


def _interval(match: Match, context: Context, start: Draft, end: Draft) -> list[Draft] | None:
    words = context.quote(match)
    value = f"{start.value}/{end.value}"
    if start.days is None or end.days is None:
        draft = context.waits(match, value, end.unit)
        return [draft]
    begin, finish = start.days.first, end.days.last
    if finish < begin and start.anchor is Anchor.PUBLICATION and not start.written_year:
        begin, finish = _put_in_order(start, end)
        value = ""
    if finish < begin:
        return None
    days = Days(begin, finish)
    if start.calendar != "gregorian" and start.unit != "day":
        value = ""
    draft = context.draft(
        match,
        MentionType.DATE,
        value or edtf_of(days).strip("[]").replace("..", "/"),
        reason("range", words, date=lasting_edtf(days)),
    )
    draft.days, draft.unit, draft.lasting = days, end.unit, True
    draft.precision = {"year": Precision.YEAR, "month": Precision.MONTH}.get(end.unit, Precision.DAY)
    draft.sure = (begin, finish + 1)
    if value:
        draft.sure = (_sure_day(start, start.days.last + 1, begin), _sure_day(end, end.days.first, finish + 1))
    draft.anchor, draft.calendar = end.anchor, end.calendar
    draft.written_year = start.written_year and end.written_year
    return [draft]


def _sure_day(edge: Draft, inner: int, outer: int) -> int | None:
    """The day from (until) which a range with this end surely went on."""
    if edge.approximate:
        return None
    return outer if edge.unit == "day" else inner


def _put_in_order(start: Draft, end: Draft) -> tuple[int, int]:
    """A range of weekdays or months across an end: Sunday to Tuesday, November to March."""
    if start.days is None or end.days is None:
        return 0, -1
    if start.unit == "day" and start.days.last - end.days.first < 7:
        return start.days.first - 7, end.days.last
    if end.written_year:
        return unit_days("year", start.days.first, -1).first + (
            start.days.first - unit_days("year", start.days.first).first
        ), end.days.last
    back = unit_days(start.unit, start.days.first - 366)
    return (back.first, end.days.last) if start.unit == "month" else (start.days.first - 365, end.days.last)


def read_two_units(match: Match, context: Context) -> list[Draft] | None:
    """``The two years, the last and this``: one interval."""
    unit = str(match.value("dual"))
    shifts = (match.whole("a_rel", "rel"), match.whole("rel"))
    if shifts[0] is None or shifts[1] is None:
        return None
    if context.published is None:
        letter = unit[0].upper()
        return [context.waits(match, f"PUBLISHED{shifts[0]:+d}{letter}/PUBLISHED{shifts[1]:+d}{letter}", unit)]
    first, last = sorted((unit_days(unit, context.published, shifts[0]), unit_days(unit, context.published, shifts[1])))
    days = Days(first.first, last.last)
    draft = context.draft(
        match,
        MentionType.DATE,
        f"{value_of(unit, first)}/{value_of(unit, last)}",
        reason("range", context.quote(match), date=lasting_edtf(days)),
    )
    draft.days, draft.unit, draft.lasting, draft.anchor = days, unit, True, Anchor.PUBLICATION
    draft.precision, draft.sure = PRECISION[unit], (first.last + 1, last.first)
    return [draft]


def read_night_between(match: Match, context: Context) -> list[Draft] | None:
    """``The night from Monday to Tuesday``: one TIME with both days in it."""
    wanted = match.whole("a_weekday", "weekday")
    after = match.whole("weekday")
    if wanted is None or after is None or (wanted + 1) % 7 != after:
        return None
    if context.published is None:
        return [context.waits(match, f"XXXX-WXX-{wanted + 1}TNI", kind=MentionType.TIME)]
    back = (weekday(context.published) - after) % 7
    first = context.published - back - 1
    draft = context.unit(
        match,
        "day",
        Days(first, first),
        reason("night-between", context.quote(match), date=edtf_of(Days(first, first + 1))),
    )
    draft.type, draft.value, draft.anchor = MentionType.TIME, f"{draft.value}TNI", Anchor.PUBLICATION
    draft.days, draft.precision = Days(first, first + 1), Precision.PART
    draft.seconds = (first * DAY + 18 * 3600, (first + 1) * DAY + 7 * 3600)
    return [draft]


def read_numeric_range(match: Match, context: Context) -> list[Draft] | None:
    """``17/10/2019 – 20/10/2019``."""
    ends = [
        numeric_days(str(match.value(name, "numdate")), match.pattern.language, context, match)
        for name in ("a_date", "date")
    ]
    if ends[0] is None or ends[1] is None or ends[1][0].last < ends[0][0].first:
        return None
    days = Days(ends[0][0].first, ends[1][0].last)
    draft = context.draft(
        match, MentionType.DATE, edtf_of(days), reason("range", context.quote(match), date=lasting_edtf(days))
    )
    draft.days, draft.lasting, draft.written_year = days, True, True
    return [draft]
