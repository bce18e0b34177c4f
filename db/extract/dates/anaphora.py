"""Times told from what was told before: the same day, the following month, since then, its fourth month."""

from __future__ import annotations

from typing import Final

from db.extract.dates.draft import Context, Draft, day_edtf, edtf_of, reason, role_words
from db.extract.dates.grammar import Match
from db.extract.dates.month import narrow
from db.extract.dates.parts import add_part
from db.extract.dates.reckoning import PRECISION, Days, moved, unit_days
from db.extract.dates.tense import is_future
from db.records import Anchor
from db.time.span import civil_day

_NEAR: Final = 200
"""Characters: so near after a day is told, "in the evening" is of it."""
FINER: Final = ("day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century")
"""Units, the finest first."""


def read_anaphor_of(match: Match, context: Context, unit: str) -> list[Draft] | None:
    """``The same month``, ``the following year``: reckoned from the latest expression that is as fine."""
    shift = match.whole("anaphor") or 0
    if unit not in FINER:
        return None
    earlier = context.latest(FINER[: FINER.index(unit) + 1])
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
        return read_anaphor_of(match, context, str(told))
    shift = match.whole("anaphor") or 0
    earlier = _told_day(match, context)
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


def _told_day(match: Match, context: Context) -> Draft | None:
    """The latest day told; where the sentence does not speak of the future, one that does not lie ahead."""
    first, last = match.tokens[match.first], match.tokens[match.last - 1]
    if is_future(context, first, last, match.pattern.language):
        return context.latest(("day",))
    return context.latest(("day",), past=True) or context.latest(("day",))


def read_same_day_of_year(match: Match, context: Context) -> list[Draft] | None:
    """``The same day of last year``: the day told in the sentence, or that of publication, so many years away."""
    start = match.tokens[match.first].start
    earlier = context.latest(("day",), waiting=False)
    words = context.quote(match)
    if context.published is None:
        return [context.waits(match, "XXXX-XX-XX")]
    day, anchor, told = context.published, Anchor.PUBLICATION, ""
    if earlier is not None and earlier.days is not None and context.same_sentence(earlier, start):
        day, anchor, told = earlier.days.first, Anchor.MENTION, context.original(earlier.start, earlier.end)
    year = civil_day(context.published).year + (match.whole("yrel", "rel") or 0)
    day = moved("year", day, year - civil_day(day).year)
    key = "same-unit" if anchor is Anchor.MENTION else "distance"
    why = reason(key, words, date=day_edtf(day), earlier=told, published=day_edtf(context.published))
    draft = context.unit(match, "day", Days(day, day), why)
    draft.anchor = anchor
    return [draft]


def read_part_alone(match: Match, context: Context) -> list[Draft] | None:
    """``In the evening``, shortly after a day was told: of that day."""
    before, earlier = match.before(), context.latest(("day",))
    start = match.tokens[match.first].start
    if before is None or "in" not in before.roles or earlier is None or start - earlier.end > _NEAR:
        return None
    if not context.same_paragraph(earlier, start):
        return None
    return read_same_day(match, context)


def read_that_time(match: Match, context: Context) -> list[Draft] | None:
    """``Since then``: the latest expression told."""
    earlier = context.latest(FINER)
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
    following = context.next_word(match.tokens[match.last - 1])
    if match.has("counted") and following[:1] != "ل" and following not in role_words(match.pattern.language, "of"):
        return None
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
