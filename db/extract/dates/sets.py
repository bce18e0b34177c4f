"""Times that recur: daily, every Friday, twice a week."""

from __future__ import annotations

from db.extract.dates.draft import Context, Draft, number_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import PERIOD
from db.records import MentionType


def read_set(match: Match, context: Context) -> list[Draft] | None:
    """A set, by its period or its weekday."""
    day, month = match.whole("weekday"), match.whole("month")
    unit = match.value("unit") or match.value("unit", "units") or match.value("often")
    if day is not None:
        value = f"XXXX-WXX-{day + 1}"
    elif month is not None:
        number = number_of(match.get("day"))
        value = f"XXXX-{month:02d}" + (f"-{number:02d}" if number is not None else "")
    elif match.has("dual"):
        value = PERIOD[str(match.value("dual"))].format(2)
    elif unit is not None:
        value = PERIOD[str(unit)].format(number_of(match.get("n")) or 1)
    else:
        return None
    draft = context.draft(match, MentionType.SET, value, reason("set", context.quote(match)))
    draft.unit = "set"
    if match.has("about"):
        draft.modifier = "APPROX"
    part = match.value("part")
    if part is not None and day is None:
        draft.value = f"XXXX-XX-XXT{'MO' if part == 'DAWN' else part}"
    return [draft]


def read_nothing(match: Match, context: Context) -> list[Draft] | None:  # noqa: ARG001  the readers' common form
    """A false friend: read, and nothing made of it."""
    return []
