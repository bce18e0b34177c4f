"""The look in force: theme, colours, icons, direction; follows the system and the preferences, live."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop import preferences as settings
from desktop.appearance.fonts import Role, font
from desktop.appearance.icons import line_icon
from desktop.appearance.language import interface_language
from desktop.appearance.style import style_sheet
from desktop.appearance.tokens import TOKENS, Theme, Tokens
from desktop.preferences import Preferences

_ROLES: Final[dict[QPalette.ColorRole, str]] = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface2",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.BrightText: "text",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Highlight: "sel",
    QPalette.ColorRole.HighlightedText: "on_sel",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line2",
    QPalette.ColorRole.Shadow: "line2",
}
_DISABLED: Final = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


@cache
def wear_fusion() -> None:
    """Put Qt’s Fusion style on, once a process: again, it leaves the style sheet with rules of widgets gone."""
    QApplication.setStyle("Fusion")


class Appearance(QObject):
    """How everything looks now.

    Signals:
        changed: the theme, the interface size or the direction is another one; repaint and re-measure.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self._theme = self._wanted_theme()
        self._pictures = QTemporaryDir()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        preferences.changed.connect(self._prefer)

    @property
    def theme(self) -> Theme:
        """The theme in force on screen."""
        return self._theme

    @property
    def tokens(self) -> Tokens:
        """The colours in force, as hex strings."""
        return TOKENS[self._theme]

    @property
    def scale(self) -> float:
        """Interface size: 1.0 is 100 %."""
        return self.preferences.get(settings.INTERFACE_SIZE) / 100

    @property
    def mirrored(self) -> bool:
        """Whether the interface runs from right to left."""
        return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def animated(self) -> bool:
        """Whether things may move."""
        return not self.preferences.get(settings.REDUCED_MOTION)

    @property
    def language(self) -> str:
        """The interface's language as a BCP 47 tag, with the digits that the user chose."""
        return interface_language(self.preferences)

    def color(self, name: str) -> QColor:
        """A token as a colour: ``color("accent")``."""
        return QColor(getattr(self.tokens, name))

    def icon(self, name: str, *, rest: str = "muted") -> QIcon:
        """An icon in the colours of its states; ``rest`` names the token it has untouched."""
        tokens = self.tokens
        return line_icon(name, getattr(tokens, rest), tokens.text, tokens.accent, mirrored=self.mirrored)

    def apply(self) -> None:
        """Dress the application: palette, interface font, style sheet."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self._palette())
            application.setFont(font(Role.INTERFACE, scale=self.scale))
            application.setStyleSheet(style_sheet(self.tokens, self._chevron(), self.scale))

    def _chevron(self) -> str:
        """The file of the chevron in the theme's colour."""
        path = Path(self._pictures.path()) / f"chevron-{self._theme}.png"
        if not path.exists():
            self.icon("chevron").pixmap(QSize(24, 24)).save(str(path))
        return path.as_posix()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.color(name))
        faded = self.color("text")
        faded.setAlphaF(0.4)
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
        return palette

    def _wanted_theme(self) -> Theme:
        chosen = self.preferences.get(settings.THEME)
        if chosen != "system":
            return Theme(chosen)
        hints = QGuiApplication.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Theme.HIGH_CONTRAST if dark else Theme.PRINT
        return Theme.DARK if dark else Theme.LIGHT

    def _prefer(self, key: str) -> None:
        if key in (settings.THEME.key, settings.INTERFACE_SIZE.key):
            self._follow()

    def _follow(self) -> None:
        self._theme = self._wanted_theme()
        self.apply()
        self.changed.emit()
