"""What a laid-out page is made of: values in points from its top left corner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from db.records import EventType
from desktop.printing.typeset import Paragraph
from desktop.timeline.scene import Scene


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """One line of a paragraph; (x, y) is the top left corner of the paragraph's width in that line."""

    paragraph: Paragraph
    line: int
    x: float
    y: float

    @property
    def bottom(self) -> float:
        """The lower edge of the line."""
        return self.y + self.paragraph.pitch


@dataclass(frozen=True, slots=True)
class Rule:
    """A level line; dashed under words that say a date roughly."""

    left: float
    right: float
    y: float
    width: float
    color: str
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """The mark of an event type, centred at (x, y)."""

    type: EventType
    x: float
    y: float
    size: float


class Pattern(Enum):
    """What the legend explains beside the families."""

    HATCH = auto()
    WITHIN = auto()
    DISAGREE = auto()


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample of a drawing rule, ``width`` wide from ``x``, around the line ``y``."""

    pattern: Pattern
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A timeline with its top left corner at (x, y); a pixel of its scene is ``scale`` points."""

    scene: Scene
    x: float
    y: float
    scale: float

    @property
    def height(self) -> float:
        """Height in points."""
        return self.scene.height * self.scale


@dataclass(frozen=True, slots=True)
class Swatch:
    """A square of a colour, ``size`` wide from ``x``, around the line ``y``."""

    color: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Ground:
    """A tinted ground behind words."""

    left: float
    top: float
    right: float
    bottom: float
    color: str


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """A part of a larger sheet of pieces: what lies from ``x`` and ``y`` on it shows inside the four edges."""

    pieces: tuple[Piece, ...]
    x: float
    y: float
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Crop:
    """Where to cut: short lines outwards from a corner; ``right`` and ``down`` are 1 or -1, inwards."""

    x: float
    y: float
    right: int
    down: int


Piece: TypeAlias = "Text | Rule | Sign | Sample | Drawing | Swatch | Ground | Window | Crop"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place that a reader of the file can go to, ``y`` points below the top of its page."""

    title: str
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A page: its size and everything on it. ``events`` are the numbers of the entries that begin on it."""

    width: float
    height: float
    pieces: tuple[Piece, ...]
    events: tuple[int, ...] = ()
    marks: tuple[Bookmark, ...] = ()


def flat(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, those of windows among them."""
    for piece in pieces:
        yield from flat(piece.pieces) if isinstance(piece, Window) else (piece,)


def words_of(page: Page) -> str:
    """The words of a page outside its timeline, a paragraph a line."""
    paragraphs = dict.fromkeys(piece.paragraph for piece in flat(page.pieces) if isinstance(piece, Text))
    return "\n".join(paragraph.text for paragraph in paragraphs)
