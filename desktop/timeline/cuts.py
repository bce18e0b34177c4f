"""Lines of the canvas, cut where labels lie: no line crosses letters."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop.timeline.shapes import Label, Line

LINE_GAP: Final = 4.0
"""Free space between a grid line and a label, in pixels."""

_LABEL_HALF: Final = 10.0


class Cuts:
    """Cuts the lines of one scene, from ``top`` to ``bottom``."""

    def __init__(self, labels: tuple[Label, ...], top: float, bottom: float) -> None:
        self.top, self.bottom = top, bottom
        self.left = np.array([label.left for label in labels]) - LINE_GAP
        self.right = np.array([label.left + label.width for label in labels]) + LINE_GAP
        self.middle = np.array([label.y for label in labels])

    def line(self, x: float) -> Line:
        """The line at a place, cut."""
        if not len(self.left):
            return Line(x, ((self.top, self.bottom),))
        crossed = np.sort(self.middle[(self.left < x) & (self.right > x)])
        gaps = [(float(y) - _LABEL_HALF, float(y) + _LABEL_HALF) for y in crossed]
        return Line(x, tuple(without(self.top, self.bottom, gaps)))


def without(first: float, last: float, gaps: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """What is left of a stretch when some gaps, in their order, are taken out."""
    pieces, start = [], first
    for begin, end in gaps:
        if begin > start:
            pieces.append((start, min(begin, last)))
        start = max(start, end)
        if start >= last:
            break
    if start < last:
        pieces.append((start, last))
    return [(low, high) for low, high in pieces if high - low > 0.5]
