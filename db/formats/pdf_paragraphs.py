"""From the lines of a PDF's pages to paragraphs, without page numbers and running heads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from db.formats.paragraphs import Paragraphs
from db.formats.pdf_layout import Line
from db.records import RangeKind
from db.text.direction import Direction, article_direction

_EDGE: Final = 2
"""Lines at the top and at the bottom of a page among which heads and numbers run."""
_OFTEN: Final = 3
"""Pages on which a running head stands."""
_TWICE: Final = 2
_HEAD: Final = 3
"""Paragraphs among which the title is, if it is larger than the text."""
_NUMBER: Final = re.compile(r"[\W_]*\d{1,4}(?:\s*(?:/|of|من|از|מתוך)\s*\d{1,4})?[\W_]*|[\W_]*[ivxlc]{1,6}[\W_]*")
_DIGITS: Final = re.compile(r"\d+")
_ENDS: Final = re.compile(r"[.!?؟…:۔][\"'”’»)\]]*$")
_HYPHENATED: Final = re.compile(r"[^\W\d_]{2}[-\u00ad\u2010]$")
_BULLET: Final = re.compile(r"[•▪◦●■*–—-]\s|\(?\d{1,3}[.)-]\s")
_FULL: Final = 0.8
_WIDE: Final = 1.3
"""Distance of two lines, in usual distances, from which a paragraph is between."""
_NEAR: Final = 12
"""Distance of two lines, in usual distances, beyond which a picture or the page's end is between."""
_ROOM: Final = 1.6
"""Room left at a line's end, in widths of the next word: a paragraph would have gone on there."""
_WIDEST_LETTER: Final = 0.7
"""Mean width of letters, in heights: a line with a few words that are far apart is no measure."""
_SEVERAL: Final = 3
_PARTED: Final = 0.04
"""Share of lines that end in a hyphen from which a program parted words."""
_INDENT: Final = 0.8
"""Indentation, in heights, that begins a paragraph."""
_LARGER: Final = 1.12
"""Height of a heading's letters, in usual heights."""
_HEADING_STEP: Final = 1.7
"""Distance of two lines of one heading, in heights of its letters."""
_LONGEST_HEADING: Final = 160


def paragraphs_of(pages: list[list[Line]]) -> Paragraphs:
    """The paragraphs of a document; heads that run over its pages come last, as boilerplate."""
    heads = _running_heads(pages)
    texts = [[line for line in page if not _is_furniture(page, line, heads)] for page in pages]
    lines = [line for page in texts for line in page]
    found = Paragraphs()
    if not lines:
        return found
    usual = median(line.size for line in lines for _ in range(len(line.text) // 10 + 1))
    hyphenates = _hyphenates(lines)
    for block in _blocks(texts, usual):
        words = _joined(block, hyphenates=hyphenates)
        is_heading = median(line.size for line in block) > _LARGER * usual and len(words) <= _LONGEST_HEADING
        kind = RangeKind.HEADING if is_heading else None
        found.add(words, RangeKind.TITLE if kind and len(found) < _HEAD and found.title() is None else kind)
    for head in heads.values():
        found.add(head, RangeKind.BOILERPLATE)
    return found


def _running_heads(pages: list[list[Line]]) -> dict[str, str]:
    """Lines that stand at the edge of several pages, whatever number is in them: what they share -> the first of them.

    Two pages are enough where the line stands at the same height on both.
    """
    edges = [line for page in pages for line in _edge(page) if not _NUMBER.fullmatch(line.text)]
    often = Counter(_key(line) for line in edges)
    same_place = Counter((_key(line), round(line.base)) for line in edges)
    found: dict[str, str] = {}
    for line in edges:
        if often[_key(line)] >= _OFTEN or same_place[_key(line), round(line.base)] >= _TWICE:
            found.setdefault(_key(line), line.text)
    return found


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text)


def _edge(page: list[Line]) -> list[Line]:
    """The highest and the lowest lines of a page."""
    by_height = sorted(page, key=lambda line: -line.y1)
    return by_height if len(by_height) <= 2 * _EDGE else by_height[:_EDGE] + by_height[-_EDGE:]


def _is_furniture(page: list[Line], line: Line, heads: dict[str, str]) -> bool:
    if not any(line is other for other in _edge(page)):
        return False
    return _NUMBER.fullmatch(line.text) is not None or _key(line) in heads


@dataclass(frozen=True, slots=True)
class _Column:
    """Lines below each other, and how far they reach to either side, in points."""

    lines: list[Line]
    left: float
    right: float


def _blocks(pages: list[list[Line]], usual: float) -> Iterator[list[Line]]:
    """The lines of one paragraph after the other, also where it runs on over a column's end."""
    columns = [column for page in pages for column in _columns(page)]
    lines = [line for column in columns for line in column.lines]
    distance = _usual_distance(columns)
    direction = article_direction(" ".join(line.text for line in lines))
    block: list[Line] = []
    before: _Column | None = None
    for column in columns:
        for line in column.lines:
            if block and before and _parts(block[-1], line, before, distance, usual, direction):
                yield block
                block = []
            block.append(line)
            before = column
    if block:
        yield block


def _columns(page: list[Line]) -> Iterator[_Column]:
    """Lines that stand below each other; the next column begins where the order of reading goes up."""
    lines: list[Line] = []
    for line in page:
        if lines and line.base >= lines[-1].base:
            yield _column(lines)
            lines = []
        lines.append(line)
    if lines:
        yield _column(lines)


def _column(lines: list[Line]) -> _Column:
    return _Column(lines, min(line.x0 for line in lines), max(line.x1 for line in lines))


def _usual_distance(columns: list[_Column]) -> float:
    """The distance of two lines within a paragraph: what is below a line that is full, most of the time."""
    pairs = [(column, above, below) for column in columns for above, below in pairwise(column.lines)]
    full = [
        above.base - below.base
        for column, above, below in pairs
        if above.x1 - above.x0 >= _FULL * (column.right - column.left)
    ]
    distances = sorted(full or [above.base - below.base for _, above, below in pairs])
    return distances[(len(distances) - 1) // 2] if distances else 0.0


def _parts(last: Line, line: Line, column: _Column, distance: float, usual: float, direction: Direction) -> bool:
    """Whether a line begins a new paragraph behind the last line, which stands in a column."""
    if _BULLET.match(line.text) or max(last.size, line.size) > _LARGER * min(last.size, line.size):
        return True
    ended = _ENDS.search(last.text) is not None
    step = last.base - line.base
    if line.size > _LARGER * usual and 0 < step < _HEADING_STEP * line.size:
        return False
    if step > _WIDE * distance and (0 < step < _NEAR * distance):
        return True
    room = last.x0 - column.left if direction == "rtl" else column.right - last.x1
    needed = line.text.partition(" ")[0]
    letter = min((line.x1 - line.x0) / len(line.text), _WIDEST_LETTER * usual)
    would_fit = room > _ROOM * letter * (len(needed) + 1) + (0 if ended else usual)
    return would_fit or (ended and _is_indented(line, last, usual, direction))


def _is_indented(line: Line, last: Line, usual: float, direction: Direction) -> bool:
    return (last.x1 - line.x1 if direction == "rtl" else line.x0 - last.x0) > _INDENT * usual


def _joined(block: list[Line], *, hyphenates: bool) -> str:
    """The lines of a paragraph as one, words that were parted at a line's end made whole."""
    words = ""
    for line in block:
        if _HYPHENATED.search(words) and line.text[:1].islower():
            words = (words[:-1] if hyphenates or words.endswith("\u00ad") else words) + line.text
        else:
            words = f"{words} {line.text}" if words else line.text
    return words


def _hyphenates(lines: list[Line]) -> bool:
    """Whether a program parted words at line ends; else a hyphen there is one that the word has anyway."""
    parted = sum(_HYPHENATED.search(line.text) is not None for line in lines)
    return parted >= _SEVERAL and parted > _PARTED * len(lines)
