"""Now, recently, soon: times without a date."""

from __future__ import annotations

from db.extract.dates.draft import Context, Draft, day_edtf, reason
from db.extract.dates.grammar import Match
from db.extract.dates.parts import CODES, place
from db.extract.dates.reckoning import Days
from db.records import Anchor, MentionType
from db.time.span import DAY, Precision


def read_vague(match: Match, context: Context) -> list[Draft] | None:
    """``PRESENT_REF`` is the day of publication; the past and the future have no place on the axis."""
    value = str(match.value("vague"))
    draft = context.draft(match, MentionType.DATE, value, reason(f"vague-{value[:-4].lower()}", context.quote(match)))
    draft.anchor, draft.unit = Anchor.PUBLICATION, "vague"
    if value == "PRESENT_REF":
        if context.published is None:
            draft.waiting = True
        else:
            draft.days = Days(context.published, context.published)
            draft.precision = Precision.DAY
    return [draft]


def read_night(match: Match, context: Context) -> list[Draft] | None:
    """``Last night``, ``tonight``, ``this morning``, ``overnight``."""
    shift, _, part = str(match.value("night")).partition(" ")
    words = context.quote(match)
    if context.published is None:
        return [context.waits(match, f"PUBLISHED{int(shift):+d}D", kind=MentionType.TIME)]
    day = context.published + int(shift)
    draft = context.unit(
        match,
        "day",
        Days(day, day),
        reason("part-told", words, date=day_edtf(day), published=day_edtf(context.published)),
    )
    draft.type, draft.anchor = MentionType.TIME, Anchor.PUBLICATION
    draft.value = f"{draft.value}T{CODES.get(part, part)}"
    if part == "DAWN":
        draft.modifier = "START"
    if part == "OVERNIGHT":
        draft.days, draft.precision = Days(day, day + 1), Precision.PART
        draft.seconds = (day * DAY + 18 * 3600, (day + 1) * DAY + 7 * 3600)
    else:
        place(draft, part)
    return [draft]
