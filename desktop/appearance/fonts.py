"""The bundled fonts and the roles they play."""

from __future__ import annotations

from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Final, Literal

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from db.errors import Defect

Script = Literal["latin", "arabic", "hebrew"]

INTERFACE_FAMILIES: Final = ["Noto Sans", "Noto Sans Arabic UI", "Noto Sans Hebrew"]
READING_FAMILIES: Final[dict[Script, list[str]]] = {
    "latin": ["Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew"],
    "arabic": ["Noto Naskh Arabic", "Noto Serif", "Noto Serif Hebrew"],
    "hebrew": ["Noto Serif Hebrew", "Noto Serif", "Noto Naskh Arabic"],
}


class Role(Enum):
    """What a piece of text is for."""

    INTERFACE = "interface"
    SMALL = "small"
    TINY = "tiny"
    HEADING = "heading"
    READING = "reading"
    ARTICLE_TITLE = "article title"
    EVENT_TITLE = "event title"
    LABEL = "label"
    PRINT_PASSAGE = "print passage"


_SIZES: Final[dict[Role, dict[Script, tuple[float, float]]]] = {
    Role.INTERFACE: {"latin": (13, 20), "arabic": (13, 20), "hebrew": (13, 20)},
    Role.SMALL: {"latin": (11.5, 18), "arabic": (11.5, 18), "hebrew": (11.5, 18)},
    Role.TINY: {"latin": (11, 16), "arabic": (11, 16), "hebrew": (11, 16)},
    Role.HEADING: {"latin": (20, 28), "arabic": (20, 28), "hebrew": (20, 28)},
    Role.READING: {"latin": (17, 28), "arabic": (19, 36), "hebrew": (18, 31)},
    Role.ARTICLE_TITLE: {"latin": (23, 32), "arabic": (25, 42), "hebrew": (24, 36)},
    Role.EVENT_TITLE: {"latin": (15, 24), "arabic": (18, 30), "hebrew": (16, 26)},
    Role.LABEL: {"latin": (12.5, 22), "arabic": (12.5, 22), "hebrew": (12.5, 22)},
    Role.PRINT_PASSAGE: {"latin": (8.5, 12), "arabic": (10.2, 16.5), "hebrew": (9.5, 14)},
}
"""Role -> script -> (font size, line pitch), in pixels; in points for PRINT_PASSAGE."""

_READING_ROLES: Final = {Role.READING, Role.ARTICLE_TITLE, Role.EVENT_TITLE, Role.PRINT_PASSAGE}
_BOLD_ROLES: Final = {Role.HEADING, Role.ARTICLE_TITLE, Role.EVENT_TITLE}


@cache
def load_fonts() -> None:
    """Make the bundled fonts known to Qt; once a process, after the application object exists.

    Raises:
        Defect: a bundled font cannot be read.
    """
    for font in files("resources").joinpath("fonts").iterdir():
        if font.name.endswith(".ttf") and QFontDatabase.addApplicationFontFromData(font.read_bytes()) < 0:
            raise Defect(f"the bundled font {font.name} cannot be read")


def line_pitch(role: Role, script: Script = "latin") -> float:
    """The distance between baselines, in pixels (points for PRINT_PASSAGE)."""
    return _SIZES[role][script][1]


def font(role: Role, script: Script = "latin", *, bold: bool | None = None, scale: float = 1.0) -> QFont:
    """The font of a role; Latin and Hebrew bold is 600, Arabic 700.

    ``bold`` overrides the role's own weight, ``scale`` multiplies its size.
    """
    made = QFont()
    made.setFamilies(READING_FAMILIES[script] if role in _READING_ROLES else INTERFACE_FAMILIES)
    size = _SIZES[role][script][0] * scale
    if role is Role.PRINT_PASSAGE:
        made.setPointSizeF(size)
    else:
        _set_pixels(made, size)
    if role in _BOLD_ROLES if bold is None else bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _set_pixels(made: QFont, size: float) -> None:
    """Qt takes whole pixels or fractional points; a fractional pixel size goes through the screen's points."""
    screen = QGuiApplication.primaryScreen()
    if size == round(size) or screen is None:
        made.setPixelSize(max(1, round(size)))
    else:
        made.setPointSizeF(size * 72 / screen.logicalDotsPerInch())
