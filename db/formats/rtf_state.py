"""What a group of an RTF file inherits from the group around it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from db.text.direction import Direction

UNREAD: Final = "unread"
"""The destination of everything that is no part of the text."""
_DESTINATIONS: Final = frozenset(("info", "fonttbl", "stylesheet", "title", "author", "footnote", "creatim"))


@dataclass(frozen=True, slots=True)
class State:
    """The settings at one place of a file; ``skip`` counts the characters that stand in for a Unicode one.

    Text goes to ``destination``, empty for the article itself.
    """

    destination: str = ""
    font: int = -1
    complex_font: int = -1
    is_complex: bool = False
    skip: int = 1
    style: int = 0
    outlined: bool = False
    direction: Direction | None = None
    hidden: bool = False

    @property
    def font_in_use(self) -> int:
        """The number of the font that text is set in, of the two that a place has."""
        return self.complex_font if self.is_complex and self.complex_font >= 0 else self.font

    def after(self, word: str, value: int | None) -> State:
        """The settings after a control word; the same where it changes none that a reader needs."""
        if word in _DESTINATIONS:
            return replace(self, destination=word)
        return self._after_character_word(word, value) or self._after_paragraph_word(word, value) or self

    def _after_character_word(self, word: str, value: int | None) -> State | None:
        match word:
            case "plain":
                return replace(self, font=-1, complex_font=-1, is_complex=False, hidden=False)
            case "f":
                return replace(self, font=value or 0)
            case "af":
                return replace(self, complex_font=value or 0)
            case "rtlch" | "ltrch":
                return replace(self, is_complex=word == "rtlch")
            case "uc":
                return replace(self, skip=1 if value is None else max(0, value))
            case "v":
                return replace(self, hidden=value != 0)
        return None

    def _after_paragraph_word(self, word: str, value: int | None) -> State | None:
        match word:
            case "pard":
                return replace(self, style=0, outlined=False, direction=None)
            case "rtlpar" | "ltrpar":
                return replace(self, direction="rtl" if word == "rtlpar" else None)
            case "s":
                return replace(self, style=value or 0)
            case "outlinelevel":
                return replace(self, outlined=True)
        return None
