"""What a laid-out page is made of: values in points from its top left corner."""

from __future__ import annotations

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


Piece: TypeAlias = Text | Rule | Sign | Sample | Drawing


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A page: its size and everything on it. ``events`` are the numbers of the entries that begin on it."""

    width: float
    height: float
    pieces: tuple[Piece, ...]
    events: tuple[int, ...] = ()


def words_of(page: Page) -> str:
    """The words of a page outside its timeline, a paragraph a line."""
    paragraphs = dict.fromkeys(piece.paragraph for piece in page.pieces if isinstance(piece, Text))
    return "\n".join(paragraph.text for paragraph in paragraphs)
