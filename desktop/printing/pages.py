"""Laying out a printout: every page as a value, before anything is painted."""

from __future__ import annotations

from typing import Final

from db.time.phrases import month_words, year_words
from db.time.span import DAY
from desktop.printing.chronology import Chronology
from desktop.printing.filling import STRIP_GAP, Columns, Filling, Setting
from desktop.printing.furniture import closing_rule, first_head, running_head
from desktop.printing.legend import legend, legend_height
from desktop.printing.notes import COLUMN_GAP, ENTRY_GAP, NoteStyle, heading, set_note
from desktop.printing.pieces import Bookmark, Page
from desktop.printing.poster import poster
from desktop.printing.progress import Progress, silently
from desktop.printing.sheet import Sheet, Style
from desktop.printing.sources import set_sources
from desktop.printing.strip import PIXEL, timeline_scenes
from desktop.printing.table import table_head, table_rows
from desktop.printing.words import common_year, say, statement
from desktop.timeline.lettering import Lettering

_NOTES: Final = Columns(2, COLUMN_GAP, ENTRY_GAP)
_MOST_MONTHS: Final = 120


def lay_out(chronology: Chronology, sheet: Sheet, progress: Progress = silently) -> tuple[Page, ...]:
    """The pages of a printout; every event stands on them with its number.

    Needs the application object and the bundled fonts.

    Raises:
        EnvironmentFault: a poster to scale would take too many pages.
        Cancelled: ``progress`` said so.
    """
    filling = Filling(sheet, first_head(sheet, chronology), statement(chronology, sheet.language)[0])
    if sheet.style is Style.POSTER:
        tiles = poster(chronology, sheet)
        if tiles is not None and tiles.complete:
            return tiles.pages
        return _followed(tiles.pages if tiles else (), chronology, sheet, progress)
    if sheet.style is Style.TABLE:
        columns = Columns(head=lambda y: table_head(sheet, y))
        filling.place(list(table_rows(chronology, sheet, progress)), columns, bookmarks(chronology, sheet.language))
    else:
        _place_timeline(filling, chronology, progress)
        _place_notes(filling, chronology, progress)
    return filling.finished()


def _followed(tiles: tuple[Page, ...], chronology: Chronology, sheet: Sheet, progress: Progress) -> tuple[Page, ...]:
    """A poster without the room for titles, with the list of its numbers; strips where it has none for marks."""
    head = running_head(sheet) if tiles else first_head(sheet, chronology)
    filling = Filling(sheet, head, statement(chronology, sheet.language)[0])
    if not tiles:
        _place_timeline(filling, chronology, progress)
    _place_notes(filling, chronology, progress)
    return tiles + filling.finished()


def _place_timeline(filling: Filling, chronology: Chronology, progress: Progress) -> None:
    """The strips of the timeline, as many on a page as have room, and the legend below the first."""
    sheet = filling.sheet
    later = filling.bottom - running_head(sheet).bottom - STRIP_GAP
    below = legend_height(sheet, chronology) if sheet.legend else 0.0
    rooms = (filling.bottom - filling.last.top - below, later)
    scenes = timeline_scenes(chronology, sheet, Lettering(vector=True), rooms, progress)
    filling.last.marks.append(Bookmark(say("print-timeline", sheet.language), filling.last.top))
    for place, scene in enumerate(scenes):
        filling.place_scene(scene, PIXEL, STRIP_GAP if place else 0.0)
        if place == 0 and sheet.legend:
            filling.last.add(legend(sheet, chronology, filling.last.top))
    if len(scenes) > 1 or not sheet.legend:
        filling.last.add(closing_rule(sheet, filling.last.top + STRIP_GAP / 2))


def _place_notes(filling: Filling, chronology: Chronology, progress: Progress) -> None:
    """Every event under its number, in two columns, from below the legend on; then the sources."""
    sheet = filling.sheet
    most = len(chronology.all_entries)
    width = _NOTES.width(filling.frame)
    style = NoteStyle(width, sheet.language, sheet.rtl, common_year(chronology), most, sheet.reasons)
    gutter, titles = style.gutter, bookmarks(chronology, sheet.language)
    notes: list[Setting] = []
    for done, entry in enumerate(chronology.all_entries):
        if done == len(chronology.entries):
            titles[done] = say("print-undated", sheet.language)
            notes.append(heading(titles[done], style))
        notes.append(set_note(entry, style, gutter))
        progress(done / most)
    if sheet.sources and chronology.told:
        titles[len(notes)] = say("print-source-list", sheet.language)
        notes += set_sources(chronology.told, style)
    filling.place(notes, _NOTES, titles)


def bookmarks(chronology: Chronology, language: str) -> dict[int, str]:
    """Titles of the places to go to, by the place of the first entry there: months, or years where they are many."""
    by_month = (chronology.end - chronology.start) / DAY / 30 <= _MOST_MONTHS
    titles: dict[str, int] = {}
    for place, entry in enumerate(chronology.entries):
        day = entry.span.first_day if entry.span is not None else None
        if day is not None:
            words = month_words(day.year, day.month, language) if by_month else year_words(day.year, language)
            titles.setdefault(words, place)
    return {place: words for words, place in titles.items()}
