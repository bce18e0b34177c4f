"""A day told by its number in a month: 25 of last month, the 14th of it, the 13th of the month."""

from __future__ import annotations

from db.extract.dates.draft import Context, Draft, day_edtf, number_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import Days, unit_days
from db.extract.dates.tense import tense
from db.records import Anchor

_SOON = 7
"""Days: a day so near ahead is meant unless the sentence tells of the past."""


def read_day_of_month(match: Match, context: Context) -> Draft | None:
    """``25 of last month``, ``the 14th of this month``."""
    day = number_of(match.get("day"))
    shift = match.whole("mrel", "rel")
    if day is None or not 1 <= day <= 31:
        return None
    words = context.quote(match)
    if not match.has("month_word") and match.has("mrel") and match.get("mrel")[-1].text.endswith(("ه", "ين", "ان")):
        return None
    if match.has("bare_month"):
        return _day_of_nearest_month(match, context, day) if match.value("bare_month", "unit") == "month" else None
    if shift is None:
        base = context.latest(("day", "month"))
        if base is None or base.days is None:
            return context.waits(match, f"XXXX-XX-{day:02d}")
        anchor, start, why = Anchor.MENTION, base.days.first, context.original(base.start, base.end)
        shift = match.whole("manaphor", "anaphor") or 0
    elif context.published is None:
        return context.waits(match, f"XXXX-XX-{day:02d}")
    else:
        anchor, start, why = Anchor.PUBLICATION, context.published, ""
    month = unit_days("month", start, shift)
    days = Days(month.first + day - 1, month.first + day - 1)
    if days.last > month.last:
        return None
    key = "day-of-month" if anchor is Anchor.PUBLICATION else "day-of-told-month"
    draft = context.unit(
        match, "day", days, reason(key, words, date=day_edtf(days.first), published=day_edtf(start), earlier=why)
    )
    draft.anchor = anchor
    return draft


def _day_of_nearest_month(match: Match, context: Context, day: int) -> Draft | None:
    """``On the 13th of the month``: the last one, or the next where the sentence speaks of the future."""
    if context.published is None:
        return context.waits(match, f"XXXX-XX-{day:02d}")
    said = tense(context, match.tokens[match.first], match.tokens[match.last - 1], match.pattern.language)
    months = [unit_days("month", context.published, shift) for shift in (-2, -1, 0, 1, 2)]
    days = [month.first + day - 1 for month in months if month.first + day - 1 <= month.last]
    after, before = min(d for d in days if d >= context.published), max(d for d in days if d <= context.published)
    ahead = said or (said is None and after - context.published <= _SOON)
    told = after if ahead else before
    why = reason("day-of-month", context.quote(match), date=day_edtf(told), published=day_edtf(context.published))
    draft = context.unit(match, "day", Days(told, told), why)
    draft.anchor = Anchor.PUBLICATION
    return draft
