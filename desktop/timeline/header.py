"""The pane's header: its title, canvas or table, lanes and colours, calendars, direction of time, zoom."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.appearance.bar_button import ChoiceButton
from desktop.appearance.tokens import HEADER_HEIGHT, PANE_PADDING
from desktop.timeline.lanes import Grouping
from desktop.timeline.wording import (
    calendars_words,
    coloring_words,
    grouping_words,
    hidden_lanes_words,
    most_lanes_words,
)

_ICON: Final = QSize(18, 18)
_TIGHT_BELOW: Final = 600
_LEAST_WIDTH: Final = 400

Value = TypeVar("Value", str, int)


class TimelineHeader(QFrame):
    """What can be set for the whole canvas. The choices live in the preferences.

    Signals:
        zoom_wanted(float): zoom by a factor.
        fit_wanted(): show every event.
        table_wanted(bool): the events are to be shown as a table, or on the canvas again.
        lanes_wanted(): the hidden lanes are to be shown.
    """

    zoom_wanted: ClassVar[Signal] = Signal(float)
    fit_wanted: ClassVar[Signal] = Signal()
    table_wanted: ClassVar[Signal] = Signal(bool)
    lanes_wanted: ClassVar[Signal] = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._preferences = appearance.preferences
        self.setProperty("kind", "header")
        self.lanes = ChoiceButton("lanes", self.tr("Lanes"), appearance, self)
        self.calendar = ChoiceButton("calendar", self.tr("Calendars"), appearance, self)
        self.table = self._button(self.tr("Events as a table"))
        self.table.setCheckable(True)
        self.direction = self._button(self.tr("Direction of time"))
        self.zoom_out = self._button(self.tr("Zoom out"))
        self.zoom_in = self._button(self.tr("Zoom in"))
        self.fit = self._button(self.tr("Show all events"))
        self._lay_out()
        self._connect()
        self._hang_menus()
        appearance.changed.connect(self.refresh)
        self._preferences.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Timeline"), self)
        title.setProperty("kind", "pane-title")
        row = QHBoxLayout(self)
        row.setContentsMargins(PANE_PADDING, 0, 8, 0)
        row.setSpacing(2)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(title)
        row.addStretch(1)
        for widget in (self.lanes, self.calendar, self.table, self.direction):
            row.addWidget(widget)
        row.addWidget(_divider(self))
        for widget in (self.zoom_out, self.zoom_in, self.fit):
            row.addWidget(widget)

    def _connect(self) -> None:
        self.direction.clicked.connect(self._turn)
        self.zoom_out.clicked.connect(lambda: self.zoom_wanted.emit(1 / 1.5))
        self.zoom_in.clicked.connect(lambda: self.zoom_wanted.emit(1.5))
        self.fit.clicked.connect(self.fit_wanted)
        self.table.toggled.connect(self.table_wanted)
        self.table.toggled.connect(self.refresh)

    @property
    def mirrored(self) -> bool:
        """Whether time runs to the left."""
        chosen = self._preferences.get(settings.TIME_DIRECTION)
        return self._appearance.mirrored if chosen == "interface" else chosen == "rtl"

    @property
    def second_calendar(self) -> Calendar | None:
        """The second calendar, or None."""
        chosen = self._preferences.get(settings.SECOND_CALENDAR)
        return None if chosen == "none" else Calendar(chosen)

    @property
    def grouping(self) -> Grouping:
        """What makes a lane."""
        return Grouping(self._preferences.get(settings.LANES))

    def show_hidden_lanes(self, count: int) -> None:
        """Say how many lanes are hidden."""
        self._hidden.setText(hidden_lanes_words(count, self._appearance.language))
        self._hidden.setEnabled(count > 0)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(_ICON)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumSize(28, 28)
        return button

    def _hang_menus(self) -> None:
        language, menu = self._appearance.language, self.lanes.menu
        lanes = {value: grouping_words(Grouping(value)) for value in settings.LANES.choices}
        self._lane_actions = self._hang(menu, lanes, settings.LANES)
        menu.addSeparator()
        colors = {value: coloring_words(Grouping(value)) for value in settings.COLORS.choices}
        self._color_actions = self._hang(menu.addMenu(self.tr("Colours")), colors, settings.COLORS)
        counts = {count: most_lanes_words(count, language) for count in settings.LANE_COUNT.choices}
        self._count_actions = self._hang(menu.addMenu(self.tr("Number of lanes")), counts, settings.LANE_COUNT)
        self._hidden = menu.addAction("")
        self._hidden.triggered.connect(self.lanes_wanted)
        self.show_hidden_lanes(0)
        calendars = {
            value: calendars_words(None if value == "none" else Calendar(value))
            for value in settings.SECOND_CALENDAR.choices
        }
        self._calendar_actions = self._hang(self.calendar.menu, calendars, settings.SECOND_CALENDAR)

    def _hang(
        self, menu: QMenu, choices: Mapping[Value, str], setting: settings.Setting[Value]
    ) -> dict[Value, QAction]:
        """Put the choices of a setting into a menu."""
        group = QActionGroup(menu)
        actions = {}
        for value, words in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            group.addAction(action)
            actions[value] = action
            action.triggered.connect(partial(self._prefer, setting, value))
        return actions

    def _prefer(self, setting: settings.Setting[Value], value: Value, _checked: bool = False) -> None:
        self._preferences.set(setting, value)

    def _turn(self) -> None:
        """Let time run the other way; the interface's own way is no choice of its own."""
        mirrored = not self.mirrored
        chosen = "rtl" if mirrored else "ltr"
        self._preferences.set(settings.TIME_DIRECTION, "interface" if mirrored == self._appearance.mirrored else chosen)

    def refresh(self) -> None:
        """Show the choices in force, in the colours in force."""
        icon, chosen = self._appearance.icon, self._preferences.get
        self.setFixedHeight(round(HEADER_HEIGHT * self._appearance.scale))
        for button, name in ((self.zoom_out, "minus"), (self.zoom_in, "plus"), (self.fit, "fit")):
            button.setIcon(icon(name))
        self.table.setIcon(icon("table", rest="accent" if self.table.isChecked() else "muted"))
        self.direction.setIcon(icon("time-rtl" if self.mirrored else "time-ltr"))
        lanes, calendar = self._lane_actions[chosen(settings.LANES)], chosen(settings.SECOND_CALENDAR)
        for action in (
            lanes,
            self._calendar_actions[calendar],
            self._color_actions[chosen(settings.COLORS)],
            self._count_actions[chosen(settings.LANE_COUNT)],
        ):
            action.setChecked(True)
        self.lanes.set_choice(lanes.text())
        self.calendar.set_choice(self._calendar_actions[calendar].text())
        self._fit_texts()

    def minimumSizeHint(self) -> QSize:
        """The icons always fit."""
        return QSize(_LEAST_WIDTH, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts of the menus go where there is no room for them."""
        super().resizeEvent(event)
        self._fit_texts()

    def _fit_texts(self) -> None:
        narrow = self.width() < _TIGHT_BELOW * self._appearance.scale
        self.lanes.set_narrow(narrow)
        self.calendar.set_narrow(narrow)


def _divider(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("kind", "divider")
    return line
