"""The timeline alone, on one page or on many that are put together."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from PySide6.QtCore import Qt

from db.errors import EnvironmentFault
from desktop.appearance.tokens import TOKENS, Theme
from desktop.printing.chronology import Chronology
from desktop.printing.furniture import FOOT, first_head, foot
from desktop.printing.legend import legend, legend_height
from desktop.printing.pieces import Bookmark, Crop, Drawing, Page, Piece, Text, Window
from desktop.printing.sheet import MILLIMETRE, Sheet
from desktop.printing.strip import PIXEL, Strips, title_room, width_of
from desktop.printing.typeset import Paragraph, Run, Style
from desktop.printing.words import say, statement
from desktop.timeline.lettering import Lettering
from desktop.timeline.scene import Scene

_SIZES: Final = (1.6, 1.35, 1.15, 1.0, 0.9, 0.8, 0.7, 0.6)
_SIZES_OF_NUMBERS: Final = (1.0, 0.8, 0.6)
"""Sizes of the timeline that are tried, with titles and with numbers alone; 1 is that of the other styles."""

_MOST_STRETCH: Final = 2.0
_MOST_PAGES: Final = 400
_MOST_TITLES: Final = 800
_LABEL_GAP: Final = 3.0


class _Fit(NamedTuple):
    """A timeline that has room, points to its pixel, and whether it has its titles."""

    scene: Scene
    pixel: float
    titled: bool


@dataclass(frozen=True, slots=True, eq=False)
class Tiles:
    """The pages of a poster; not ``complete`` where its events are numbers that a list must explain."""

    pages: tuple[Page, ...]
    complete: bool


def poster(chronology: Chronology, sheet: Sheet) -> Tiles | None:
    """The timeline on one large sheet, cut into pages where it takes several; None: it has no room even for numbers.

    Raises:
        EnvironmentFault: to scale it would take too many pages.
    """
    chronology = replace(chronology, undated=())
    whole = _sheet_of_scale(chronology, sheet) if sheet.tiling.to_scale else _sheet_of_pages(sheet)
    room = _room(chronology, whole)
    fit = _scaled(chronology, whole) if sheet.tiling.to_scale else _fitted(chronology, whole, room)
    if fit is None:
        return None
    if sheet.tiling.to_scale:
        whole = _heightened(whole, sheet, fit.scene.height * fit.pixel - room)
    single = whole.frame.width <= sheet.frame.width + 0.01 and whole.frame.height <= sheet.frame.height + 0.01
    return Tiles(_cut(_composed(chronology, whole, fit, single=single), whole, sheet), fit.titled)


def _sheet_of_pages(sheet: Sheet) -> Sheet:
    """The sheet that so many pages make when they are put together."""
    tiling, frame = sheet.tiling, sheet.frame
    return _sized(sheet, _joined(frame.width, tiling.across, sheet), _joined(frame.height, tiling.down, sheet))


def _joined(side: float, count: int, sheet: Sheet) -> float:
    return count * side - (count - 1) * sheet.tiling.overlap * MILLIMETRE


def _sized(sheet: Sheet, width: float, height: float) -> Sheet:
    """A sheet whose frame has a size, in points."""
    edges = 2 * sheet.margin
    return replace(sheet, paper=(width / MILLIMETRE + edges, height / MILLIMETRE + edges), landscape=False)


def _sheet_of_scale(chronology: Chronology, sheet: Sheet) -> Sheet:
    """A sheet as wide as its scale asks for, and at first one page high."""
    tiling, frame = sheet.tiling, sheet.frame
    pixels_of_unit = tiling.centimetres * 10 * MILLIMETRE / PIXEL
    behind = title_room(chronology, Lettering(vector=True))
    width = width_of(tiling.measure.seconds / pixels_of_unit, chronology, behind) * PIXEL
    if _count(width, frame.width, sheet) > _MOST_PAGES:
        raise EnvironmentFault("fault-print-too-many-pages", pages=_MOST_PAGES)
    return _sized(sheet, width, frame.height)


def _count(whole: float, side: float, sheet: Sheet) -> int:
    """How many pages cover a length."""
    overlap = sheet.tiling.overlap * MILLIMETRE
    return max(math.ceil((whole - overlap - 0.01) / max(side - overlap, 1.0)), 1)


def _heightened(whole: Sheet, sheet: Sheet, missing: float) -> Sheet:
    """A sheet with room for a timeline that is higher than one page."""
    frame = whole.frame
    height = frame.height + max(missing, 0.0)
    if _count(height, sheet.frame.height, sheet) * _count(frame.width, sheet.frame.width, sheet) > _MOST_PAGES:
        raise EnvironmentFault("fault-print-too-many-pages", pages=_MOST_PAGES)
    return _sized(whole, frame.width, height)


def _room(chronology: Chronology, whole: Sheet) -> float:
    """The height that head, legend and foot leave to the timeline, in points."""
    below = legend_height(whole, chronology) if whole.legend else 0.0
    return whole.frame.bottom - FOOT - first_head(whole, chronology).bottom - below


def _scaled(chronology: Chronology, whole: Sheet) -> _Fit | None:
    lettering = Lettering(vector=True)
    behind = title_room(chronology, lettering)
    strips = Strips(chronology, whole, lettering, whole.frame.width / PIXEL, behind=behind)
    titled = len(chronology.index) <= _MOST_TITLES
    scene = strips.whole(strips.titles if titled else {})
    return None if scene is None else _Fit(scene, PIXEL, titled)


def _fitted(chronology: Chronology, whole: Sheet, room: float) -> _Fit | None:
    """The largest timeline that has room: its letters decide, its rows then spread over the height."""
    sizes = [(size, True) for size in _SIZES if len(chronology.index) <= _MOST_TITLES]
    for size, titled in [*sizes, *((size, False) for size in _SIZES_OF_NUMBERS)]:
        fit = _tried(chronology, whole, room, PIXEL * size, titled=titled)
        if fit is not None:
            return fit
    return None


def _tried(chronology: Chronology, whole: Sheet, room: float, pixel: float, *, titled: bool) -> _Fit | None:
    lettering, total = Lettering(vector=True), whole.frame.width / pixel
    narrow = Strips(chronology, whole, lettering, total)
    titles: Mapping[int, str] = narrow.titles if titled else {}
    scene, behind = narrow.whole(titles), narrow.behind
    if scene is None and titled:
        behind = title_room(chronology, lettering)
        scene = Strips(chronology, whole, lettering, total, behind=behind).whole(titles)
    if scene is None or scene.height * pixel > room:
        return None
    axis = scene.axis.height
    stretch = min((room / pixel - axis) / max(scene.height - axis, 1.0), _MOST_STRETCH)
    spread = Strips(chronology, whole, lettering, total, stretch, behind).whole(titles)
    fits = spread is not None and spread.height * pixel <= room
    return _Fit(spread if spread is not None and fits else scene, pixel, titled)


def _composed(chronology: Chronology, whole: Sheet, fit: _Fit, *, single: bool) -> list[Piece]:
    """Everything on the large sheet; only a ``single`` page is numbered in its foot."""
    head = first_head(whole, chronology)
    drawing = Drawing(fit.scene, whole.frame.left, head.bottom, fit.pixel)
    pieces: list[Piece] = [*head.pieces, drawing]
    if whole.legend:
        pieces += legend(whole, chronology, drawing.y + drawing.height).pieces
    count = statement(chronology, whole.language)[0]
    return [*pieces, *foot(replace(whole, pages=whole.pages and single), count, 1, 1).pieces]


def _cut(pieces: list[Piece], whole: Sheet, sheet: Sheet) -> tuple[Page, ...]:
    """The large sheet as pages, row by row; from the side where the page's language begins."""
    across = _count(whole.frame.width, sheet.frame.width, sheet)
    down = _count(whole.frame.height, sheet.frame.height, sheet)
    width, height = sheet.size
    mark = Bookmark(say("print-timeline", sheet.language), sheet.frame.top)
    if across == down == 1:
        return (Page(width, height, tuple(pieces), marks=(mark,)),)
    pages: list[Page] = []
    for row in range(down):
        for place in range(across):
            tile = _tile(tuple(pieces), whole, sheet, (row, place))
            label = _tile_label(sheet, (row, place), (down, across))
            pages.append(Page(width, height, (tile, *_crops(sheet), label), marks=() if pages else (mark,)))
    return tuple(pages)


def _tile(pieces: tuple[Piece, ...], whole: Sheet, sheet: Sheet, place: tuple[int, int]) -> Window:
    frame, large = sheet.frame, whole.frame
    overlap = sheet.tiling.overlap * MILLIMETRE
    along = place[1] * (frame.width - overlap)
    x = large.right - frame.width - along if sheet.rtl else large.left + along
    y = large.top + place[0] * (frame.height - overlap)
    return Window(pieces, x, y, frame.left, frame.top, frame.right, frame.bottom)


def _crops(sheet: Sheet) -> list[Piece]:
    if not sheet.tiling.crop_marks:
        return []
    frame = sheet.frame
    corners = ((frame.left, frame.top, 1, 1), (frame.right, frame.top, -1, 1))
    feet = ((frame.left, frame.bottom, 1, -1), (frame.right, frame.bottom, -1, -1))
    return [Crop(*corner) for corner in (*corners, *feet)]


def _tile_label(sheet: Sheet, place: tuple[int, int], counts: tuple[int, int]) -> Text:
    """Which page this is, in the margin below it: row, column, and its number."""
    frame = sheet.frame
    number, total = place[0] * counts[1] + place[1] + 1, counts[0] * counts[1]
    words = say("print-tile", sheet.language, row=place[0] + 1, column=place[1] + 1, page=number, pages=total)
    style = Style(6.5, color=TOKENS[Theme.PRINT].muted)
    text = Paragraph([Run(words, style)], frame.width, 9.0, rtl=sheet.rtl, align=Qt.AlignmentFlag.AlignHCenter)
    return Text(text, 0, frame.left, frame.bottom + _LABEL_GAP)
