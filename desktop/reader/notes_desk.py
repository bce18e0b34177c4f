"""Highlights and notes where they are made and where they are listed, kept in step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.appearance.appearance import Appearance
from desktop.library import Library, Note
from desktop.reader.header import ReaderHeader
from desktop.reader.more_menu import MoreMenu
from desktop.reader.notes_panel import NotesPanel
from desktop.reader.noting import Noting
from desktop.reader.reading import Reading
from desktop.reader.view import ArticleView
from desktop.session import Origin, Session


class NotesDesk(QObject):
    """The highlights in the view, the panel that lists them, the button that opens it.

    Signals:
        place_asked(object): a code point of the open article is to be shown; None: its beginning.
    """

    place_asked = Signal(object)

    def __init__(
        self, library: Library, session: Session, view: ArticleView, appearance: Appearance, pane: QWidget
    ) -> None:
        super().__init__(pane)
        self._session = session
        self.noting = Noting(library, view, appearance, self)
        self.panel = NotesPanel(library, appearance, pane)
        self.panel.chosen.connect(self._show)
        self.panel.edit_asked.connect(self.noting.write)
        self.panel.removal_asked.connect(self.noting.remove)

    def connect_bar(self, header: ReaderHeader, more: MoreMenu) -> None:
        """Let the bar's button open the panel, and the panel save its notes."""
        header.notes_button.toggled.connect(self.panel.setVisible)
        self.panel.close_button.clicked.connect(lambda: header.notes_button.setChecked(False))
        self.panel.markdown_asked.connect(more.save_markdown)
        self.panel.table_asked.connect(more.save_table)

    def turn_to(self, reading: Reading | None) -> None:
        """Show the notes of another article, or none."""
        self.panel.model.show_article(reading.article_id if reading else None)
        if reading is None:
            self.noting.turn_to(None)
        else:
            self.noting.turn_to(reading.article_id, "rtl" if reading.article.direction == "rtl" else "ltr")

    def _show(self, note: Note) -> None:
        """Open the article of a note at its words."""
        self._session.select(Origin.SEARCH, article_id=note.article_id, event_id=None)
        self.place_asked.emit(note.start)
