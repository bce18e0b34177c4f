"""Units told from publication or from what was told before: this week, last month, the same day, autumn 2022."""

from __future__ import annotations

from db.extract.dates.day import note_calendar
from db.extract.dates.draft import Context, Draft, day_edtf, edtf_of, number_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.month import narrow
from db.extract.dates.parts import add_part
from db.extract.dates.reckoning import PRECISION, Days, moved, part_of, unit_days, value_of, year_days, year_value
from db.extract.dates.tense import is_future
from db.extract.dates.years import written_year, year_bounds_of
from db.records import Anchor
from db.time.calendars import Calendar, from_day_number, month_length, to_day_number, year_bounds
from db.time.span import Precision, civil_day, day_number

_FINER = ("day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century")


def read_unit(match: Match, context: Context) -> list[Draft] | None:
    """This, last or next week, month, year …, or its start, middle or end."""
    unit = str(match.value("unit"))
    shift = match.whole("rel")
    if unit not in _FINER or (unit == "day" and not match.has("fuzz")):
        return None
    if match.has("anaphor"):
        return _anaphoric(match, context, unit)
    if shift is None:
        shift = 0
        if (
            match.value("fuzz") == "END"
            and context.published is not None
            and _just_ended(unit, context.published, match)
        ):
            shift = -1
    if context.published is None:
        draft = context.waits(match, f"PUBLISHED{shift:+d}{unit[0].upper()}", unit)
        narrow(match, context, draft, unit)
        return [draft]
    days = _counted(unit, context.published, shift, match, context)
    key = {-2: "unit-before-last", -1: "unit-last", 0: "unit-this", 1: "unit-next"}.get(shift, "unit-after-next")
    draft = context.unit(
        match,
        unit,
        days,
        reason(key, context.quote(match), date=edtf_of(days, PRECISION[unit]), published=day_edtf(context.published)),
    )
    draft.anchor = Anchor.PUBLICATION
    _note_solar(draft, days, context.quote(match), match, context)
    _within(match, context, draft)
    narrow(match, context, draft, unit)
    add_part(match, draft)
    return [draft]


def read_this_year(match: Match, context: Context) -> list[Draft] | None:
    """A year in one word: "this year", "last year"."""
    shift = match.whole("rel") or 0
    if context.published is None:
        draft = context.waits(match, f"PUBLISHED{shift:+d}Y", "year")
        narrow(match, context, draft, "year")
        return [draft]
    days = _counted("year", context.published, shift, match, context)
    words, published = context.quote(match), day_edtf(context.published)
    key = {-2: "unit-before-last", -1: "unit-last", 0: "unit-this"}[shift]
    draft = context.unit(
        match, "year", days, reason(key, words, date=edtf_of(days, Precision.YEAR), published=published)
    )
    draft.anchor = Anchor.PUBLICATION
    _note_solar(draft, days, words, match, context)
    narrow(match, context, draft, "year")
    return [draft]


def _counted(unit: str, day: int, shift: int, match: Match, context: Context) -> Days:
    """A unit told from publication: in a Persian text that reckons by the sun, its months and years are Jalali."""
    if match.pattern.language != "fa" or unit not in ("month", "year") or not context.solar:
        return unit_days(unit, day, shift)
    year, month, _ = from_day_number(Calendar.JALALI, day)
    if unit == "year":
        return Days(
            *(first + off for first, off in zip(year_bounds(Calendar.JALALI, year + shift), (0, -1), strict=True))
        )
    index = year * 12 + month - 1 + shift
    first = to_day_number(Calendar.JALALI, index // 12, index % 12 + 1, 1)
    return Days(first, first + month_length(Calendar.JALALI, index // 12, index % 12 + 1) - 1)


def _note_solar(draft: Draft, days: Days, words: str, match: Match, context: Context) -> None:
    if match.pattern.language == "fa" and draft.unit in ("month", "year") and context.solar:
        note_calendar(draft, Calendar.JALALI, words, days)


def _just_ended(unit: str, published: int, match: Match) -> bool:
    """``The end of the year`` said in the first days of a year is that of the year before."""
    days = unit_days(unit, published)
    return unit in ("year", "month") and published - days.first < (15 if unit == "year" else 3) and not match.has("rel")


def _within(match: Match, context: Context, draft: Draft) -> None:
    """``Earlier this month``: from its first day to the day before publication; ``later``: the rest of it."""
    side = match.value("side")
    today = context.published
    if side is None or draft.days is None or today is None:
        return
    if side == "EARLIER" and draft.days.first < today <= draft.days.last:
        draft.days, draft.modifier = Days(draft.days.first, today - 1), "START"
    elif side == "LATER" and draft.days.first <= today < draft.days.last:
        draft.days, draft.modifier = Days(today, draft.days.last), "END"


def _anaphoric(match: Match, context: Context, unit: str) -> list[Draft] | None:
    """``The same month``, ``the following year``: reckoned from the latest expression that is as fine."""
    shift = match.whole("anaphor") or 0
    if unit not in _FINER:
        return None
    earlier = context.latest(_FINER[: _FINER.index(unit) + 1])
    words = context.quote(match)
    if earlier is None or earlier.days is None:
        draft = context.waits(match, "XXXX" if unit == "year" else "XXXX-XX", unit)
        draft.anchor = Anchor.MENTION
        return [draft]
    if _in_apposition(match, context, earlier, unit):
        shift = 0
    days = unit_days(unit, earlier.days.last if shift > 0 else earlier.days.first, shift)
    key = {0: "same-unit", 1: "following-unit", -1: "preceding-unit"}[max(-1, min(1, shift))]
    draft = context.unit(
        match,
        unit,
        days,
        reason(key, words, date=edtf_of(days, PRECISION[unit]), earlier=context.original(earlier.start, earlier.end)),
    )
    draft.anchor, draft.written_year = Anchor.MENTION, earlier.written_year
    narrow(match, context, draft, unit)
    return [draft]


def read_weekend(match: Match, context: Context) -> list[Draft] | None:
    """The weekend: the one told, or the nearest as the sentence speaks of past or future."""
    shift = match.whole("rel")
    if context.published is None:
        return [context.waits(match, "XXXX-WXX-WE", "weekend")]
    days = unit_days("weekend", context.published)
    if shift is None:
        ahead = is_future(context, match.tokens[match.first], match.tokens[match.last - 1], match.pattern.language)
        shift = 0 if ahead or days.first <= context.published else -1
    elif shift < 0 and days.first <= context.published:
        shift = shift if days.last >= context.published else shift + 1
    days = unit_days("weekend", context.published, shift)
    key = "unit-last" if shift < 0 else "unit-next" if shift > 0 else "unit-this"
    draft = context.unit(
        match,
        "weekend",
        days,
        reason(key, context.quote(match), date=edtf_of(days), published=day_edtf(context.published)),
    )
    draft.anchor = Anchor.PUBLICATION
    return [draft]


def read_leading(match: Match, context: Context) -> list[Draft] | None:
    """``The first nine months of this year``, ``the last two days of May``."""
    whole = _whole(match, context)
    if whole is None or isinstance(whole, Draft):
        return None if whole is None else [whole]
    count = 2 if match.has("dual") else number_of(match.get("n"))
    unit = str(match.value("dual") or match.value("unit", "units"))
    days = whole[0]
    if count is None or not 1 <= count <= 400 or unit in ("hour", "minute", "second"):
        return None
    if match.whole("leading") == 1:
        part = Days(days.first, min(moved(unit, days.first, count) - 1, days.last))
        last = unit_days(unit, part.last)
    else:
        part = Days(max(moved(unit, days.last + 1, -count), days.first), days.last)
        last = unit_days(unit, days.last)
    first = unit_days(unit, part.first)
    draft = context.unit(match, "day", part, reason("part-of-unit", context.quote(match), date=edtf_of(part)))
    draft.value, draft.precision = f"{value_of(unit, first)}/{value_of(unit, last)}", PRECISION[unit]
    draft.unit, draft.lasting, draft.anchor, draft.written_year = unit, True, whole[2], whole[3]
    return [draft]


def _in_apposition(match: Match, context: Context, earlier: Draft, unit: str) -> bool:
    """``In February 2020, in the month after the announcement``: the second says of the first what it followed."""
    gap = context.words.text[earlier.end : match.tokens[match.first].start]
    return (
        earlier.unit == unit
        and 0 < len(gap) <= 6
        and "," in gap
        and context.next_word(match.tokens[match.last - 1])[:1] == "ل"
    )


def read_same_day(match: Match, context: Context) -> list[Draft] | None:
    """``The same day``, ``the next day``, ``that evening``: reckoned from the latest day told."""
    told = match.value("dayword", "unit")
    if told not in (None, "day"):
        return _anaphoric(match, context, str(told))
    shift = match.whole("anaphor") or 0
    earlier = context.latest(("day",))
    words = context.quote(match)
    if earlier is None or earlier.days is None:
        draft = context.waits(match, "XXXX-XX-XX")
        draft.anchor = Anchor.MENTION
        add_part(match, draft)
        return [draft]
    day = (earlier.days.first if shift <= 0 else earlier.days.last) + shift
    key = {0: "same-unit", 1: "following-unit", -1: "preceding-unit"}[max(-1, min(1, shift))]
    draft = context.unit(
        match,
        "day",
        Days(day, day),
        reason(key, words, date=day_edtf(day), earlier=context.original(earlier.start, earlier.end)),
    )
    draft.anchor, draft.written_year = Anchor.MENTION, earlier.written_year
    add_part(match, draft)
    return [draft]


def read_that_time(match: Match, context: Context) -> list[Draft] | None:
    """``Since then``: the latest expression told."""
    earlier = context.latest(_FINER)
    if earlier is None:
        return None
    draft = context.draft(
        match,
        earlier.type,
        earlier.value,
        reason("that-time", context.quote(match), earlier=context.original(earlier.start, earlier.end)),
    )
    draft.days, draft.unit, draft.waiting = earlier.days, earlier.unit, earlier.waiting
    draft.anchor, draft.modifier, draft.approximate = Anchor.MENTION, earlier.modifier, earlier.approximate
    return [draft]


def read_possessed(match: Match, context: Context) -> list[Draft] | None:
    """``Its fourth month``: the unit of publication, in which it is told to have begun."""
    unit = str(match.value("unit"))
    if context.published is None:
        return [context.waits(match, "XXXX", unit)]
    days = unit_days(unit, context.published)
    draft = context.unit(
        match,
        unit,
        days,
        reason(
            "its-unit", context.quote(match), date=edtf_of(days, PRECISION[unit]), published=day_edtf(context.published)
        ),
    )
    draft.anchor = Anchor.PUBLICATION
    return [draft]


def read_subunit(match: Match, context: Context) -> list[Draft] | None:
    """``The first quarter of 2023``, ``the second half of last year``, ``the third week of May``."""
    piece = str(match.value("piece"))
    number = number_of(match.get("number"))
    if number is None:
        return None
    if not any(match.has(name) for name in ("unit", "year", "month", "hijri")):
        return _quarter_alone(match, context, piece, number)
    whole = _whole(match, context)
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
    if name == "day":
        draft.value = f"{value_of(unit, days)}"
        draft.unit, draft.modifier = unit, _third_of(piece, number)
        draft.precision = Precision.WEEK
    draft.anchor, draft.written_year = anchor, written
    return [draft]


def _third_of(piece: str, number: int) -> str:
    """Where in its unit a piece lies, as TIMEX3's mod says it."""
    if number == 1:
        return "START"
    return "END" if number >= {"half": 2, "third": 3}.get(piece, 4) else "MID"


def _quarter_alone(match: Match, context: Context, piece: str, number: int) -> list[Draft] | None:
    """``The third quarter``: the nearest one that has begun before publication."""
    before = match.before()
    if piece != "quarter" or number not in (1, 2, 3, 4) or before is None or not {"in", "during"} & before.roles.keys():
        return None
    if context.published is None:
        return [context.waits(match, f"XXXX-Q{number}", "quarter")]
    year = civil_day(context.published).year
    starts = [day_number(y, 3 * number - 2, 1) for y in (year - 1, year)]
    first = max(start for start in starts if start <= context.published)
    days = unit_days("quarter", first)
    words = context.quote(match)
    published = day_edtf(context.published)
    draft = context.unit(
        match, "quarter", days, reason("yearless-past", words, date=edtf_of(days), published=published)
    )
    draft.anchor = Anchor.PUBLICATION
    return [draft]


def _whole(match: Match, context: Context) -> tuple[Days, str, Anchor, bool] | Draft | None:
    """The unit that a piece is of: a year or month, written or told from publication."""
    if match.has("month") or match.has("hijri") or match.has("jalali"):
        from db.extract.dates.month import read_month  # noqa: PLC0415  month imports narrow's neighbours

        drafts = read_month(match, context)
        if not drafts or drafts[0].days is None:
            return drafts[0] if drafts else None
        return drafts[0].days, "month", drafts[0].anchor, drafts[0].written_year
    year = written_year(match, Calendar.GREGORIAN, context)
    if year is not None:
        days = (
            year_bounds_of(Calendar.JALALI, year) if match.pattern.language == "fa" and year < 1600 else year_days(year)
        )
        return (days, "year", Anchor.NONE, True) if days is not None and 1000 <= year <= 2200 else None
    unit = str(match.value("unit") or "year")
    if match.has("anaphor"):
        earlier = context.latest(_FINER[: _FINER.index(unit) + 1], waiting=False)
        if earlier is None or earlier.days is None:
            return context.waits(match, "XXXX", unit)
        return unit_days(unit, earlier.days.first, match.whole("anaphor") or 0), unit, Anchor.MENTION, False
    if context.published is None:
        return context.waits(match, "XXXX", unit)
    days = _counted(unit, context.published, match.whole("rel") or 0, match, context)
    return days, unit, Anchor.PUBLICATION, False


def _piece(days: Days, unit: str, piece: str, number: int) -> Days | None:
    if piece == "week":
        first = days.first + 7 * (number - 1)
        return Days(first, min(first + 6, days.last)) if 1 <= number <= 5 else None
    count = {"quarter": 4, "third": 3, "half": 2}[piece]
    if not 1 <= number <= count:
        return None
    months = 12 // count
    if unit == "year" and civil_day(days.first).day != 1:
        return _jalali_months(from_day_number(Calendar.JALALI, days.first + 60)[0], 1 + months * (number - 1), months)
    if unit == "year":
        year = civil_day(days.first).year
        return Days(day_number(year, 1 + months * (number - 1), 1), day_number(year, 1 + months * number, 1) - 1)
    length = days.last - days.first + 1
    return Days(days.first + length * (number - 1) // count, days.first + length * number // count - 1)


def _jalali_months(year: int, first: int, count: int) -> Days:
    """Some months of a Jalali year."""
    start = to_day_number(Calendar.JALALI, year, first, 1)
    last = first + count - 1
    return Days(start, to_day_number(Calendar.JALALI, year, last, month_length(Calendar.JALALI, year, last)))


def read_season(match: Match, context: Context) -> list[Draft] | None:
    """``Autumn 2022``, ``last summer``: whole months, December to February for winter."""
    first_month = match.whole("season")
    if first_month is None:
        return None
    code = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}[first_month]
    year = written_year(match, Calendar.GREGORIAN, context)
    anchor, written = Anchor.NONE, year is not None
    if year is None:
        if match.has("anaphor") or match.has("yanaphor"):
            return None
        if context.published is None:
            return [context.waits(match, f"XXXX-{code}", "season")]
        year, anchor = _season_year(match, context.published, first_month), Anchor.PUBLICATION
    days = Days(day_number(year, first_month, 1), day_number(year, first_month + 3, 1) - 1)
    if match.pattern.language == "fa" and year < 1600:
        days = _jalali_months(year, first_month - 2, 3)
    words = context.quote(match)
    draft = context.unit(match, "season", days, reason("season", words, date=edtf_of(days, Precision.SEASON)))
    draft.value, draft.anchor, draft.written_year = f"{year_value(year)}-{code}", anchor, written
    if year < 1600:
        note_calendar(draft, Calendar.JALALI, words, days)
    fuzz = match.value("fuzz")
    if fuzz in ("START", "MID", "END"):
        draft.days, draft.modifier, draft.approximate = part_of("season", days, str(fuzz)), str(fuzz), True
    return [draft]


def _season_year(match: Match, published: int, first_month: int) -> int:
    year = civil_day(published).year
    if match.has("yrel"):
        return year + (match.whole("yrel", "rel") or 0)
    shift = match.whole("rel")
    starts = [day_number(y, first_month, 1) for y in (year - 2, year - 1, year, year + 1)]
    ends = [day_number(y, first_month + 3, 1) - 1 for y in (year - 2, year - 1, year, year + 1)]
    if shift is not None and shift < 0:
        return max(year - 2 + n for n in range(4) if ends[n] < published)
    if shift is not None and shift > 0:
        return min(year - 2 + n for n in range(4) if starts[n] > published)
    if shift == 0:
        return min((year - 2 + n for n in range(4) if ends[n] >= published), default=year)
    return max(year - 2 + n for n in range(4) if starts[n] <= published)
