"""The bar above the reader: previous and next article, marks, text size, find."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from db.time.phrases import in_digits, number_words
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import HEADER_HEIGHT, SMALL_CONTROL_HEIGHT

_ICON: Final = QSize(18, 18)


class PaneHeader(QWidget):
    """A bar 40 pixels high over a pane, in one of the grounds, with a hairline at its foot; ``row`` is its layout."""

    def __init__(self, appearance: Appearance, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._ground = appearance, ground
        self._icons: dict[QToolButton, str] = {}
        self.row = QHBoxLayout(self)
        self.row.setSpacing(4)
        appearance.changed.connect(self.dress)
        self.dress()

    def keep_away(self, start: int, end: int, above: int = 0, below: int = 0) -> None:
        """The pixels between the bar's edges and what stands in it, from the interface's start to its end."""
        left, right = (end, start) if self._appearance.mirrored else (start, end)
        self.row.setContentsMargins(left, above, right, below)

    def add_button(self, icon: str, name: str) -> QToolButton:
        """A button with an icon; ``name`` is its tooltip and what a screen reader says."""
        button = QToolButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        self._icons[button] = icon
        self.row.addWidget(button)
        self.dress()
        return button

    def add_menu_button(self, icon: str, name: str) -> tuple[QToolButton, QMenu]:
        """A button that opens a menu."""
        button = self.add_button(icon, name)
        menu = QMenu(button)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button, menu

    def dress(self) -> None:
        """Icons and sizes in the look in force."""
        scale = self._appearance.scale
        self.setFixedHeight(round(HEADER_HEIGHT * scale))
        for button, icon in self._icons.items():
            button.setIcon(self._appearance.icon(icon))
            button.setIconSize(_ICON * scale)
            button.setFixedSize(QSize(SMALL_CONTROL_HEIGHT, SMALL_CONTROL_HEIGHT) * scale)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and hairline."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._appearance.color(self._ground))
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._appearance.color("line"))


class ReaderHeader(PaneHeader):
    """The reader's bar.

    Signals:
        stepped(int): the next (1) or previous (-1) article was asked for.
        find_asked(): the find bar was asked for.
    """

    stepped = Signal(int)
    find_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "surface", parent)
        self.keep_away(14, 12)
        self.previous_button = self.add_button("prev", self.tr("Previous article"))
        self.next_button = self.add_button("next", self.tr("Next article"))
        self._place = QLabel(self)
        self._place.setProperty("kind", "muted")
        self.row.addSpacing(8)
        self.row.addWidget(self._place)
        self.row.addStretch(1)
        self.marks_button = self.add_button("marks", self.tr("Mark dates and events"))
        self.marks_button.setCheckable(True)
        self.marks_button.setChecked(appearance.preferences.get(settings.SHOW_MARKS))
        self.notes_button = self.add_button("pen", self.tr("Highlights and notes"))
        self.notes_button.setCheckable(True)
        self.size_button, self._sizes = self.add_menu_button("type", self.tr("Text size"))
        self.find_button = self.add_button("search", self.tr("Find in the article"))
        self.more_button, self.menu = self.add_menu_button("more", self.tr("More about this article"))
        self.previous_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.find_button.clicked.connect(self.find_asked)
        self.marks_button.toggled.connect(lambda on: appearance.preferences.set(settings.SHOW_MARKS, on))
        self._fill_sizes()
        self.show_place(None, 0)

    def _fill_sizes(self) -> None:
        preferences = self._appearance.preferences
        group = QActionGroup(self)
        for size in settings.READING_SIZE.choices:
            action = self._sizes.addAction(self.tr("{number} %").format(number=self._digits(size)))
            action.setCheckable(True)
            action.setChecked(size == preferences.get(settings.READING_SIZE))
            action.triggered.connect(lambda _on=False, size=size: preferences.set(settings.READING_SIZE, size))
            group.addAction(action)

    def _digits(self, number: int) -> str:
        return in_digits(str(number), self._appearance.language)

    def show_place(self, place: int | None, count: int) -> None:
        """Say which article of how many this is; ``place`` counts from 0, None: it is not among them."""
        language = self._appearance.language
        words = ""
        if place is not None:
            words = self.tr("{place} of {count}").format(
                place=number_words(place + 1, language), count=number_words(count, language)
            )
        self._place.setText(words)
        self.previous_button.setEnabled(place is not None and place > 0)
        self.next_button.setEnabled(count > 0 and (place is None or place < count - 1))

    @property
    def place_words(self) -> str:
        """Which article of how many, as it is said."""
        return self._place.text()

    def show_open(self, *, is_open: bool) -> None:
        """Enable what needs an article."""
        for button in (self.size_button, self.find_button, self.more_button, self.marks_button, self.notes_button):
            button.setEnabled(is_open)
