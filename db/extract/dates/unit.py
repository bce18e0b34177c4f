"""Units told from publication: this week, last month, the end of the year, the weekend."""

from __future__ import annotations

from typing import Final

from db.extract.dates.anaphora import FINER, read_anaphor_of
from db.extract.dates.draft import Context, Draft, day_edtf, edtf_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.month import narrow
from db.extract.dates.parts import add_part
from db.extract.dates.reckoning import PRECISION, SATURDAY, WEEKEND_BEGINS, Days, unit_days
from db.extract.dates.solar import counted_unit, note_solar
from db.extract.dates.tense import is_future
from db.records import Anchor
from db.time.span import Precision, civil_day

_DUAL: Final = ("ين", "ان")
"""Endings of an Arabic adjective of two things: of a single unit it is none."""


def read_unit(match: Match, context: Context) -> list[Draft] | None:
    """This, last or next week, month, year …, or its start, middle or end."""
    unit = str(match.value("unit"))
    shift = match.whole("rel")
    if unit not in FINER or (unit == "day" and not match.has("fuzz")):
        return None
    if len(match.captured) == 1 and unit not in ("week", "month", "year", "weekend"):
        return None
    if match.has("anaphor"):
        return read_anaphor_of(match, context, unit)
    if match.has("rel") and match.get("rel")[-1].text.endswith(_DUAL):
        return None  # "the last month and a half"
    if shift is None and match.has("new") and unit != "year":
        return None
    if shift is None:
        shift = (
            1 if match.has("new") and context.published is not None and civil_day(context.published).month > 6 else 0
        )
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
    days = counted_unit(unit, context.published, shift, match, context)
    key = {-2: "unit-before-last", -1: "unit-last", 0: "unit-this", 1: "unit-next"}.get(shift, "unit-after-next")
    draft = context.unit(
        match,
        unit,
        days,
        reason(key, context.quote(match), date=edtf_of(days, PRECISION[unit]), published=day_edtf(context.published)),
    )
    draft.anchor = Anchor.PUBLICATION
    note_solar(draft, days, context.quote(match), match, context)
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
    days = counted_unit("year", context.published, shift, match, context)
    words, published = context.quote(match), day_edtf(context.published)
    key = {-2: "unit-before-last", -1: "unit-last", 0: "unit-this"}[shift]
    draft = context.unit(
        match, "year", days, reason(key, words, date=edtf_of(days, Precision.YEAR), published=published)
    )
    draft.anchor = Anchor.PUBLICATION
    note_solar(draft, days, words, match, context)
    narrow(match, context, draft, "year")
    return [draft]


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


def read_weekend(match: Match, context: Context) -> list[Draft] | None:
    """The weekend: the one told, or the nearest as the sentence speaks of past or future."""
    shift = match.whole("rel")
    if context.published is None:
        return [context.waits(match, "XXXX-WXX-WE", "weekend")]
    begins = WEEKEND_BEGINS.get(match.pattern.language, SATURDAY)
    days = unit_days("weekend", context.published, weekend_begins=begins)
    if shift is None:
        ahead = is_future(context, match.tokens[match.first], match.tokens[match.last - 1], match.pattern.language)
        shift = 0 if ahead or days.first <= context.published else -1
    elif shift < 0 and days.first <= context.published:
        shift = shift if days.last >= context.published else shift + 1
    days = unit_days("weekend", context.published, shift, weekend_begins=begins)
    key = "unit-last" if shift < 0 else "unit-next" if shift > 0 else "unit-this"
    draft = context.unit(
        match,
        "weekend",
        days,
        reason(key, context.quote(match), date=edtf_of(days), published=day_edtf(context.published)),
    )
    draft.anchor = Anchor.PUBLICATION
    return [draft]
