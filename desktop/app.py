"""The program with its window: the one place that makes the objects and hands them to each other."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from db.errors import EnvironmentFault
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance, wear_fusion
from desktop.appearance.fonts import load_fonts
from desktop.appearance.icons import program_icon
from desktop.appearance.language import interface_language, speak
from desktop.failure import tell, tell_defects
from desktop.library import SUFFIX, Library
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.system import recently_used
from desktop.system.file_opening import FileOpening
from desktop.system.instance import Instance
from desktop.undo import Undo
from desktop.window.commands import Commands
from desktop.window.main_window import MainWindow
from desktop.window.safekeeping import DAMAGED

SCREENSHOT_SIZE = (1440, 900)
"""Pixels of a picture of the window."""


class Program:
    """The objects of one running program; the window is made anew when the language changes."""

    def __init__(self, application: QApplication, preferences: Preferences | None = None) -> None:
        self._application = application
        self.preferences = preferences or Preferences()
        load_fonts()
        wear_fusion()
        speak(application, interface_language(self.preferences))
        self.appearance = Appearance(self.preferences)
        self.appearance.apply()
        self.library = Library()
        self.library.set_person(self.preferences.get(settings.PERSON))
        self.session = Session()
        self.library.opened.connect(self.session.clear)  # before any view reads the other library
        self.undo = Undo(self.library)
        self._make_window()
        self.preferences.changed.connect(self._prefer)

    def _make_window(self) -> None:
        self.window = MainWindow(self.library, self.session, self.undo, self.appearance)
        self.commands = Commands(self.window, self.library, self.session, self.undo, self.appearance)

    def _prefer(self, key: str) -> None:
        """Another language is spoken once the dialog that asked for it, a child of the window, has returned."""
        if key == settings.PERSON.key:
            self.library.set_person(self.preferences.get(settings.PERSON))
        if key in (settings.LANGUAGE.key, settings.DIGITS.key):
            QTimer.singleShot(0, self._application, self._renew_window)

    def _renew_window(self) -> None:
        """A new window over the same library and session; the former is gone before the new one listens to them."""
        speak(self._application, interface_language(self.preferences))
        self.appearance.apply()
        geometry, visible = self.window.geometry(), self.window.isVisible()
        self._drop_window()
        self._make_window()
        self.undo.retell()
        self.window.setGeometry(geometry)
        self.window.setVisible(visible)

    def _drop_window(self) -> None:
        self.window.close()
        shiboken6.delete(self.window)

    def take(self, paths: list[Path]) -> bool:
        """Come to the front and open what a later start named, once that start has its answer.

        False, and the later start opens a window of its own, where something else is named while a dialog waits.
        """
        if QApplication.activeModalWidget() is not None:
            if not all(map(self._shows, paths)):
                return False
            paths = []
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.open_soon(paths)
        return True

    def _shows(self, path: Path) -> bool:
        return self.library.is_open and path.absolute() == self.library.path.absolute()

    def open_soon(self, paths: Sequence[Path]) -> None:
        """Open a library or begin an import as soon as the event loop runs."""
        if paths:
            QTimer.singleShot(0, self._application, lambda: self.commands.open_dropped(list(paths)))

    def list_for_desktop(self) -> None:
        """Put the open library on the desktop's list of recently used files."""
        if self.library.is_open:
            recently_used.remember(self.library.path)

    def picture(self, target: Path) -> None:
        """Write a picture of the window, once its panes show the library.

        Raises:
            EnvironmentFault: the picture cannot be written.
        """
        self.window.resize(*SCREENSHOT_SIZE)
        self.window.show()
        self.commands.settle()
        if not self.window.grab().save(str(target)):
            raise EnvironmentFault("fault-picture-unwritable", path=str(target))

    def close(self) -> None:
        """Close the library and let the window go."""
        self.library.close()
        self._drop_window()


def run(paths: Sequence[Path], screenshot: Path | None = None, instance: Instance | None = None) -> int:
    """Open the window and stay until it closes.

    Of the paths a library is opened (none: the one of last time), or else folders and files are offered for
    import. With ``screenshot`` nothing is shown: a picture of the window is written there. ``instance`` hears
    of later starts.

    Raises:
        EnvironmentFault: there is no display, the library cannot be opened, or the picture cannot be written.
    """
    _choose_platform(needs_screen=screenshot is None)
    application = _application()
    program = Program(application)
    library = next((path for path in paths if path.suffix == SUFFIX or not path.exists()), None)
    if screenshot is not None:
        _picture(program, library, screenshot)
        return 0
    if sys.platform == "linux":
        program.library.opened.connect(program.list_for_desktop)
    if library is not None:
        open_named(program, library)
    else:
        program.commands.reopen_last()
        program.open_soon(paths)
    program.window.show()
    tell_defects(lambda: program.window)
    _listen(application, program, instance)
    status = application.exec()
    if instance is not None:
        instance.close()
    program.close()
    return status


def _picture(program: Program, library: Path | None, target: Path) -> None:
    try:
        if library is not None:
            program.library.open(library)
        program.picture(target)
    finally:
        program.close()


def _listen(application: QApplication, program: Program, instance: Instance | None) -> None:
    """Hear later starts, the desktop, and Ctrl+C in a terminal."""
    FileOpening(application, program.take)
    if instance is not None:
        instance.listen(program.take)
    _stop_on_interrupt(application)


def _choose_platform(*, needs_screen: bool) -> None:
    """Without a display a picture is drawn off screen; a window cannot be shown, and Qt would abort."""
    environment = os.environ
    if sys.platform != "linux" or any(map(environment.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        return
    if needs_screen:
        raise EnvironmentFault("fault-no-display")
    environment["QT_QPA_PLATFORM"] = "offscreen"


def open_named(program: Program, library: Path) -> None:
    """Open the library that a start named; with a damaged one help is offered in the window.

    Raises:
        EnvironmentFault: it cannot be opened; shown too where no terminal would, as after a double click.
    """
    try:
        program.library.open(library)
    except EnvironmentFault as fault:
        if fault.message.key in DAMAGED:
            QTimer.singleShot(0, program.window, lambda: program.commands.open_library(library))
            return
        if QGuiApplication.platformName() not in ("offscreen", "minimal") and not sys.stderr.isatty():
            tell(fault, program.appearance.language)
        program.close()
        raise


def _application() -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Tasalsul")
    application.setOrganizationName("Tasalsul")
    application.setDesktopFileName("tasalsul")
    application.setWindowIcon(program_icon())
    return application


def _stop_on_interrupt(application: QApplication) -> None:
    """Let Ctrl+C in a terminal end the program: Python sees signals only while it runs."""
    signal.signal(signal.SIGINT, lambda *_: application.quit())
    timer = QTimer(application)
    timer.timeout.connect(lambda: None)
    timer.start(250)
