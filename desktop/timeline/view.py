"""The canvas as it is worked with: events are pointed at, selected, opened; lanes are folded and moved."""

from __future__ import annotations

from bisect import bisect
from dataclasses import replace
from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop.appearance.appearance import Appearance
from desktop.timeline.accessible import Speak, announce, install
from desktop.timeline.canvas import Canvas
from desktop.timeline.captions import TitleSource
from desktop.timeline.carried import carried_event
from desktop.timeline.drags import paint_band
from desktop.timeline.emphasis import Emphasis, Finds
from desktop.timeline.keys import press
from desktop.timeline.lane_painter import HeadTexts, paint_thumb
from desktop.timeline.painter import paint_scene
from desktop.timeline.pointer import Pointer
from desktop.timeline.shapes import LaneBox, Mark, Pill
from desktop.timeline.tips import tip_at

ZOOM_STEP: Final = 1.5
_RING_MS: Final = 100


class TimelineView(Canvas):
    """The canvas of the timeline.

    Signals:
        event_chosen(object): an event's id was chosen, or None: the selection was cleared.
        events_chosen(list): these events are to be selected together.
        range_chosen(object): a stretch of time was chosen, (start, end) in seconds, or None.
        passage_wanted(int): the passage of an event is to be shown.
        event_pointed(object): the pointer is over this event, or None.
        card_wanted(object): the card of an event is to be shown, or None: hidden.
        correction_wanted(int): an event is to be corrected.
        keys_wanted(): the list of keys is to be shown.
        pill_opened(object): a pill whose events no zoom can part was clicked.
        lane_folded(str): a lane is to be folded, or opened again.
        lane_moved(str, int): a lane is to stand at another place among those shown.
        lane_menu_wanted(str, QPoint): the menu of a lane is to be shown at a place of the screen.
        event_dropped(int, float): an undated event was dropped at an instant, in seconds.
    """

    event_chosen: ClassVar[Signal] = Signal(object)
    events_chosen: ClassVar[Signal] = Signal(list)
    range_chosen: ClassVar[Signal] = Signal(object)
    passage_wanted: ClassVar[Signal] = Signal(int)
    event_pointed: ClassVar[Signal] = Signal(object)
    card_wanted: ClassVar[Signal] = Signal(object)
    correction_wanted: ClassVar[Signal] = Signal(int)
    keys_wanted: ClassVar[Signal] = Signal()
    pill_opened: ClassVar[Signal] = Signal(object)
    lane_folded: ClassVar[Signal] = Signal(str)
    lane_moved: ClassVar[Signal] = Signal(str, int)
    lane_menu_wanted: ClassVar[Signal] = Signal(str, object)
    event_dropped: ClassVar[Signal] = Signal(int, float)

    def __init__(
        self, appearance: Appearance, titles: TitleSource, heads: HeadTexts, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, titles, parent)
        self._heads = heads
        self._pointed: int | None = None
        self._finds = Finds()
        self._dropping: float | None = None
        self.chosen: frozenset[int] = frozenset()
        self._ring = QVariantAnimation(self)
        self._ring.setDuration(_RING_MS)
        self._ring.setStartValue(0.0)
        self._ring.setEndValue(1.0)
        self._ring.valueChanged.connect(self._brighten)
        self.pointer = Pointer(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Timeline"))
        self.speak: Speak = lambda _shape: ""
        install()

    def _brighten(self, _share: float) -> None:
        self.update()

    # What is selected

    def set_selected(self, event_id: int | None) -> None:
        """Ring an event; it is not brought into view."""
        if event_id == self.selected:
            return
        self._sight.content = replace(self._sight.content, selected=event_id)
        self._changed()
        if event_id is not None and self.animated:
            self._ring.start()
        announce(self)

    def set_chosen(self, event_ids: frozenset[int]) -> None:
        """Ring all of several events."""
        self.chosen = event_ids
        self.update()

    def set_pointed(self, event_id: int | None) -> None:
        """Ring an event lightly: the pointer is over it here or in the text."""
        if event_id != self._pointed:
            self._pointed = event_id
            self.update()

    def set_finds(self, finds: Finds) -> None:
        """Mark what is searched for."""
        self._finds = finds
        self.update()

    @property
    def drawn(self) -> tuple[Mark | Pill, ...]:
        """The marks and pills in view, lane by lane in the order of time."""
        scene = self.scene
        low, high = scene.frame.pair(0.0, scene.frame.width)
        shapes: list[Mark | Pill] = [*scene.marks, *scene.pills]
        inside = [shape for shape in shapes if low <= shape.x <= high and scene.axis.height < shape.y < scene.height]
        tops = [lane.top for lane in scene.lanes]
        way = -1 if scene.scale.mirrored else 1
        return tuple(sorted(inside, key=lambda shape: (bisect(tops, shape.y), way * shape.x, shape.y)))

    @property
    def selected_lane(self) -> LaneBox | None:
        """The lane of the selected event; without one, the first."""
        scene = self.scene
        y = next((mark.y for mark in scene.marks if mark.event == self.selected), scene.axis.height)
        return next((lane for lane in scene.lanes if lane.top <= y < lane.top + lane.height), None) or next(
            iter(scene.lanes), None
        )

    def choose(self, event_id: int, *, adding: bool = False, up_to: bool = False) -> None:
        """Select an event by a person's hand: alone, beside others or none, or all in time from the selected one."""
        first, last = self.index.position(self.selected), self.index.position(event_id)
        if adding:
            others = sorted(self.chosen - {event_id, self.selected})
            lead = [event_id] if event_id not in self.chosen else []
            last_lead = [self.selected] if self.selected not in (None, event_id) else []
            self.events_chosen.emit([*lead, *last_lead, *others])
        elif up_to and first is not None and last is not None:
            self.events_chosen.emit([self.selected, *self.index.between(first, last)])
        else:
            self.event_chosen.emit(event_id)

    def clear(self) -> None:
        """Select nothing by a person's hand: no event, no stretch of time."""
        self.card_wanted.emit(None)
        self.event_chosen.emit(None)
        self.range_chosen.emit(None)

    # Words, keys, what is carried here

    def tip(self, x: float, y: float) -> str:
        """What a tool tip says at a place of the scene."""
        return tip_at(self.scene, x, y, self._heads, self._sight.axis_style.language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys move, zoom, select; those with other modifiers belong to the menus."""
        self.pointer.wheel.glide.stop()
        if not press(self, event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take an undated event."""
        if carried_event(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would be let go."""
        self._dropping = self.place(event.position()).x()
        event.acceptProposedAction()
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was carried away again."""
        self._dropping = None
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell at which instant it was let go."""
        event_id = carried_event(event.mimeData())
        self._dropping = None
        self.update()
        if event_id is not None:
            event.acceptProposedAction()
            self.event_dropped.emit(event_id, self.scale.instant(self.axis_x(self.place(event.position()).x())))

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scene and what passes over it."""
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
            emphasis=Emphasis(self._pointed, opacity, self._finds, self.chosen),
        )
        self._paint_passing(painter)
        painter.resetTransform()
        if self.shows_focus:
            painter.setPen(QPen(self._appearance.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_passing(self, painter: QPainter) -> None:
        """The chosen stretch of time, what is dragged, where something would be dropped, the thumb."""
        accent, height = self._appearance.color("accent"), self.height() / self.zoom
        if self.time_range is not None:
            frame = self.scene.frame
            left, right = sorted(frame.x(self.scale.along(edge)) for edge in self.time_range)
            low, high = frame.pair(0.0, frame.width)
            painter.save()
            painter.setClipRect(QRectF(low, 0, high - low, height))
            paint_band(painter, QRectF(left, 1, right - left, height - 2), accent)
            painter.restore()
        self.pointer.paint(painter)
        if self._dropping is not None:
            painter.setPen(QPen(accent, 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(self._dropping, 0), QPointF(self._dropping, height))
        paint_thumb(painter, self.scene, self._sight.scroll, self._appearance.color("line2"))
