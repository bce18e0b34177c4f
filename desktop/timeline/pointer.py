"""The mouse on the canvas: what it points at, clicks and drags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QToolTip

from desktop.timeline.drags import Band, Drag, LaneMove, Pan, Range
from desktop.timeline.hits import Hit, fold_sign_at, hit, lane_at
from desktop.timeline.shapes import Pill
from desktop.timeline.wheel import Wheel

if TYPE_CHECKING:
    from desktop.timeline.view import TimelineView

CARD_MS: Final = 350
"""How long the pointer rests on an event before its card comes, in milliseconds."""

_SEPARABLE: Final = 40.0
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class Pointer(QObject):
    """Turns what a hand does with a mouse or a pad into moves of the canvas."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: tuple[QPointF, Qt.KeyboardModifier] | None = None
        self._drag: Drag | None = None
        self._event: int | None = None
        self.wheel = Wheel(view)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(CARD_MS)
        self._rest.timeout.connect(self._show_card)
        view.grabGesture(Qt.GestureType.PinchGesture)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take mouse, wheel and gesture events of the canvas."""
        if watched is not self._view:
            return False
        match event:
            case QMouseEvent():
                self._mouse(event)
            case QWheelEvent():
                self._hide_card()
                self.wheel.turn(event)
                return True
            case QNativeGestureEvent():
                return self.wheel.spread(event)
            case QGestureEvent():
                return self.wheel.pinch(event)
            case QContextMenuEvent():
                return self._menu(event)
            case QHelpEvent() if event.type() is QEvent.Type.ToolTip:
                place = self._view.place(QPointF(event.pos()))
                QToolTip.showText(event.globalPos(), self._view.tip(place.x(), place.y()), self._view)
                return True
            case _ if event.type() is QEvent.Type.Leave:
                self._point(None)
        return False

    def _mouse(self, event: QMouseEvent) -> None:
        kind, place = event.type(), self._view.place(event.position())
        if kind is QEvent.Type.MouseMove:
            self._move(place)
        elif event.button() is not Qt.MouseButton.LeftButton:
            return
        elif kind is QEvent.Type.MouseButtonPress:
            self._press(place, event.modifiers())
        elif kind is QEvent.Type.MouseButtonRelease:
            self._release(place)
        elif kind is QEvent.Type.MouseButtonDblClick:
            self._double_click(place)

    def _press(self, place: QPointF, held: Qt.KeyboardModifier) -> None:
        self._view.motion.stop()
        self.wheel.glide.stop()
        self._hide_card()
        self._pressed = place, held

    def _move(self, place: QPointF) -> None:
        if self._pressed is None:
            self._point(hit(self._view.scene, place.x(), place.y()))
            return
        start, held = self._pressed
        if self._drag is None and (place - start).manhattanLength() >= QApplication.startDragDistance():
            self._drag = self._begun(start, held)
            self._view.setCursor(self._drag.cursor)
        if self._drag is not None:
            self._drag.move(place)

    def _begun(self, start: QPointF, held: Qt.KeyboardModifier) -> Drag:
        """What a drag from here does, with these keys held."""
        lane = lane_at(self._view.scene, start.x(), start.y())
        if lane is not None:
            return LaneMove(self._view, start, lane)
        kind = Range if held & _SHIFT else Band if held & _CONTROL else Pan
        return kind(self._view, start)

    def _release(self, place: QPointF) -> None:
        pressed, drag = self._pressed, self._drag
        self._pressed = self._drag = None
        self._view.unsetCursor()
        if drag is not None:
            drag.finish()
        elif pressed is not None:
            self._click(place, pressed[1])
        self._view.update()

    def _click(self, place: QPointF, held: Qt.KeyboardModifier) -> None:
        view = self._view
        lane = lane_at(view.scene, place.x(), place.y())
        if lane is not None:
            if fold_sign_at(view.scene, lane, place.x(), place.y()):
                view.lane_folded.emit(lane.key)
            return
        found = hit(view.scene, place.x(), place.y())
        if found is None:
            if not held & (_SHIFT | _CONTROL):
                view.clear()
        elif found.event is not None:
            view.choose(found.event, adding=bool(held & _CONTROL), up_to=bool(held & _SHIFT))
        elif found.pill is not None:
            self._open_pill(found.pill)
        elif found.column is not None:
            start, end, _ = found.column
            slack = (end - start) * 2
            view.go_to(view.scale.shown(start - slack, end + slack))

    def _open_pill(self, pill: Pill) -> None:
        """Zoom to the events of a pill, or list them where no zoom would part them."""
        view = self._view
        length = pill.end - pill.start
        goal = view.scale.shown(pill.start - length / 4, pill.end + length / 4, 60.0)
        parted = length / goal.seconds_per_pixel >= _SEPARABLE and goal.seconds_per_pixel < view.scale.seconds_per_pixel
        if parted or pill.edge:
            view.go_to(goal)
        else:
            view.pill_opened.emit(pill)

    def _double_click(self, place: QPointF) -> None:
        view = self._view
        if lane_at(view.scene, place.x(), place.y()) is not None:
            return
        found = hit(view.scene, place.x(), place.y())
        if found is not None and found.event is not None:
            view.passage_wanted.emit(found.event)
        elif found is None:
            view.zoom_by(2.0, view.axis_x(place.x()))

    def _menu(self, event: QContextMenuEvent) -> bool:
        """The menu of the lane whose head was clicked, or by key that of the selected event's lane."""
        view, place = self._view, self._view.place(QPointF(event.pos()))
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        lane = view.selected_lane if by_key else lane_at(view.scene, place.x(), place.y())
        if lane is None:
            return False
        view.lane_menu_wanted.emit(lane.key, event.globalPos())
        return True

    def _point(self, found: Hit | None) -> None:
        """Note what the pointer is over; its card comes when the pointer rests."""
        event = found.event if found else None
        active = found is not None
        self._view.setCursor(Qt.CursorShape.PointingHandCursor if active else Qt.CursorShape.ArrowCursor)
        if event == self._event:
            return
        self._event = event
        self._view.set_pointed(event)
        self._view.event_pointed.emit(event)
        if event is None:
            self._hide_card()
        else:
            self._rest.start()

    def _hide_card(self) -> None:
        self._rest.stop()
        self._view.card_wanted.emit(None)

    def _show_card(self) -> None:
        if self._event is not None and self._pressed is None:
            self._view.card_wanted.emit(self._event)

    def paint(self, painter: QPainter) -> None:
        """Draw what is being dragged."""
        if self._drag is not None:
            self._drag.paint(painter)
