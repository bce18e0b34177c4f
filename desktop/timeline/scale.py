"""The scale between instants (seconds since 1970-01-01T00:00) and pixels along the axis."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from db.time.span import DAY, FIRST_YEAR, LAST_YEAR, day_number

FIRST_INSTANT: Final = day_number(FIRST_YEAR, 1, 1) * DAY
"""The first instant that the program knows, in seconds."""

LAST_INSTANT: Final = day_number(LAST_YEAR + 1, 1, 1) * DAY
"""The end of the last day that the program knows, in seconds."""

FINEST: Final = 0.5
"""Fewest seconds that a pixel may stand for: a minute is then 120 px wide."""

STEPS_PER_DOUBLING: Final = 4
"""Rows are filled for scales a fourth of a doubling apart, so that they hold while zooming."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What stretch of time lies on how many pixels, and which way time runs.

    ``start`` is the instant at the start edge (left, or right when ``mirrored``), in
    seconds; ``width`` is the axis in pixels. *Along* is the distance in pixels from the
    start edge in the direction of time; *x* is the distance from the left edge.
    """

    start: float
    seconds_per_pixel: float
    width: float
    mirrored: bool = False

    @property
    def end(self) -> float:
        """The instant at the far edge, in seconds."""
        return self.start + self.width * self.seconds_per_pixel

    @property
    def middle(self) -> float:
        """The instant at the middle, in seconds."""
        return self.start + self.width * self.seconds_per_pixel / 2

    def along(self, instant: float) -> float:
        """Pixels from the start edge, in the direction of time."""
        return (instant - self.start) / self.seconds_per_pixel

    def x(self, instant: float) -> float:
        """Pixels from the left edge."""
        along = self.along(instant)
        return self.width - along if self.mirrored else along

    def instant(self, x: float) -> float:
        """The instant at a distance from the left edge, in seconds."""
        return self.start + (self.width - x if self.mirrored else x) * self.seconds_per_pixel

    def zoomed(self, factor: float, x: float) -> Scale:
        """Nearer by ``factor`` (above 1: nearer) with the instant at ``x`` staying where it is."""
        kept = self.instant(x)
        seconds = min(max(self.seconds_per_pixel / factor, FINEST), self.coarsest)
        along = self.width - x if self.mirrored else x
        return replace(self, start=kept - along * seconds, seconds_per_pixel=seconds).held()

    def panned(self, pixels: float) -> Scale:
        """With the drawing moved by some pixels to the right (negative: to the left)."""
        later = pixels if self.mirrored else -pixels
        return replace(self, start=self.start + later * self.seconds_per_pixel).held()

    def centred(self, instant: float) -> Scale:
        """With an instant at the middle."""
        return replace(self, start=instant - self.width * self.seconds_per_pixel / 2).held()

    def resized(self, width: float) -> Scale:
        """The same stretch of time on another width."""
        seconds = (self.end - self.start) / width
        return replace(self, width=width, seconds_per_pixel=max(seconds, FINEST)).held()

    def shown(self, start: float, end: float, margin: float = 0.0) -> Scale:
        """The scale that shows a stretch of time with ``margin`` pixels free at both edges."""
        free = max(self.width - 2 * margin, 1.0)
        seconds = min(max((end - start) / free, FINEST), self.coarsest)
        middle = (start + end) / 2
        return replace(self, start=middle - self.width * seconds / 2, seconds_per_pixel=seconds).held()

    def held(self) -> Scale:
        """The nearest scale that does not leave the years the program knows."""
        length = self.width * self.seconds_per_pixel
        if length >= LAST_INSTANT - FIRST_INSTANT:
            return replace(self, start=float(FIRST_INSTANT), seconds_per_pixel=self.coarsest)
        start = min(max(self.start, FIRST_INSTANT), LAST_INSTANT - length)
        return self if start == self.start else replace(self, start=start)

    @property
    def coarsest(self) -> float:
        """Most seconds that a pixel may stand for: all years the program knows are then in view."""
        return (LAST_INSTANT - FIRST_INSTANT) / max(self.width, 1.0)

    @property
    def step(self) -> float:
        """Seconds a pixel, rounded up to the next fourth of a doubling.

        Rows filled at this scale stay free of overlap at every finer scale of the step.
        """
        exponent = math.ceil(math.log2(self.seconds_per_pixel) * STEPS_PER_DOUBLING - 1e-9)
        return float(2.0 ** (exponent / STEPS_PER_DOUBLING))


def between(first: Scale, last: Scale, share: float) -> Scale:
    """The scale a share (0 to 1) of the way from one to another.

    The zoom goes evenly in its logarithm, and the instant that both scales show at the
    same pixel stays there, so an animated zoom holds its anchor.
    """
    if share >= 1:
        return last
    seconds = first.seconds_per_pixel * (last.seconds_per_pixel / first.seconds_per_pixel) ** share
    change = last.seconds_per_pixel - first.seconds_per_pixel
    part = share if abs(change) < 1e-9 * first.seconds_per_pixel else (seconds - first.seconds_per_pixel) / change
    start = first.start + (last.start - first.start) * part
    return replace(last, start=start, seconds_per_pixel=seconds)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the axis lies on the canvas: after the lane heads, which are at its start side.

    ``head`` and ``width`` (of the axis) in pixels. The geometry is reckoned along the axis and
    put on the canvas here, so a mirrored drawing is the exact mirror image.
    """

    head: float
    width: float
    mirrored: bool = False

    @property
    def total(self) -> float:
        """Width of the whole canvas, in pixels."""
        return self.head + self.width

    def x(self, along: float) -> float:
        """A place of the axis on the canvas."""
        return self.total - self.head - along if self.mirrored else self.head + along

    def left(self, along: float, length: float) -> float:
        """The left edge on the canvas of a stretch that begins at ``along``."""
        return self.x(along + length) if self.mirrored else self.x(along)

    def pair(self, first: float, last: float) -> tuple[float, float]:
        """A stretch of the axis as (left, right) on the canvas."""
        return (self.x(last), self.x(first)) if self.mirrored else (self.x(first), self.x(last))
