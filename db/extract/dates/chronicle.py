"""Chronologies: entries that begin their lines with dates lend each other the year, as a heading does."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from db.extract.dates.draft import Context, Draft
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import Days
from db.time.span import civil_day

_OPENING: Final = re.compile(r"[^\S\n]*(?:[-•*·▪●–][^\S\n]*)?(?:و?في |in |on |در |ב-?)?[^\S\n]*", re.IGNORECASE)
"""What may stand between the beginning of a line and the date of its entry."""
_LONGEST_OPENING: Final = 16
_REACH: Final = 3000
"""Characters: farther back no entry lends its year."""


def note_entry(context: Context, draft: Draft) -> None:
    """Remembers a date with its year that opens a line; a colon, a dash or the end of the line makes a chronology."""
    if not draft.written_year or draft.days is None or draft.unit not in ("day", "month", "year"):
        return
    if not opens_line(context, draft.start):
        return
    following = context.words.text[draft.end : draft.end + 3].lstrip(" ")[:1]
    alone = following in ("", "\n") and draft.unit == "year"
    parted = following == ":" or (following == "-" and draft.unit in ("month", "year"))
    if parted or alone or context.entry is not None:
        context.entry = draft


def opens_line(context: Context, start: int) -> bool:
    """Whether an expression is the first thing in its line."""
    text = context.words.text
    line = text.rfind("\n", max(0, start - _LONGEST_OPENING), start) + 1
    if line == 0 and start > _LONGEST_OPENING:
        return False
    return _OPENING.fullmatch(text, line, start) is not None


def heads_line(match: Match, context: Context) -> bool:
    """Whether a year written before its month opens a line, as in a chronology: ``2011 March``; true without one."""
    first = match.tokens[match.first]
    introduced = context.previous_word(first)[:1].isalpha()
    return not match.has("heading") or (not introduced and opens_line(context, first.start))


def entry_year(context: Context, start: int, days_of: Callable[[int], Days | None]) -> tuple[Days, Draft] | None:
    """The occurrence of an entry's day or month in the year of the entry before it, if it comes after that."""
    entry = context.entry
    if entry is None or entry.days is None or start - entry.end > _REACH or not opens_line(context, start):
        return None
    days = days_of(civil_day(entry.days.last).year)
    return (days, entry) if days is not None and days.first >= entry.days.first else None
