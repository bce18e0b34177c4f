"""Marks, bars, plates and labels of the items of a lane, at their true places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from desktop.timeline.captions import Captions
from desktop.timeline.cuts import without
from desktop.timeline.index import OPEN_END, OPEN_START
from desktop.timeline.items import MARK_GAP, WIDE, Item, Kind
from desktop.timeline.lanes import APART
from desktop.timeline.scale import Frame, Scale
from desktop.timeline.shapes import Bar, Ghost, Label, Mark, Plate

_EDGE: Final = 4.0
_BEYOND: Final = 60.0
_LEAST_TEXT: Final = 36.0
_LINE_GAP: Final = 4.0
_STUB: Final = 16.0
_WORTH: Final = 96.0


@dataclass(frozen=True, slots=True)
class PlaceStyle:
    """Sizes of marks and plates in pixels; ``cut``: labels may be cut to the room they have."""

    mark: float
    plate: float
    cut: bool = True


@dataclass(slots=True)
class Placed:
    """The shapes of some items, in the order they were placed."""

    marks: list[Mark] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    plates: list[Plate] = field(default_factory=list)
    ghosts: list[Ghost] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a label was put: along the axis, with the text that fits; ``before`` its mark it ends at a fixed place."""

    along: float
    text: str
    text_width: float
    numbered: bool = False
    counted: bool = False
    before: bool = False


class Placer:
    """Puts the items of one scene at their places; rows come with the y of their middle."""

    def __init__(
        self, scale: Scale, frame: Frame, captions: Captions, style: PlaceStyle, selected: int | None = None
    ) -> None:
        self.scale, self.frame, self.captions, self.style = scale, frame, captions, style
        self.selected = selected
        self.placed = Placed()

    def along(self, instant: float) -> float:
        """A closed instant's place along the axis; an open one lies far beyond the view."""
        if instant == OPEN_START:
            return -_BEYOND
        return self.frame.width + _BEYOND if instant == OPEN_END else self.scale.along(instant)

    def place(self, item: Item, y: float, free_from: float) -> float:
        """Place an item whose row is free from a place along the axis; gives the place its shapes end."""
        first, last = self.along(item.start), self.along(item.end)
        if item.kind is Kind.SPAN and last - first >= WIDE:
            return self._span(item, y, first, last)
        return self._point(item, y, free_from, first, last)

    def _span(self, item: Item, y: float, first: float, last: float) -> float:
        """A plate with its mark at the start; mark and label stick to the visible part."""
        half, inset, width = self.style.mark / 2, self.style.plate / 2, self.frame.width
        sure_first, sure_last = self.along(item.sure_start), self.along(item.sure_end)
        begun = sure_first + inset
        reserved = max(last, begun + half + MARK_GAP + item.label_width)
        center = max(begun, min(inset, last - half))
        left, right = self.frame.pair(max(first, -_BEYOND), min(last, width + _BEYOND))
        sure_left, sure_right = self.frame.pair(max(sure_first, -_BEYOND), min(sure_last, width + _BEYOND))
        open_sides = item.start == OPEN_START, item.end == OPEN_END
        if self.frame.mirrored:
            open_sides = open_sides[1], open_sides[0]
        self.placed.plates.append(
            Plate(
                item.event,
                item.type_code,
                left,
                right,
                min(max(sure_left, left), right),
                max(min(sure_right, right), left),
                y,
                self.style.plate,
                open_left=open_sides[0],
                open_right=open_sides[1],
                doubted=item.doubted,
                tint=item.tint,
            )
        )
        self._mark(item, center, y, hollow=False)
        begin = self._ghosts(item, center, y) + half + MARK_GAP
        if not self._seen(center):
            return last
        spot = self._shortened(item, begin, min(reserved, width - _EDGE))
        end = self._label(item, spot, y, on_plate=begin + 8 < last)
        return max(last, end)

    def _seen(self, center: float) -> bool:
        """Whether a mark is in view: a label without its mark would read as an event where the label stands."""
        return 0 <= center <= self.frame.width

    def _point(self, item: Item, y: float, free_from: float, first: float, last: float) -> float:
        """A mark at the middle of its interval, with a line over it where it is wide."""
        half = self.style.mark / 2
        center = self.along(item.middle)
        wide = last - first >= WIDE and item.kind is not Kind.SPAN
        if wide:
            center = self._held(item, center, first, last)
        within = wide and item.kind is Kind.WITHIN
        self._mark(item, center, y, hollow=within)
        from_mark = self._ghosts(item, center, y)
        spot = self._spot(item, center, from_mark, (first, last), free_from, within=within)
        end = self._label(item, spot, y, on_plate=False)
        if wide:
            taken = (spot.along, end) if spot.text or spot.numbered else None
            self._bar(item, y, (first, last), (center - half, center + half), taken, capped=within)
        return max(end, center + half, last if wide else center)

    def _held(self, item: Item, center: float, first: float, last: float) -> float:
        """The middle of a wide interval, or the nearest place in the visible part of it."""
        half = self.style.mark / 2
        held = half + MARK_GAP + item.label_width
        reserved = max(last, center + held) if item.kind is Kind.POINT else last + MARK_GAP + item.label_width
        if center < half + _EDGE:
            moved = min(half + _EDGE, last - half, reserved - held)
            return max(center, moved)
        far = self.frame.width - half - _EDGE
        return min(center, max(far, first + half)) if center > far else center

    def _spot(
        self,
        item: Item,
        center: float,
        from_mark: float,
        interval: tuple[float, float],
        free_from: float,
        *,
        within: bool,
    ) -> _Spot:
        """The first place where the whole label fits; else it is cut to the best room there is."""
        half, edge = self.style.mark / 2, self.frame.width - _EDGE
        after, last = from_mark + half + MARK_GAP, interval[1]
        if not self._seen(center):
            return _Spot(center, "", 0.0)
        for begin in self._spots(item, center, from_mark, interval, free_from, within=within):
            if begin >= _EDGE and begin + item.label_width <= edge:
                before = begin < center
                return _Spot(begin, item.text, item.text_width, bool(item.number), counted=True, before=before)
        if not within:
            return self._shortened(item, after, edge)
        beyond, stop = last + MARK_GAP, min(last, edge) - _STUB
        if edge - beyond >= min(_WORTH, stop - after):
            return self._shortened(item, beyond, edge)
        return self._shortened(item, after, stop)

    def _spots(
        self,
        item: Item,
        center: float,
        from_mark: float,
        interval: tuple[float, float],
        free_from: float,
        *,
        within: bool,
    ) -> list[float]:
        """Places for the label in the order of preference, as the places along the axis it would begin at."""
        half, wanted = self.style.mark / 2, item.label_width
        first, last = interval
        after = from_mark + half + MARK_GAP
        before = center - half - MARK_GAP - wanted
        clear = free_from + APART
        if not within:
            return [after] + ([before] if before >= clear and not item.others else [])
        spots = [last + MARK_GAP]
        if after + wanted + MARK_GAP <= last:
            spots.append(after)
        outside = first - MARK_GAP - wanted
        if outside >= clear:
            spots.append(outside)
        if before >= max(first, clear):
            spots.append(before)
        return spots

    def _shortened(self, item: Item, begin: float, end: float) -> _Spot:
        """The label after its mark, cut to the room up to the edge; the count goes first."""
        room = end - begin - item.number_width
        fits = item.text_width + item.count_width <= room
        if fits or not self.style.cut:
            text, width = (item.text, item.text_width) if fits else ("", 0.0)
            return _Spot(begin, text, width, bool(item.number), counted=fits)
        if room < _LEAST_TEXT:
            return _Spot(begin, "", 0.0)
        text, width = self.captions.cut(item.text.rstrip("…"), room)
        return _Spot(begin, text, width)

    def _label(self, item: Item, spot: _Spot, y: float, *, on_plate: bool) -> float:
        """Add the label; gives the place where it ends."""
        if not spot.text and not spot.numbered:
            return spot.along
        bold = item.event == self.selected
        counted = item.count_width if spot.counted else 0.0
        text, text_width = spot.text, spot.text_width
        along, width = spot.along, item.number_width + text_width + counted
        if bold and text:
            free = along if spot.before else self.frame.width - along - width
            text, text_width = self.captions.cut(text, text_width + min(APART - 2, max(free - _EDGE, 0)), bold=True)
            wider = item.number_width + text_width + counted - width
            along, width = along - wider if spot.before else along, width + wider
        self.placed.labels.append(
            Label(
                item.event,
                text,
                self.frame.left(along, width),
                y,
                width,
                text_width,
                item.right_to_left,
                count=item.count if counted else 0,
                number=item.number,
                number_width=item.number_width,
                on_plate=on_plate,
                bold=bold,
            )
        )
        return along + width

    def _mark(self, item: Item, center: float, y: float, *, hollow: bool) -> None:
        self.placed.marks.append(
            Mark(
                item.event,
                item.type_code,
                self.frame.x(center),
                y,
                self.style.mark,
                hollow=hollow,
                doubted=item.doubted,
                disputed=item.disputed,
                tint=item.tint,
            )
        )

    def _ghosts(self, item: Item, center: float, y: float) -> float:
        """The marks of the other dates, 24 px away or more; gives the farthest of all the centres."""
        half, farthest = self.style.mark / 2, center
        for other in map(self.along, item.others):
            if abs(other - center) < WIDE or not -_BEYOND <= other <= self.frame.width + _BEYOND:
                continue
            near, far = sorted((center, other))
            line = self.frame.pair(near + half + 2, far - half - 2)
            x = self.frame.x(other)
            self.placed.ghosts.append(Ghost(item.event, item.type_code, x, y, self.style.mark, line, item.tint))
            farthest = max(farthest, other)
        return farthest

    def _bar(
        self,
        item: Item,
        y: float,
        interval: tuple[float, float],
        mark: tuple[float, float],
        label: tuple[float, float] | None,
        *,
        capped: bool,
    ) -> None:
        """The line over an interval, broken by its mark and its label."""
        first, last = max(interval[0], -_EDGE), min(interval[1], self.frame.width + _EDGE)
        gaps = [(mark[0] - 1, mark[1] + 1)]
        if label is not None:
            gaps.append((label[0] - _LINE_GAP, label[1] + _LINE_GAP))
        pieces = [self.frame.pair(*piece) for piece in without(first, last, sorted(gaps)) if piece[1] - piece[0] > 3]
        seen = [
            edge for edge in interval if 0 <= edge <= self.frame.width and not (label and label[0] <= edge <= label[1])
        ]
        caps = tuple(self.frame.x(edge) for edge in seen) if capped else ()
        self.placed.bars.append(Bar(item.event, item.type_code, y, tuple(pieces), caps, capped, item.tint))
