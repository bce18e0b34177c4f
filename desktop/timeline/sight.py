"""What a canvas looks at: events in their lanes, the axis's language, the fonts; gives the scene of any scale."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from desktop.timeline.arrangement import Arrangement
from desktop.timeline.axis import AxisStyle
from desktop.timeline.captions import Captions, TitleSource
from desktop.timeline.index import EventIndex
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.lettering import Lettering
from desktop.timeline.reach import MARGIN, busiest, whole
from desktop.timeline.rows import Memory
from desktop.timeline.scale import Scale
from desktop.timeline.scene import Content, Scene, SceneStyle, Viewport, beside, build_scene, large
from desktop.timeline.week import week_of

LARGE_FROM: Final = 1000
"""From this width on, in pixels, the timeline has the window to itself."""

_NAMED_HEAD: Final = 118.0
_NAMED_LANE: Final = 54.0
_BARE_HEAD: Final = 12.0
_WELL_TOLD: Final = 0.7
_LEAST_TOLD: Final = 0.25
_NEARER: Final = 16


class Sight:
    """The state behind the scenes of one canvas; sizes in pixels at interface size 100 %."""

    def __init__(self, titles: TitleSource) -> None:
        self.lettering = Lettering()
        self._captions = Captions(titles, self._measure)
        self._memory = Memory()
        self.content = Content(no_events(), ())
        self.grouping, self.arrangement = Grouping.FAMILY, Arrangement()
        self.axis_style = AxisStyle(self.lettering.measure_axis)
        self.width, self.height, self.scroll = 640.0, 420.0, 0.0

    def _measure(self, text: str, bold: bool) -> float:
        return self.lettering.measure_label(text, bold)

    @property
    def style(self) -> SceneStyle:
        """Sizes for the width and the lanes there are."""
        if self.width >= LARGE_FROM:
            return large(self.axis_style)
        style = beside(self.axis_style)
        if self.grouping is Grouping.FAMILY:
            return style
        if self.grouping is Grouping.NONE:
            return replace(style, head=_BARE_HEAD)
        return replace(style, head=_NAMED_HEAD, least_lane=_NAMED_LANE)

    @property
    def axis_width(self) -> float:
        """What the lane heads leave of the width."""
        return max(self.width - self.style.head, 50.0)

    def scene(self, scale: Scale) -> Scene:
        """The scene of a scale."""
        viewport = Viewport(scale, self.height, self.scroll)
        return build_scene(self.content, viewport, self.style, self._captions, self._memory)

    def set_content(self, content: Content) -> None:
        """Look at other events; the selected one stays selected."""
        lanes = make_lanes(content.index, self.grouping, self.arrangement)
        self.content = replace(content, lanes=lanes, selected=self.content.selected)
        self.forget()

    def set_lanes(self, grouping: Grouping, arrangement: Arrangement) -> bool:
        """Put the events into other lanes, or the lanes into another order; False if they stand so already."""
        if (grouping, arrangement) == (self.grouping, self.arrangement):
            return False
        if grouping is not self.grouping:
            self.scroll = 0.0
            self._memory.forget()
        self.grouping, self.arrangement = grouping, arrangement
        self.content = replace(self.content, lanes=make_lanes(self.content.index, grouping, arrangement))
        return True

    def set_axis(self, style: AxisStyle) -> bool:
        """Let the axis speak otherwise; False if it spoke so before."""
        first, weekend = week_of(style.language)
        style = replace(style, measure=self.lettering.measure_axis, first_weekday=first, weekend=weekend)
        if style == self.axis_style:
            return False
        self.axis_style = style
        self._memory.forget()
        return True

    def forget(self) -> None:
        """Titles or fonts are other ones."""
        self._captions.forget()
        self._memory.forget()

    def first_scale(self, scale: Scale) -> Scale:
        """What to show first: the story, or so much of it as can be read title by title.

        That is the busiest stretch about the open article, or of all where none is open.
        """
        about = self.content.open_article
        told = whole(self.content.index, scale, first_sight=True)
        if about is not None and not told.start <= about <= told.end:
            told = scale.shown(min(told.start, about), max(told.end, about), MARGIN)
        best, most = told, _LEAST_TOLD
        for nearer in busiest(self.content.index, told, about):
            share = self.scene(nearer).told_share
            if share > most:
                best, most = nearer, share
            if share >= _WELL_TOLD:
                break
        return best

    def readable(self, scale: Scale, event_id: int, anchor: float) -> Scale:
        """The scale, or the next nearer one at which the event has a mark; the anchor stays where it is."""
        for _ in range(_NEARER):
            if any(mark.event == event_id and not mark.landmark for mark in self.scene(scale).marks):
                return scale
            scale = scale.zoomed(2.0, scale.x(anchor))
        return scale


def no_events() -> EventIndex:
    """An index of nothing."""
    nothing = np.empty(0, dtype=np.int64)
    return EventIndex.from_columns(nothing, nothing, nothing, np.empty(0, dtype=np.uint8))
