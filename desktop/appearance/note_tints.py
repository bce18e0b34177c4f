"""The tints of a reader's highlights: quiet, and none the colour of a family of events.

Each has a line of its own at its foot, so that the four differ in grey and on paper too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from desktop.appearance.tokens import Theme


class Edge(Enum):
    """The line at a highlight's foot."""

    NONE = auto()
    SOLID = auto()
    DASHED = auto()
    DOUBLE = auto()


@dataclass(frozen=True, slots=True)
class Tint:
    """A ground behind the lower half of the letters, and the line at its foot."""

    ground: str
    line: str
    edge: Edge


_EDGES: Final = {"stone": Edge.NONE, "sage": Edge.SOLID, "lilac": Edge.DASHED, "mint": Edge.DOUBLE}
_COLORS: Final[dict[Theme, dict[str, tuple[str, str]]]] = {
    Theme.LIGHT: {
        "stone": ("#E2E0D9", "#6B6A63"),
        "sage": ("#DDE7CF", "#5E7340"),
        "lilac": ("#E9DEEF", "#7A5A8C"),
        "mint": ("#D3EAE0", "#3E7A64"),
    },
    Theme.SEPIA: {
        "stone": ("#E2D7C2", "#6A614F"),
        "sage": ("#DADFBE", "#5A6A38"),
        "lilac": ("#E6D8E2", "#775683"),
        "mint": ("#D0E2CF", "#3D735C"),
    },
    Theme.DARK: {
        "stone": ("#3A3B3A", "#A3A199"),
        "sage": ("#333C27", "#9DB17E"),
        "lilac": ("#3C3043", "#B597C6"),
        "mint": ("#23403A", "#7FB8A4"),
    },
    Theme.HIGH_CONTRAST: {
        "stone": ("#3A3A3A", "#FFFFFF"),
        "sage": ("#2E3B12", "#C8F07A"),
        "lilac": ("#3A2146", "#E3B4FF"),
        "mint": ("#0E3B2E", "#7FF0CC"),
    },
    Theme.PRINT: dict.fromkeys(("stone", "sage", "lilac", "mint"), ("#ECECEC", "#5C5C5C")),
}
NAMES: Final = tuple(_EDGES)
"""The tints' names, in the order in which they are offered."""


def note_tint(theme: Theme, name: str) -> Tint:
    """A tint by its name; one that is not known is stone."""
    known = name if name in _EDGES else NAMES[0]
    return Tint(*_COLORS[theme][known], _EDGES[known])
