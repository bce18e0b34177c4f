"""Finding words again in a text that has changed around them.

A place is kept as the words themselves, what stood before and after them, and where they stood.

Source: the selectors of the W3C Recommendation "Web Annotation Data Model" (2017), sections 4.2.4 and 4.2.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from db.text.folding import fold, fold_text

CONTEXT: Final = 48
"""Code points kept on each side of the words."""

_LOOSEST: Final = 1.5
"""How much longer than the words that stood there a stretch between the same neighbours may be."""
_NEIGHBOURS: Final = 16
"""Code points of a neighbour that must be found where the words themselves are not."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words with what stands around them; ``position`` is where they stood, in code points."""

    quote: str
    prefix: str
    suffix: str
    position: int


def anchor_of(text: str, start: int, end: int) -> Anchor:
    """The anchor of a stretch of a text."""
    return Anchor(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start)


def find_anchor(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """Where the words of an anchor stand in a text, in code points; None where they are not found.

    Of several places the one with the most alike neighbours is taken, then the nearest to where
    they stood. Words that are nowhere as they were are looked for in any spelling, then between
    their neighbours.
    """
    if not anchor.quote.strip():
        return None
    position, end = anchor.position, anchor.position + len(anchor.quote)
    if text[position:end] == anchor.quote and _alike(text, position, end, anchor) >= len(anchor.prefix + anchor.suffix):
        return position, end
    exact = [found.span() for found in re.finditer(f"(?={re.escape(anchor.quote)})", text)]
    places = [(start, start + len(anchor.quote)) for start, _ in exact] or list(_folded_places(text, anchor.quote))
    if not places:
        return _between(text, anchor)
    return max(places, key=lambda place: (_alike(text, place[0], place[1], anchor), -abs(place[0] - anchor.position)))


def _folded_places(text: str, quote: str) -> Iterator[tuple[int, int]]:
    folded = fold(text)
    words = r"\s+".join(map(re.escape, fold_text(quote).split()))
    return (folded.span(*found.span()) for found in re.finditer(words, folded.text)) if words else iter(())


def _alike(text: str, start: int, end: int, anchor: Anchor) -> int:
    """How many code points next to a place are those that stood next to the words."""
    before = text[max(0, start - CONTEXT) : start]
    after = text[end : end + CONTEXT]
    return _common(before[::-1], anchor.prefix[::-1]) + _common(after, anchor.suffix)


def _common(one: str, other: str) -> int:
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _between(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """What now stands between the neighbours of words that were rewritten."""
    before, after = anchor.prefix[-_NEIGHBOURS:], anchor.suffix[:_NEIGHBOURS]
    if len(before.strip()) < _NEIGHBOURS // 2 or len(after.strip()) < _NEIGHBOURS // 2:
        return None
    start = text.find(before)
    if start < 0:
        return None
    start += len(before)
    end = text.find(after, start, start + round(len(anchor.quote) * _LOOSEST) + len(after))
    return (start, end) if end > start and text[start:end].strip() else None
