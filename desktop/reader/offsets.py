"""Code points and UTF-16 units: the way between an article and the document that shows it.

The program counts Python code points of an article's stored text; Qt counts UTF-16
units of what the document shows. A character outside the basic plane is one of the
first and two of the second.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_UNSHOWABLE: Final = {
    **dict.fromkeys(range(0xD800, 0xE000), 0xFFFD),
    **dict.fromkeys(range(0xFDD0, 0xFDF0), 0xFFFD),
    **dict.fromkeys((*range(9), *range(0x0E, 0x20), 0x7F, 0xFFFC, 0xFFFE, 0xFFFF), 0xFFFD),
    **dict.fromkeys((0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), 0x20),
}
"""Characters that Qt takes for something else than text, each by one that is as wide in UTF-16."""


_ANY_UNSHOWABLE: Final = re.compile(f"[{''.join(map(re.escape, map(chr, _UNSHOWABLE)))}]")


def showable(text: str) -> str:
    """A stretch of text as one line that Qt takes as it is; as long as before, in code points and units."""
    return text.translate(_UNSHOWABLE) if _ANY_UNSHOWABLE.search(text) else text


class Units:
    """The UTF-16 units of one text."""

    def __init__(self, text: str) -> None:
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]
        self._high = [position + rank for rank, position in enumerate(self._astral)]

    def unit(self, code_point: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return code_point + bisect_left(self._astral, code_point)

    def code_point(self, unit: int) -> int:
        """The code point offset of a UTF-16 offset; inside a surrogate pair, that of the pair's start."""
        return unit - bisect_left(self._high, unit)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch ``[start, end)`` of the article, in code points, shown at a document position, in units."""

    position: int
    start: int
    end: int


class DocumentMap:
    """Where the code points of an article stand in the document that shows it.

    Parts of the article may be hidden, and parts of the document may be no text of the article.
    """

    def __init__(self, text: str, stretches: Iterable[Stretch]) -> None:
        self._units = Units(text)
        self._by_start = sorted(stretches, key=lambda stretch: stretch.start)
        self._starts = [stretch.start for stretch in self._by_start]
        self._by_position = sorted(self._by_start, key=lambda stretch: stretch.position)
        self._positions = [stretch.position for stretch in self._by_position]

    def position(self, code_point: int) -> int | None:
        """The document position of a code point; None where it is not shown."""
        index = bisect_right(self._starts, code_point) - 1
        if index < 0 or code_point > self._by_start[index].end:
            return None
        return self._place(self._by_start[index], code_point)

    def code_point(self, position: int) -> int | None:
        """The code point at a document position; None where the document shows something else."""
        index = bisect_right(self._positions, position) - 1
        if index < 0:
            return None
        stretch = self._by_position[index]
        found = self._units.code_point(position - stretch.position + self._units.unit(stretch.start))
        return found if found <= stretch.end else None

    def positions(self, start: int, end: int) -> list[tuple[int, int]]:
        """The document ranges that show a range of code points, in the article's order."""
        shown: list[tuple[int, int]] = []
        for index in range(max(0, bisect_right(self._starts, start) - 1), bisect_left(self._starts, end)):
            stretch = self._by_start[index]
            first, last = max(start, stretch.start), min(end, stretch.end)
            if first < last:
                shown.append((self._place(stretch, first), self._place(stretch, last)))
        return shown

    def code_points(self, start: int, end: int) -> list[tuple[int, int]]:
        """The ranges of code points that a document range shows, in the document's order."""
        told: list[tuple[int, int]] = []
        for index in range(max(0, bisect_right(self._positions, start) - 1), bisect_left(self._positions, end)):
            stretch = self._by_position[index]
            origin = self._units.unit(stretch.start) - stretch.position
            first = max(stretch.start, self._units.code_point(start + origin))
            last = min(stretch.end, self._units.code_point(end + origin))
            if first < last:
                told.append((first, last))
        return told

    def _place(self, stretch: Stretch, code_point: int) -> int:
        return stretch.position + self._units.unit(code_point) - self._units.unit(stretch.start)
