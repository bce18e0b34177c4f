"""Laying out a printout: every page as a value, before anything is painted."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, repeat
from typing import Final

from desktop.printing.chronology import Chronology
from desktop.printing.columns import Piece as Placed
from desktop.printing.columns import fill_columns
from desktop.printing.furniture import FOOT, LEGEND, Part, closing_rule, first_head, foot, legend, running_head
from desktop.printing.notes import COLUMN_GAP, ENTRY_GAP, Note, NoteStyle, heading, set_note
from desktop.printing.pieces import Drawing, Page, Piece
from desktop.printing.sheet import Sheet
from desktop.printing.strip import PIXEL, timeline_scenes
from desktop.printing.words import common_year, say
from desktop.timeline.lettering import Lettering

_COLUMNS: Final = 2
_BELOW_LEGEND: Final = 9.0
_STRIP_GAP: Final = 12.0
_LEAST_COLUMN: Final = 60.0


@dataclass(slots=True)
class _Open:
    """A page that is being filled: what is on it, and where its free part begins (points from the top)."""

    pieces: list[Piece]
    top: float
    events: list[int]

    def add(self, part: Part) -> None:
        self.pieces.extend(part.pieces)
        self.top = part.bottom


def lay_out(chronology: Chronology, sheet: Sheet) -> tuple[Page, ...]:
    """The pages of a printout: timeline, legend, and every event under its number.

    Needs the application object and the bundled fonts.
    """
    return _Layout(chronology, sheet).pages()


class _Layout:
    """Lays out one printout."""

    def __init__(self, chronology: Chronology, sheet: Sheet) -> None:
        self.chronology, self.sheet, self.frame = chronology, sheet, sheet.frame
        self.bottom = self.frame.bottom - FOOT
        self.filled: list[_Open] = []

    def pages(self) -> tuple[Page, ...]:
        """All pages, with their feet, which need the number of pages."""
        self._new_page(first_head(self.sheet, self.chronology))
        self._place_timeline()
        if self.sheet.passages:
            self._place_notes()
        width, height = self.sheet.size
        count = len(self.filled)
        for number, page in enumerate(self.filled, start=1):
            page.add(foot(self.sheet, number, count))
        return tuple(Page(width, height, tuple(page.pieces), tuple(page.events)) for page in self.filled)

    def _new_page(self, head: Part) -> _Open:
        page = _Open([], self.frame.top, [])
        page.add(head)
        self.filled.append(page)
        return page

    def _place_timeline(self) -> None:
        """The strips of the timeline, as many on a page as have room, and the legend below the first."""
        later = self.bottom - running_head(self.sheet).bottom - _STRIP_GAP
        rooms = (self.bottom - self.filled[0].top - LEGEND, later)
        scenes = timeline_scenes(self.chronology, self.sheet, Lettering(vector=True), rooms)
        for place, scene in enumerate(scenes):
            page, gap = self.filled[-1], _STRIP_GAP if place else 0.0
            if place and page.top + gap + scene.height * PIXEL > self.bottom - _STRIP_GAP:
                page, gap = self._new_page(running_head(self.sheet)), 0.0
            drawing = Drawing(scene, self.frame.left, page.top + gap, PIXEL)
            page.add(Part((drawing,), drawing.y + drawing.height))
            if place == 0:
                page.add(legend(self.sheet, page.top))
        if len(scenes) > 1 and self.sheet.passages:
            self.filled[-1].add(closing_rule(self.sheet, self.filled[-1].top + _STRIP_GAP / 2))

    def _place_notes(self) -> None:
        """Every event under its number, in two columns, from below the legend on."""
        notes = self._notes()
        first = self.filled[-1]
        tops = chain([first.top + _BELOW_LEGEND], repeat(running_head(self.sheet).bottom))
        heights = (self._column_height(top) for top in tops)
        pieces = fill_columns([note.block for note in notes], heights, _COLUMNS, ENTRY_GAP)
        pages = [first]
        for placed in pieces:
            while placed.page >= len(pages):
                pages.append(self._new_page(running_head(self.sheet)))
            self._place(notes[placed.block], placed, pages[placed.page], below_legend=placed.page == 0)

    def _column_height(self, top: float) -> float:
        height = self.bottom - top
        return height if height >= _LEAST_COLUMN else 0.0

    def _place(self, note: Note, placed: Placed, page: _Open, *, below_legend: bool) -> None:
        top = page.top + (_BELOW_LEGEND if below_legend else 0.0)
        along = placed.column * (self._column_width + COLUMN_GAP)
        page.pieces += note.pieces(placed.first, placed.last, self.frame, along, top + placed.y)
        if placed.first == 0 and note.number:
            page.events.append(note.number)

    @property
    def _column_width(self) -> float:
        return (self.frame.width - COLUMN_GAP * (_COLUMNS - 1)) / _COLUMNS

    def _notes(self) -> list[Note]:
        chronology, sheet = self.chronology, self.sheet
        most = len(chronology.entries) + len(chronology.undated)
        style = NoteStyle(self._column_width, sheet.language, sheet.rtl, common_year(chronology), most)
        gutter = style.gutter
        notes = [set_note(entry, style, gutter) for entry in chronology.entries]
        if chronology.undated:
            notes.append(heading(say("print-undated", sheet.language), style))
            notes += [set_note(entry, style, gutter) for entry in chronology.undated]
        return notes
