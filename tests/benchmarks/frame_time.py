"""Frame time: scene and painting of a scripted session of zooming and panning at 1920 x 600, on one core.

python -m tests.benchmarks.frame_time [NUMBER OF EVENTS ...]   prints median and p99 for each
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from db.time.calendars import Calendar
from desktop.appearance.fonts import load_fonts
from desktop.appearance.tokens import Theme
from desktop.timeline.axis import AxisStyle
from desktop.timeline.captions import Captions
from desktop.timeline.index import EventIndex
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.lettering import Lettering
from desktop.timeline.painter import paint_scene
from desktop.timeline.rows import Memory
from desktop.timeline.scale import Scale
from desktop.timeline.scene import Content, Viewport, build_scene, large
from desktop.timeline.shapes import LaneBox
from tests.benchmarks.figure import Figure
from tests.desktop.timeline.story import invented_index, publications, titles

WIDTH, HEIGHT = 1920, 600
COUNTS = (10_000, 100_000, 1_000_000, 10_000_000)


@dataclass(frozen=True, slots=True)
class FrameTimes:
    """Milliseconds a frame over a session, and what ten thousand bare rectangles take in the same run."""

    events: int
    median: float
    p99: float
    bare: float


def session(whole: Scale) -> Iterator[Scale]:
    """What a reader does: zoom to a busy month, pan there, on to hours, pan, and back out."""
    scale = whole
    for steps, factor in ((70, 1.06), (80, 1.0), (70, 1.06), (80, 1.0), (60, 1.08), (60, 1.0), (90, 1 / 1.1)):
        for _ in range(steps):
            scale = scale.panned(-13.0) if factor == 1.0 else scale.zoomed(factor, 0.44 * scale.width)
            yield scale


def _heads(lane: LaneBox) -> tuple[str, ...]:
    return lane.key, f"{lane.count} events"


def eight_lanes(events: int) -> EventIndex:
    """So many invented events in eight groups, each in the colour of its own."""
    index = invented_index(events)
    group = (index.ids * 2_654_435_761 % 8).astype(np.int32)
    names = tuple(f"lane {code}" for code in range(8))
    return replace(index, group=group, tint=np.minimum(group, 6).astype(np.int8), group_names=names)


def frame_times(events: int) -> FrameTimes:
    """Run the session over so many invented events in eight lanes."""
    index = eight_lanes(events)
    content = Content(index, make_lanes(index, Grouping.SOURCE), publications(400), selected=5)
    lettering, memory = Lettering(), Memory()
    style = large(AxisStyle(lettering.measure_axis, "ar", Calendar.HIJRI))
    captions = Captions(titles, lettering.measure_label)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    start, end = index.extent or (0, 1)
    whole = Scale(0.0, 1.0, WIDTH - style.head).shown(start, end, 24.0)
    times = []
    for scale in session(whole):
        began = time.perf_counter()
        scene = build_scene(content, Viewport(scale, HEIGHT), style, captions, memory)
        painter = QPainter(image)
        paint_scene(painter, scene, lettering, Theme.LIGHT, _heads, language="ar")
        painter.end()
        times.append((time.perf_counter() - began) * 1_000)
    times.sort()
    return FrameTimes(events, statistics.median(times), times[int(len(times) * 0.99)], _bare(image))


def _bare(image: QImage) -> float:
    """Milliseconds of ten thousand rectangles in one call."""
    boxes = [QRectF(place % 1900, place % 580, 6, 12) for place in range(10_000)]
    times = []
    for _ in range(9):
        began = time.perf_counter()
        painter = QPainter(image)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.darkBlue)
        painter.drawRects(boxes)
        painter.end()
        times.append((time.perf_counter() - began) * 1_000)
    return statistics.median(times)


def figures(counts: tuple[int, ...] = COUNTS) -> list[Figure]:
    """Median and p99 for each number of events, beside ten thousand bare rectangles."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    load_fonts()
    found = []
    for count in counts:
        measured = frame_times(count)
        for name, value in (("median", measured.median), ("p99", measured.p99)):
            title = f"frame time, {count:,} events, {name}"
            found.append(Figure(title, value, "ms", measured.bare, "10,000 bare rectangles"))
    application.processEvents()
    return found


if __name__ == "__main__":
    for figure in figures(tuple(int(word) for word in sys.argv[1:]) or COUNTS):
        sys.stdout.write(f"{figure.name}: {figure.figure:.2f} {figure.unit} (bare {figure.baseline:.2f})\n")
