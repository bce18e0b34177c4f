"""One event as the rows see it: its kind, its instants, its caption, and the room it needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from db.time.phrases import in_digits
from db.time.span import DAY, Precision
from desktop.timeline.captions import Captions, runs_right_to_left
from desktop.timeline.index import DISPUTED, LASTING, OPEN_END, OPEN_START, UNCERTAIN, EventIndex

MARK_GAP: Final = 6.0
"""Between a mark and its label, in pixels."""

WIDE: Final = 24.0
"""From this width on, in pixels, an interval is drawn as such."""

_SIGN: Final = 9.0
_SIGN_GAP: Final = 8.0
_COUNT_GAP: Final = 3.0
_ENDLESS: Final = 1e12


class Kind(IntEnum):
    """How an event lies in time: at a point, at some time within an interval, all through it."""

    POINT = 0
    WITHIN = 1
    SPAN = 2


@dataclass(frozen=True, slots=True)
class Item:
    """An event with its measured caption; instants in seconds, widths in pixels."""

    position: int
    event: int
    type_code: int
    kind: Kind
    start: int
    end: int
    sure_start: int
    sure_end: int
    others: tuple[int, ...]
    count: int
    text: str
    text_width: float
    count_width: float
    right_to_left: bool
    doubted: bool
    disputed: bool
    number: str = ""
    number_width: float = 0.0
    tint: int = -1

    @property
    def label_width(self) -> float:
        """The whole label: number, text, count."""
        return self.number_width + self.text_width + self.count_width

    @property
    def middle(self) -> float:
        """The middle of the interval; where it is open, the middle of nothing: its closed side."""
        if self.start == OPEN_START:
            return float(self.end)
        return float(self.start) if self.end == OPEN_END else (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class CaptionStyle:
    """How captions are written: most pixels a text takes, the language of its digits, numbers on paper or none."""

    room: float
    language: str
    numbered: bool = False
    cut: bool = True


def count_width(count: int, captions: Captions, language: str) -> float:
    """Pixels of the count of passages with its sign and the gap before it; 0 below two passages."""
    if count < 2:
        return 0.0
    digits = captions.width(in_digits(str(count), language)) * 0.9
    return _SIGN_GAP + _SIGN + _COUNT_GAP + digits


def make_item(index: EventIndex, position: int, captions: Captions, style: CaptionStyle, number: str = "") -> Item:
    """The item of an event of the index."""
    event, flags = int(index.ids[position]), int(index.flags[position])
    start, end = int(index.start[position]), int(index.end[position])
    sure_start, sure_end = next(iter(index.sure.at(event)), (start, end))
    count = int(index.evidence[position])
    title = captions.title(event)
    text, width = captions.cut(title, style.room) if style.cut else (title, captions.width(title))
    return Item(
        position=position,
        event=event,
        type_code=int(index.type_code[position]),
        kind=_kind(start, end, flags, int(index.precision[position])),
        start=start,
        end=end,
        sure_start=sure_start,
        sure_end=sure_end,
        others=tuple((other_start + other_end) // 2 for other_start, other_end in index.others.at(event)),
        count=count,
        text=text,
        text_width=width,
        count_width=0.0 if style.numbered else count_width(count, captions, style.language),
        right_to_left=runs_right_to_left(title),
        doubted=bool(flags & UNCERTAIN),
        disputed=bool(flags & DISPUTED),
        number=number,
        number_width=captions.width(number, bold=True) + MARK_GAP if number else 0.0,
        tint=int(index.tint[position]),
    )


def _kind(start: int, end: int, flags: int, precision: int) -> Kind:
    if flags & LASTING or start == OPEN_START or end == OPEN_END:
        return Kind.SPAN
    coarse = precision < Precision.DAY or end - start > DAY
    return Kind.WITHIN if coarse else Kind.POINT


def extent(item: Item, origin: float, seconds_per_pixel: float, mark: float, plate: float) -> tuple[float, float]:
    """The room that an item needs in its row: (low, high) in pixels from ``origin``.

    At every finer scale the distance between two extents is at least as large.
    """

    def along(instant: float) -> float:
        return (instant - origin) / seconds_per_pixel

    half, label = mark / 2, item.label_width
    low = -_ENDLESS if item.start == OPEN_START else along(item.start)
    high = _ENDLESS if item.end == OPEN_END else along(item.end)
    middle = along(item.middle)
    mark_end = middle + half
    if item.kind is Kind.SPAN:
        begun = item.sure_start
        held = plate / 2 + half + MARK_GAP + label + 4
        high = max(high, mark_end + MARK_GAP + label, (along(begun) if begun != OPEN_START else low) + held)
        low = min(low, middle - half)
    elif item.kind is Kind.WITHIN:
        high = max(high, mark_end) + MARK_GAP + label
        low = min(low, middle - half)
    else:
        high = max(high, mark_end + MARK_GAP + label)
        low = min(low, middle - half)
    for instant in item.others:
        other = along(instant)
        low, high = min(low, other - half), max(high, other + half + MARK_GAP + label)
    return low, high
