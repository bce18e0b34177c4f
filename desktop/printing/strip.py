"""The timeline on paper: the same scene as on screen, numbered, as high as its events need."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from db.time.span import DAY
from desktop.printing.chronology import Chronology
from desktop.printing.progress import Progress, silently
from desktop.printing.sheet import Sheet
from desktop.printing.words import expected_words
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.axis import AxisStyle
from desktop.timeline.captions import Captions
from desktop.timeline.index import EventIndex, Positions
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.lettering import Lettering
from desktop.timeline.scale import FINEST, Scale
from desktop.timeline.scene import Content, Scene, SceneStyle, Viewport, build_scene, paper
from desktop.timeline.week import week_of

PIXEL: Final = 0.6875
"""Points to a pixel of the scene: its smallest letters, 11 px, are then 7.6 points."""

_HEAD: Final = 28.0
_WIDE_HEAD: Final = 118.0
_ROW: Final = 22.5
_MARK: Final = 14.5
_PLATE: Final = 18.0
_BEFORE: Final = _MARK / 2 + 3
_BEHIND: Final = 48.0
"""Most pixels before the first instant, for half a mark, and pixels behind the last, where its number stands."""

_MOST_BEHIND: Final = 420.0
_MOST_LABELLED: Final = 4
_LABELS_OF_A_STRIP: Final = 120
_MARKS_OF_A_STRIP: Final = 400
"""Most strips with labels, and the most events that a strip can hold with labels, with numbers."""

_ENDLESS: Final = 1e6


def timeline_scenes(
    chronology: Chronology,
    sheet: Sheet,
    lettering: Lettering,
    heights: Sequence[float],
    progress: Progress = silently,
) -> list[Scene]:
    """The timeline in as few strips as have room on a page; every event is in one of them.

    ``heights`` are the points that the first page and those behind it have free. Where events are too many
    for one strip the next ones follow below, on an axis of their own, which shows crowded times larger; where
    labels would need more than a few strips, the numbers stay.
    """
    strips = Strips(chronology, sheet, lettering, sheet.frame.width / PIXEL)
    strips.progress = progress
    events, titles = len(chronology.entries), strips.titles
    for count in range(1, min(_MOST_LABELLED, events) + 1):
        if events <= count * _LABELS_OF_A_STRIP and (scenes := strips.build(count, heights, titles)):
            return scenes
    count = max(events // _MARKS_OF_A_STRIP, 1)
    while count < events:
        if scenes := strips.build(count, heights, {}):
            return scenes
        count += 1 + count // 3
    return strips.build(max(events, 1), (math.inf, math.inf), {})


class Strips:
    """Builds the strips of one printout, ``total`` pixels wide with the heads of their lanes.

    ``titles`` are those of all events; ``stretch`` spreads the rows, for a page with room to spare; ``behind``
    are the pixels kept free behind the last instant.
    """

    def __init__(
        self,
        chronology: Chronology,
        sheet: Sheet,
        lettering: Lettering,
        total: float,
        stretch: float = 1.0,
        behind: float = _BEHIND,
    ) -> None:
        self.chronology, self.sheet, self.lettering = chronology, sheet, lettering
        self.progress: Progress = silently
        self.numbers = {entry.event: entry.number for entry in chronology.entries}
        head = _head(chronology.lanes.grouping)
        axis = AxisStyle(lettering.measure_axis, sheet.language, sheet.second, *week_of(sheet.language))
        self.style: SceneStyle = replace(paper(axis), head=head, row=_ROW * stretch, mark=_MARK, plate=_PLATE)
        self.width, self.behind = total - head, behind

    @property
    def titles(self) -> dict[int, str]:
        """What is written beside each event's number."""
        language = self.sheet.language
        return {
            entry.event: expected_words(entry.title, language) if entry.expected else entry.title
            for entry in self.chronology.entries
        }

    def build(self, count: int, heights: Sequence[float], titles: Mapping[int, str]) -> list[Scene]:
        """The events in a number of strips, as many in each; nothing if one is higher than its page (points)."""
        index, scenes = self.chronology.index, list[Scene]()
        parts = np.array_split(index.order, count)
        for place, (part, (start, end)) in enumerate(zip(parts, self._spans(parts), strict=True)):
            self.progress(0.0)
            scene = self._strip(index.taken(np.sort(part)), start, end, titles)
            if scene.height * PIXEL > heights[min(place, 1)]:
                return []
            scenes.append(scene)
        return scenes

    def whole(self, titles: Mapping[int, str]) -> Scene | None:
        """All events in one strip; None where one of them would have no number, or no title though it has one."""
        chronology = self.chronology
        scene = self._strip(chronology.index, chronology.start, chronology.end, titles)
        told = {label.event for label in scene.labels if label.number and (label.text or not titles.get(label.event))}
        return scene if len(told) == len(chronology.index) else None

    def _spans(self, parts: list[Positions]) -> list[tuple[int, int]]:
        """From when to when each strip runs: whole days, up to the next strip's first event."""
        anchors = self.chronology.index.anchor
        starts = [int(anchors[part[0]]) // DAY * DAY for part in parts]
        starts[0] = self.chronology.start
        ends = [
            max(following, (int(anchors[part[-1]]) // DAY + 1) * DAY)
            for part, following in zip(parts, starts[1:], strict=False)
        ]
        return list(zip(starts, [*ends, self.chronology.end], strict=True))

    def _strip(self, index: EventIndex, start: int, end: int, titles: Mapping[int, str]) -> Scene:
        captions = Captions(lambda _: titles, self.lettering.measure_label)
        scale = self._scale(index, start, end)
        lanes = make_lanes(index, self.chronology.lanes.grouping, self._arrangement)
        published = self.chronology.publications
        published = published[(published >= start) & (published < scale.end)]
        content = Content(index, lanes, published, numbers=self.numbers)
        scene = build_scene(content, Viewport(scale, _ENDLESS), self.style, captions)
        return replace(scene, height=scene.content_height)

    @property
    def _arrangement(self) -> Arrangement:
        """The lanes as they are arranged, all of them open: a folded one would hide its events."""
        return replace(self.chronology.lanes.arrangement, folded=frozenset())

    def _scale(self, index: EventIndex, start: int, end: int) -> Scale:
        seconds = max((end - start) / (self.width - _BEFORE - self.behind), FINEST)
        following = index.anchor[index.anchor >= start]
        free = float(following.min() - start) if len(following) else math.inf
        first = start - max(_BEFORE * seconds - free, 0.0)
        return Scale(first, seconds, self.width, self.sheet.time_mirrored).held()


def width_of(seconds_per_pixel: float, chronology: Chronology, behind: float) -> float:
    """How wide strips must be, in pixels, to show a stretch of time at a scale, with free pixels behind it."""
    time = (chronology.end - chronology.start) / seconds_per_pixel
    return time + _BEFORE + behind + _head(chronology.lanes.grouping)


def title_room(chronology: Chronology, lettering: Lettering) -> float:
    """Pixels that have room for every title behind the last mark."""
    widths = (lettering.measure_label(entry.title, False) for entry in chronology.entries)
    return _BEHIND + min(max(widths), _MOST_BEHIND)


def _head(grouping: Grouping) -> float:
    if grouping is Grouping.FAMILY:
        return _HEAD
    return 0.0 if grouping is Grouping.NONE else _WIDE_HEAD
