"""What the user prefers: every setting declared once, with its type, default and place.

The values live in the platform's usual place (QSettings) and change at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

T = TypeVar("T", str, int, bool)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A setting: its key, its default, and the values it may take (none listed: any)."""

    key: str
    default: T
    choices: tuple[T, ...] = ()


LANGUAGE: Final = Setting("interface/language", "system", ("system", "en", "ar"))
DIGITS: Final = Setting("interface/digits", "language", ("language", "latn", "arab", "arabext"))
THEME: Final = Setting("interface/theme", "system", ("system", "light", "sepia", "dark", "high-contrast"))
INTERFACE_SIZE: Final = Setting("interface/size", 100, (90, 100, 110, 125, 150))
REDUCED_MOTION: Final = Setting("interface/reduced-motion", default=False)
READING_SIZE: Final = Setting("reading/size", 100, (85, 100, 115, 130, 150))
ARABIC_FACE: Final = Setting("reading/arabic-face", "Noto Naskh Arabic", ("Noto Naskh Arabic", "Noto Sans Arabic UI"))
HEBREW_FACE: Final = Setting("reading/hebrew-face", "Noto Serif Hebrew", ("Noto Serif Hebrew", "Noto Sans Hebrew"))
LATIN_FACE: Final = Setting("reading/latin-face", "Noto Serif", ("Noto Serif", "Noto Sans"))
LINE_HEIGHT: Final = Setting("reading/line-height", 100, (85, 100, 115, 130))
MEASURE: Final = Setting("reading/measure", 620, (480, 560, 620, 720, 860))
PARAGRAPH_GAP: Final = Setting("reading/paragraph-gap", 14, (6, 14, 22, 30))
JUSTIFY: Final = Setting("reading/justify", default=False)
SHOW_HARAKAT: Final = Setting("reading/harakat", default=True)
READING_DIGITS: Final = Setting("reading/digits", "written", ("written", "latn", "arab", "arabext"))
MARK_DENSITY: Final = Setting("reading/mark-density", "usual", ("quiet", "usual", "rich"))
CARET: Final = Setting("reading/caret", default=False)
CARET_MOVES: Final = Setting("reading/caret-moves", "logical", ("logical", "visual"))
FIND_MODE: Final = Setting("reading/find", "folded", ("exact", "folded", "forms"))
SHOW_MARKS: Final = Setting("reading/marks", default=True)
TIME_DIRECTION: Final = Setting("timeline/direction", "interface", ("interface", "ltr", "rtl"))
SECOND_CALENDAR: Final = Setting("timeline/second-calendar", "hijri", ("none", "hijri", "jalali", "hebrew"))
LANES: Final = Setting(
    "timeline/lanes", "family", ("family", "type", "actor", "place", "source", "article", "language", "none")
)
LANE_COUNT: Final = Setting("timeline/lane-count", 12, (6, 12, 24))
COLORS: Final = Setting("timeline/colors", "family", ("family", "actor", "place", "source", "article", "language"))
PRINT_VIEW: Final = Setting("print/view", "")
WHEEL: Final = Setting("timeline/wheel", "lanes", ("lanes", "zoom"))
LAYOUT: Final = Setting("window/layout", "beside", ("beside", "below"))
LAST_LIBRARY: Final = Setting("window/last-library", "")
RECENT_LIBRARIES: Final = Setting("window/recent-libraries", "")
WARNED_PLACES: Final = Setting("window/warned-places", "")
PERSON: Final = Setting("library/person", "")
RECENT_SOURCES: Final = Setting("wizard/recent-sources", "")
COLUMNS: Final = Setting("wizard/columns", "")


class Preferences(QObject):
    """The settings of this user on this machine.

    Signals:
        changed(str): a setting has a new value; carries its key.
    """

    changed = Signal(str)

    def __init__(self, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings or QSettings("Tasalsul", "Tasalsul")

    def get(self, setting: Setting[T]) -> T:
        """The value of a setting; its default where none was stored or the stored one is not allowed."""
        stored = self._settings.value(setting.key, setting.default, type(setting.default))
        value = stored if isinstance(stored, type(setting.default)) else setting.default
        return value if not setting.choices or value in setting.choices else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Store a value and say so; nothing happens if it is the value already.

        Raises:
            ValueError: the setting does not take this value.
        """
        if setting.choices and value not in setting.choices:
            raise ValueError(f"{setting.key} does not take {value!r}")
        if value == self.get(setting):
            return
        self._settings.setValue(setting.key, value)
        self.changed.emit(setting.key)

    def lines(self, setting: Setting[str]) -> list[str]:
        """A setting that holds a list, one entry a line (paths may hold anything but a newline)."""
        return [line for line in self.get(setting).split("\n") if line]

    def remember(self, setting: Setting[str], entry: str, most: int = 8) -> None:
        """Put an entry first in a list of recent ones."""
        others = [line for line in self.lines(setting) if line != entry]
        self.set(setting, "\n".join([entry, *others][:most]))

    def shape(self, key: str) -> QByteArray:
        """A stored window geometry or splitter state; empty if there is none."""
        value = self._settings.value(f"shape/{key}", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_shape(self, key: str, state: QByteArray) -> None:
        """Store a window geometry or splitter state."""
        self._settings.setValue(f"shape/{key}", state)
