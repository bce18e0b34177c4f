"""Light stems: what the forms of one word have in common, for a search that finds them all.

Takes words in their search form (``db.text.folding``). What stands before and after a word in
Arabic, Persian, Hebrew and English is taken off by rules; no dictionary says which letters
belong to the word, so where a letter may be either, a word has several stems. Two words are
forms of one word when they share a stem.

Source: after Larkey, Ballesteros, Connell, "Light Stemming for Arabic Information Retrieval"
(2007), whose light10 is widened by one-letter clitics and the commonest broken plurals.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from db.text.broken_plurals import SINGULARS

WORD: Final = re.compile(r"[^\W_]+")
"""A word of a text in its search form."""

_SHORTEST: Final = 3
"""Letters that a stem keeps at least."""

_ARABIC: Final = re.compile("[\u0621-\u06d3]")
_HEBREW: Final = re.compile("[\u05d0-\u05ea]")
_ENGLISH: Final = re.compile("[a-z]+")

_ARTICLES: Final = re.compile("^[وف]?(?:[بك]?ال|لل)(?=.{3})")
"""The article with what is written onto it: hardly ever part of a word."""
_CLITICS: Final = re.compile("^(?:[وف]?[بلكس]|[وف])(?=.{3})")
"""Particles that are as often the first letters of a word."""
_PERSIAN_VERB: Final = re.compile("^ن?مي(?=.{2,}(?:[مدي]|ند|يم|يد)$)")
_PERSIAN_ENDS: Final = re.compile("(?<=..)(?:ها(?:ي(?:ي|م|ت|ش|مان|تان|شان)?)?)$|(?<=...)(?:ترين|تر|شان|مان)$")
_PRONOUNS: Final = re.compile("(?<=...)(?:هما|كما|هم|هن|كم|نا|ه|ي)$")
_ARABIC_ENDS: Final = re.compile("(?<=...)(?:يات|تان|تين|ات|ان|ون|ين|وا|يه|ت|ي)$|(?<=....)ا$")

_HEBREW_PARTICLES: Final = re.compile("(?:ו?(?:לכש|כש|מש|ש)?(?:מה|[הבלמכ])?)(?=.{3})")
_HEBREW_ENDS: Final = re.compile(
    "(?<=..)(?:יותיה[מנ]|ותיה[מנ]|יהמ|יה|ותי[וכה]?|יות|ויות|ימ|ות|ינו|יו|ית|נו|ת[והימנכ]|תנו|[הת])$|(?<=...)[יו]$"
)


@lru_cache(200_000)
def stems(word: str) -> tuple[str, ...]:
    """The stems of a word in its search form, the likeliest first; a word without forms is its own stem."""
    if _ARABIC.match(word):
        return tuple(dict.fromkeys(_arabic_stem(form) for form in _arabic_forms(word)))
    if _HEBREW.match(word):
        return tuple(dict.fromkeys(_hebrew_stem(form) for form in _hebrew_forms(word)))
    return (_english_stem(word),) if _ENGLISH.fullmatch(word) else (word,)


def bare_forms(word: str) -> tuple[str, ...]:
    """A word in its search form without what is written before it; also with it, where that may be its own letters."""
    if _ARABIC.match(word):
        return tuple(dict.fromkeys(_arabic_forms(word)))
    return tuple(dict.fromkeys(_hebrew_forms(word))) if _HEBREW.match(word) else (word,)


def stemmed(text: str) -> str:
    """The stems of a text in its search form, each once, in no order that means anything."""
    return " ".join(sorted(set().union(*map(stems, set(WORD.findall(text))))))


def _arabic_forms(word: str) -> list[str]:
    """The word without its article; where it has none, also without what may have been written onto it."""
    bare = _ARTICLES.sub("", word)
    if bare != word:
        return [bare]
    particle = _CLITICS.match(word)
    shorter = [word[start:] for start in range(1, particle.end() + 1)] if particle else []
    return [word, *shorter, _PERSIAN_VERB.sub("", word)]


def _arabic_stem(word: str) -> str:
    """The word without pronouns, number and gender."""
    word = _singular(word)
    persian = _PERSIAN_ENDS.sub("", word)
    word = _PRONOUNS.sub("", word) if persian == word else persian
    return _ARABIC_ENDS.sub("", _PRONOUNS.sub("", _singular(word)))


def _singular(word: str) -> str:
    return SINGULARS.get(word, word)


def _hebrew_forms(word: str) -> list[str]:
    """The word with ever fewer of the particles that may be written onto it; a vav doubled after them is one."""
    word = word.replace("וו", "ו")
    found = _HEBREW_PARTICLES.match(word)
    return [word[start:] for start in range((found.end() if found else 0) + 1)]


def _hebrew_stem(word: str) -> str:
    stem = _HEBREW_ENDS.sub("", word)
    return stem if len(stem) >= _SHORTEST - 1 else word


def _english_stem(word: str) -> str:
    """The word without -s, -ed, -ing; a doubled letter before them counts once, a last -e or -y not."""
    if len(word) <= _SHORTEST:
        return word
    if word.endswith("ies"):
        return word[:-3] + "i"
    stem = re.sub("(?<=..)(?:sses|ches|shes|xes)$", lambda found: found[0][:-2], word)
    stem = stem[:-1] if stem == word and re.search("[^su]s$", word) else stem
    shorter = re.sub("(?<=...)(?:ing|ed)$", "", stem)
    if shorter != stem:
        stem = re.sub("([bdfgmnprt])\\1$", "\\1", shorter)
    stem = stem[:-1] if stem.endswith("e") and len(stem) > _SHORTEST else stem
    return stem[:-1] + "i" if stem.endswith("y") and len(stem) > _SHORTEST else stem
