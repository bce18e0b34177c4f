"""Seasons: autumn 2022, last summer, this winter; those of two years, 2022-23."""

from __future__ import annotations

from typing import Final

from db.extract.dates.draft import Context, Draft, counting_words, edtf_of, is_among, lasting_edtf, reason
from db.extract.dates.grammar import Match
from db.extract.dates.notes import note_calendar
from db.extract.dates.reckoning import Days, part_of, year_value
from db.extract.dates.solar import jalali_months
from db.extract.dates.yearless import told_year
from db.extract.dates.years import written_year, year_bounds_of
from db.records import Anchor, MentionType
from db.time.calendars import Calendar
from db.time.span import Precision, civil_day, day_number

_MONTHS: Final = 12
_AHEAD: Final = 10
"""Years: farther ahead of publication no such pair of years reaches."""


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
            told = told_year(match, context, Calendar.GREGORIAN)
            if isinstance(told, Draft):
                told.value, told.unit = f"XXXX-{code}", "season"
                return [told]
            year, _, anchor = told
        elif context.published is None:
            return [context.waits(match, f"XXXX-{code}", "season")]
        else:
            year, anchor = _season_year(match, context.published, first_month), Anchor.PUBLICATION
    days = Days(day_number(year, first_month, 1), day_number(year, first_month + 3, 1) - 1)
    if match.pattern.language == "fa" and year < 1600:
        days = jalali_months(year, first_month - 2, 3)
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


def read_season_years(match: Match, context: Context) -> list[Draft] | None:
    """``The 2022-23 season``, ``in 1959-65``: two years side by side, the second one short."""
    first, short = match.whole("a_year", "year4"), match.whole("year", "two")
    if first is None or short is None or not _are_ends(match, context, first, short):
        return None
    last = first - first % 100 + short + (100 if short < first % 100 else 0)
    solar = match.pattern.language == "fa" and first < 1600
    calendar = Calendar.JALALI if solar else Calendar.GREGORIAN
    begin, end = (year_bounds_of(calendar, year) for year in (first, last))
    if begin is None or end is None:
        return None
    days = Days(begin.first, end.last)
    words = context.quote(match)
    draft = context.draft(match, MentionType.DATE, f"{first}/{last}", reason("range", words, date=lasting_edtf(days)))
    draft.days, draft.unit, draft.precision = days, "year", Precision.YEAR
    draft.lasting, draft.sure, draft.written_year = True, (begin.last + 1, end.first), True
    note_calendar(draft, calendar, words, days)
    return [draft]


def _are_ends(match: Match, context: Context, first: int, short: int) -> bool:
    """Whether two digits after a year are the end of a season or of some years: ``2022/23``, ``1959-65``."""
    if short == (first + 1) % 100:
        return short > _MONTHS or _is_called_season(match, context)  # "2010-11" may be a month
    dashed = context.words.text[match.tokens[match.last - 2].start] == "-"
    now = 2030 if context.published is None else civil_day(context.published).year
    return dashed and max(first % 100, _MONTHS) < short and first - first % 100 + short <= now + _AHEAD


def _is_called_season(match: Match, context: Context) -> bool:
    beside = (context.previous_word(match.tokens[match.first]), context.next_word(match.tokens[match.last - 1]))
    return any(is_among(word, counting_words(match.pattern.language, "seasons")) for word in beside)
