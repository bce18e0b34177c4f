"""The canvas as a screen reader sees it: a list with a child for every mark and pill that is drawn.

Replacing children under a screen reader crashes it: a child once made is never freed. It stands for the
place in the list, is filled anew with what is drawn there, and is invalid while nothing is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from desktop.timeline.shapes import Mark, Pill

if TYPE_CHECKING:
    from desktop.timeline.view import TimelineView

Speak = Callable[[Mark | Pill], str]
"""The words for what is drawn at a place."""

_kept: Final[list[QAccessibleInterface]] = []
"""Qt calls interfaces as long as it lives; Python must not collect them before."""


class AccessibleMark(QAccessibleInterface):
    """A mark or pill of the canvas, at a place of its list."""

    def __init__(self, canvas: AccessibleCanvas, place: int) -> None:
        super().__init__()
        self._canvas, self._place = canvas, place

    @property
    def shape(self) -> Mark | Pill | None:
        """What is drawn at this place now."""
        shapes = self._canvas.shapes
        return shapes[self._place] if self._place < len(shapes) else None

    def isValid(self) -> bool:
        """Whether anything is drawn at this place."""
        return self._canvas.isValid() and self.shape is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """A mark is no object of its own."""
        return None

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it is selected; the selected one has the focus of the canvas."""
        state, shape, view = QAccessible.State(), self.shape, self._canvas.view
        state.selectable = state.focusable = 1
        if isinstance(shape, Mark) and view is not None:
            state.selected = int(shape.event in view.chosen or shape.event == view.selected)
            state.focused = int(shape.event == view.selected and view.hasFocus())
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Type, title, date, passages, disagreement; of a pill how many events and when."""
        shape, view = self.shape, self._canvas.view
        named = kind in (QAccessible.Text.Name, QAccessible.Text.Value)
        return view.speak(shape) if named and shape is not None and view is not None else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Its words cannot be set here."""

    def rect(self) -> QRect:
        """Its place on the screen."""
        shape, view = self.shape, self._canvas.view
        if shape is None or view is None:
            return QRect()
        width, height = (shape.size, shape.size) if isinstance(shape, Mark) else (shape.width, shape.height)
        zoom = view.zoom
        corner = QPoint(round((shape.x - width / 2) * zoom), round((shape.y - height / 2) * zoom))
        return QRect(view.mapToGlobal(corner), QSize(round(width * zoom), round(height * zoom)))

    def parent(self) -> QAccessibleInterface:
        """The canvas."""
        return self._canvas

    def childCount(self) -> int:
        """A mark has no children."""
        return 0

    def child(self, _place: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """A mark has no children."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """A mark has no children."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """A mark has no children."""
        return -1


class AccessibleCanvas(QAccessibleWidget):
    """The canvas: its children are what is drawn, in the order of time, lane by lane."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._pool: list[AccessibleMark] = []

    @property
    def view(self) -> TimelineView | None:
        """The canvas; None once it is gone."""
        return self._view if shiboken6.isValid(self._view) else None

    @property
    def shapes(self) -> tuple[Mark | Pill, ...]:
        """What is drawn now."""
        return self._view.drawn if self.view is not None else ()

    def childCount(self) -> int:
        """How many marks and pills are drawn."""
        return len(self.shapes)

    def child(self, place: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The child at a place."""
        if not 0 <= place < len(self.shapes):
            return None
        while len(self._pool) <= place:
            self._pool.append(AccessibleMark(self, len(self._pool)))
        return self._pool[place]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a child; -1 for what is none."""
        return next((place for place, known in enumerate(self._pool) if known is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The child at a point of the screen."""
        places = range(self.childCount())
        return next((child for place in places if (child := self.child(place)) and child.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The child of the selected event."""
        place = self.place_of(self._view.selected) if self.view is not None else None
        return None if place is None else self.child(place)

    def place_of(self, event_id: int | None) -> int | None:
        """The place of an event among the children; None if it has no mark."""
        marks = enumerate(self.shapes)
        return next((place for place, shape in marks if isinstance(shape, Mark) and shape.event == event_id), None)


@cache
def install() -> None:
    """Let Qt ask here for the canvas; once for the program."""
    QAccessible.installFactory(_made)


def _made(_kind: str, found: QObject) -> QAccessibleInterface | None:
    from desktop.timeline.view import TimelineView  # noqa: PLC0415 - the canvas installs this factory

    if not isinstance(found, TimelineView):
        return None
    made = AccessibleCanvas(found)
    _kept.append(made)
    return made


def announce(view: TimelineView) -> None:
    """Tell a screen reader, if there is one, that another mark has the focus."""
    if not QAccessible.isActive():
        return
    canvas = QAccessible.queryAccessibleInterface(view)
    place = canvas.place_of(view.selected) if isinstance(canvas, AccessibleCanvas) else None
    if place is not None:
        told = QAccessibleEvent(view, QAccessible.Event.Focus)
        told.setChild(place)
        QAccessible.updateAccessibility(told)
