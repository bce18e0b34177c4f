"""A passage quoted in a card: a few words around what happened, with its date underlined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.library import StoredEvidence

_MOST: Final = 170
_ELLIPSIS: Final = "…"


@dataclass(frozen=True, slots=True)
class Quote:
    """``text`` with the stretch of its date (code points), None where the date stands elsewhere."""

    text: str
    date: tuple[int, int] | None
    right_to_left: bool


def quote_of(evidence: StoredEvidence) -> Quote:
    """The words around trigger and date, on one line, cut at spaces where the passage is long."""
    offset = evidence.passage[0]
    text = evidence.quote.replace("\n", " ")
    date = None
    if evidence.mention is not None:
        first, last = evidence.mention[0] - offset, evidence.mention[1] - offset
        if 0 <= first < last <= len(text):
            date = first, last
    trigger = evidence.trigger[0] - offset, evidence.trigger[1] - offset
    low, high = _window(text, [trigger] + ([date] if date else []))
    before, after = (_ELLIPSIS if low else ""), (_ELLIPSIS if high < len(text) else "")
    moved = len(before) - low
    shown = (date[0] + moved, date[1] + moved) if date and low <= date[0] and date[1] <= high else None
    return Quote(before + text[low:high] + after, shown, evidence.direction == "rtl")


def _window(text: str, wanted: list[tuple[int, int]]) -> tuple[int, int]:
    """The stretch of at most 170 code points around what must be seen, or around the first of it."""
    if len(text) <= _MOST:
        return 0, len(text)
    low, high = min(first for first, _ in wanted), max(last for _, last in wanted)
    if high - low > _MOST:
        low, high = wanted[-1][0], wanted[-1][1]
    slack = max(_MOST - (high - low), 0)
    start = max(low - slack // 2, 0)
    end = min(start + _MOST, len(text))
    start = max(end - _MOST, 0)
    if start:
        space = text.find(" ", start, low)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", high, end)
        end = space if space >= 0 else end
    return start, end
