"""The canvas: shows a stretch of time and lets it be moved, zoomed and pointed at."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from PySide6.QtCore import QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.key_focus import KeyFocus
from desktop.timeline.axis import AxisStyle
from desktop.timeline.captions import TitleSource
from desktop.timeline.emphasis import Emphasis, Finds
from desktop.timeline.index import EventIndex
from desktop.timeline.keys import press
from desktop.timeline.lane_painter import HeadTexts, paint_thumb
from desktop.timeline.lanes import Grouping
from desktop.timeline.motion import History, Motion
from desktop.timeline.painter import paint_scene
from desktop.timeline.pointer import Pointer
from desktop.timeline.reach import legible, whole
from desktop.timeline.scale import Scale
from desktop.timeline.scene import Content, Scene
from desktop.timeline.sight import Sight
from desktop.timeline.tips import tip_at

ZOOM_STEP: Final = 1.5
_RING_MS: Final = 100


class TimelineView(KeyFocus, QWidget):
    """The canvas of the timeline. It knows events as numbers; titles it asks for.

    Signals:
        scale_changed(): another stretch of time is shown.
        event_chosen(object): an event's id was chosen, or None: the selection was cleared.
        passage_wanted(int): the passage of an event is to be shown.
        event_pointed(object): the pointer is over this event, or None.
        card_wanted(object): the card of an event is to be shown, or None: hidden.
        correction_wanted(int): an event is to be corrected.
        keys_wanted(): the list of keys is to be shown.
        pill_opened(object): a pill whose events no zoom can part was clicked.
    """

    scale_changed: ClassVar[Signal] = Signal()
    event_chosen: ClassVar[Signal] = Signal(object)
    passage_wanted: ClassVar[Signal] = Signal(int)
    event_pointed: ClassVar[Signal] = Signal(object)
    card_wanted: ClassVar[Signal] = Signal(object)
    correction_wanted: ClassVar[Signal] = Signal(int)
    keys_wanted: ClassVar[Signal] = Signal()
    pill_opened: ClassVar[Signal] = Signal(object)

    def __init__(
        self, appearance: Appearance, titles: TitleSource, heads: HeadTexts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._heads = appearance, heads
        self._sight = Sight(titles)
        self._scale = Scale(0.0, 86_400.0, 600.0)
        self._scene: Scene | None = None
        self._pointed: int | None = None
        self._brought: int | None = None
        self._finds = Finds()
        self._ring = QVariantAnimation(self)
        self._ring.setDuration(_RING_MS)
        self._ring.setStartValue(0.0)
        self._ring.setEndValue(1.0)
        self._ring.valueChanged.connect(self._brighten)
        self.motion, self.history = Motion(self), History()
        self.motion.moved.connect(self.set_scale)
        self.motion.arrived.connect(self._keep_brought)
        self.pointer = Pointer(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Timeline"))
        appearance.changed.connect(self._dress)

    def _brighten(self, _share: float) -> None:
        self.update()

    @property
    def scale(self) -> Scale:
        """What stretch of time lies where."""
        return self._scale

    @property
    def zoom(self) -> float:
        """Pixels of the widget for one of the scene: the interface size."""
        return self._appearance.scale

    @property
    def fits(self) -> bool:
        """Whether all lanes are in view."""
        return self.scene.content_height <= self._sight.height

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

    def set_grouping(self, grouping: Grouping) -> None:
        """Put the events into other lanes."""
        if grouping is not self._sight.grouping:
            self._sight.set_grouping(grouping)
            self._fit_width()

    def set_axis(self, style: AxisStyle, *, mirrored: bool) -> None:
        """Let the axis speak another language, have another second calendar, run the other way."""
        if self._sight.set_axis(style) or mirrored != self._scale.mirrored:
            self._scale = replace(self._scale, mirrored=mirrored)
            self.history.clear()
            self._fit_width()

    def set_selected(self, event_id: int | None) -> None:
        """Ring an event; it is not brought into view."""
        if event_id == self.selected:
            return
        self._sight.content = replace(self._sight.content, selected=event_id)
        self._changed()
        if event_id is not None and self._appearance.animated:
            self._ring.start()

    def set_pointed(self, event_id: int | None) -> None:
        """Ring an event lightly: the pointer is over it here or in the text."""
        if event_id != self._pointed:
            self._pointed = event_id
            self.update()

    def set_finds(self, finds: Finds) -> None:
        """Mark what is searched for."""
        self._finds = finds
        self.update()

    def set_scale(self, scale: Scale) -> None:
        """Show a stretch of time, at once."""
        if scale != self._scale:
            self._scale = scale
            self._changed()
            self.scale_changed.emit()

    def go_to(self, scale: Scale, *, animated: bool = True) -> None:
        """Move to a scale; the present one can be gone back to."""
        self.history.note(self._scale)
        self.motion.go(self._scale, scale, animated=animated and self._appearance.animated and self.isVisible())

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

    def fit_all(self) -> None:
        """Show every event."""
        self.go_to(whole(self.index, self._scale))

    def fit_selection(self) -> None:
        """Show the selected event as large as it can be read; if it is, all events again."""
        position = self.index.position(self.selected)
        if position is None:
            self.fit_all()
            return
        near = legible(self.index, position, self._scale)
        self.go_to(whole(self.index, self._scale) if near == self.target else near)

    def show_before(self) -> None:
        """Go back to the view before."""
        scale = self.history.back()
        if scale is not None:
            last = replace(scale, mirrored=self._scale.mirrored).resized(self._scale.width)
            self.motion.go(self._scale, last, animated=self._appearance.animated and self.isVisible())

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

    def choose(self, event_id: int | None) -> None:
        """Select an event by a person's hand."""
        self.event_chosen.emit(event_id)

    def tip(self, x: float, y: float) -> str:
        """What a tool tip says at a place of the scene."""
        return tip_at(self.scene, x, y, self._heads, self._sight.axis_style.language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys move, zoom, select; those with other modifiers belong to the menus."""
        if not press(self, event):
            super().keyPressEvent(event)

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

    def _dress(self) -> None:
        self._sight.forget()
        self._fit_width()

    def sizeHint(self) -> QSize:
        """Wide enough for four weeks, high enough for four lanes."""
        return QSize(640, 420)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scene."""
        painter = QPainter(self)
        painter.scale(self.zoom, self.zoom)
        opacity = float(self._ring.currentValue()) if self._ring.state() is QVariantAnimation.State.Running else 1.0
        paint_scene(
            painter,
            self.scene,
            self._sight.lettering,
            self._appearance.theme,
            self._heads,
            language=self._sight.axis_style.language,
            emphasis=Emphasis(self._pointed, opacity, self._finds),
        )
        self.pointer.paint(painter)
        paint_thumb(painter, self.scene, self._sight.scroll, self._appearance.color("line2"))
        painter.resetTransform()
        if self.shows_focus:
            painter.setPen(QPen(self._appearance.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
