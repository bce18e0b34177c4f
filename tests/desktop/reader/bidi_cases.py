"""The cases of Unicode's BidiCharacterTest, set by the reader and read back from its lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from PySide6.QtGui import QTextBlock, QTextLine

from db.records import Article
from db.text.direction import Direction
from desktop.appearance.tokens import TOKENS, Theme
from desktop.reader.document import Masthead, compose
from desktop.reader.geometry import origin
from desktop.reader.offsets import Units
from desktop.reader.typography import Typography

PLACE: Final = Path("/usr/share/unicode/BidiCharacterTest.txt")
"""Where Debian's package ``unicode-data`` puts the file."""

_BREAKS: Final = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


@dataclass(frozen=True, slots=True)
class Case:
    """A line of text, whether its base direction is given, that direction, and the order of what is seen of it."""

    text: str
    given: bool
    direction: Direction
    order: tuple[int, ...]


def cases(every: int = 1) -> Iterator[Case]:
    """Every so many of the file's cases that are one line, as the reader's paragraphs are."""
    lines = (line for line in PLACE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    for number, line in enumerate(lines):
        codes, asked, level, _, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        if number % every == 0 and text.strip() and not _BREAKS & set(text):
            direction: Direction = "rtl" if level == "1" else "ltr"
            yield Case(text, asked != "2", direction, tuple(map(int, order.split())))


def orders(asked: Sequence[Case]) -> Iterator[tuple[Case, list[int], list[int]]]:
    """Each case with the order that is wanted and the order in which the reader sets it.

    Only what has a glyph counts on either side; white space at the ends is no part of a paragraph.
    """
    directions: dict[int, Direction] = {}
    starts, text = [], ""
    parts: list[str] = []
    length = 0
    for case in asked:
        start = length + len(case.text) - len(case.text.lstrip())
        directions[start] = case.direction
        starts.append(start)
        parts.append(case.text)
        length += len(case.text) + 1
    text = "\n".join(parts)
    article = Article(text, "t", True, "en", "ltr")
    shown = compose(article, Masthead(), Typography(TOKENS[Theme.LIGHT]), directions=directions)
    shown.document.setTextWidth(100_000)
    blocks = {about.paragraph.start: number for number, about in enumerate(shown.blocks) if about.paragraph}
    for case, start in zip(asked, starts, strict=True):
        block = shown.document.findBlockByNumber(blocks[start])
        lead = len(case.text) - len(case.text.lstrip())
        seen = [index + lead for index in _seen(block)]
        wanted = [index for index in case.order if index in set(seen)]
        yield case, wanted, [index for index in seen if index in set(case.order)]


def _seen(block: QTextBlock) -> list[int]:
    """The code points of a block that have a glyph, from left to right."""
    origin(block)  # lays the block out
    line = block.layout().lineAt(0)
    text = block.text()
    units = Units(text)
    edges = QTextLine.Edge.Leading, QTextLine.Edge.Trailing
    placed = []
    for index in range(units.code_point(len(text.encode("utf-16-le")) // 2)):
        left, right = (_x(line, units.unit(index), edge) for edge in edges)
        if left != right:
            placed.append(((left + right) / 2, index))
    return [index for _, index in sorted(placed)]


def _x(line: QTextLine, unit: int, edge: QTextLine.Edge) -> float:
    """Where an edge of a character stands; Qt gives the place with it."""
    x, _ = cast("tuple[float, int]", line.cursorToX(unit, edge))
    return x
