"""The reader: the open article under its bar, linked with the session both ways."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.errors import EnvironmentFault
from db.time.span import Span
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import READER_WIDTH_MIN
from desktop.library import Change, Library
from desktop.models.articles import ArticleModel
from desktop.reader.choices import Choices
from desktop.reader.context_menu import ContextMenu
from desktop.reader.find_bar import FindBar
from desktop.reader.finding import Finding
from desktop.reader.header import ReaderHeader
from desktop.reader.marks import DateMark, PassageMark
from desktop.reader.more_menu import MoreMenu
from desktop.reader.notes_desk import NotesDesk
from desktop.reader.notice import NoDateNotice
from desktop.reader.opening import file_of
from desktop.reader.original import OriginalView
from desktop.reader.pointed_date import PointedDate
from desktop.reader.reading import Reading
from desktop.reader.view import ArticleView
from desktop.reader.ways import Ways
from desktop.session import Origin, Session

_OF_EVENTS: Final = frozenset({"events", "evidence", "choices", "corrections"})
"""Tables that say nothing of an article's text, dates and masthead."""


class ReaderPane(QWidget):
    """Shows the session's article; what is chosen in it becomes the session's event.

    Signals:
        details_asked(): the article's details are to be edited.
        failed(EnvironmentFault): something could not be read or written.
    """

    details_asked = Signal()
    failed = Signal(object)

    def __init__(
        self, library: Library, session: Session, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self._order: ArticleModel | None = None
        self._reading: Reading | None = None
        self._opened: frozenset[int] = frozenset()
        self.header = ReaderHeader(appearance, self)
        self.find_bar = FindBar(appearance, self)
        self.notice = NoDateNotice(appearance, self)
        self.view = ArticleView(appearance, self)
        self.finding = Finding(self.find_bar, self.view, self)
        self.original = OriginalView(appearance, self)
        self.notes = NotesDesk(library, session, self.view, appearance, self)
        self.more = MoreMenu(self.header.menu, library, self)
        self.ways = Ways(self.view, session, self)
        self.choices = Choices(appearance.preferences, self.view, self)
        self.pointed_date = PointedDate(self.view, appearance, self)
        self.context_menu = ContextMenu(library, self.view, self.notes.noting, appearance, self)
        self._build()
        self._connect_views()
        self._connect_state()
        self._open_article()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.find_bar, self.notice):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(self.original, 1)
        column.addWidget(self.notes.panel)
        self.setMinimumWidth(READER_WIDTH_MIN)
        for keys, step in ((QKeySequence.StandardKey.FindNext, 1), (QKeySequence.StandardKey.FindPrevious, -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda step=step: self.finding.step(step))

    def _connect_views(self) -> None:
        self.header.stepped.connect(self.step)
        self.header.find_asked.connect(self.open_find)
        self.view.event_chosen.connect(lambda event_id: self._session.select_event(event_id, Origin.READER))
        self.view.fold_chosen.connect(self.open_fold)
        self.notice.choose_asked.connect(self.details_asked)
        self.notice.guess_accepted.connect(self._accept_guess)
        self.more.details_asked.connect(self.details_asked)
        self.more.folds_asked.connect(self.open_all_folds)
        self.more.place_asked.connect(self.show_hit)
        self.more.original_asked.connect(self._show_original)
        self.original.closed.connect(self._show_text)
        for part in (self.notes.noting, self.more, self.context_menu):
            part.failed.connect(self.failed)
        self.notes.connect_bar(self.header, self.more)
        self.notes.place_asked.connect(self.show_hit)
        self.choices.page_changed.connect(self._recompose)
        self.choices.marks_shown.connect(self.header.marks_button.setChecked)
        self.finding.hidden_hit.connect(lambda _place: self.open_all_folds())

    def _show_original(self) -> None:
        """Put the article's pages or plain text in the place of its text."""
        if self._reading is not None:
            items = self._library.items_of(self._reading.article_id)
            self.view.hide()
            self.original.open(self._reading.article, file_of(items))

    def _show_text(self) -> None:
        self.view.show()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_state(self) -> None:
        self._session.article_changed.connect(self._open_article)
        self._session.event_changed.connect(self._show_event)
        self._session.filter_changed.connect(self._mark_words)
        self._session.event_chosen_again.connect(self._show_event)
        self._library.opened.connect(self._open_article)
        self._library.changed.connect(self._follow)
        self._appearance.changed.connect(self._recompose)

    # The open article

    def follow(self, order: ArticleModel) -> None:
        """Take the list's order as that of "next" and "previous"."""
        self._order = order
        order.shown_changed.connect(self._show_place)
        self._show_place()

    def step(self, by: int) -> None:
        """Open the next (1) or previous (-1) article of the list."""
        if self._order is None:
            return
        place = self._order.place(self._session.article_id)
        wanted = self._order.article_id(0 if place is None else place + by)
        if wanted is not None:
            self._session.select(Origin.READER, article_id=wanted, event_id=None)

    def _open_article(self) -> None:
        """Show the session's article from its top, or at the passage of the session's event."""
        self._opened = frozenset()
        self.pointed_date.dismiss()
        self.original.leave()
        self._read()
        reading = self._reading
        if reading is None:
            self.view.show_nothing()
        elif reading.is_long and self._session.event_id is None:
            self.view.show_document(reading.compose(self._appearance), ())
            QTimer.singleShot(0, self, lambda: self._mark_late(reading))
        else:
            self.view.show_document(reading.compose(self._appearance), self._marks_of(reading))
            self._show_event()
        self._show_around()
        self._mark_words()
        self.notes.turn_to(self._reading)

    def _mark_words(self) -> None:
        """Mark the words that the library is searched for."""
        words = self._session.filter.words.strip()
        if self._reading is not None and self._library.is_open:
            self.finding.offer(self._library.find_words(self._reading.article.text, words) if words else ())
        if self.find_bar.isVisible():
            self.finding.look(scroll=False)

    def _marks_of(self, reading: Reading) -> list[DateMark | PassageMark]:
        """The marks of an article, as many as the reader likes."""
        return reading.marks(self._appearance.preferences.get(settings.MARK_DENSITY), self._appearance.language)

    def _mark_late(self, reading: Reading) -> None:
        """Mark a long article once its text is on screen."""
        if reading is self._reading and self._library.is_open:
            self.view.set_marks(self._marks_of(reading))

    def _read(self) -> None:
        """Read the session's article; nothing where it is gone: whoever removed it says so."""
        article_id = self._session.article_id
        self._reading = None
        if article_id is not None and self._library.is_open:
            try:
                self._reading = Reading(self._library, article_id)
            except EnvironmentFault as fault:
                self.failed.emit(fault)
        for part in (self.context_menu, self.more, self.pointed_date):
            part.reading = self._reading
        self.ways.turn_to(self._reading)
        self.finding.set_text(self._reading.article.text if self._reading else "")

    def _show_around(self) -> None:
        """The bar, and the line about a missing date."""
        reading = self._reading
        self.header.show_open(is_open=reading is not None)
        self.view.setAccessibleDescription(reading.article.title if reading else "")
        self._show_place()
        if reading is not None and reading.article.publication.span is None:
            self.notice.tell(reading.waiting_words, reading.article.guess)
        else:
            self.notice.hide()

    def _show_place(self) -> None:
        if self._order is not None:
            self.header.show_place(self._order.place(self._session.article_id), self._order.rowCount())

    def _follow(self, change: Change) -> None:
        """Read the article anew if a change touches it, and stay where the reader is."""
        article_id = self._session.article_id
        if change.tables == {"notes"}:
            self.notes.turn_to(self._reading)
            return
        events = {event.id for event in self._reading.events} if self._reading else set()
        if article_id not in change.articles and not events & change.events:
            return
        if article_id in change.removed("articles"):
            self._show_gone()
            return
        self._read()
        if change.tables <= _OF_EVENTS:
            self._mark_anew()
        else:
            self._recompose()
        self._show_around()
        self._mark_words()
        self.notes.turn_to(self._reading)

    def _mark_anew(self) -> None:
        """Mark the same text anew: only its events are others."""
        if self._reading is not None:
            self.view.set_marks(self._marks_of(self._reading))
            self.view.select_event(self._session.event_id, scroll=False)
            self.finding.show_again()

    def _show_gone(self) -> None:
        """An empty page: the list chooses what comes next."""
        self._reading = None
        self.finding.set_text("")
        self.view.show_nothing()
        self._show_around()

    def _recompose(self) -> None:
        """Set the same article anew: other look, other size, other lines open, other findings."""
        if self._reading is None:
            return
        place = self.view.first_code_point()
        self.view.show_document(self._reading.compose(self._appearance, self._opened), self._marks_of(self._reading))
        self.view.put_on_top(place)
        self.view.select_event(self._session.event_id, scroll=False)
        self.finding.show_again()

    # Events, dates, hidden lines

    def _show_event(self) -> None:
        """Show the session's event: in this article, or in the first one that tells it."""
        event_id, here = self._session.event_id, self._session.origin is Origin.READER
        reading = self._reading
        if event_id is not None and not here and (reading is None or not reading.tells(event_id)):
            self._open_article_of(event_id)
            return
        if reading is not None and event_id is not None and not here:
            self._open_folds_of(event_id, reading)
        self.view.select_event(event_id, scroll=not here)

    def _open_article_of(self, event_id: int) -> None:
        try:
            evidence = self._library.event_by_id(event_id).evidence
        except EnvironmentFault as fault:
            self.failed.emit(fault)
            return
        if evidence:
            self._session.select_article(evidence[0].article_id, self._session.origin)

    def _open_folds_of(self, event_id: int, reading: Reading) -> None:
        """A passage in hidden lines is to be seen."""
        passages = (mark for mark in reading.marks() if not isinstance(mark, DateMark) and mark.event_id == event_id)
        first = next(passages, None)
        if first is not None and not self.view.shows(first.start):
            self.open_all_folds()

    def open_fold(self, start: int) -> None:
        """Show the hidden lines that begin at a code point."""
        self._opened |= {start}
        self._recompose()

    def open_all_folds(self) -> None:
        """Show every hidden line of the article."""
        if self._reading is not None and not self._reading.folds <= self._opened:
            self._opened |= self._reading.folds
            self._recompose()

    def _accept_guess(self, span: Span) -> None:
        if self._reading is not None:
            try:
                self._library.set_published(self._reading.article_id, span)
            except EnvironmentFault as fault:
                self.failed.emit(fault)

    # Requests of the window

    def show_passage(self, event_id: int) -> None:
        """Scroll to the passage of an event that this article tells, and take the keyboard."""
        self.view.select_event(event_id, scroll=True)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_hit(self, place: int | None) -> None:
        """Go to what a search of the library found at a code point of the open article, and take the keyboard."""
        if place is not None:
            self.finding.turn_to(place)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_find(self) -> None:
        """Show the find bar, with the selected words if there are any."""
        self.find_bar.enter(self.view.textCursor().selectedText())
