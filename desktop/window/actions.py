"""Everything a person can ask of the window, each once: menus, bars and keys share these actions."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from db.text.direction import isolated
from desktop.appearance.appearance import Appearance

Keys = QKeySequence | QKeySequence.StandardKey | str | None


class Actions(QObject):
    """The window's actions, worded and with their keys; the window connects them."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._make_file_actions()
        self._make_edit_actions()
        self._make_view_actions()
        self._make_go_actions()
        appearance.changed.connect(self._draw_icons)
        self._draw_icons()

    def _make_file_actions(self) -> None:
        self.new_library = self._action(self.tr("&New library…"), QKeySequence.StandardKey.New)
        self.open_library = self._action(self.tr("&Open library…"), QKeySequence.StandardKey.Open)
        self.open_samples = self._action(self.tr("Open the &sample library"))
        self.import_articles = self._action(self.tr("&Import articles…"), "Ctrl+I")
        self.look_again = self._action(self.tr("Loo&k for new articles"), "Ctrl+Shift+I")
        self.print_timeline = self._action(self.tr("&Print…"), QKeySequence.StandardKey.Print)
        self.saved_snapshots = self._action(self.tr("Sa&ved snapshots…"))
        self.save_copy = self._action(self.tr("Save a &copy…"))
        self.backups = self._action(self.tr("&Backups…"))
        self.check_library = self._action(self.tr("Chec&k the library"))
        self.close_library = self._action(self.tr("&Close library"), QKeySequence.StandardKey.Close)
        self.quit = self._action(self.tr("&Quit"), QKeySequence.StandardKey.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_actions(self) -> None:
        self.article_details = self._action(self.tr("Article &details…"), "Ctrl+D")
        self.remove_article = self._action(self.tr("Re&move article…"))
        self.correct_event = self._action(self.tr("&Correct the event…"), "Ctrl+E")
        self.accept_event = self._action(self.tr("&Accept the event"), "Ctrl+Return")
        self.reject_event = self._action(self.tr("&Reject the event"), "Ctrl+Backspace")
        self.next_to_review = self._action(self.tr("Next event to re&view"), "Ctrl+J")
        self.add_event = self._action(self.tr("Add an event from the selected &words…"), "Ctrl+Shift+E")
        self.merge_events = self._action(self.tr("Mer&ge the selected events"), "Ctrl+M")
        self.read_anew = self._action(self.tr("Read articles a&new…"))
        self.save_corrections = self._action(self.tr("&Save the history of corrections…"))
        self.preferences = self._action(self.tr("&Preferences…"), "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _make_view_actions(self) -> None:
        self.beside = self._action(self.tr("Timeline &beside the article"))
        self.below = self._action(self.tr("Timeline b&elow the article"))
        self.layouts = QActionGroup(self)
        for action in (self.beside, self.below):
            action.setCheckable(True)
            self.layouts.addAction(action)
        self.zoom_in = self._action(self.tr("Zoom &in"), QKeySequence.StandardKey.ZoomIn)
        self.zoom_out = self._action(self.tr("Zoom &out"), QKeySequence.StandardKey.ZoomOut)
        self.fit_all = self._action(self.tr("Show &all events"), "Ctrl+0")
        self.fit_selection = self._action(self.tr("Show the &selected event"))

    def _make_go_actions(self) -> None:
        self.search = self._action(self.tr("&Search the library"), "Ctrl+K")
        self.find = self._action(self.tr("&Find in the article"), QKeySequence.StandardKey.Find)
        self.next_article = self._action(self.tr("&Next article"), "Alt+Down")
        self.previous_article = self._action(self.tr("&Previous article"), "Alt+Up")
        self.next_event = self._action(self.tr("Next event in &time"), "Alt+Right")
        self.previous_event = self._action(self.tr("Previous event in t&ime"), "Alt+Left")
        self.guide = self._action(self.tr("&User guide"), QKeySequence.StandardKey.HelpContents)
        self.about = self._action(self.tr("&About Tasalsul"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _action(self, text: str, keys: Keys = None) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if self._appearance.mirrored and shown and not shown[-1].isalnum():  # else “Ctrl++” is drawn as “++Ctrl”
                action.setText(f"{text}\t{isolated(shown)}")
        return action

    def _draw_icons(self) -> None:
        icons = {
            self.import_articles: "import",
            self.print_timeline: "print",
            self.beside: "beside",
            self.below: "below",
        }
        for action, name in icons.items():
            action.setIcon(self._appearance.icon(name, rest="text"))
