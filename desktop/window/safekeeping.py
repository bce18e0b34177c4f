"""What keeps a library safe, as commands: copies, backups, checks, and help with a damaged file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from db.errors import EnvironmentFault
from db.text.direction import isolated
from db.wording import word
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.failure import note, say, tell
from desktop.library import SUFFIX, Backup, Finding, Library, Saved, backups
from desktop.models.words import counted
from desktop.window.backups_dialog import BackupsDialog, made_words
from desktop.window.main_window import MainWindow
from desktop.window.waiting import wait_for

DAMAGED: Final = frozenset({"fault-library-damaged", "fault-library-truncated"})
"""The faults of a library that a backup or a rescue may help."""

_MOST: Final = 8
"""How many problems of a check are listed."""


class Safekeeping(QObject):
    """Answers the actions that copy, back up, restore and check; backs up by the day on its own."""

    def __init__(self, window: MainWindow, library: Library, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._library, self._appearance = window, library, appearance
        actions = window.actions_of_window
        for action, command in {
            actions.save_copy: self.save_copy,
            actions.backups: self.show_backups,
            actions.check_library: self.check,
        }.items():
            action.triggered.connect(lambda _checked=False, run=command: run())
        library.opened.connect(self._look_after)

    def save_copy(self) -> None:
        """Ask where, and write a copy of the library as it is now."""
        path = self._library.path
        suggestion = path.with_name(self.tr("Copy of {library}").format(library=path.stem) + SUFFIX)
        target, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a copy"), str(suggestion), self.tr("Tasalsul libraries (*.tasalsul)")
        )
        if not target:
            return
        chosen = Path(target)
        chosen = chosen if chosen.suffix == SUFFIX else chosen.with_name(chosen.name + SUFFIX)
        if chosen == path:
            self._say(self.tr("A library cannot be copied onto itself. Choose another name."))
            return
        words = self.tr("Saving a copy…")
        wait_for(
            self._library.save_copy(chosen), words, self._tell_copied, language=self._language, parent=self._window
        )

    def show_backups(self) -> None:
        """List the backups, and restore one if that is asked for."""
        dialog = BackupsDialog(self._library.name, self._library.backups(), self._appearance, self._window)
        if dialog.exec() and (backup := dialog.chosen) is not None and self._confirm(backup):
            try:
                aside = self._library.restore(backup.path)
            except EnvironmentFault as fault:
                tell(fault, self._language, self._window)
            else:
                self._tell_aside(aside)
        dialog.deleteLater()

    def check(self) -> None:
        """Check the whole library and say what was found."""
        words = self.tr("Checking the library…")
        wait_for(self._library.check(), words, self._tell_finding, language=self._language, parent=self._window)

    def offer_help(self, path: Path, fault: EnvironmentFault) -> None:
        """Tell of a damaged library, and offer its newest backup and what can be saved of it."""
        known = backups(path)
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Tasalsul"), word(fault.message, self._language))
        box.setParent(self._window, box.windowFlags())
        restore = None
        if known:
            words = self.tr("Open the backup of {date}").format(date=made_words(known[0], self._language))
            restore = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        rescue = box.addButton(self.tr("Save what can be read"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if restore is not None and box.clickedButton() is restore:
            self._open_backup(path, known[0])
        elif box.clickedButton() is rescue:
            self._rescue(path)

    def _open_backup(self, path: Path, backup: Backup) -> None:
        try:
            aside = self._library.restore_damaged(path, backup.path)
        except EnvironmentFault as fault:
            tell(fault, self._language, self._window)
        else:
            self._tell_aside(aside)

    def _rescue(self, path: Path) -> None:
        def finished(saved: list[Saved]) -> None:
            self._library.open(path)
            self._tell_saved(saved)

        words = self.tr("Saving what can be read…")
        wait_for(self._library.salvage(path), words, finished, language=self._language, parent=self._window)

    def _look_after(self) -> None:
        """A library was opened: back it up if that is due, and say what a person should know of it."""
        library, preferences = self._library, self._appearance.preferences
        if not library.is_open:
            return
        if library.is_backup_due():
            self._back_up()
        if (elsewhere := library.open_elsewhere) is not None:
            note(word(elsewhere, self._language), self._window)
        warning = library.warning()
        if warning is not None and str(library.path) not in preferences.lines(settings.WARNED_PLACES):
            preferences.remember(settings.WARNED_PLACES, str(library.path))
            self._say(word(warning, self._language))

    def _back_up(self) -> None:
        """Back up in the background; nobody asked for it, so only a backup that failed is told."""
        task = self._library.back_up()

        def tell_failed(error: object) -> None:
            if isinstance(error, EnvironmentFault) and not task.is_cancelled:
                note(word(error.message, self._language), self._window)

        task.failed.connect(tell_failed)

    def _confirm(self, backup: Backup) -> bool:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Restore a backup"))
        box.setText(
            self.tr("Put the library back to how it was on {date}? The present state is kept beside it.").format(
                date=made_words(backup, self._language)
            )
        )
        restore = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is restore

    def _tell_copied(self, target: Path) -> None:
        self._window.statusBar().showMessage(self.tr("Copy saved: {file}").format(file=isolated(target.name)), 8_000)

    def _tell_aside(self, aside: Path) -> None:
        self._say(self.tr("The backup is open. The former state is kept in {file}.").format(file=isolated(str(aside))))

    def _tell_saved(self, saved: list[Saved]) -> None:
        kept = {table.table: table.kept for table in saved}
        lost = {table.table: table.lost for table in saved}
        articles, events = kept.get("articles", 0), kept.get("events", 0)
        words = self.tr("Saved: {articles}, {events}. The damaged file is kept beside the new one.").format(
            articles=counted(self.tr("%n articles", "", articles), articles, self._language),
            events=counted(self.tr("%n events", "", events), events, self._language),
        )
        if any(lost.values()):
            words += "\n" + self.tr("Some of it could not be read and is lost.")
        self._say(words)

    def _tell_finding(self, finding: Finding) -> None:
        if not finding.problems:
            self._say(
                self.tr("The library is whole: {articles}, {events}.").format(
                    articles=counted(self.tr("%n articles", "", finding.articles), finding.articles, self._language),
                    events=counted(self.tr("%n events", "", finding.events), finding.events, self._language),
                )
            )
            return
        lines = [word(problem, self._language) for problem in finding.problems[:_MOST]]
        count = len(finding.problems)
        head = counted(self.tr("The check found %n problems.", "", count), count, self._language)
        self._say("\n".join([head, *lines, self.tr("Restore a backup, or save a copy and import its articles again.")]))

    def _say(self, words: str) -> None:
        say(words, self._window)

    @property
    def _language(self) -> str:
        return self._appearance.language
