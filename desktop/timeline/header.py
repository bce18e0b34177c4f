"""The pane's header: its title, lanes, calendars, direction of time, zoom."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.appearance.bar_button import ChoiceButton
from desktop.appearance.tokens import HEADER_HEIGHT, PANE_PADDING
from desktop.timeline.lanes import Grouping
from desktop.timeline.wording import calendars_words

_ICON: Final = QSize(18, 18)
_TIGHT_BELOW: Final = 560
_LEAST_WIDTH: Final = 360


class TimelineHeader(QFrame):
    """What can be set for the whole canvas. The choices live in the preferences.

    Signals:
        zoom_wanted(float): zoom by a factor.
        fit_wanted(): show every event.
    """

    zoom_wanted: ClassVar[Signal] = Signal(float)
    fit_wanted: ClassVar[Signal] = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._preferences = appearance.preferences
        self.setProperty("kind", "header")
        self.setFixedHeight(round(HEADER_HEIGHT * appearance.scale))
        title = QLabel(self.tr("Timeline"), self)
        title.setProperty("kind", "pane-title")
        self.lanes = ChoiceButton("lanes", self.tr("Lanes"), appearance, self)
        self.calendar = ChoiceButton("calendar", self.tr("Calendars"), appearance, self)
        self.direction = self._button(self.tr("Direction of time"))
        self.zoom_out = self._button(self.tr("Zoom out"))
        self.zoom_in = self._button(self.tr("Zoom in"))
        self.fit = self._button(self.tr("Show all events"))
        row = QHBoxLayout(self)
        row.setContentsMargins(PANE_PADDING, 0, 8, 0)
        row.setSpacing(2)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(title)
        row.addStretch(1)
        for widget in (
            self.lanes,
            self.calendar,
            self.direction,
            _divider(self),
            self.zoom_out,
            self.zoom_in,
            self.fit,
        ):
            row.addWidget(widget)
        self.direction.clicked.connect(self._turn)
        self.zoom_out.clicked.connect(lambda: self.zoom_wanted.emit(1 / 1.5))
        self.zoom_in.clicked.connect(lambda: self.zoom_wanted.emit(1.5))
        self.fit.clicked.connect(self.fit_wanted)
        self._hang_menus()
        appearance.changed.connect(self.refresh)
        self._preferences.changed.connect(self.refresh)
        self.refresh()

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

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(_ICON)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumSize(28, 28)
        return button

    def _hang_menus(self) -> None:
        self._lane_actions: dict[str, QAction] = {}
        self._calendar_actions: dict[str, QAction] = {}
        lanes = {
            Grouping.FAMILY.value: self.tr("By family"),
            Grouping.SOURCE.value: self.tr("By source"),
            Grouping.NONE.value: self.tr("One lane"),
        }
        calendars = {"none": calendars_words(None)}
        for calendar in (Calendar.HIJRI, Calendar.JALALI, Calendar.HEBREW):
            calendars[calendar.value] = calendars_words(calendar)
        self._hang(self.lanes, lanes, self._lane_actions, settings.LANES)
        self._hang(self.calendar, calendars, self._calendar_actions, settings.SECOND_CALENDAR)

    def _hang(
        self,
        button: ChoiceButton,
        choices: dict[str, str],
        actions: dict[str, QAction],
        setting: settings.Setting[str],
    ) -> None:
        group = QActionGroup(button)
        for value, words in choices.items():
            action = button.menu.addAction(words)
            action.setCheckable(True)
            group.addAction(action)
            actions[value] = action
            action.triggered.connect(lambda _checked, value=value: self._preferences.set(setting, value))

    def _turn(self) -> None:
        self._preferences.set(settings.TIME_DIRECTION, "ltr" if self.mirrored else "rtl")

    def refresh(self) -> None:
        """Show the choices in force, in the colours in force."""
        icon = self._appearance.icon
        self.setFixedHeight(round(HEADER_HEIGHT * self._appearance.scale))
        for button, name in ((self.zoom_out, "minus"), (self.zoom_in, "plus"), (self.fit, "fit")):
            button.setIcon(icon(name))
        self.direction.setIcon(icon("time-rtl" if self.mirrored else "time-ltr"))
        for choice, actions, value in (
            (self.lanes, self._lane_actions, self.grouping.value),
            (self.calendar, self._calendar_actions, self._preferences.get(settings.SECOND_CALENDAR)),
        ):
            actions[value].setChecked(True)
            choice.set_choice(actions[value].text())
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
