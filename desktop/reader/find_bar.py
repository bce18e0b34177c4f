"""The bar that finds words in the open article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QToolButton, QWidget

from db.time.phrases import number_words
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.models.words import counted
from desktop.reader.find import FindMode
from desktop.reader.header import PaneHeader


class FindBar(PaneHeader):
    """A field, how many hits there are, previous, next, close.

    Signals:
        words_changed(str): other words are looked for.
        stepped(int): the next (1) or previous (-1) hit was asked for.
        mode_changed(FindMode): something else counts as the same words.
        closed(): the bar was closed.
    """

    words_changed = Signal(str)
    stepped = Signal(int)
    mode_changed = Signal(object)
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "surface", parent)
        self.keep_away(14, 12, 4, 5)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setClearButtonEnabled(True)
        self._count = QLabel(self)
        self._count.setProperty("kind", "muted")
        self.row.addWidget(self.field, 1)
        self.row.addSpacing(8)
        self._add_modes()
        self.row.addWidget(self._count)
        self.previous_button = self.add_button("prev", self.tr("Previous hit (Shift+F3)"))
        self.next_button = self.add_button("next", self.tr("Next hit (F3)"))
        self.close_button = self.add_button("close", self.tr("Close (Esc)"))
        self.field.textChanged.connect(self.words_changed)
        self.previous_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.leave)
        self.setFocusProxy(self.field)
        self.hide()

    def _add_modes(self) -> None:
        """Three toggles, one of which is on."""
        self._modes = QButtonGroup(self)
        names = {
            FindMode.EXACT: (self.tr("á"), self.tr("Exact: the very letters, with their harakat and points")),
            FindMode.FOLDED: (self.tr("a"), self.tr("Folded: any harakat, hamza, ya, digits and capitals")),
            FindMode.FORMS: (self.tr("-s"), self.tr("Forms: also plurals, endings and what is written onto a word")),
        }
        chosen = self._appearance.preferences.get(settings.FIND_MODE)
        for place, (mode, (sign, about)) in enumerate(names.items()):
            button = QToolButton(self)
            button.setText(sign)
            button.setToolTip(about)
            button.setAccessibleName(about)
            button.setCheckable(True)
            button.setChecked(mode == chosen)
            button.setProperty("kind", "toggle")
            self._modes.addButton(button, place)
            self.row.addWidget(button)
        self._modes.idToggled.connect(self._turn)

    @property
    def mode(self) -> FindMode:
        """What counts as the same words."""
        return tuple(FindMode)[max(0, self._modes.checkedId())]

    def set_mode(self, mode: FindMode) -> None:
        """Let something else count as the same words; remembered."""
        self._modes.button(tuple(FindMode).index(mode)).setChecked(True)

    def _turn(self, _place: int, on: bool) -> None:
        if on:
            self._appearance.preferences.set(settings.FIND_MODE, self.mode.value)
            self.mode_changed.emit(self.mode)

    def enter(self, words: str = "") -> None:
        """Show the bar with the field ready; ``words`` replace what it held."""
        if words:
            self.field.setText(words)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def show_count(self, current: int | None, count: int, hidden: int = 0) -> None:
        """Say which hit of how many is the current one, counted from 0, and how many are in hidden lines."""
        language = self._appearance.language
        if not self.field.text().strip():
            words = ""
        elif not count:
            words = self.tr("Not found")
        else:
            place = number_words(0 if current is None else current + 1, language)
            words = self.tr("{place} of {count}").format(place=place, count=number_words(count, language))
        if hidden:
            words += "  ·  " + counted(self.tr("%n hidden", "", hidden), hidden, language)
        self._count.setText(words)
        self.previous_button.setEnabled(count > 0)
        self.next_button.setEnabled(count > 0)

    @property
    def count_words(self) -> str:
        """Which hit of how many, as it is said."""
        return self._count.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
