"""Correcting, reviewing and adding events, as commands on what is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from db.errors import EnvironmentFault
from db.records import Basis, EventType
from db.time.span import Span
from desktop.appearance.appearance import Appearance
from desktop.failure import say, tell
from desktop.library import Field, Library, Review, StoredEvent
from desktop.models.text_file import save_text
from desktop.models.words import counted
from desktop.session import Origin, Session
from desktop.window.date_line import Reading
from desktop.window.event_dialog import EventDialog
from desktop.window.main_window import MainWindow
from desktop.window.renewing import RenewingDialog
from desktop.window.several_dialog import SeveralDialog
from desktop.window.waiting import wait_for

if TYPE_CHECKING:
    from desktop.library import Renewed

_TOLD: Final = 6000
"""Milliseconds for which the foot of the window tells what was done."""


class Correcting(QObject):
    """Answers the actions that correct and review; every answer is an edit that can be undone."""

    def __init__(self, window: MainWindow, library: Library, session: Session, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._library, self._session, self._appearance = window, library, session, appearance
        actions = window.actions_of_window
        for action, command in {
            actions.correct_event: self.correct,
            actions.accept_event: partial(self._review, Review.ACCEPTED),
            actions.reject_event: partial(self._review, Review.REJECTED),
            actions.next_to_review: self.go_on,
            actions.add_event: self.add,
            actions.save_corrections: self.save_corrections,
            actions.read_anew: self.read_anew,
        }.items():
            action.triggered.connect(lambda _checked=False, run=command: self._try(run))
        window.correction_wanted.connect(lambda: self._try(self.correct))
        window.timeline.event_dated.connect(lambda event_id, span: self._try(partial(self.date, event_id, span)))

    def correct(self) -> None:
        """Ask for other values of what is selected, and keep them."""
        if len(self._session.selected_events) > 1:
            self._correct_several()
            return
        event = self._selected()
        if event is None:
            return
        dialog = EventDialog(
            event,
            self._library.machine_reading(event.id),
            self._reading(event),
            self._appearance,
            self._window,
            history=self._library.corrections_of(event.id),
        )
        if dialog.exec():
            self._library.correct_events([event.id], dialog.given, restored=dialog.restored, why=dialog.reason)
        dialog.deleteLater()

    def date(self, event_id: int, span: Span) -> None:
        """Give an event that was carried onto the axis its date there."""
        self._library.correct_events([event_id], {Field.DATE: span})
        self._session.select_event(event_id, Origin.INSPECTOR)

    def _correct_several(self) -> None:
        chosen = self._session.selected_events
        dialog = SeveralDialog(len(chosen), self._reading(None), self._appearance, self._window)
        if dialog.exec() and dialog.given:
            self._library.correct_events(chosen, dialog.given, why=dialog.reason)
        dialog.deleteLater()

    def add(self) -> None:
        """Ask for an event that the words selected in the article tell, and add it."""
        article_id = self._session.article_id
        passage = self._window.reader.view.selected_range
        if article_id is None or passage is None:
            say(self.tr("Select the words in the article that tell the event, then add it."), self._window)
            return
        article = self._library.article(article_id)
        words = " ".join(article.text[slice(*passage)].split())
        blank = StoredEvent(0, words, EventType.OTHER, None, None, Basis.NONE, 1.0, (), (), (), None, None, evidence=())
        dialog = EventDialog(blank, None, self._reading(None), self._appearance, self._window)
        for mention in self._library.mentions(article_id):
            if passage[0] <= mention.mention.start < passage[1] and mention.mention.span is not None:
                dialog.date.show_span(mention.mention.span)
                break
        if dialog.exec():
            change = self._library.add_event(article_id, passage, {Field.TITLE: words, **dialog.given})
            (added,) = change.added("events")
            self._session.select_event(added, Origin.INSPECTOR)
        dialog.deleteLater()

    def go_on(self) -> None:
        """Select the next event to review, the most doubtful first."""
        current = self._session.event_id
        queue = _following(self._library.review_queue(), frozenset() if current is None else {current})
        if not queue:
            say(self.tr("Every event has been reviewed."), self._window)
            return
        self._show(queue[0])

    def _show(self, event_id: int) -> None:
        event = self._library.event_by_id(event_id)
        article = event.evidence[0].article_id if event.evidence else self._session.article_id
        self._session.select(Origin.INSPECTOR, article_id=article, event_id=event.id)

    def save_corrections(self) -> None:
        """Save the ledger as a table, where a person chooses."""
        save_text(
            self._window,
            self.tr("Save corrections"),
            self._library.path.with_suffix(".csv"),
            self.tr("Table (*.csv)"),
            lambda: self._library.corrections_table(self._appearance.language),
        )

    def read_anew(self) -> None:
        """Look for what today's lexicons read otherwise, show it, and read the chosen articles anew."""
        task = self._library.what_would_change()
        words = self.tr("Reading the articles anew…")
        wait_for(task, words, self._offer_renewal, language=self._appearance.language, parent=self._window)

    def _offer_renewal(self, found: list[Renewed]) -> None:
        if not found:
            say(self.tr("Every article is read as it was before: nothing to renew."), self._window)
            return
        dialog = RenewingDialog(found, self._appearance, self._window)
        if dialog.exec() and dialog.chosen:
            task = self._library.renew(dialog.chosen)
            words = self.tr("Reading the articles anew…")
            wait_for(task, words, lambda _count: None, language=self._appearance.language, parent=self._window)
        dialog.deleteLater()

    def _review(self, review: Review) -> None:
        """Accept or reject what is selected, say how many are left, and go on where the review stood."""
        chosen = self._session.selected_events
        if not chosen:
            return
        following = _following(self._library.review_queue(), chosen)
        self._library.correct_events(chosen, {Field.REVIEW: review})
        self._tell_left(review, len(following))
        if len(chosen) == 1 and following:
            self._show(following[0])
        elif review is Review.REJECTED:
            self._session.select_event(None, Origin.INSPECTOR)

    def _tell_left(self, review: Review, left: int) -> None:
        done = self.tr("Accepted.") if review is Review.ACCEPTED else self.tr("Rejected.")
        rest = counted(self.tr("%n events left to review.", "", left), left, self._appearance.language)
        self._window.statusBar().showMessage(f"{done} {rest}", _TOLD)

    def _selected(self) -> StoredEvent | None:
        event_id = self._session.event_id
        found = self._library.events([event_id]) if event_id is not None else []
        return found[0] if found else None

    def _reading(self, event: StoredEvent | None) -> Reading:
        """How typed dates are read: from the day on which the event's first article was published."""
        published = event.evidence[0].published if event is not None and event.evidence else None
        return lambda words: self._library.read_date(words, published)

    def _try(self, command: Callable[[], None]) -> None:
        try:
            command()
        except EnvironmentFault as fault:
            tell(fault, self._appearance.language, self._window)


def _following(queue: Sequence[int], chosen: AbstractSet[int]) -> list[int]:
    """What is to be reviewed next: what stands behind the chosen events, then what stands before them."""
    place = max((place + 1 for place, key in enumerate(queue) if key in chosen), default=0)
    return [key for key in (*queue[place:], *queue[:place]) if key not in chosen]
