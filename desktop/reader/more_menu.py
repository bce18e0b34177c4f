"""What can be done with the open article, in the menu at the end of the reader's bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from db.errors import EnvironmentFault
from desktop.library import Library
from desktop.models.text_file import save_text
from desktop.models.words import in_menu
from desktop.reader import copying
from desktop.reader.opening import file_of, open_address, safe_address, show_file
from desktop.reader.reading import Reading


class MoreMenu(QObject):
    """Fills the menu anew each time it is opened.

    Signals:
        details_asked(): the article's details are to be edited.
        folds_asked(): all hidden lines are to be shown.
        original_asked(): the article is to be shown as its file has it.
        place_asked(int): a heading at this code point is to be shown.
        failed(EnvironmentFault): notes could not be saved.
    """

    details_asked = Signal()
    folds_asked = Signal()
    original_asked = Signal()
    place_asked = Signal(int)
    failed = Signal(object)

    def __init__(self, menu: QMenu, library: Library, window: QWidget) -> None:
        super().__init__(window)
        self._menu, self._library, self._window = menu, library, window
        self.reading: Reading | None = None
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what the open article has."""
        self._menu.clear()
        reading = self.reading
        if reading is None:
            return
        self._add_outline(reading)
        self._add(self.tr("Article details…"), self.details_asked.emit)
        self._add(self.tr("Show hidden lines"), self.folds_asked.emit)
        self._menu.addSeparator()
        article = reading.article
        self._add(self.tr("Copy the whole text"), lambda: copying.copy(article.text))
        about = self.tr("Copy the whole text for programs that do not join Arabic")
        self._add(about, lambda: copying.copy(copying.drawn(article.text, article)))
        self._menu.addSeparator()
        self._add(self.tr("Show the original"), self.original_asked.emit)
        self._add_origins(reading)

    def _add_outline(self, reading: Reading) -> None:
        headings = reading.outline()
        if len(headings) > 1:
            outline = self._menu.addMenu(self.tr("Headings"))
            for words, place in headings:
                action = outline.addAction(in_menu(words))
                action.triggered.connect(lambda _checked=False, place=place: self.place_asked.emit(place))

    def _add_origins(self, reading: Reading) -> None:
        """The file and the address, where they are there and safe to go to."""
        path = file_of(self._library.items_of(reading.article_id))
        url = safe_address(reading.article.url)
        show = self._add(self.tr("Show the file in its folder…"), partial(show_file, path or Path(), self._window))
        show.setEnabled(path is not None)
        visit = self._add(self.tr("Open the address…"), partial(open_address, url or QUrl(), self._window))
        visit.setEnabled(url is not None)

    def save_markdown(self) -> None:
        """Save all notes as a text, where a person chooses."""
        self._save(self.tr("Save notes"), self.tr("Markdown (*.md)"), "md", self._library.notes_as_markdown)

    def save_table(self) -> None:
        """Save all notes as a table, where a person chooses."""
        self._save(self.tr("Save notes"), self.tr("Table (*.csv)"), "csv", self._library.notes_as_table)

    def _save(self, title: str, kinds: str, suffix: str, text: Callable[[], str]) -> None:
        try:
            save_text(self._window, title, self._library.path.with_suffix(f".{suffix}"), kinds, text)
        except EnvironmentFault as fault:
            self.failed.emit(fault)

    def _add(self, name: str, run: Callable[[], object]) -> QAction:
        action = self._menu.addAction(name)
        action.triggered.connect(lambda _checked=False: run())
        return action
