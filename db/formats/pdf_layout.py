"""From the glyphs of a page to its lines in reading order, in whatever order and direction a program drew them.

Source: columns by recursive cuts: Nagy, Seth, Viswanathan, A prototype document image
analysis system for technical journals, Computer 25(7), 1992.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from typing import Final

from db.formats.pdf_glyphs import Glyph, Page
from db.text.direction import Direction, strong_letters
from db.text.shaping import logical_lines

_SAME_LINE: Final = 0.5
"""Share of the smaller height by which two glyphs of one line overlap."""
_BREAK: Final = 1.2
"""Width of a gap, in heights, that may part two columns."""
_WORD_GAP: Final = 0.17
"""Width of a gap, in heights, that parts words where a program draws no spaces."""
_WIDE_GAP: Final = 0.45
"""Width of a gap, in heights, that parts words even where spaces are drawn."""
_SPACED: Final = 0.05
"""Share of drawn spaces from which a page is one with spaces."""
_GUTTER: Final = 6.0
"""Points between two columns."""
_COLUMN_LINES: Final = 3
_COLUMN_LETTERS: Final = 15
_MOST_CUTS: Final = 12
_DEEPEST: Final = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text in reading order: its box, its base line and the usual height of its glyphs, in points."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    size: float


@dataclass(slots=True)
class _Run:
    """Glyphs that stand beside each other without a wide gap, from left to right."""

    glyphs: list[Glyph]
    x0: float
    y0: float
    x1: float
    y1: float


def lines_of(page: Page) -> list[Line]:
    """The lines of a page, column by column."""
    if not any(glyph.text.strip() for glyph in page):
        return []
    base = _base(page)
    spaced = sum(not glyph.text.strip() for glyph in page) >= _SPACED * len(page)
    runs = [run for row in _rows(page) for run in _runs(row)]
    left, right = min(run.x0 for run in runs), max(run.x1 for run in runs)
    rows = [_sorted_row(row) for row in _ordered(runs, right_first=base == "rtl", depth=0)]
    units = [_units(glyphs, spaced=spaced) for glyphs in rows]
    bases = [_line_base("".join(line), base, _boxed(row), left, right) for line, row in zip(units, rows, strict=True)]
    texts = logical_lines(list(zip(units, bases, strict=True)))
    return [_line(text, row) for text, row in zip(texts, rows, strict=True) if text]


def _base(page: Page) -> Direction:
    right, left = strong_letters("".join(glyph.text for glyph in page))
    return "rtl" if right > left else "ltr"


def _rows(page: Page) -> Iterator[list[Glyph]]:
    """Glyphs of the same height on the page, from top to bottom."""
    row: list[Glyph] = []
    bottom = top = 0.0
    for glyph in sorted(page, key=lambda one: -(one.y0 + one.y1)):
        overlap = min(top, glyph.y1) - max(bottom, glyph.y0)
        if row and overlap < _SAME_LINE * min(top - bottom, glyph.height):
            yield row
            row = []
        if not row:
            bottom, top = glyph.y0, glyph.y1
        row.append(glyph)
    if row:
        yield row


def _runs(row: list[Glyph]) -> Iterator[_Run]:
    """A row cut where columns may part."""
    height = median(glyph.height for glyph in row)
    run: list[Glyph] = []
    end = 0.0
    for glyph in sorted((one for one in row if one.text.strip() or one.x1 - one.x0 < _BREAK * height), key=_from_left):
        if run and glyph.x0 - end > _BREAK * height:
            yield _boxed(run)
            run = []
        run.append(glyph)
        end = max(end, glyph.x1) if len(run) > 1 else glyph.x1
    if run:
        yield _boxed(run)


def _from_left(glyph: Glyph) -> float:
    """Where a glyph stands; a sign above or below a letter stands behind the letter's middle."""
    return (glyph.x0 + glyph.x1) / 2


def _boxed(glyphs: list[Glyph]) -> _Run:
    shown = [glyph for glyph in glyphs if glyph.text.strip()] or glyphs
    return _Run(
        glyphs,
        min(glyph.x0 for glyph in shown),
        min(glyph.y0 for glyph in shown),
        max(glyph.x1 for glyph in shown),
        max(glyph.y1 for glyph in shown),
    )


def _ordered(runs: list[_Run], *, right_first: bool, depth: int) -> list[list[_Run]]:
    """Rows of runs in the order of reading: columns one after the other where there are any."""
    runs = [run for run in runs if any(glyph.text.strip() for glyph in run.glyphs)]
    parts = _columns(runs) if depth < _DEEPEST else None
    if parts is not None and right_first:
        parts = (parts[1], parts[0])
    if parts is None and depth < _DEEPEST:
        parts = _stacked(runs)
    if parts is not None:
        return [row for part in parts for row in _ordered(part, right_first=right_first, depth=depth + 1)]
    return _as_rows(runs)


def _columns(runs: list[_Run]) -> tuple[list[_Run], list[_Run]] | None:
    """What is left and right of a gap that runs through all of it, if both sides are text."""
    by_left = sorted(runs, key=lambda run: run.x0)
    end = float("-inf")
    for index, run in enumerate(by_left):
        if index and run.x0 - end >= _GUTTER:
            left, right = by_left[:index], by_left[index:]
            if _is_column(left) and _is_column(right):
                return left, right
        end = max(end, run.x1)
    return None


def _is_column(runs: list[_Run]) -> bool:
    letters = sum(len(run.glyphs) for run in runs)
    return len(runs) >= _COLUMN_LINES and letters >= _COLUMN_LETTERS * len(runs)


def _stacked(runs: list[_Run]) -> tuple[list[_Run], list[_Run]] | None:
    """What is above and below the widest gap that leaves columns on one of its sides."""
    by_top = sorted(runs, key=lambda run: -run.y1)
    gaps: list[tuple[float, int]] = []
    end = float("inf")
    for index, run in enumerate(by_top):
        if index and end - run.y1 > 0:
            gaps.append((end - run.y1, index))
        end = min(end, run.y0)
    for _, index in sorted(gaps, reverse=True)[:_MOST_CUTS]:
        above, below = by_top[:index], by_top[index:]
        if _columns(above) or _columns(below):
            return above, below
    return None


def _as_rows(runs: list[_Run]) -> list[list[_Run]]:
    """Runs beside each other as rows, from top to bottom."""
    rows: list[list[_Run]] = []
    for run in sorted(runs, key=lambda one: -(one.y0 + one.y1)):
        last = rows[-1][0] if rows else None
        if last and min(last.y1, run.y1) - max(last.y0, run.y0) >= _SAME_LINE * min(last.y1 - last.y0, run.y1 - run.y0):
            rows[-1].append(run)
        else:
            rows.append([run])
    return rows


def _sorted_row(row: list[_Run]) -> list[Glyph]:
    return sorted((glyph for run in row for glyph in run.glyphs), key=_from_left)


def _line(text: str, glyphs: list[Glyph]) -> Line:
    box = _boxed(glyphs)
    shown = [glyph for glyph in glyphs if glyph.text.strip()]
    base, size = median(glyph.y0 for glyph in shown), median(glyph.height for glyph in shown)
    return Line(text, box.x0, box.y0, box.x1, box.y1, base, size)


def _line_base(text: str, page_base: Direction, box: _Run, left_edge: float, right_edge: float) -> Direction:
    """The base direction of a line: what most of its letters say, unless a Latin line is set from the right."""
    right, left = strong_letters(text)
    if right == left:
        return page_base
    if right > left or page_base == "ltr":
        return "rtl" if right > left else "ltr"
    height = box.y1 - box.y0
    is_flush_right = box.x0 - left_edge > 2 * height and right_edge - box.x1 < height
    return "rtl" if right or is_flush_right else "ltr"


def _units(glyphs: list[Glyph], *, spaced: bool) -> list[str]:
    """What the glyphs of a line stand for, from left to right, with spaces between words; marks with their letters."""
    letters = [glyph for glyph in glyphs if not unicodedata.combining(glyph.text[0])]
    marks: dict[int, str] = {}
    for glyph in glyphs:
        if unicodedata.combining(glyph.text[0]) and letters:
            index = _nearest(letters, glyph)
            marks[index] = marks.get(index, "") + glyph.text
    units: list[str] = []
    end: float | None = None
    for index, glyph in enumerate(letters):
        gap = 0.0 if end is None else glyph.x0 - end
        if not glyph.text.strip():
            units.append(" ")
        else:
            if gap > (_WIDE_GAP if spaced else _WORD_GAP) * glyph.height:
                units.append(" ")
            units.append(glyph.text + marks.get(index, ""))
        end = glyph.x1 if end is None else max(end, glyph.x1)
    return units


def _nearest(letters: list[Glyph], mark: Glyph) -> int:
    """The letter above or below which a mark stands: glyphs are in order, so it is one of the two around it."""
    after = bisect_left(letters, _from_left(mark), key=_from_left)
    beside = [index for index in (after - 1, after) if 0 <= index < len(letters) and letters[index].text.strip()]
    return min(beside, key=lambda index: abs(_from_left(letters[index]) - _from_left(mark)), default=0)
