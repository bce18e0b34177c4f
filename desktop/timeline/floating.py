"""What floats over the canvas for a moment: the card of an event, and menus that ask or list."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from db.wording import span_words
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.models.words import in_menu
from desktop.session import Session
from desktop.timeline.card import EventCard
from desktop.timeline.dating import spans_at
from desktop.timeline.shapes import Pill
from desktop.timeline.view import TimelineView
from desktop.timeline.wording import hidden_words

_MOST_LISTED: Final = 20


class Floating(QObject):
    """Answers what the canvas asks to be shown over it.

    Signals:
        event_chosen(int): an event of a listed pill was chosen.
        event_dated(int, Span): an undated event is to have this date.
    """

    event_chosen: ClassVar[Signal] = Signal(int)
    event_dated: ClassVar[Signal] = Signal(int, object)

    def __init__(self, library: Library, session: Session, view: TimelineView, appearance: Appearance) -> None:
        super().__init__(view)
        self._library, self._session, self._view, self._appearance = library, session, view, appearance
        self.card = EventCard(appearance, view)
        view.card_wanted.connect(self._show_card)
        view.pill_opened.connect(self.list_pill)
        view.event_dropped.connect(self.ask_date)

    def _show_card(self, event_id: int | None) -> None:
        if event_id is None:
            self.card.dismiss()
            return
        target = self._mark_box(event_id)
        found = self._library.events([event_id]) if self._library.is_open else []
        if target is not None and found:
            self.card.show_event(found[0], target, self._mark_box(self._session.event_id))

    def _mark_box(self, event_id: int | None) -> QRect | None:
        """Where an event's mark lies in the window; None if it has none."""
        view = self._view
        mark = next((mark for mark in view.scene.marks if mark.event == event_id), None)
        if mark is None:
            return None
        zoom, half = view.zoom, mark.size / 2
        corner = view.mapTo(view.window(), QPoint(round((mark.x - half) * zoom), round((mark.y - half) * zoom)))
        return QRect(corner, QSize(round(mark.size * zoom), round(mark.size * zoom)))

    def ask_date(self, event_id: int, instant: float) -> QMenu:
        """An undated event was let go on the axis: ask how finely its date is meant."""
        menu = self._menu()
        for span in spans_at(instant, self._view.scale.seconds_per_pixel):
            action = menu.addAction(in_menu(span_words(span, self._appearance.language)))
            action.triggered.connect(lambda _checked=False, meant=span: self.event_dated.emit(event_id, meant))
        menu.addSeparator()
        menu.addAction(self.tr("Leave without a date"))
        menu.popup(QCursor.pos())
        return menu

    def list_pill(self, pill: Pill) -> QMenu:
        """Events that no zoom can part, as a menu of their titles."""
        titles = self._library.titles(pill.events[:_MOST_LISTED])
        menu = self._menu()
        for event_id in pill.events[:_MOST_LISTED]:
            action = menu.addAction(in_menu(titles.get(event_id, "")))
            action.triggered.connect(lambda _checked=False, chosen=event_id: self.event_chosen.emit(chosen))
        if pill.count > len(titles):
            menu.addSeparator()
            menu.addAction(hidden_words(pill.count - len(titles), self._appearance.language)).setEnabled(False)
        menu.popup(QCursor.pos())
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
