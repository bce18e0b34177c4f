"""What the window's actions do: dialogs, wizard, preview, and the library behind them."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from db.errors import EnvironmentFault
from db.text.direction import isolated
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.failure import tell
from desktop.library import SUFFIX, Library
from desktop.session import Session
from desktop.undo import Undo
from desktop.window.correcting import Correcting
from desktop.window.looking_again import LookingAgain
from desktop.window.main_window import MainWindow
from desktop.window.regrouping import Regrouping
from desktop.window.safekeeping import DAMAGED, Safekeeping

if TYPE_CHECKING:
    from desktop.printing.view import View

P = ParamSpec("P")


def _telling(method: Callable[Concatenate[Commands, P], None]) -> Callable[Concatenate[Commands, P], None]:
    """Tell the person when the world does not let a command through."""

    def told(commands: Commands, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            method(commands, *args, **kwargs)
        except EnvironmentFault as fault:
            tell(fault, commands.appearance.language, commands.window)

    return told


class Commands(QObject):
    """Connects the actions of a window with what they do."""

    def __init__(
        self, window: MainWindow, library: Library, session: Session, undo: Undo, appearance: Appearance
    ) -> None:
        super().__init__(window)
        self.window, self.library, self.session, self.appearance = window, library, session, appearance
        self._safekeeping = Safekeeping(window, library, appearance)
        self._correcting = Correcting(window, library, session, appearance)
        self._regrouping = Regrouping(window, library, session, appearance)
        self._looking_again = LookingAgain(window, library, session, appearance)
        actions = window.actions_of_window
        for action, command in {
            actions.new_library: self.new_library,
            actions.open_library: self.choose_library,
            actions.open_samples: self.open_samples,
            actions.import_articles: self.import_articles,
            actions.print_timeline: self.print_timeline,
            actions.saved_snapshots: self.show_snapshots,
            actions.close_library: library.close,
            actions.quit: window.close,
            actions.article_details: self.show_article_details,
            actions.remove_article: self.remove_article,
            actions.preferences: self.show_preferences,
            actions.guide: self.show_guide,
            actions.about: self.show_about,
            actions.search: window.top_bar.search.enter,
        }.items():
            action.triggered.connect(lambda _checked=False, run=command: run())
        window.menus.recent_chosen.connect(self.open_library)
        window.sources_dropped.connect(self.open_dropped)
        window.reader.details_asked.connect(self.show_article_details)
        window.reader.failed.connect(self._tell)
        undo.failed.connect(self._tell)
        library.opened.connect(self._remember)
        self._remember()

    @_telling
    def new_library(self) -> None:
        """Ask where a new library shall be kept, make it and open it."""
        target, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("New library"),
            str(_documents() / (self.tr("My articles") + SUFFIX)),
            self._file_kinds(),
        )
        if target:
            path = Path(target)
            self.library.create(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    @_telling
    def choose_library(self) -> None:
        """Ask for a library and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open library"), str(_documents()), self._file_kinds()
        )
        if chosen:
            self.open_library(Path(chosen))

    @_telling
    def open_library(self, path: Path) -> None:
        """Open a library, unless it is open and can be edited; with a damaged one help is offered."""
        if self.library.is_open and not self.library.is_read_only and path.absolute() == self.library.path.absolute():
            return
        try:
            self.library.open(path)
        except EnvironmentFault as fault:
            if fault.message.key not in DAMAGED:
                raise
            self._safekeeping.offer_help(path, fault)

    @_telling
    def open_samples(self) -> None:
        """Open the sample library; the first time, make it from the sample articles."""
        path = _own_place() / f"samples{SUFFIX}"
        if path.exists():
            self.library.open(path)
            return
        self.library.create(path)
        self.library.import_folder(Path(str(files("resources").joinpath("samples"))))

    def reopen_last(self) -> None:
        """Open the library of last time, if it is still there; a fault is told, the window stays empty."""
        last = self.appearance.preferences.get(settings.LAST_LIBRARY)
        if last and Path(last).exists():
            self.open_library(Path(last))

    def open_dropped(self, paths: list[Path]) -> None:
        """Open a dropped library, or begin to import dropped folders and files."""
        libraries = [path for path in paths if path.suffix == SUFFIX]
        if libraries:
            self.open_library(libraries[0])
        elif paths:
            self.import_articles(paths)

    def import_articles(self, sources: list[Path] | None = None) -> None:
        """Run the import wizard; without a library, make one first."""
        from desktop.wizard.wizard import ImportWizard  # noqa: PLC0415 - loaded when it is asked for

        if not self.library.is_open:
            self.new_library()
        if self.library.is_open:
            wizard = ImportWizard(self.library, self.session, self.appearance, sources or (), self.window)
            wizard.exec()
            wizard.deleteLater()

    def print_timeline(self) -> None:
        """Show the page before it is printed or saved."""
        from desktop.printing.preview import SnapshotPreview  # noqa: PLC0415 - loaded when it is asked for

        arrangement = self.window.timeline.shown.arrangement
        SnapshotPreview(self.library, self.session, self.appearance, self.window, arrangement=arrangement).exec()

    def show_snapshots(self) -> None:
        """List the printouts that are kept; one that is opened is shown as it was kept."""
        from desktop.printing.preview import SnapshotPreview  # noqa: PLC0415 - loaded when it is asked for
        from desktop.printing.saved_dialog import SavedSnapshots  # noqa: PLC0415

        def show(view: View) -> None:
            SnapshotPreview(self.library, self.session, self.appearance, self.window, view=view).exec()

        dialog = SavedSnapshots(self.library, self.appearance, self.window)
        dialog.opened.connect(show)
        dialog.exec()
        dialog.deleteLater()

    def show_article_details(self) -> None:
        """Correct the title, source or date of the open article."""
        from desktop.window.article_details import ArticleDetails  # noqa: PLC0415 - loaded when it is asked for

        if self.session.article_id is not None:
            ArticleDetails(self.library, self.session.article_id, self.appearance, self.window).exec()

    @_telling
    def remove_article(self) -> None:
        """Remove the open article from the library, after asking; undo brings it back whole."""
        article_id = self.session.article_id
        if article_id is None:
            return
        title = self.library.article(article_id).title
        box = QMessageBox(self.window)
        box.setWindowTitle(self.tr("Remove article"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("Remove “{title}” and its events from the library? The file stays where it is.").format(
                title=isolated(title)
            )
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is remove:
            self.library.remove_articles([article_id])

    def show_preferences(self) -> None:
        """Show the preferences; each takes effect at once."""
        from desktop.window.preferences_dialog import PreferencesDialog  # noqa: PLC0415 - loaded when it is asked for

        PreferencesDialog(self.appearance, self.window).exec()

    def show_guide(self) -> None:
        """Show the user guide in the interface's language."""
        from desktop.window.guide import GuideWindow  # noqa: PLC0415 - loaded when it is asked for

        GuideWindow(self.appearance, self.window).show()

    def show_about(self) -> None:
        """Say what this program is."""
        QMessageBox.about(
            self.window,
            self.tr("About Tasalsul"),
            self.tr(
                "Tasalsul {version}: articles beside the timeline of their events.\n\n"
                "Nothing leaves this computer. MIT licence; Noto fonts under the SIL Open Font License."
            ).format(version=version("tasalsul")),
        )

    def settle(self) -> None:
        """Wait until the timeline shows the library, and let all that is due be drawn."""
        if self.library.is_open and not self.window.timeline.is_loaded:
            waiting = QEventLoop()
            self.window.timeline.loaded.connect(waiting.quit)
            waiting.exec()
        QCoreApplication.processEvents()

    def _tell(self, fault: EnvironmentFault) -> None:
        tell(fault, self.appearance.language, self.window)

    def _file_kinds(self) -> str:
        return self.tr("Tasalsul libraries (*.tasalsul)")

    def _remember(self) -> None:
        """Keep the open library first among the recent ones."""
        preferences = self.appearance.preferences
        if self.library.is_open:
            preferences.set(settings.LAST_LIBRARY, str(self.library.path))
            preferences.remember(settings.RECENT_LIBRARIES, str(self.library.path))
        recent = [Path(line) for line in preferences.lines(settings.RECENT_LIBRARIES)]
        self.window.menus.show_recent([path for path in recent if path.exists()])


def _own_place() -> Path:
    """The folder of the program's own files."""
    place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    place.mkdir(parents=True, exist_ok=True)
    return place


def _documents() -> Path:
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()  # a folder that is not there would be taken for a file
