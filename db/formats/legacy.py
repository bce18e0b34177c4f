"""Telling the 8-bit encodings of Arabic, Persian, Hebrew and Western text apart.

Each candidate's reading is scored by how much it looks like words: letters in the
proportions of the language, whole words of one script, the commonest words. A wrong
reading breaks words up with signs and accents and makes rare letters common.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Final

from db.text.folding import fold_text

_CANDIDATES: Final = (
    "cp1256",
    "iso8859-6",
    "mac_arabic",
    "mac_farsi",
    "cp720",
    "cp1255",
    "iso8859-8",
    "cp862",
    "cp1252",
    "cp1254",
    "cp1251",
    "koi8-r",
    "mac_roman",
)
"""In order of preference where two read alike."""

_FREQUENT: Final[dict[str, int]] = {
    **dict.fromkeys("اليمن", 4),
    **dict.fromkeys("وتربهةسدع", 3),
    **dict.fromkeys("فقكحجأشصىخط", 2),
    **dict.fromkeys("ذضزغثإئءظؤآپچژگکی،؛؟\u200c\u064b", 1),
    **dict.fromkeys("יוהלא", 4),
    **dict.fromkeys("תברמשנ", 3),
    **dict.fromkeys("דחקפעכםטג", 2),
    **dict.fromkeys("זסןצךץף", 1),
    **dict.fromkeys("éèàçüöäßñóíáãõêıșšžа́оеинт", 3),
    **dict.fromkeys("ÉÀÇÜÖÄâîôûïëúíøåæşğİр́слвкмдпуябьыгзчйхжшю", 2),
    **dict.fromkeys("“”‘’–—…«»°·•ÁÓØÅÆŞĞцщэфъё", 1),
}
"""Weight of a character beyond ASCII in an honest reading; what is not named counts against it."""

_STRANGE: Final = -4
_ASCII: Final = 0x7F
_WEIGHED: Final = 4
"""Candidates whose readings are weighed word by word."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_SCRIPT: Final = re.compile(
    "(?P<arabic>[\u0621-\u06ff]+)|(?P<hebrew>[\u05d0-\u05ea]+)|(?P<latin>[A-Za-z\u00c0-\u024f]+)|(?P<cyrillic>[\u0400-\u04ff]+)"
)
_COMMON: Final = frozenset(
    fold_text(
        "من في على إلى أن التي الذي هذا هذه كان قال بعد عن مع و در به از که این را با است برای של את על לא עם הוא כי"
    ).split()
)
_FLOOR: Final = 1.0
"""Mean weight of the characters beyond ASCII below which no reading is believed."""


def best_legacy(sample: bytes) -> str | None:
    """The 8-bit encoding whose reading looks most like words; None where none does."""
    counts = Counter(sample)
    best, best_score = None, _FLOOR
    for encoding in _likeliest(counts):
        text = sample.decode(encoding, "replace")
        score = _likeness(text)
        if score > best_score + 1e-9:
            best, best_score = encoding, score
    return best


def _likeliest(counts: Counter[int]) -> list[str]:
    """The few candidates that make the most frequent letters of the bytes beyond ASCII, in order of preference."""
    weights = {
        encoding: sum(count * table[byte] for byte, count in counts.items() if byte > _ASCII)
        for encoding, table in _weights().items()
    }
    few = sorted(_CANDIDATES, key=lambda encoding: -weights[encoding])[:_WEIGHED]
    return [encoding for encoding in _CANDIDATES if encoding in few]


@cache
def _weights() -> dict[str, tuple[int, ...]]:
    """Encoding -> the weight of what each byte stands for in it."""
    letters = {encoding: [bytes([byte]).decode(encoding, "replace") for byte in range(256)] for encoding in _CANDIDATES}
    return {
        encoding: tuple(_FREQUENT.get(letter, _STRANGE) for letter in of_bytes)
        for encoding, of_bytes in letters.items()
    }


def _likeness(text: str) -> float:
    """Mean weight of the characters beyond ASCII, less what breaks words, plus what makes common ones."""
    beyond = [character for character in text if character > "\x7f"]
    if not beyond:
        return 0.0
    weight = sum(_FREQUENT.get(character, _STRANGE) for character in beyond)
    words = _WORD.findall(text)
    mixed = sum(_mixes_scripts(word) for word in words)
    common = sum(word in _COMMON for word in _WORD.findall(fold_text(text)))
    capitals_inside = len(re.findall(r"[a-z][À-ÞŞĞİ]|[À-ÿ]{3}|[а-я][А-Я]", text))
    return (weight + 6 * common - 8 * mixed - 6 * capitals_inside) / len(beyond)


def _mixes_scripts(word: str) -> bool:
    kinds = {match.lastgroup for match in _SCRIPT.finditer(word)}
    return len(kinds) > 1
