"""Parts of a day: dawn, morning, night; fused with their day they make one TIME."""

from __future__ import annotations

from typing import Final

from db.extract.dates.draft import Draft
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import Days
from db.records import MentionType
from db.time.span import DAY, Precision

HOURS: Final[dict[str, tuple[int, int]]] = {
    "DAWN": (3, 7),
    "MO": (5, 12),
    "MI": (11, 14),
    "AF": (12, 18),
    "EV": (17, 24),
    "NI": (18, 24),
    "DT": (6, 18),
    "MIDNIGHT": (22, 24),
    "AFTERMIDNIGHT": (24, 30),
}
"""Part -> the hours it may lie in, from the day's midnight."""
CODES: Final = {"DAWN": "MO", "MIDNIGHT": "NI", "AFTERMIDNIGHT": "NI", "OVERNIGHT": "NI"}
"""Part -> how TIMEX3 writes it, where that is not its own name."""


def add_part(match: Match, draft: Draft) -> None:
    """Narrows a draft of one day to the part of it that the match names."""
    part = match.value("part") or match.value("part", "part_adv")
    if part is None:
        return
    name = str(part)
    draft.type = MentionType.TIME
    draft.value = f"{draft.value}T{CODES.get(name, name)}"
    if name == "DAWN":
        draft.modifier = "START"
    place(draft, name)


def place(draft: Draft, part: str) -> None:
    """Gives a draft of one day the hours of a part of it."""
    if draft.days is None:
        return
    first, last = HOURS[part]
    midnight = draft.days.first * DAY
    draft.seconds = (midnight + first * 3600, midnight + last * 3600)
    draft.precision = Precision.PART
    if last > 24:
        draft.days = Days(draft.days.first, draft.days.first + 1)
        draft.seconds = (midnight + 18 * 3600, midnight + last * 3600)
