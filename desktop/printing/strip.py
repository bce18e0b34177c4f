"""The timeline on paper: the same scene as on screen, numbered, as high as its events need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from db.time.span import DAY
from desktop.printing.chronology import Chronology
from desktop.printing.sheet import Sheet
from desktop.timeline.axis import AxisStyle
from desktop.timeline.captions import Captions
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.lettering import Lettering
from desktop.timeline.scale import FINEST, Scale
from desktop.timeline.scene import Content, Scene, SceneStyle, Viewport, axis_height, build_scene, paper
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

_MOST_LABELS: Final = 400
_MARKS_OF_A_STRIP: Final = 400


def timeline_scenes(
    chronology: Chronology, sheet: Sheet, lettering: Lettering, heights: Sequence[float]
) -> list[Scene]:
    """The timeline in as few strips as have room on a page.

    ``heights`` are the points that the first page and those behind it have free. Where labels have no
    room the numbers stay; where these have none, time is parted into several strips. Only where one day
    has more events than a page has rows are some of them counted in pills.
    """
    strips = _Strips(chronology, sheet, lettering)
    events = len(chronology.entries)
    if events <= _MOST_LABELS:
        scenes = strips.fitting(1, heights, {entry.event: entry.title for entry in chronology.entries})
        if scenes:
            return scenes
    days = max((chronology.end - chronology.start) // DAY, 1)
    count = max(events // _MARKS_OF_A_STRIP, 1)
    while count <= days:
        scenes = strips.fitting(count, heights, {})
        if scenes:
            return scenes
        count += 1 + count // 3
    return [strips.crowded(heights[0])]


class _Strips:
    """Builds the strips of one printout."""

    def __init__(self, chronology: Chronology, sheet: Sheet, lettering: Lettering) -> None:
        self.chronology, self.sheet, self.lettering = chronology, sheet, lettering
        self.numbers = {entry.event: entry.number for entry in chronology.entries}
        head = _HEAD if sheet.grouping is Grouping.FAMILY else _WIDE_HEAD if sheet.grouping is Grouping.SOURCE else 0.0
        axis = AxisStyle(lettering.measure_axis, sheet.language, sheet.second, *week_of(sheet.language))
        self.style: SceneStyle = replace(paper(axis), head=head, row=_ROW, mark=_MARK, plate=_PLATE)
        self.width = sheet.frame.width / PIXEL - head

    def fitting(self, count: int, heights: Sequence[float], titles: Mapping[int, str]) -> list[Scene]:
        """The whole stretch of time in a number of equal strips; nothing if one is higher than its page."""
        captions = Captions(lambda _: titles, self.lettering.measure_label)
        start, length = self.chronology.start, (self.chronology.end - self.chronology.start) / count
        scenes: list[Scene] = []
        for place in range(count):
            scene = self._strip(start + place * length, start + (place + 1) * length, captions, self.style)
            if scene.height * PIXEL > heights[min(place, 1)] or scene.pills:
                return []
            scenes.append(scene)
        return scenes

    def crowded(self, height: float) -> Scene:
        """One strip that shares the rows of a page among its lanes and counts what these cannot hold."""
        lanes = len(make_lanes(self.chronology.index, self.sheet.grouping))
        used = axis_height(self.style) + 2 * self.style.padding * lanes
        rows = int((height / PIXEL - used) / _ROW / max(lanes, 1)) - 1
        style = replace(self.style, most_rows=max(rows, 2))
        captions = Captions(lambda _: {}, self.lettering.measure_label)
        return self._strip(self.chronology.start, self.chronology.end, captions, style)

    def _before(self, start: float, seconds: float) -> float:
        """Seconds before a strip's first instant: none where no mark needs them, so that it begins with its date."""
        anchors = self.chronology.index.anchor
        following = anchors[anchors >= start]
        free = float(following.min()) - start if len(following) else 0.0
        return max(_BEFORE * seconds - free, 0.0)

    def _strip(self, start: float, end: float, captions: Captions, style: SceneStyle) -> Scene:
        seconds = max((end - start) / (self.width - _BEFORE - _BEHIND), FINEST)
        scale = Scale(start - self._before(start, seconds), seconds, self.width, self.sheet.time_mirrored).held()
        index = self.chronology.index
        index = index.taken((index.start < end) & (index.end > start))
        lanes = make_lanes(index, self.sheet.grouping)
        content = Content(index, lanes, self.chronology.publications, numbers=self.numbers)
        scene = build_scene(content, Viewport(scale, 1e6), style, captions)
        return build_scene(content, Viewport(scale, scene.content_height), style, captions)
