"""Points told by their distance: two years ago, in three days, a week later."""

from __future__ import annotations

from db.extract.dates.draft import Context, Draft, day_edtf, edtf_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.quantity import TIME_UNITS, Quantity, quantity_of
from db.extract.dates.reckoning import PRECISION, Days, moved, unit_days
from db.extract.dates.tense import is_future, tense
from db.records import Anchor, MentionType


def read_distance(match: Match, context: Context) -> list[Draft] | None:
    """``Two years ago``, ``in three days``, ``a week later``: a point told by its distance."""
    quantity = quantity_of(match)
    sign = match.whole("way")
    if quantity is None or sign is None:
        return None
    if match.has("from_event") or _before_something(match, context):
        return None
    words = context.quote(match)
    base, anchor, earlier = _base(match, context, sign)
    if sign > 0 and anchor is Anchor.PUBLICATION and _after_something(match, context):
        return None
    if quantity.count is None and anchor is Anchor.MENTION and base is not None and quantity.unit in TIME_UNITS:
        draft = context.unit(
            match, "day", Days(base, base), reason("distance-from-mention", words, date=day_edtf(base), earlier=earlier)
        )
        draft.anchor, draft.approximate = anchor, True
        return [draft]
    if quantity.count is None:
        draft = context.draft(
            match, MentionType.DATE, "PAST_REF" if sign < 0 else "FUTURE_REF", reason("vague-distance", words)
        )
        draft.unit = "vague"
        return [draft]
    if base is None:
        return [
            context.waits(
                match,
                f"{'PUBLISHED' if anchor is Anchor.PUBLICATION else 'TOLD'}{'-' if sign < 0 else '+'}{quantity.value}",
                quantity.unit,
            )
        ]
    draft = _at_distance(match, context, quantity, base, sign)
    if anchor is Anchor.MENTION and quantity.unit == "week" and _from_day(context):
        day = moved("week", base, sign * (quantity.count or 0))
        draft = context.unit(match, "day", Days(day, day), reason("distance", ""))
        draft.approximate = True
    key = "distance" if anchor is Anchor.PUBLICATION else "distance-from-mention"
    draft.reason = [
        reason(
            key,
            words,
            date=edtf_of(draft.days, PRECISION[draft.unit]) if draft.days else "",
            published=day_edtf(base),
            earlier=earlier,
        )
    ]
    draft.anchor, draft.written_year = anchor, anchor is Anchor.MENTION
    about = match.value("about")
    if about is not None:
        draft.modifier, draft.approximate = str(about or "APPROX"), True
    return [draft]


def _base(match: Match, context: Context, sign: int) -> tuple[int | None, Anchor, str]:
    """From when the distance is told: publication, or the latest expression in a tale of the past."""
    anchored = match.has("that")
    now = any("way_now" in token.roles for token in match.get("way"))
    tale = (
        sign > 0
        and not now
        and not is_future(context, match.tokens[match.first], match.tokens[match.last - 1], match.pattern.language)
    )
    if anchored or tale:
        earlier = context.latest(("day", "month", "year", "week"), waiting=False)
        if earlier is not None and earlier.days is not None and (anchored or _retold(context, earlier, match)):
            return earlier.days.first, Anchor.MENTION, context.original(earlier.start, earlier.end)
        if anchored:
            return None, Anchor.MENTION, ""
    return context.published, Anchor.PUBLICATION, ""


def _retold(context: Context, earlier: Draft, match: Match) -> bool:
    """Whether the tale goes on from an expression: same paragraph, and it lies in the past."""
    near = context.same_paragraph(earlier, match.tokens[match.first].start)
    past = context.published is None or (earlier.days is not None and earlier.days.last < context.published)
    return near and past


def _from_day(context: Context) -> bool:
    """Whether the latest expression told is a day, so that "a week later" is about a day too."""
    earlier = context.latest(("day", "month", "year", "week"), waiting=False)
    return earlier is not None and earlier.unit == "day"


def _before_something(match: Match, context: Context) -> bool:
    """``38 years before another``: a length of time, not a point."""
    last = match.tokens[match.last - 1]
    return "before" in last.roles and context.next_word(last)[:1].isalnum()


def _after_something(match: Match, context: Context) -> bool:
    """``He was freed after five years``: a length of time, where nothing speaks of the future."""
    first, last = match.tokens[match.first], match.tokens[match.last - 1]
    if context.published is None and context.latest(("day", "month", "year", "week")) is not None:
        return False
    said = tense(context, first, last, match.pattern.language)
    return said is False or (said is None and match.pattern.language == "he" and "way_now" not in first.roles)


def _at_distance(match: Match, context: Context, quantity: Quantity, base: int, sign: int) -> Draft:
    count = sign * (quantity.count or 0)
    unit = quantity.unit
    if unit in TIME_UNITS:
        days = (
            Days(base, base)
            if (quantity.count or 0) < 24 or unit != "hour"
            else Days(base + count // 24, base + count // 24)
        )
        return context.unit(match, "day", days, reason("distance", ""))
    if unit == "day" and "month" in (match.value("unit"), match.value("dual")):  # a month and a half
        return context.unit(match, "week", unit_days("week", moved("day", base, count)), reason("distance", ""))
    if unit in ("day", "weekend"):
        day = moved("day", base, count)
        return context.unit(match, "day", Days(day, day), reason("distance", ""))
    if unit == "week":
        return context.unit(match, "week", unit_days("week", base, count), reason("distance", ""))
    return context.unit(
        match,
        unit if unit in ("month", "year") else "year",
        unit_days(unit if unit in ("month", "year") else "year", moved(unit, base, count)),
        reason("distance", ""),
    )


def read_distance_ahead(match: Match, context: Context) -> list[Draft] | None:
    """``In three days``: only where the sentence speaks of the future; else it is a length of time."""
    first, last = match.tokens[match.first], match.tokens[match.last - 1]
    if not is_future(context, first, last, match.pattern.language):
        return None
    return read_distance(match, context)
