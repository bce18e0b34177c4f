"""The form of a text that date words are looked up in, with offsets back to the original."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_SAME: Final = {
    "أإآٱ": "ا",
    "ىیېۍ": "ي",
    "کڪ": "ك",
    "ةۀۂەہھ": "ه",
    "ؤ": "و",
    "ئ": "ي",
    "،": ",",
    "؛": ";",
    "–—−‐‑‒―־": "-",
    "⁄∕": "/",
    "٪": "%",
    "’‘׳′": "'",
    "״“”„″": '"',
    "ךםןףץ": "כמנפצ",
    "（": "(",
    "）": ")",
    "\r": "\n",
    "\u2028\u2029\u0085\v\f": "\n",
    "٫": ".",
    "٬": ",",
    "［": "[",
    "］": "]",
}
_GONE_CLASS: Final = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff"  # harakat
    "\u0640"  # tatweel
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\ufe00-\ufe0f"  # joiners, bidi controls, selectors
)
_GONE: Final = re.compile(f"[{_GONE_CLASS}]")
_MARK: Final = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]*")
_PRESENTATION: Final = re.compile("[\ufb1d-\ufdff\ufe70-\ufefc]")


def _table() -> dict[str, str]:
    table = {}
    for letters, plain in _SAME.items():
        for number, letter in enumerate(letters):
            table[letter] = plain[number] if len(plain) == len(letters) else plain
    for zero in (0x0660, 0x06F0, 0xFF10):
        for value in range(10):
            table[chr(zero + value)] = str(value)
    return table


_LETTERS: Final = _table()
"""Letter -> the plain one it is read as; no plain one is a key."""


def _plain(text: str) -> str:
    """The text with one letter for its spellings; twice as fast as ``str.translate``, for few of them occur."""
    for letter in _LETTERS.keys() & set(text):
        text = text.replace(letter, _LETTERS[letter])
    return text


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back from its offsets to those of the original (code points)."""

    text: str
    original: str
    dropped: tuple[int, ...] = ()
    origins: tuple[int, ...] | None = None

    def start(self, offset: int) -> int:
        """Where the folded character at ``offset`` stands in the original."""
        if self.origins is not None:
            return self.origins[offset] if offset < len(self.origins) else len(self.original)
        return offset + bisect_right(self.dropped, offset) if self.dropped else offset

    def end(self, offset: int) -> int:
        """Where a stretch that ends before ``offset`` ends in the original, its last letter's marks inside."""
        after = self.start(offset - 1) + 1
        if not self.dropped and self.origins is None:
            return after
        found = _MARK.match(self.original, after)
        return found.end() if found else after


def fold(text: str) -> Folded:
    """A text without harakat, tatweel and controls, one letter for its spellings, digits in ASCII."""
    if _PRESENTATION.search(text):
        return _fold_by_character(text)
    if not _GONE.search(text):
        return Folded(_plain(text), text)
    dropped = tuple(found.start() - number for number, found in enumerate(_GONE.finditer(text)))
    return Folded(_plain(_GONE.sub("", text)), text, dropped)


@lru_cache(4096)
def fold_word(word: str) -> str:
    """The folded form of a lexicon's word."""
    return fold(word).text


def _fold_by_character(text: str) -> Folded:
    """The same for a text with presentation forms, of which one may stand for several letters."""
    letters: list[str] = []
    origins: list[int] = []
    for offset, character in enumerate(text):
        plain = unicodedata.normalize("NFKC", character) if _PRESENTATION.match(character) else character
        for letter in _plain(_GONE.sub("", plain)):
            letters.append(letter)
            origins.append(offset)
    return Folded("".join(letters), text, (), tuple(origins))
