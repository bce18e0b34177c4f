"""The search form of a text, and the way back to the original.

Folding makes spellings of one word equal: harakat, tatweel, joiners and bidi controls
out, the shapes of alif, yeh, kaf, heh and hamza carriers one letter each, Hebrew points
out and final letters to plain ones, digits to ASCII, Latin letters to lower case
without accents.
"""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass
from typing import Final

_LETTERS: Final = {
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ے": "ي",
    "ک": "ك",
    "ڪ": "ك",
    "ة": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ە": "ه",
    "ך": "כ",
    "ם": "מ",
    "ן": "נ",
    "ף": "פ",
    "ץ": "צ",
    "ـ": "",
}
_KEPT_MARKS: Final = frozenset({0, 7, 8, 9})
"""Combining classes that are letters' parts in their scripts (nukta, kana voicing, virama), not vowel signs."""


class _FoldTable(dict[int, str]):
    """Code point -> its folded form, worked out once each."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    parts: list[str] = []
    for part in unicodedata.normalize("NFKD", character).casefold():
        if unicodedata.category(part) == "Cf" or unicodedata.combining(part) not in _KEPT_MARKS:
            continue
        digit = unicodedata.decimal(part, None)
        parts.append(_LETTERS.get(part, part) if digit is None else str(digit))
    return "".join(parts)


_TABLE: Final = _FoldTable()


def fold_text(text: str) -> str:
    """The search form of a text, without the way back."""
    return text.translate(_TABLE)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; ``offsets[i]`` is the code point of the original that folded code point i came from.

    ``offsets`` is one longer than ``text``: its last entry is the length of the original.
    """

    text: str
    offsets: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that a stretch of the folded text came from, with its trailing vowel signs.

        An empty stretch stays empty.
        """
        if end <= start:
            return self.offsets[start], self.offsets[start]
        first, last = self.offsets[start], self.offsets[end - 1]
        after = end
        while self.offsets[after] == last:  # one letter that folded to several
            after += 1
        return first, self.offsets[after]


def fold(text: str) -> Folded:
    """The search form of a text with an offset map back to it."""
    pieces = [_TABLE[code] for code in map(ord, text)]
    offsets = array("I", [position for position, piece in enumerate(pieces) for _ in piece])
    offsets.append(len(text))
    return Folded("".join(pieces), offsets)
