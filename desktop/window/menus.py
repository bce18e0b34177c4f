"""The menu bar."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.models.words import in_menu
from desktop.undo import Undo
from desktop.window.actions import Actions


class Menus(QObject):
    """File, Edit, View, Go and Help, made of the window's actions.

    Signals:
        recent_chosen(Path): a library of the recent ones was asked for.
    """

    recent_chosen = Signal(Path)

    def __init__(self, window: QMainWindow, actions: Actions, undo: Undo) -> None:
        super().__init__(window)
        self._actions = actions
        bar = window.menuBar()
        self._recent = QMenu(self.tr("Open &recent"), window)
        self.library_menu = QMenu(window)
        self._fill_files(bar.addMenu(self.tr("&File")))
        self._fill_files(self.library_menu, brief=True)
        self._fill_edits(bar.addMenu(self.tr("&Edit")), undo)
        self._fill_events(bar.addMenu(self.tr("E&vent")))
        self._fill_views(bar.addMenu(self.tr("&View")))
        self._fill_goals(bar.addMenu(self.tr("&Go")))
        bar.addMenu(self.tr("&Help")).addActions([actions.guide, actions.about])

    def show_recent(self, paths: list[Path]) -> None:
        """List the libraries that were opened lately."""
        self._recent.clear()
        for path in paths:
            entry = QAction(in_menu(path.stem), self._recent)
            entry.setToolTip(str(path))
            entry.triggered.connect(lambda _checked=False, chosen=path: self.recent_chosen.emit(chosen))
            self._recent.addAction(entry)
        self._recent.setEnabled(bool(paths))

    def enable(self, *, library_open: bool, has_articles: bool) -> None:
        """Offer what can be done now."""
        actions = self._actions
        for action in (actions.close_library, actions.save_copy, actions.backups, actions.check_library):
            action.setEnabled(library_open)
        for action in (
            actions.print_timeline,
            actions.saved_snapshots,
            actions.article_details,
            actions.remove_article,
            actions.correct_event,
            actions.accept_event,
            actions.reject_event,
            actions.next_to_review,
            actions.add_event,
            actions.read_anew,
            actions.save_corrections,
            actions.zoom_in,
            actions.zoom_out,
            actions.fit_all,
            actions.fit_selection,
            actions.search,
            actions.find,
            actions.next_article,
            actions.previous_article,
            actions.next_event,
            actions.previous_event,
        ):
            action.setEnabled(has_articles)

    def _fill_files(self, menu: QMenu, *, brief: bool = False) -> None:
        actions = self._actions
        menu.addActions([actions.new_library, actions.open_library])
        menu.addMenu(self._recent)
        menu.addAction(actions.open_samples)
        menu.addSeparator()
        if not brief:
            menu.addActions([actions.import_articles, actions.look_again])
            menu.addSeparator()
            menu.addActions([actions.print_timeline, actions.saved_snapshots])
            menu.addSeparator()
            menu.addActions([actions.save_copy, actions.backups, actions.check_library])
            menu.addSeparator()
        menu.addAction(actions.close_library)
        if not brief:
            menu.addAction(actions.quit)

    def _fill_edits(self, menu: QMenu, undo: Undo) -> None:
        actions = self._actions
        menu.addActions([undo.undo_action, undo.redo_action])
        menu.addSeparator()
        menu.addActions([actions.article_details, actions.remove_article])
        menu.addSeparator()
        menu.addAction(actions.preferences)

    def _fill_events(self, menu: QMenu) -> None:
        actions = self._actions
        menu.addActions([actions.correct_event, actions.add_event, actions.merge_events])
        menu.addSeparator()
        menu.addActions([actions.accept_event, actions.reject_event, actions.next_to_review])
        menu.addSeparator()
        menu.addActions([actions.read_anew, actions.save_corrections])

    def _fill_views(self, menu: QMenu) -> None:
        actions = self._actions
        menu.addActions([actions.beside, actions.below])
        menu.addSeparator()
        menu.addActions([actions.zoom_in, actions.zoom_out, actions.fit_all, actions.fit_selection])

    def _fill_goals(self, menu: QMenu) -> None:
        actions = self._actions
        menu.addActions([actions.search, actions.find])
        menu.addSeparator()
        menu.addActions([actions.previous_article, actions.next_article])
        menu.addSeparator()
        menu.addActions([actions.previous_event, actions.next_event])
