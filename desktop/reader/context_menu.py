"""The menu of the text: copies, highlights, notes, events, directions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from db.errors import EnvironmentFault
from db.text.direction import Direction
from desktop.appearance.appearance import Appearance
from desktop.appearance.note_tints import NAMES, note_tint
from desktop.library import Library
from desktop.reader import copying
from desktop.reader.noting import Noting
from desktop.reader.reading import Reading
from desktop.reader.view import ArticleView

_SWATCH: Final = 16


class ContextMenu(QObject):
    """Made anew where it is asked for: it offers what can be done there.

    Signals:
        failed(EnvironmentFault): a direction could not be written.
        event_wanted(): an event is to be made of the selected words.
        parting_wanted(list[StoredEvidence]): a passage tells another event than the one that it is counted to.
    """

    failed = Signal(object)
    event_wanted = Signal()
    parting_wanted = Signal(object)

    def __init__(
        self, library: Library, view: ArticleView, noting: Noting, appearance: Appearance, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._view, self._noting, self._appearance = library, view, noting, appearance
        self.reading: Reading | None = None
        view.menu_asked.connect(lambda point: self.at(point).popup(view.viewport().mapToGlobal(point)))

    def at(self, point: QPoint) -> QMenu:
        """The menu for a point of the viewport; it goes when it is closed."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        if self.reading is None:
            return menu
        selected = self._view.selected is not None
        self._add_copies(menu, self.reading, selected=selected)
        menu.addSeparator()
        note = self._view.scene.note_at(self._view.document_point(QPointF(point)))
        if selected and not self._library.is_read_only:
            self._add_highlights(menu)
        elif note is not None and not self._library.is_read_only:
            self._add_note_edits(menu, note.mark.note_id)
        if not self._library.is_read_only:
            self._add_events(menu, self.reading, point, selected=selected)
            menu.addSeparator()
            self._add_directions(menu, self.reading, point)
        return menu

    def _add_copies(self, menu: QMenu, reading: Reading, *, selected: bool) -> None:
        article = reading.article
        words = self._view.selected_text if selected else article.text
        self._add(menu, self.tr("Copy"), lambda: copying.copy(words))
        cited = copying.cited(words, article, self._appearance.language) if selected else ""
        self._add(menu, self.tr("Copy with source"), lambda: copying.copy(cited)).setEnabled(selected)
        about = self.tr("Copy for programs that do not join Arabic")
        self._add(menu, about, lambda: copying.copy(copying.drawn(words, article)))
        self._add(menu, self.tr("Select all"), self._view.selectAll)

    def _add_highlights(self, menu: QMenu) -> None:
        highlight = menu.addMenu(self.tr("Highlight"))
        for tint, name in self.tint_names().items():
            action = self._add(highlight, name, partial(self._noting.highlight, tint))
            action.setIcon(self._swatch(tint))
        self._add(menu, self.tr("Add a note…"), lambda: self._noting.highlight(NAMES[0], write=True))

    def _add_events(self, menu: QMenu, reading: Reading, point: QPoint, *, selected: bool) -> None:
        """An event of the selected words; the passage at the point as an event of its own where others tell it too."""
        if selected:
            self._add(menu, self.tr("Add an event from these words…"), self.event_wanted.emit)
        passage = self._view.scene.passage_at(self._view.document_point(QPointF(point)))
        if passage is None:
            return
        evidence = self._library.event_by_id(passage.mark.event_id).evidence
        place = (reading.article_id, (passage.mark.start, passage.mark.end))
        here = [one for one in evidence if (one.article_id, one.passage) == place]
        if here and len(here) < len(evidence):
            self._add(menu, self.tr("Not the same event"), lambda: self.parting_wanted.emit(here))

    def _add_note_edits(self, menu: QMenu, note_id: int) -> None:
        self._add(menu, self.tr("Write to this highlight…"), lambda: self._noting.write(note_id))
        tints = menu.addMenu(self.tr("Tint"))
        for tint, name in self.tint_names().items():
            self._add(tints, name, partial(self._noting.paint, note_id, tint)).setIcon(self._swatch(tint))
        self._add(menu, self.tr("Remove this highlight"), lambda: self._noting.remove(note_id))

    def _add_directions(self, menu: QMenu, reading: Reading, point: QPoint) -> None:
        """The direction of the paragraph at a point, and of the article; what is in force is checked."""
        paragraph = self._view.paragraph_at(point)
        names: dict[Direction, str] = {"rtl": self.tr("Right to left"), "ltr": self.tr("Left to right")}
        if paragraph is not None:
            given = reading.directions.get(paragraph.start)
            of_paragraph = menu.addMenu(self.tr("Direction of this paragraph"))
            start = paragraph.start
            rules = self._add(of_paragraph, self.tr("By the rules"), lambda: self._set(reading, start, None))
            rules.setCheckable(True)
            rules.setChecked(given is None)
            for direction, name in names.items():
                action = self._add(of_paragraph, name, partial(self._set, reading, start, direction))
                action.setCheckable(True)
                action.setChecked(given == direction)
        of_article = menu.addMenu(self.tr("Direction of the article"))
        for direction, name in names.items():
            action = self._add(of_article, name, partial(self._turn, reading, direction))
            action.setCheckable(True)
            action.setChecked(reading.article.direction == direction)

    def _set(self, reading: Reading, start: int, direction: Direction | None) -> None:
        self._try(lambda: self._library.set_direction(reading.article_id, start, direction))

    def _turn(self, reading: Reading, direction: Direction) -> None:
        self._try(lambda: self._library.set_article_direction(reading.article_id, direction))

    def _try(self, edit: Callable[[], object]) -> None:
        try:
            edit()
        except EnvironmentFault as fault:
            self.failed.emit(fault)

    def _add(self, menu: QMenu, name: str, run: Callable[[], object]) -> QAction:
        action = menu.addAction(name)
        action.triggered.connect(lambda _checked=False: run())
        return action

    def tint_names(self) -> dict[str, str]:
        """The tints as they are called, in their order."""
        names = {
            "stone": self.tr("Stone"),
            "sage": self.tr("Sage"),
            "lilac": self.tr("Lilac"),
            "mint": self.tr("Mint"),
        }
        return {tint: names[tint] for tint in NAMES}

    def _swatch(self, tint: str) -> QIcon:
        """The tint as a small square with its line."""
        known = note_tint(self._appearance.theme, tint)
        picture = QPixmap(_SWATCH, _SWATCH)
        picture.fill(QColor(known.ground))
        with QPainter(picture) as painter:
            painter.fillRect(0, _SWATCH - 3, _SWATCH, 3, QColor(known.line))
        return QIcon(picture)
