"""Parts of units: the first quarter of 2023, the third week of May, the first nine months of this year."""

from __future__ import annotations

from db.extract.dates.anaphora import FINER
from db.extract.dates.draft import Context, Draft, day_edtf, edtf_of, number_of, reason, role_words
from db.extract.dates.grammar import Match
from db.extract.dates.month import narrow, read_month
from db.extract.dates.notes import note_calendar
from db.extract.dates.reckoning import PRECISION, Days, moved, unit_days, value_of, year_days
from db.extract.dates.solar import counted_unit, jalali_months
from db.extract.dates.years import written_year, year_bounds_of
from db.records import Anchor
from db.time.calendars import Calendar, from_day_number
from db.time.span import Precision, civil_day, day_number


def read_subunit(match: Match, context: Context) -> list[Draft] | None:
    """``The first quarter of 2023``, ``the second half of last year``, ``the third week of May``."""
    piece = str(match.value("piece"))
    number = number_of(match.get("number"))
    if number is None:
        return None
    if not any(match.has(name) for name in ("unit", "year", "month", "hijri", "jalali", "rel")):
        return _piece_alone(match, context, piece, number)
    whole = whole_of(match, context)
    if number == 99 or isinstance(whole, Draft):
        count = {"quarter": 4, "third": 3, "half": 2, "week": 4}.get(piece, 0)
        number = count if number == 99 else number
    if isinstance(whole, Draft):
        return [whole]
    if whole is None:
        return None
    days, unit, anchor, written = whole
    part = _piece(days, unit, piece, number)
    if part is None:
        return None
    name = piece if unit == "year" and piece in ("quarter", "half") else "day"
    draft = context.unit(match, name, part, reason("part-of-unit", context.quote(match), date=edtf_of(part)))
    if unit == "fiscal":
        draft.value, draft.reason = value_of(piece, part), [*draft.reason, reason("fiscal-year", "")]
        draft.approximate, draft.precision = True, PRECISION[piece]
        return [draft]
    if name in ("quarter", "half") and civil_day(part.first).day != 1:
        note_calendar(draft, Calendar.JALALI, context.quote(match), part)
    if name == "day":
        draft.value = f"{value_of(unit, days)}"
        draft.unit, draft.modifier = unit, _third_of(piece, number)
        draft.precision = Precision.WEEK
    draft.anchor, draft.written_year = anchor, written
    narrow(match, context, draft, piece)
    return [draft]


def _third_of(piece: str, number: int) -> str:
    """Where in its unit a piece lies, as TIMEX3's mod says it."""
    if number == 1:
        return "START"
    return "END" if number >= {"half": 2, "third": 3}.get(piece, 4) else "MID"


def _piece_alone(match: Match, context: Context, piece: str, number: int) -> list[Draft] | None:
    """``In the third quarter``: the nearest one that has begun before publication."""
    count = {"quarter": 4, "half": 2}.get(piece, 0)
    following = context.next_word(match.tokens[match.last - 1])
    if not 1 <= number <= count or following in role_words(match.pattern.language, "of"):
        return None
    before = match.before()
    if not match.has("fuzz") and (before is None or {"in", "during", "from", "by", "since"}.isdisjoint(before.roles)):
        return None
    if context.published is None:
        return [context.waits(match, f"XXXX-{piece[0].upper()}{number}", piece)]
    year, months = civil_day(context.published).year, 12 // count
    starts = [day_number(y, months * (number - 1) + 1, 1) for y in (year - 1, year)]
    days = unit_days(piece, max(start for start in starts if start <= context.published))
    published = day_edtf(context.published)
    why = reason("yearless-past", context.quote(match), date=edtf_of(days), published=published)
    draft = context.unit(match, piece, days, why)
    draft.anchor = Anchor.PUBLICATION
    narrow(match, context, draft, piece)
    return [draft]


def read_leading(match: Match, context: Context) -> list[Draft] | None:
    """``The first nine months of this year``, ``the last two days of May``."""
    whole = whole_of(match, context)
    if whole is None or isinstance(whole, Draft):
        return None if whole is None else [whole]
    count = 2 if match.has("dual") else number_of(match.get("n"))
    unit = str(match.value("dual") or match.value("led", "unit") or match.value("unit", "units"))
    days = whole[0]
    if count is None or not 1 <= count <= 400 or unit in ("hour", "minute", "second"):
        return None
    if unit == "month" and civil_day(days.first).day != 1 and whole[1] == "year":
        return _leading_of_solar_year(match, context, whole, count)
    if match.whole("leading") == 1:
        part = Days(days.first, min(moved(unit, days.first, count) - 1, days.last))
        last = unit_days(unit, part.last)
    else:
        part = Days(max(moved(unit, days.last + 1, -count), days.first), days.last)
        last = unit_days(unit, days.last)
    first = unit_days(unit, part.first)
    draft = context.unit(match, "day", part, reason("part-of-unit", context.quote(match), date=edtf_of(part)))
    whole_units = civil_day(part.first).day == 1 or unit not in ("month", "year")
    if not whole_units:
        first, last, unit = Days(part.first, part.first), Days(part.last, part.last), "day"
    draft.value, draft.precision = f"{value_of(unit, first)}/{value_of(unit, last)}", PRECISION[unit]
    draft.unit, draft.lasting, draft.anchor, draft.written_year = unit, True, whole[2], whole[3]
    return [draft]


def _leading_of_solar_year(
    match: Match, context: Context, whole: tuple[Days, str, Anchor, bool], count: int
) -> list[Draft] | None:
    """``شش ماه نخست امسال``: months of the Jalali calendar."""
    if count > 12:
        return None
    year = from_day_number(Calendar.JALALI, whole[0].first)[0]
    part = jalali_months(year, 1 if match.whole("leading") == 1 else 13 - count, count)
    draft = context.unit(match, "month", part, reason("part-of-unit", context.quote(match), date=edtf_of(part)))
    note_calendar(draft, Calendar.JALALI, context.quote(match), part)
    draft.lasting, draft.anchor, draft.written_year = True, whole[2], whole[3]
    return [draft]


def whole_of(match: Match, context: Context) -> tuple[Days, str, Anchor, bool] | Draft | None:
    """The unit that a piece is of: a year or month, written or told from publication."""
    if match.has("month") or match.has("hijri") or match.has("jalali"):
        drafts = read_month(match, context)
        if not drafts or drafts[0].days is None:
            return drafts[0] if drafts else None
        return drafts[0].days, "month", drafts[0].anchor, drafts[0].written_year
    year = written_year(match, Calendar.GREGORIAN, context)
    if year is not None:
        days = (
            year_bounds_of(Calendar.JALALI, year) if match.pattern.language == "fa" and year < 1600 else year_days(year)
        )
        if match.has("to_year"):
            return Days(day_number(year, 7, 1), day_number(year + 1, 6, 30)), "fiscal", Anchor.NONE, True
        return (days, "year", Anchor.NONE, True) if days is not None and 1000 <= year <= 2200 else None
    unit = str(match.value("unit") or "year")
    if match.has("anaphor"):
        earlier = context.latest(FINER[: FINER.index(unit) + 1], waiting=False)
        if earlier is None or earlier.days is None:
            return context.waits(match, "XXXX", unit)
        return unit_days(unit, earlier.days.first, match.whole("anaphor") or 0), unit, Anchor.MENTION, False
    if context.published is None:
        return context.waits(match, "XXXX", unit)
    days = counted_unit(unit, context.published, match.whole("rel") or 0, match, context)
    return days, unit, Anchor.PUBLICATION, False


def _piece(days: Days, unit: str, piece: str, number: int) -> Days | None:
    if piece == "week":
        first = days.first + 7 * (number - 1)
        return Days(first, min(first + 6, days.last)) if 1 <= number <= 5 else None
    count = {"quarter": 4, "third": 3, "half": 2}[piece]
    if not 1 <= number <= count:
        return None
    months = 12 // count
    if unit == "fiscal":
        start = civil_day(days.first)
        first = start.month + months * (number - 1)
        return Days(day_number(start.year, first, 1), day_number(start.year, first + months, 1) - 1)
    if unit == "year" and civil_day(days.first).day != 1:
        return jalali_months(from_day_number(Calendar.JALALI, days.first + 60)[0], 1 + months * (number - 1), months)
    if unit == "year":
        year = civil_day(days.first).year
        return Days(day_number(year, 1 + months * (number - 1), 1), day_number(year, 1 + months * number, 1) - 1)
    length = days.last - days.first + 1
    return Days(days.first + length * (number - 1) // count, days.first + length * number // count - 1)
