"""What is said of an expression beside its value: a second name of its month, another calendar."""

from __future__ import annotations

from db.extract.dates.draft import Context, Draft, edtf_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import Days, month_days
from db.message import Message
from db.time.calendars import UMM_AL_QURA_YEARS, Calendar, HijriTable, from_day_number
from db.time.span import Precision, civil_day, day_number, is_civil_day


def doubled(draft: Draft, match: Match, context: Context) -> Draft:
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
        draft.alternative = _by_second_name(draft, other, words)


def _by_second_name(draft: Draft, month: int, words: str) -> Message | None:
    """The same day or month by the second name."""
    if draft.days is None:
        return None
    civil = civil_day(draft.days.first)
    if draft.days.last > draft.days.first:
        return reason("or-month", words, date=edtf_of(month_days(civil.year, month), Precision.MONTH))
    day = civil.day if is_civil_day(civil.year, month, civil.day) else 1
    number = day_number(civil.year, month, day)
    return reason("or-month", words, date=edtf_of(Days(number, number)))


def in_calendar(draft: Draft, calendar: Calendar, words: str, days: Days, table: HijriTable) -> Draft:
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
