"""How much a text that came out of a PDF looks like what people write."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from db.text.folding import fold_text

_WORD: Final = re.compile("[\\w\ufffd]+")
_COMMON_WORDS: Final = (
    "من في على إلى أن إن التي الذي هذا هذه كان قال بعد عن مع قد بين و در به از که این را با است برای شد می "
    "של את על לא עם הוא היא כי גם או the of and to in is was that for on with as at by from de la le et les des"
    " en que el und der die das ve bir bu için"
)
_COMMON: Final = frozenset(fold_text(_COMMON_WORDS).split())
_ARTICLE: Final = re.compile("[وفبكل]?(?:ال|لل)\\w{2,}|ה[\u05d0-\u05ea]{3,}")
_BACKWARDS: Final = re.compile("[ةى]\\w{2,}|[םןץףך][\u05d0-\u05ea]{2,}|\\w+لا")
_SCRIPTS: Final = re.compile("(?P<arabic>[\u0600-\u06ff])|(?P<hebrew>[\u0590-\u05ff])|(?P<latin>[A-Za-z\u00c0-\u024f])")
_STRANGE: Final = frozenset(("Co", "Cn", "Cc", "Cs"))
_USUAL_SCRIPTS: Final = re.compile("[\u0000-\u06ff\u2000-\u23ff\u2500-\u27ff\u1e00-\u1eff\u3000-\u9fff\uac00-\ud7af]")
READABLE: Final = 0.45
"""Share of sound words below which a text layer is unreadable."""
_SHORTEST: Final = 6


def plausibility(text: str) -> float:
    """From about -1 (signs at random, words backwards or broken up) to about 1 (sentences)."""
    words = _WORD.findall(text)
    if not words:
        return -1.0
    score = 0.0
    for word in words:
        if not _is_sound(word):
            score -= 1
        elif fold_text(word) in _COMMON:
            score += 1
        elif _ARTICLE.fullmatch(word):
            score += 0.5
        elif _BACKWARDS.fullmatch(word):
            score -= 0.5
    return score / len(words)


def is_readable(text: str) -> bool:
    """Whether most words of a text layer are words."""
    words = _WORD.findall(text)
    return len(words) >= _SHORTEST and sum(map(_is_sound, words)) >= READABLE * len(words)


def agreement(one: str, other: str) -> float:
    """Share of the words of a text that another reading of the same pages has too."""
    words, others = fold_text(one).split(), frozenset(fold_text(other).split())
    return sum(word in others for word in words) / len(words) if words else 0.0


def _is_sound(word: str) -> bool:
    """Whether a word is of one script, of more than one letter, and without signs that no text has."""
    if any(unicodedata.category(sign) in _STRANGE or sign == "\ufffd" for sign in word):
        return False
    if not all(_USUAL_SCRIPTS.match(sign) for sign in word):
        return False
    if len(word) == 1:
        return word.isdigit() or word in "وaAIyeéà"
    return len({found.lastgroup for found in _SCRIPTS.finditer(word)}) <= 1
