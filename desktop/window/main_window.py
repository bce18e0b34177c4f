"""The main window: list, reader and timeline side by side, over one library and one session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import LIST_WIDTH, READER_WIDTH
from desktop.library import Library
from desktop.reader.pane import ReaderPane
from desktop.session import Origin, Session
from desktop.timeline.keys import step_in_time
from desktop.timeline.pane import TimelinePane
from desktop.timeline.view import ZOOM_STEP
from desktop.undo import Undo
from desktop.window.actions import Actions
from desktop.window.article_list import ArticleListPane
from desktop.window.empty_page import EmptyPage
from desktop.window.folding import ListFolding
from desktop.window.inspector import Inspector
from desktop.window.menus import Menus
from desktop.window.pane_steps import PaneSteps
from desktop.window.search_popup import SearchPopup
from desktop.window.status import StatusBar
from desktop.window.top_bar import TopBar

_SIZE: Final = QSize(1440, 900)
_LEAST: Final = QSize(1180, 640)
"""With less the list of articles folds away."""
_FRAME: Final = QSize(4, 40)
"""What the frame around the first window may take of the screen."""


class MainWindow(QMainWindow):
    """Lays the panes out and remembers how; what they show is theirs.

    Signals:
        sources_dropped(list[Path]): files or folders were dropped on the window.
        correction_wanted: the selected event is to be corrected.
        closing: the window is about to close.
    """

    sources_dropped = Signal(list)
    correction_wanted = Signal()
    closing = Signal()

    def __init__(
        self, library: Library, session: Session, undo: Undo, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self.actions_of_window = Actions(appearance, self)
        self.article_list = ArticleListPane(library, session, appearance, self)
        self.reader = ReaderPane(library, session, appearance, self)
        self.timeline = TimelinePane(library, session, appearance, self)
        self.inspector = Inspector(library, session, appearance, self)
        self.empty_page = EmptyPage(self.actions_of_window, appearance, self)
        self.top_bar = TopBar(self.actions_of_window, appearance, self)
        self.found = SearchPopup(self.top_bar.search, library, appearance, self)
        self.menus = Menus(self, self.actions_of_window, undo)
        self.setStatusBar(StatusBar(library, session, appearance, self))
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Tasalsul"))
        self.reader.follow(self.article_list.model)
        self._build()
        self.folding = ListFolding(self._reading, self.article_list, self.reader.header, session, appearance)
        self._restore_shape()
        self._connect()
        PaneSteps(
            (
                (self.article_list, self.article_list.list),
                (self.reader, self.reader.view),
                (self.timeline, self.timeline.view),
                (self.inspector, self.inspector.correct_button),
            ),
            self,
        )
        library.opened.connect(self._show_library)
        library.changed.connect(self._show_library)
        self._show_library()

    def _build(self) -> None:
        """The panes in their splitters, under the top bar, beside the empty page."""
        self._timeline_side = _column(self.timeline, self.inspector)
        self._reading = QSplitter(Qt.Orientation.Horizontal, self)
        self._reading.addWidget(self.article_list)
        self._reading.addWidget(self.reader)
        self._panes = QSplitter(self)
        self._panes.addWidget(self._reading)
        self._panes.addWidget(self._timeline_side)
        for splitter in (self._reading, self._panes):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)  # Qt then lets the pointer grab a few pixels to either side
        self._reading.setStretchFactor(1, 1)
        self._panes.setStretchFactor(1, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._panes)
        self._pages.addWidget(self.empty_page)
        self.setCentralWidget(_column(self.top_bar, self._pages))

    def _connect(self) -> None:
        """The actions that a pane answers by itself."""
        actions, reader, timeline = self.actions_of_window, self.reader, self.timeline
        for action, answer in {
            actions.beside: lambda: self.lay_out("beside"),
            actions.below: lambda: self.lay_out("below"),
            actions.find: reader.open_find,
            actions.next_article: lambda: reader.step(1),
            actions.previous_article: lambda: reader.step(-1),
            actions.zoom_in: lambda: timeline.view.zoom_by(ZOOM_STEP),
            actions.zoom_out: lambda: timeline.view.zoom_by(1 / ZOOM_STEP),
            actions.fit_all: timeline.view.fit_all,
            actions.fit_selection: timeline.view.fit_selection,
            actions.next_event: lambda: step_in_time(timeline.view, 1),
            actions.previous_event: lambda: step_in_time(timeline.view, -1),
        }.items():
            action.triggered.connect(lambda _checked=False, run=answer: run())
        self.top_bar.search.words_changed.connect(self._search)
        self.found.article_chosen.connect(self._open_hit)
        self.found.event_chosen.connect(self._open_event)
        timeline.passage_wanted.connect(reader.show_passage)
        timeline.event_pointed.connect(reader.view.point_at_event)
        timeline.correction_wanted.connect(lambda _event_id: self.correction_wanted.emit())
        self.inspector.correction_wanted.connect(self.correction_wanted)
        reader.context_menu.event_wanted.connect(actions.add_event.trigger)
        reader.view.event_pointed.connect(timeline.point_at_event)

    def _search(self, words: str) -> None:
        self._session.set_filter(replace(self._session.filter, words=words))

    def _open_hit(self, article_id: int, place: int | None) -> None:
        """Show what the search found in an article."""
        self._search(self.top_bar.search.text().strip())
        self._session.select(Origin.SEARCH, article_id=article_id, event_id=None)
        self.reader.show_hit(place)

    def _open_event(self, event_id: int) -> None:
        """Show an event that the search found, in the timeline and in an article that tells it."""
        self._search(self.top_bar.search.text().strip())
        self._session.select_event(event_id, Origin.SEARCH)
        self.reader.show_hit(None)

    def lay_out(self, layout: str) -> None:
        """Stand the timeline "beside" the reader or "below" list and reader; remembered."""
        self._appearance.preferences.set(settings.LAYOUT, layout)
        beside = layout == "beside"
        self._panes.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._place_inspector(beside=beside)
        reading = LIST_WIDTH + READER_WIDTH
        self._panes.setStretchFactor(0, 0 if beside else 55)
        self._panes.setStretchFactor(1, 1 if beside else 45)
        self._panes.setSizes([reading, max(480, self.width() - reading)] if beside else [550, 450])
        self._reading.setSizes([LIST_WIDTH, READER_WIDTH])
        (self.actions_of_window.beside if beside else self.actions_of_window.below).setChecked(True)

    def _place_inspector(self, *, beside: bool) -> None:
        """Under the timeline where that is high, at its end side where it is wide."""
        box = self._timeline_side.layout()
        if isinstance(box, QBoxLayout):
            box.setDirection(QBoxLayout.Direction.TopToBottom if beside else QBoxLayout.Direction.LeftToRight)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        self.inspector.setSizePolicy(*((free, fixed) if beside else (fixed, free)))

    def _show_library(self, _change: object = None) -> None:
        """Show the panes if there is something in them, else the empty page."""
        is_open = self._library.is_open
        has_articles = is_open and self._library.article_count() > 0
        self.empty_page.show_state(library_open=is_open)
        self._pages.setCurrentWidget(self._panes if has_articles else self.empty_page)
        self.top_bar.set_library(self._library.name if is_open else "", self.menus.library_menu)
        self.top_bar.search.setEnabled(has_articles)
        self.menus.enable(library_open=is_open, has_articles=has_articles)
        self.setWindowTitle(
            self.tr("{library} — Tasalsul").format(library=self._library.name) if is_open else self.tr("Tasalsul")
        )

    def _restore_shape(self) -> None:
        preferences = self._appearance.preferences
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME).expandedTo(_LEAST))
        if geometry := preferences.shape("window"):
            self.restoreGeometry(geometry)
        self.lay_out(preferences.get(settings.LAYOUT))
        for key, splitter in self._splitters().items():
            if state := preferences.shape(key):
                splitter.restoreState(state)

    def _splitters(self) -> dict[str, QSplitter]:
        layout = self._appearance.preferences.get(settings.LAYOUT)
        return {f"panes-{layout}": self._panes, f"reading-{layout}": self._reading}

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the shape of the window for next time."""
        preferences = self._appearance.preferences
        preferences.keep_shape("window", QByteArray(self.saveGeometry()))
        for key, splitter in self._splitters().items():
            preferences.keep_shape(key, QByteArray(splitter.saveState()))
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Come back to a library that another program may have written to meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._library.read_anew_if_changed_elsewhere()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files and folders on."""
        dropped = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.sources_dropped.emit(dropped)


def _column(*widgets: QWidget) -> QWidget:
    """Widgets one below the other without gaps; the last but the fixed ones takes the room."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return column
