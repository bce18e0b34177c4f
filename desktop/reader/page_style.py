"""How a reader likes the page: faces, pitch, measure, spacing, harakat, digits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop import preferences as settings
from desktop.appearance.fonts import READING_FAMILIES, Script
from desktop.preferences import Preferences

_HARAKAT: Final = (
    *range(0x0610, 0x061B),
    *range(0x064B, 0x0653),
    0x0656,
    *range(0x0657, 0x0660),
    0x0670,
    *range(0x06D6, 0x06DD),
    *range(0x06DF, 0x06E5),
    0x06E7,
    0x06E8,
    *range(0x06EA, 0x06EE),
)
_POINTS: Final = (*range(0x0591, 0x05BE), 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7)
_NOTHING: Final = 0x034F
"""The combining grapheme joiner: it takes no room and parts no letters, and keeps every offset where it is."""
_DIGITS: Final = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}

KEYS: Final = frozenset(
    setting.key
    for setting in (
        settings.READING_SIZE,
        settings.ARABIC_FACE,
        settings.HEBREW_FACE,
        settings.LATIN_FACE,
        settings.LINE_HEIGHT,
        settings.MEASURE,
        settings.PARAGRAPH_GAP,
        settings.JUSTIFY,
        settings.SHOW_HARAKAT,
        settings.READING_DIGITS,
        settings.MARK_DENSITY,
    )
)
"""The settings that a page is composed of."""


@dataclass(frozen=True)
class PageStyle:
    """The reader's choices; sizes in pixels at 100 %.

    ``shown`` are the characters that are shown as others, each as wide in code points and units:
    what is copied stays as it is written.
    """

    faces: Mapping[Script, str] = field(default_factory=dict)
    line_share: float = 1.0
    measure: int = settings.MEASURE.default
    gap: int = settings.PARAGRAPH_GAP.default
    justified: bool = False
    beside: bool = False
    """Whether days stand beside the text and need room there."""
    shown: Mapping[int, int] = field(default_factory=dict)

    def families(self, script: Script) -> list[str]:
        """The fonts of a paragraph's script, the chosen one first."""
        chosen: list[str] = [self.faces[script]] if script in self.faces else []
        others = [self.faces.get(other, "") for other in READING_FAMILIES if other != script]
        return list(dict.fromkeys([*chosen, *filter(None, others), *READING_FAMILIES[script]]))

    def display(self, text: str) -> str:
        """A text as it is to be seen; as long as before."""
        return text.translate(self.shown) if self.shown else text


def page_style(preferences: Preferences) -> PageStyle:
    """The reader's choices as they are kept."""
    get = preferences.get
    shown: dict[int, int] = {}
    if not get(settings.SHOW_HARAKAT):
        shown.update(dict.fromkeys((*_HARAKAT, *_POINTS), _NOTHING))
    digits = _DIGITS.get(get(settings.READING_DIGITS))
    if digits:
        shown.update({ord(one): ord(digits[value]) for known in _DIGITS.values() for value, one in enumerate(known)})
    return PageStyle(
        {
            "arabic": get(settings.ARABIC_FACE),
            "hebrew": get(settings.HEBREW_FACE),
            "latin": get(settings.LATIN_FACE),
        },
        get(settings.LINE_HEIGHT) / 100,
        get(settings.MEASURE),
        get(settings.PARAGRAPH_GAP),
        get(settings.JUSTIFY),
        get(settings.MARK_DENSITY) == "rich",
        shown,
    )
