"""The colours and sizes of the interface, in one place. No Qt: numbers and hex strings only.

Colours are "#RRGGBB"; sizes are device-independent pixels at interface size 100 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from db.records import FAMILIES, EventType, Family


class Theme(StrEnum):
    """The columns of the colour table."""

    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The neutral colours of a theme, each named by its use."""

    bg: str
    surface: str
    surface2: str
    raised: str
    sunken: str
    line: str
    line2: str
    grid: str
    weekend: str
    control: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    soft: str
    sel: str
    on_sel: str
    hit: str
    hit_current: str
    on_hit: str
    warn: str
    warn_ground: str
    error: str
    error_ground: str
    done: str
    done_ground: str


TOKENS: Final[dict[Theme, Tokens]] = {
    Theme.LIGHT: Tokens(
        bg="#F1F1EE",
        surface="#FFFFFF",
        surface2="#FAFAF7",
        raised="#FFFFFF",
        sunken="#E8E8E4",
        line="#E1E1DC",
        line2="#C9C9C3",
        grid="#E6E6E1",
        weekend="#F4F4F0",
        control="#84867F",
        text="#1A1D21",
        muted="#545A60",
        faint="#666B71",
        accent="#34479C",
        on_accent="#FFFFFF",
        soft="#E9EDF8",
        sel="#D8DFF3",
        on_sel="#1A1D21",
        hit="#FFE38A",
        hit_current="#FFB84D",
        on_hit="#1A1D21",
        warn="#855000",
        warn_ground="#FFF2D9",
        error="#A61B2B",
        error_ground="#FCEAEA",
        done="#1C6B4C",
        done_ground="#E5F3EC",
    ),
    Theme.SEPIA: Tokens(
        bg="#EDE3CF",
        surface="#F7F0E1",
        surface2="#F3EBDA",
        raised="#FBF6EA",
        sunken="#E3D8C1",
        line="#DFD3BB",
        line2="#C6B899",
        grid="#E4D9C3",
        weekend="#EFE6D3",
        control="#7F735C",
        text="#2B2418",
        muted="#574C3A",
        faint="#655945",
        accent="#34479C",
        on_accent="#FFFFFF",
        soft="#E5E3E4",
        sel="#D3D5E4",
        on_sel="#2B2418",
        hit="#FFDF80",
        hit_current="#F9B24C",
        on_hit="#1A1D21",
        warn="#774700",
        warn_ground="#FBE9C4",
        error="#9A1828",
        error_ground="#F8E0DA",
        done="#1A6046",
        done_ground="#DDE9DA",
    ),
    Theme.DARK: Tokens(
        bg="#14171A",
        surface="#1B1F23",
        surface2="#181B1F",
        raised="#262B31",
        sunken="#101215",
        line="#2B3036",
        line2="#3D444C",
        grid="#292E34",
        weekend="#16191C",
        control="#747C85",
        text="#E8E6E0",
        muted="#ABB0B6",
        faint="#8C9299",
        accent="#A3B4F7",
        on_accent="#12151F",
        soft="#242B40",
        sel="#303B5E",
        on_sel="#E8E6E0",
        hit="#57480F",
        hit_current="#7D5504",
        on_hit="#E8E6E0",
        warn="#F0B65A",
        warn_ground="#352A15",
        error="#FF8A8F",
        error_ground="#3A1E21",
        done="#72CFA5",
        done_ground="#1A3229",
    ),
    Theme.HIGH_CONTRAST: Tokens(
        bg="#000000",
        surface="#000000",
        surface2="#000000",
        raised="#000000",
        sunken="#000000",
        line="#FFFFFF",
        line2="#FFFFFF",
        grid="#4A4A4A",
        weekend="#000000",
        control="#FFFFFF",
        text="#FFFFFF",
        muted="#E4E4E4",
        faint="#D0D0D0",
        accent="#FFE75E",
        on_accent="#000000",
        soft="#2B2700",
        sel="#FFE75E",
        on_sel="#000000",
        hit="#FFE75E",
        hit_current="#FFB300",
        on_hit="#000000",
        warn="#FFC94D",
        warn_ground="#000000",
        error="#FF9C9C",
        error_ground="#000000",
        done="#8EF0C0",
        done_ground="#000000",
    ),
    Theme.PRINT: Tokens(
        bg="#FFFFFF",
        surface="#FFFFFF",
        surface2="#FFFFFF",
        raised="#FFFFFF",
        sunken="#FFFFFF",
        line="#DADADA",
        line2="#9A9A9A",
        grid="#DEDEDE",
        weekend="#F6F6F6",
        control="#6E6E6E",
        text="#000000",
        muted="#3F3F3F",
        faint="#5C5C5C",
        accent="#000000",
        on_accent="#FFFFFF",
        soft="#F0F0F0",
        sel="#E4E4E4",
        on_sel="#000000",
        hit="#E4E4E4",
        hit_current="#CFCFCF",
        on_hit="#000000",
        warn="#6E4200",
        warn_ground="#FFFFFF",
        error="#8B1020",
        error_ground="#FFFFFF",
        done="#145239",
        done_ground="#FFFFFF",
    ),
}

_FAMILY_TONES: Final[dict[Family, dict[Theme, tuple[str, str]]]] = {
    Family.COOPERATION: {
        Theme.LIGHT: ("#17779C", "#075378"),
        Theme.SEPIA: ("#146B8C", "#064B6D"),
        Theme.DARK: ("#5FB7DC", "#3796C8"),
        Theme.HIGH_CONTRAST: ("#6FD9FF", "#3DB8F0"),
        Theme.PRINT: ("#076C92", "#004D72"),
    },
    Family.VERBAL: {
        Theme.LIGHT: ("#BE8112", "#A4660F"),
        Theme.SEPIA: ("#A4690A", "#8C5409"),
        Theme.DARK: ("#EFC971", "#E5A74B"),
        Theme.HIGH_CONTRAST: ("#FFD66B", "#FFB938"),
        Theme.PRINT: ("#BA7E15", "#9E6214"),
    },
    Family.MATERIAL: {
        Theme.LIGHT: ("#AD2B44", "#711A2D"),
        Theme.SEPIA: ("#A3263F", "#6B1729"),
        Theme.DARK: ("#EB6E7E", "#D1465E"),
        Theme.HIGH_CONTRAST: ("#FF8FA3", "#FF5C7A"),
        Theme.PRINT: ("#9B233B", "#671A2A"),
    },
    Family.OTHER: {
        Theme.LIGHT: ("#77746D", "#77746D"),
        Theme.SEPIA: ("#6D6858", "#6D6858"),
        Theme.DARK: ("#A7A49C", "#A7A49C"),
        Theme.HIGH_CONTRAST: ("#FFFFFF", "#FFFFFF"),
        Theme.PRINT: ("#6B6862", "#6B6862"),
    },
}
"""Family -> theme -> (tone, deeper tone)."""

PALETTE: Final[dict[Theme, tuple[str, ...]]] = {
    Theme.LIGHT: ("#0595E3", "#902604", "#BD8303", "#3E3B94", "#4367A8", "#693653"),
    Theme.SEPIA: ("#3246A2", "#158AE5", "#573800", "#A68207", "#84085E", "#3B749F"),
    Theme.DARK: ("#81D3FF", "#9F5602", "#EFC95E", "#4B64B8", "#6590EA", "#DB8C02"),
    Theme.HIGH_CONTRAST: ("#07CCAB", "#BE5806", "#DD9E02", "#7D63C9", "#B297FE", "#029E90"),
    Theme.PRINT: ("#0A99E6", "#694204", "#8E8E0E", "#3A428D", "#4B6AC6", "#CC6EA0"),
}
"""Colours that tell six values of anything apart, also to the colour-blind; the rest is drawn in ``PALETTE_REST``."""

PALETTE_REST: Final[dict[Theme, str]] = {theme: tones[0] for theme, tones in _FAMILY_TONES[Family.OTHER].items()}
"""The colour of what has no colour of its own."""

DEEPER: Final = frozenset(
    {
        EventType.COOPERATE,
        EventType.AID,
        EventType.RETREAT,
        EventType.ACCUSE,
        EventType.THREATEN,
        EventType.MOBILIZE,
        EventType.COERCE,
        EventType.ASSAULT,
    }
)
"""Types drawn in the deeper tone of their family: the stronger acts."""

HOLLOW: Final = frozenset({EventType.RETREAT, EventType.OTHER})
"""Types drawn as an outline: they take away, or take no side."""

PLATE_OPACITY: Final = {
    Theme.LIGHT: 0.15,
    Theme.SEPIA: 0.18,
    Theme.DARK: 0.26,
    Theme.HIGH_CONTRAST: 0.26,
    Theme.PRINT: 0.24,
}
"""How much of its colour the ground of a span shows."""

SIGN_COLOR: Final = {
    Theme.LIGHT: "#FFFFFF",
    Theme.SEPIA: "#FFFFFF",
    Theme.DARK: "#101317",
    Theme.HIGH_CONTRAST: "#000000",
    Theme.PRINT: "#FFFFFF",
}
"""The sign inside a filled mark."""


def family_tone(theme: Theme, family: Family, *, deeper: bool = False) -> str:
    """The colour of a family."""
    return _FAMILY_TONES[family][theme][deeper]


def tone(theme: Theme, event_type: EventType) -> str:
    """The colour of an event type: its family's, deeper for the stronger acts."""
    return family_tone(theme, FAMILIES[event_type], deeper=event_type in DEEPER)


TOOLBAR_HEIGHT: Final = 48
HEADER_HEIGHT: Final = 40
CHIPS_HEIGHT: Final = 40
CHIP_HEIGHT: Final = 26
SMALL_CONTROL_HEIGHT: Final = 28
TABLE_ROW_HEIGHT: Final = 40
TRAY_HEIGHT: Final = 32
OVERVIEW_HEIGHT: Final = 58
STATUS_HEIGHT: Final = 26
INSPECTOR_HEIGHT: Final = 190
PANE_PADDING: Final = 16
ROW_PADDING: Final = 10
DIALOG_PADDING: Final = 28
GAP: Final = 8
LIST_WIDTH: Final = 248
LIST_WIDTH_RANGE: Final = (200, 360)
READER_WIDTH: Final = 508
READER_WIDTH_MIN: Final = 400
TIMELINE_WIDTH_MIN: Final = 480
