"""How much the words and names of a passage say of which happening it tells."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from db.extract.lexicon import LANGUAGES, read
from db.text.folding import fold_text
from db.text.stemming import WORD, bare_forms, stems

_COMMON: Final = 0.3
_SHORTEST: Final = 2
_PARTING: Final = re.compile("\u200c")
"""The Persian joiner parts what a compound is made of."""
_WRITTEN_IN: Final = re.compile("(?<=[\u05d0-\u05ea])['\u2019\u05f3](?=[\u05d0-\u05ea])")
"""The mark within a Hebrew word of a foreign sound."""


@cache
def _weights(language: str) -> tuple[dict[str, float], dict[str, float]]:
    """What folded words weigh that say nothing or little, and by their stems those that say little."""
    table = read(language, "corroboration")["words"]
    common, idle = words_in(table["common"]), words_in(table["idle"])
    return dict.fromkeys(common, _COMMON) | dict.fromkeys(idle, 0.0), {stems(word)[0]: _COMMON for word in common}


@cache
def countries() -> frozenset[str]:
    """The identities of countries: they say who, but hardly which happening."""
    return frozenset(
        key for language in LANGUAGES for key in read(language, "events").get("names", {}).get("country", ())
    )


@lru_cache(200_000)
def weight_of(word: str, language: str) -> float:
    """How much a folded word says: 0, a little, or 1. Numbers say nothing here; tolls are compared apart."""
    if len(word) < _SHORTEST or word.isdigit():
        return 0.0
    spoken = _spoken(word, language)
    if spoken not in LANGUAGES:
        return 1.0
    words, by_stem = _weights(spoken)
    known = words.get(word)
    return by_stem.get(stems(word)[0], 1.0) if known is None else known


def _spoken(word: str, language: str) -> str:
    """The language of a word in a text of another: Latin letters are read as English."""
    return "en" if word.isascii() else language


@cache
def _classes(language: str) -> dict[str, tuple[str, ...]]:
    """Folded word -> its classes of meaning."""
    classes: dict[str, tuple[str, ...]] = {}
    for name, words in read(language, "corroboration")["meanings"].items():
        for word in words_in(words):
            classes[word] = tuple(dict.fromkeys((*classes.get(word, ()), f"={name}")))
    return classes


@lru_cache(200_000)
def meanings(word: str, language: str) -> tuple[str, ...]:
    """What a folded word is compared by: its classes of meaning, which all languages share, and its stems."""
    spoken = _spoken(word, language)
    classes = _classes(spoken) if spoken in LANGUAGES else {}
    return next((classes[form] for form in (word, *bare_forms(word)) if form in classes), ()) + stems(word)


def is_class(meaning: str) -> bool:
    """Whether this is a class of meaning, not a stem."""
    return meaning.startswith("=")


def goes_on(word: str, language: str) -> bool:
    """Whether a folded word says of what follows that it goes on, not that it happened."""
    return "=going-on" in meanings(word, language)


def words_in(text: str) -> list[str]:
    """The folded words of a text, in its order."""
    return WORD.findall(fold_text(_WRITTEN_IN.sub("", _PARTING.sub(" ", text))))
