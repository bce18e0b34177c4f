"""The chronology as a table: number, date, event, type, who and where, sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from PySide6.QtCore import Qt

from db.text.direction import isolated
from db.time.phrases import in_digits
from desktop.appearance.tokens import TOKENS, Theme
from desktop.models.words import type_words
from desktop.printing.chronology import Chronology, Entry
from desktop.printing.columns import Block
from desktop.printing.furniture import Part
from desktop.printing.notes import date_words
from desktop.printing.pieces import Ground, Piece, Rule, Text
from desktop.printing.progress import Progress
from desktop.printing.sheet import Frame, Sheet
from desktop.printing.typeset import Paragraph, Run, Style
from desktop.printing.words import common_year, publication_words, say
from desktop.timeline.captions import runs_right_to_left

_SHARES: Final = (0.05, 0.16, 0.33, 0.12, 0.15, 0.19)
_HEADS: Final = ("number", "date", "event", "type", "names", "sources")
_GAP: Final = 8.0
_PITCH: Final = 13.0
_PADDING: Final = 3.0
_SIZE: Final = 8.0
_INK: Final = TOKENS[Theme.PRINT]


@dataclass(frozen=True, slots=True, eq=False)
class TableRow:
    """A row of the table: cells beside each other, as many lines as the highest needs."""

    number: int
    cells: tuple[Paragraph, ...]
    edges: tuple[float, ...]

    @property
    def lines(self) -> int:
        """Lines of the highest cell."""
        return max(cell.line_count for cell in self.cells)

    @property
    def block(self) -> Block:
        """Its lines, the last with the free space below it."""
        heights = [_PITCH] * self.lines
        heights[-1] += 2 * _PADDING
        return Block(tuple(heights), together=2)

    def pieces(self, first: int, last: int, frame: Frame, along: float, y: float) -> list[Piece]:
        """Its lines ``first`` to ``last`` on a page, with a hairline below the last."""
        placed: list[Piece] = []
        for cell, edge in zip(self.cells, self.edges, strict=True):
            left = frame.from_start(along + edge, cell.width)
            placed += [
                Text(cell, line, left, y + _PADDING + (line - first) * _PITCH)
                for line in range(first, min(last, cell.line_count))
            ]
        if last == self.lines:
            bottom = y + (last - first) * _PITCH + 2 * _PADDING
            placed.append(Rule(frame.left, frame.right, bottom, 0.5, _INK.line))
        return placed


def table_head(sheet: Sheet, y: float) -> Part:
    """The names of the columns, on a ground of their own."""
    frame = sheet.frame
    bold = Style(_SIZE - 0.5, bold=True)
    words = [say("print-column", sheet.language, column=column) for column in _HEADS]
    texts = [[Run(text, bold)] for text in words]
    row = _row(0, texts, [sheet.rtl] * len(texts), sheet)
    bottom = y + row.lines * _PITCH + 2 * _PADDING
    ground = Ground(frame.left, y, frame.right, bottom, _INK.soft)
    return Part((ground, *row.pieces(0, row.lines, frame, 0.0, y)), bottom)


def table_rows(chronology: Chronology, sheet: Sheet, progress: Progress) -> Iterator[TableRow]:
    """A row for every event."""
    year = common_year(chronology)
    entries = chronology.all_entries
    for done, entry in enumerate(entries):
        yield _entry_row(entry, sheet, year)
        progress(done / len(entries))


def _entry_row(entry: Entry, sheet: Sheet, year: int | None) -> TableRow:
    plain, muted, bold = Style(_SIZE), Style(_SIZE, color=_INK.muted), Style(_SIZE, bold=True)
    language = sheet.language
    names = _joined((*entry.actors, *entry.places), language)
    texts = [
        [Run(in_digits(str(entry.number), language), bold)],
        [Run(date_words(entry, language, year), bold)],
        [Run(entry.title, plain)],
        [Run(type_words(entry.type, language), muted)],
        [Run(names, plain)],
        [Run(_sources(entry, language, year), muted)],
    ]
    rtl = [sheet.rtl, sheet.rtl, runs_right_to_left(entry.title), sheet.rtl, sheet.rtl, sheet.rtl]
    return _row(entry.number, texts, rtl, sheet)


def _sources(entry: Entry, language: str, year: int | None) -> str:
    """Who told it, and when."""
    told: dict[str, None] = {}
    for passage in entry.passages:
        when = publication_words(passage.published, language, year) if passage.published else ""
        told[" ".join(filter(None, (isolated(passage.source or "–"), when)))] = None
    return _separator(language).join(told)


def _joined(names: tuple[str, ...], language: str) -> str:
    return _separator(language).join(map(isolated, names))


def _separator(language: str) -> str:
    return "، " if language.startswith(("ar", "fa", "ur")) else ", "


def _row(number: int, texts: list[list[Run]], rtl: list[bool], sheet: Sheet) -> TableRow:
    room = sheet.frame.width - _GAP * (len(_SHARES) - 1)
    widths = [share * room for share in _SHARES]
    edges = [0.0, *accumulate(width + _GAP for width in widths[:-1])]
    start = Qt.AlignmentFlag.AlignRight if sheet.rtl else Qt.AlignmentFlag.AlignLeft
    cells = tuple(
        Paragraph(runs, width, _PITCH, rtl=right, align=start)
        for runs, width, right in zip(texts, widths, rtl, strict=True)
    )
    return TableRow(number, cells, tuple(edges))
