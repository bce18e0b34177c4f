"""The canvas as it moves: what stretch of time it shows, and how it gets from one to another."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.appearance.key_focus import KeyFocus
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.axis import AxisStyle
from desktop.timeline.captions import TitleSource
from desktop.timeline.index import EventIndex
from desktop.timeline.lanes import Grouping
from desktop.timeline.motion import History, Motion
from desktop.timeline.reach import legible, whole
from desktop.timeline.scale import Scale
from desktop.timeline.scene import Content, Scene
from desktop.timeline.sight import Sight


class Canvas(KeyFocus, QWidget):
    """Knows events as numbers and shows a stretch of time of them; titles it asks for.

    Signals:
        scale_changed(): another stretch of time is shown.
        scene_changed(): something else is drawn.
    """

    scale_changed: ClassVar[Signal] = Signal()
    scene_changed: ClassVar[Signal] = Signal()

    def __init__(self, appearance: Appearance, titles: TitleSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._sight = Sight(titles)
        self._scale = Scale(0.0, 86_400.0, 600.0)
        self._scene: Scene | None = None
        self._brought: int | None = None
        self.time_range: tuple[float, float] | None = None
        self.motion, self.history = Motion(self), History()
        self.motion.moved.connect(self.set_scale)
        self.motion.arrived.connect(self._keep_brought)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self._dress)

    @property
    def scale(self) -> Scale:
        """What stretch of time lies where."""
        return self._scale

    @property
    def zoom(self) -> float:
        """Pixels of the widget for one of the scene: the interface size."""
        return self._appearance.scale

    @property
    def animated(self) -> bool:
        """Whether things may move by themselves."""
        return self._appearance.animated and self.isVisible()

    def place(self, position: QPointF) -> QPointF:
        """A place of the widget as a place of the scene."""
        return position / self.zoom

    def axis_x(self, x: float) -> float:
        """A place of the scene as a place on the axis."""
        return x if self._scale.mirrored else x - self.scene.frame.head

    @property
    def fits(self) -> bool:
        """Whether all lanes are in view."""
        return self.scene.content_height <= self._sight.height

    @property
    def wheel_zooms(self) -> bool:
        """Whether the wheel alone zooms: where all lanes are in view, or always by preference."""
        return self.fits or self._appearance.preferences.get(settings.WHEEL) == "zoom"

    @property
    def target(self) -> Scale:
        """The scale that a running move ends at; the present one at rest."""
        return self.motion.target or self._scale

    @property
    def index(self) -> EventIndex:
        """The dated events that are shown."""
        return self._sight.content.index

    @property
    def selected(self) -> int | None:
        """The selected event."""
        return self._sight.content.selected

    @property
    def scene(self) -> Scene:
        """What is drawn now."""
        if self._scene is None:
            self._scene = self._sight.scene(self._scale)
            most = max(self._scene.content_height - self._sight.height, 0.0)
            if self._sight.scroll > most:
                self._sight.scroll = most
                self._scene = self._sight.scene(self._scale)
        return self._scene

    def set_content(self, content: Content, *, keep_view: bool) -> None:
        """Show other events; ``keep_view``: the stretch of time stays (it is the same story)."""
        self._sight.set_content(content)
        if not keep_view:
            self.history.clear()
            self.set_scale(self._sight.first_scale(self._scale))
        self._changed()

    def set_open_article(self, instant: int | None) -> None:
        """Tell the publication date of the open article, in seconds."""
        sight = self._sight
        if instant != sight.content.open_article:
            sight.content = replace(sight.content, open_article=instant)
            self._changed()

    def set_lanes(self, grouping: Grouping, arrangement: Arrangement) -> None:
        """Put the events into other lanes, or the lanes into another order."""
        if self._sight.set_lanes(grouping, arrangement):
            self._fit_width()

    def set_axis(self, style: AxisStyle, *, mirrored: bool) -> None:
        """Let the axis speak another language, have another second calendar, run the other way."""
        if self._sight.set_axis(style) or mirrored != self._scale.mirrored:
            self._scale = replace(self._scale, mirrored=mirrored)
            self.history.clear()
            self._fit_width()

    def set_scale(self, scale: Scale) -> None:
        """Show a stretch of time, at once."""
        if scale != self._scale:
            self._scale = scale
            self._changed()
            self.scale_changed.emit()

    def go_to(self, scale: Scale, *, animated: bool = True) -> None:
        """Move to a scale; the present one can be gone back to."""
        self.history.note(self._scale)
        self.motion.go(self._scale, scale, animated=animated and self.animated)

    def zoom_by(self, factor: float, x: float | None = None, *, animated: bool = True) -> None:
        """Zoom with the instant at ``x`` of the axis staying (without one: the selected event, or the middle)."""
        start = self.target
        if x is None:
            x = self._anchor_x(start)
        self.go_to(start.zoomed(factor, x), animated=animated)

    def _anchor_x(self, scale: Scale) -> float:
        position = self.index.position(self.selected)
        if position is not None:
            x = scale.x(float(self.index.anchor[position]))
            if 0 <= x <= scale.width:
                return x
        return scale.width / 2

    def pan_by(self, pixels: float, *, animated: bool = False) -> None:
        """Move the drawing to the right by some pixels."""
        self.go_to(self.target.panned(pixels), animated=animated)

    def scroll_by(self, pixels: float) -> None:
        """Move the lanes up by some pixels, as far as there are any."""
        self._brought = None
        most = max(self.scene.content_height - self._sight.height, 0.0)
        scroll = min(max(self._sight.scroll + pixels, 0.0), most)
        if scroll != self._sight.scroll:
            self._sight.scroll = scroll
            self._changed()

    def slide(self, step: QPointF) -> None:
        """Move the drawing by some pixels of the scene, at once."""
        if step.x():
            self.set_scale(self._scale.panned(step.x()))
        if step.y():
            self.scroll_by(-step.y())

    def set_range(self, time_range: tuple[float, float] | None) -> None:
        """Show a stretch of time as chosen, in seconds."""
        if time_range != self.time_range:
            self.time_range = time_range
            self.update()

    def fit_all(self) -> None:
        """Show every event."""
        self.go_to(whole(self.index, self._scale))

    def fit_selection(self) -> None:
        """Show the chosen stretch of time, or the selected event as large as it can be read; if so it is, all."""
        position = self.index.position(self.selected)
        if self.time_range is not None:
            near = self._scale.shown(*self.time_range)
        elif position is not None:
            near = legible(self.index, position, self._scale)
        else:
            near = self.target
        self.go_to(whole(self.index, self._scale) if near == self.target else near)

    def show_before(self) -> None:
        """Go back to the view before."""
        scale = self.history.back()
        if scale is not None:
            last = replace(scale, mirrored=self._scale.mirrored).resized(self._scale.width)
            self.motion.go(self._scale, last, animated=self.animated)

    def bring(self, event_id: int, *, centre: bool) -> None:
        """Bring an event into view, as a mark of its own."""
        position = self.index.position(event_id)
        if position is None:
            return
        anchor = float(self.index.anchor[position])
        x = self.target.x(anchor)
        margin = min(60.0, self._scale.width / 4)
        goal = self.target
        if centre or not margin <= x <= self._scale.width - margin:
            goal = goal.centred(anchor)
        goal = self._sight.readable(goal, event_id, anchor)
        self._brought = event_id
        if goal != self.target:
            self.go_to(goal)
        else:
            self._keep_brought()

    def _keep_brought(self) -> None:
        """Scroll the lanes so that the event that was brought into view is there."""
        scene = self.scene
        y = next((mark.y for mark in scene.marks if mark.event == self._brought), None)
        row = self._sight.style.row
        if y is not None and not scene.axis.height + row <= y <= self._sight.height - row:
            brought = self._brought
            self.scroll_by(y - (self._sight.height + scene.axis.height) / 2)
            self._brought = brought

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the stretch of time on another width."""
        super().resizeEvent(event)
        self._fit_width()

    def _fit_width(self) -> None:
        self._sight.width, self._sight.height = self.width() / self.zoom, self.height() / self.zoom
        width = self._sight.axis_width
        self._scene = None
        if width != self._scale.width:
            goal = self.target.resized(width)
            self.motion.stop()
            self.set_scale(goal)
        self._keep_brought()
        self._changed()

    def _changed(self) -> None:
        self._scene = None
        self.update()
        self.scene_changed.emit()

    def _dress(self) -> None:
        self._sight.forget()
        self._fit_width()

    def sizeHint(self) -> QSize:
        """Wide enough for four weeks, high enough for four lanes."""
        return QSize(640, 420)
