"""Numbered passages: what each article says of an event, in its own script and direction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.text.direction import isolated
from db.time.phrases import in_digits
from db.time.span import DAY, Precision, Span
from db.wording import word
from desktop.appearance.tokens import TOKENS, Theme
from desktop.models.words import type_words
from desktop.printing.chronology import Entry, Passage
from desktop.printing.columns import Block
from desktop.printing.pieces import Piece, Rule, Text
from desktop.printing.scripts import PASSAGE, UNDERLINE, script_of, script_runs
from desktop.printing.sheet import Frame
from desktop.printing.typeset import Paragraph, Run, Style
from desktop.printing.words import SEPARATOR, publication_words, say, short_date, unbroken

META_PITCH: Final = 13.0
ENTRY_GAP: Final = 4.5
COLUMN_GAP: Final = 19.5
HEADING_PITCH: Final = 20.0
_META: Final = 7.5
_NUMBER: Final = 8.5
_NUMBER_GAP: Final = 6.0
_LEAST_GUTTER: Final = 16.5
_INK: Final = TOKENS[Theme.PRINT]

_QUOTES: Final = {"ar": ("«", "»"), "fa": ("«", "»"), "ur": ("”", "“"), "he": ("”", "“")}
_QUOTING: Final = frozenset('"“”„«»‘’‹›')


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A line of a note: a line of one of its paragraphs, and the strokes under it."""

    paragraph: Paragraph
    line: int
    height: float
    under: tuple[int, int] | None = None
    below: float = 0.0
    dashed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Note:
    """An entry, set: its number and its rows. ``number`` is 0 for a heading between the entries."""

    number: int
    mark: Paragraph | None
    gutter: float
    rows: tuple[Row, ...]

    @property
    def block(self) -> Block:
        """Its rows as the columns see them; the meta line stays with the first words."""
        return Block(tuple(row.height for row in self.rows), together=2)

    def pieces(self, first: int, last: int, frame: Frame, along: float, y: float) -> list[Piece]:
        """Its rows ``first`` to ``last`` on a page, in a column that begins ``along`` the start side of a frame."""
        placed: list[Piece] = []
        if first == 0 and self.mark is not None:
            placed.append(Text(self.mark, 0, frame.from_start(along, self.mark.width), y))
        for row in self.rows[first:last]:
            left = frame.from_start(along + self.gutter, row.paragraph.width)
            placed.append(Text(row.paragraph, row.line, left, y))
            if row.under is not None:
                strokes = row.paragraph.strokes(row.line, *row.under, row.below)
                placed.extend(
                    Rule(left + stroke.left, left + stroke.right, y + stroke.y, 0.75, _INK.text, dashed=row.dashed)
                    for stroke in strokes
                )
            y += row.height
        return placed


@dataclass(frozen=True, slots=True)
class NoteStyle:
    """How notes are set: column width in points, the page's language and direction, the year not repeated.

    ``reasons``: each note says how its date was found.
    """

    width: float
    language: str
    rtl: bool
    year: int | None
    most: int = 99
    reasons: bool = False

    @property
    def gutter(self) -> float:
        """The margin for the numbers, wide enough for the largest."""
        digits = len(str(self.most))
        widths = (
            Paragraph([self._number_run(digit * digits)], 1_000, META_PITCH).natural_width for digit in "0123456789"
        )
        return max(_LEAST_GUTTER, max(widths) + _NUMBER_GAP)

    def _number_run(self, text: str) -> Run:
        return Run(in_digits(text, self.language), Style(_NUMBER, bold=True))

    def number(self, number: int, gutter: float) -> Paragraph:
        """An entry's number in its margin."""
        return Paragraph([self._number_run(str(number))], gutter, META_PITCH, rtl=self.rtl)


def heading(words: str, style: NoteStyle) -> Note:
    """A heading between entries."""
    runs = [Run(words, Style(_NUMBER, bold=True))]
    paragraph = Paragraph(runs, style.width, HEADING_PITCH, rtl=style.rtl)
    return Note(0, None, 0.0, tuple(rows_of(paragraph)))


def set_note(entry: Entry, style: NoteStyle, gutter: float) -> Note:
    """An entry with the passages of all its articles."""
    width = style.width - gutter
    rows = rows_of(Paragraph(_meta(entry, style), width, META_PITCH, rtl=style.rtl))
    for place, passage in enumerate(entry.passages):
        if place > 0:
            rows += rows_of(Paragraph(_cited(passage, style), width, META_PITCH, rtl=style.rtl))
        rows += _passage_rows(passage, entry.span, width)
    for words, color in _remarks(entry, style):
        rows += rows_of(Paragraph([Run(words, Style(_META, color=color))], width, META_PITCH, rtl=style.rtl))
    return Note(entry.number, style.number(entry.number, gutter), gutter, tuple(rows))


def rows_of(paragraph: Paragraph) -> list[Row]:
    """The lines of a paragraph, one a row."""
    return [Row(paragraph, line, paragraph.pitch) for line in range(paragraph.line_count)]


def _remarks(entry: Entry, style: NoteStyle) -> list[tuple[str, str]]:
    """What is said below the passages, with its colour: where sources differ, how the date was found."""
    remarks = [(word(one, style.language), _INK.warn) for one in entry.disagreement]
    if style.reasons and entry.why:
        remarks.append((" ".join(word(one, style.language) for one in entry.why), _INK.muted))
    return remarks


def date_words(entry: Entry, language: str, year: int | None) -> str:
    """When an event was, and whether it was only announced."""
    date = say("print-undated", language) if entry.span is None else short_date(entry.span, language, year)
    return f"{date}{SEPARATOR}{say('print-expected', language)}" if entry.expected else date


def _meta(entry: Entry, style: NoteStyle) -> list[Run]:
    """Date · type · source and its date."""
    bold, plain = Style(_META, bold=True), Style(_META, color=_INK.muted)
    date = date_words(entry, style.language, style.year)
    runs = [Run(date, bold), Run(f"{SEPARATOR}{type_words(entry.type, style.language)}", plain)]
    if entry.passages:
        runs.append(Run(SEPARATOR, plain))
        runs += _cited(entry.passages[0], style)
    return runs


def _cited(passage: Passage, style: NoteStyle) -> list[Run]:
    """Where and when a passage was published, and its own date where that is not the event's."""
    plain = Style(_META, color=_INK.muted)
    named = [isolated(passage.source)] if passage.source else []
    if passage.published is not None:
        named.append(unbroken(publication_words(passage.published, style.language, style.year)))
    runs = [Run("  ".join(named) or "–", plain)]
    if passage.span is not None:
        date = short_date(passage.span, style.language, style.year)
        runs += [Run(SEPARATOR, plain), Run(say("print-says", style.language, date=date), Style(_META, bold=True))]
    return runs


def _passage_rows(passage: Passage, span: Span | None, width: float) -> list[Row]:
    script = script_of(passage.language, rtl=passage.rtl)
    size, pitch = PASSAGE[script]
    opening, closing = _quotation_marks(passage)
    paragraph = Paragraph(script_runs(f"{opening}{passage.text}{closing}", script), width, pitch, rtl=passage.rtl)
    shift = len(opening)
    under = (passage.date[0] + shift, passage.date[1] + shift) if passage.date else None
    below = size * UNDERLINE[script]
    roughly = span is not None and _is_rough(span)
    return [Row(paragraph, line, pitch, under, below, dashed=roughly) for line in range(paragraph.line_count)]


def _quotation_marks(passage: Passage) -> tuple[str, str]:
    """Opening and closing; a passage that begins or ends with such marks has enough of them."""
    if passage.text[:1] in _QUOTING or passage.text[-1:] in _QUOTING:
        return "", ""
    return _QUOTES.get(passage.language.split("-")[0], ("“", "”"))


def _is_rough(span: Span) -> bool:
    """Whether a date is told more coarsely than by the day."""
    if span.approximate or span.uncertain or span.precision < Precision.DAY or span.start is None or span.end is None:
        return True
    return not span.lasting and span.end - span.start > DAY
