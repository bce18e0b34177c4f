"""An article as the paragraphs that a reader sees: kinds, directions, scripts, hidden lines.

No Qt: stretches of the untouched text, in code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from db.records import Article, RangeKind, TextRange
from db.text.direction import Direction, paragraph_direction
from desktop.appearance.fonts import Script

LONGEST: Final = 4_000
"""Code points of one shown paragraph; longer ones are shown in pieces, or laying them out would stall."""

_LINE: Final = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_LETTER_OF_SCRIPT: Final = re.compile(
    "(?P<arabic>[\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdff\ufe70-\ufefc])"
    "|(?P<hebrew>[\u05d0-\u05f2\ufb1d-\ufb4f])"
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the text shown as one block.

    ``lines`` above zero: it is folded away, and this many lines of the text are hidden in it.
    ``goes_on``: the next block continues the same paragraph.
    """

    start: int
    end: int
    kind: RangeKind | None
    direction: Direction
    script: Script
    lines: int = 0
    goes_on: bool = False


def script_of(text: str, direction: Direction) -> Script:
    """The script that a paragraph is set in: the first letters of its own direction decide."""
    if direction == "ltr":
        return "latin"
    found = _LETTER_OF_SCRIPT.search(text)
    return "hebrew" if found and found["hebrew"] else "arabic"


def title_range(article: Article) -> TextRange | None:
    """Where the text itself holds the title that the article goes by; None where it does not."""
    wanted = article.title.split()
    for stretch in article.ranges:
        if stretch.kind is RangeKind.TITLE and article.text[stretch.start : stretch.end].split() == wanted:
            return stretch
    return None


def paragraphs(
    article: Article,
    opened: frozenset[int] = frozenset(),
    directions: Mapping[int, Direction] = MappingProxyType({}),
) -> list[Paragraph]:
    """The blocks of an article below its title.

    Runs of hidden lines are folded into one block each, except those whose start is in ``opened``.
    ``directions`` are those that a person gave to paragraphs, by where they begin.
    """
    title = title_range(article)
    shown: list[Paragraph] = []
    fold: list[Paragraph] = []
    for paragraph in _lines(article, directions):
        if title is not None and title.start <= paragraph.start and paragraph.end <= title.end:
            continue
        if paragraph.kind is RangeKind.BOILERPLATE:
            fold.append(paragraph)
            continue
        shown += _folded(fold, opened)
        fold = []
        shown += _pieces(article.text, paragraph)
    return shown + _folded(fold, opened)


def _folded(fold: list[Paragraph], opened: frozenset[int]) -> list[Paragraph]:
    if not fold or fold[0].start in opened:
        return fold
    return [replace(fold[0], end=fold[-1].end, lines=len(fold))]


def _lines(article: Article, directions: Mapping[int, Direction]) -> Iterator[Paragraph]:
    """Each line of the text that holds something, without the white space around it."""
    ranges = _Kinds(article.ranges)
    majority: Direction = "rtl" if article.direction == "rtl" else "ltr"
    for found in _LINE.finditer(article.text):
        line = found[0]
        text = line.strip()
        if not text:
            continue
        start = found.start() + len(line) - len(line.lstrip())
        end = start + len(text)
        direction = directions.get(start) or paragraph_direction(text, majority)
        yield Paragraph(start, end, ranges.of(start, end), direction, script_of(text, direction))


def _pieces(text: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    """A paragraph cut where it is too long for one block, at a space where there is one."""
    if paragraph.end - paragraph.start <= LONGEST:
        yield paragraph
        return
    start = paragraph.start
    while paragraph.end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST) + 1 or start + LONGEST
        yield replace(paragraph, start=start, end=cut, goes_on=True)
        start = cut
    yield replace(paragraph, start=start)


class _Kinds:
    """Which kind of range covers a whole line."""

    def __init__(self, ranges: tuple[TextRange, ...]) -> None:
        self._ranges = sorted(ranges, key=lambda stretch: (stretch.start, -stretch.end))
        self._starts = [stretch.start for stretch in self._ranges]

    def of(self, start: int, end: int) -> RangeKind | None:
        """The kind of the last range to begin that covers the line; inline stretches have none."""
        for index in range(bisect_right(self._starts, start) - 1, max(-1, bisect_right(self._starts, start) - 4), -1):
            if self._ranges[index].end >= end:
                return self._ranges[index].kind
        return None
