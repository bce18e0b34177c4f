"""The words under a resting pointer where there is no event of its own: heads, pills, columns."""

from __future__ import annotations

from typing import Final

from desktop.timeline.hits import hit
from desktop.timeline.lane_painter import HeadTexts
from desktop.timeline.scene import Scene
from desktop.timeline.wording import doubt_words, stretch_words, today_words

_LINE_REACH: Final = 6.0


def tip_at(scene: Scene, x: float, y: float, heads: HeadTexts, language: str) -> str:
    """The words for a point of a scene; empty where there is nothing to say."""
    low, high = scene.frame.pair(0.0, scene.frame.width)
    if y < scene.axis.height and scene.axis.doubt and not low <= x <= high:
        return doubt_words()
    if scene.today is not None and abs(x - scene.today.x) <= _LINE_REACH and y <= scene.axis.height:
        return today_words()
    if y > scene.axis.height and not low <= x <= high:
        lane = next((lane for lane in scene.lanes if lane.top <= y < lane.top + lane.height), None)
        return "\n".join(heads(lane)) if lane is not None else ""
    found = hit(scene, x, y)
    if found is None:
        return ""
    if found.pill is not None:
        return stretch_words(found.pill.start, found.pill.end, found.pill.count, language)
    if found.column is not None:
        start, end, count = found.column
        return stretch_words(start, end, count, language)
    return ""
