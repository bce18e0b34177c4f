"""How much the words and names of a passage say of which happening it tells."""

from __future__ import annotations

from functools import cache
from typing import Final

from db.extract.lexicon import LANGUAGES, read
from db.text.folding import fold_text
from db.text.stemming import WORD, stems

_COMMON: Final = 0.3
_SHORTEST: Final = 2


@cache
def _weights() -> dict[str, float]:
    """Folded words of all languages that say nothing or little."""
    weights: dict[str, float] = {}
    for language in LANGUAGES:
        table = read(language, "corroboration")["words"]
        for word in WORD.findall(fold_text(table["common"])):
            weights.setdefault(word, _COMMON)
            weights.setdefault(stems(word)[0], _COMMON)
        for word in WORD.findall(fold_text(table["idle"])):
            weights[word] = 0.0
    return weights


@cache
def countries() -> frozenset[str]:
    """The identities of countries: they say who, but hardly which happening."""
    return frozenset(
        key for language in LANGUAGES for key in read(language, "events").get("names", {}).get("country", ())
    )


def weight_of(word: str) -> float:
    """How much a folded word says: 0, a little, or 1. Numbers say nothing here; tolls are compared apart."""
    if len(word) < _SHORTEST or word.isdigit():
        return 0.0
    weights = _weights()
    known = weights.get(word)
    return weights.get(stems(word)[0], 1.0) if known is None else known


def words_in(text: str) -> list[str]:
    """The folded words of a text, in its order."""
    return WORD.findall(fold_text(text))
