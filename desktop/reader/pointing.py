"""What the mouse does in the reader: points at marks, chooses events, opens hidden lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.reader.view import ArticleView


class Pointing(QObject):
    """Watches the mouse over an article's text; the text itself keeps selecting and scrolling."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._date: object = None
        self._event_id: int | None = None
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what the mouse does, and let it pass."""
        kind = event.type()
        if kind is QEvent.Type.Leave:
            self._point(None)
        elif isinstance(event, QMouseEvent):
            if kind is QEvent.Type.MouseMove and event.buttons() == Qt.MouseButton.NoButton:
                self._point(event.position().toPoint())
            elif kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
                self._pressed = event.position().toPoint()
            elif kind is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                self._release(event.position().toPoint())
        return super().eventFilter(watched, event)

    def _point(self, point: QPoint | None) -> None:
        """Say which date and which passage are under the pointer now, when that has changed."""
        view = self._view
        place = None if point is None else view.document_point(point.toPointF())
        date = None if place is None else view.scene.date_at(place)
        passage = None if place is None else view.scene.gutter_at(place)
        event_id = passage.mark.event_id if passage else None
        over_fold = point is not None and view.fold_at(point) is not None
        hand = date is not None or passage is not None or over_fold
        view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
        if (mark := date.mark if date else None) != self._date:
            self._date = mark
            view.date_pointed.emit(mark)
        if event_id != self._event_id:
            self._event_id = event_id
            view.point_at_event(event_id)
            view.event_pointed.emit(event_id)

    def _release(self, point: QPoint) -> None:
        """A press and release in one place, with nothing selected, is a click."""
        pressed, self._pressed = self._pressed, None
        near = QApplication.startDragDistance()
        if pressed is None or (point - pressed).manhattanLength() > near or self._view.textCursor().hasSelection():
            return
        fold = self._view.fold_at(point)
        if fold is not None:
            self._view.fold_chosen.emit(fold)
            return
        event_id = self._event_at(point)
        if event_id is not None:
            self._view.event_chosen.emit(event_id)

    def _event_at(self, point: QPoint) -> int | None:
        """The event of the mark, bar, date or passage at a point, in this order."""
        place = self._view.document_point(point.toPointF())
        scene = self._view.scene
        gutter, date, passage = scene.gutter_at(place), scene.date_at(place), scene.passage_at(place)
        if gutter is not None:
            return gutter.mark.event_id
        if date is not None and date.mark.event_id is not None:
            return date.mark.event_id
        return passage.mark.event_id if passage else None
