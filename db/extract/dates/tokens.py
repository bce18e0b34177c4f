"""A folded text as words, and its stretches that may hold a date as tokens with roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from db.extract.dates.vocabulary import OPENING, STRONG, WEAK, Entry, Vocabulary
from db.extract.dates.words import PUNCTUATION, Roles, Words, number_roles

_OTHER: Final = "."
_STRETCH: Final = re.compile(f"[{WEAK}{OPENING}{STRONG}]++")
LONGEST_STRETCH: Final = 400
"""Tokens; a longer stretch of nothing but date words is cut: no sentence has one."""


class Token(NamedTuple):
    """A word, phrase or mark, or a clitic on its own.

    ``start`` and ``end`` are offsets into the folded text, ``opening`` and ``word`` the indices
    of its first and last word.
    """

    text: str
    start: int
    end: int
    roles: Roles
    symbol: str
    opening: int
    word: int


def stretches(read: Words, vocabulary: Vocabulary) -> Iterator[list[Token]]:
    """The stretches of known words among which at least one may begin a date."""
    marks = _marks(read.words, vocabulary)
    for found in _STRETCH.finditer(marks):
        if STRONG not in found[0] and not _has_phrase(read, vocabulary, found):
            continue
        first = found.start()
        while first < found.end():
            last = min(found.end(), first + LONGEST_STRETCH)
            yield list(_tokens(read, vocabulary, first, last))
            first = last


def _has_phrase(read: Words, vocabulary: Vocabulary, found: re.Match[str]) -> bool:
    """Whether a stretch without a strong word has a strong phrase."""
    last = found.end()
    for index, mark in enumerate(found[0], found.start()):
        if mark == OPENING and index + 1 < last:
            entry = _longest(read.words, vocabulary, index, last)[1]
            if entry is not None and entry.strong:
                return True
    return False


def _marks(words: list[str], vocabulary: Vocabulary) -> str:
    """One letter a word: other, weak (part of a date), opening (of a phrase that makes one), strong (makes one)."""
    look_up = vocabulary.marks.get
    marks = [look_up(word) or (_number_mark(word) if "0" <= word[0] <= "9" else _OTHER) for word in words]
    return "".join(marks)


def _number_mark(word: str) -> str:
    return STRONG if {"year4", "numdate", "slashed", "point", "clock"} & number_roles(word).keys() else WEAK


def _tokens(read: Words, vocabulary: Vocabulary, first: int, last: int) -> Iterator[Token]:
    """The words of a stretch as tokens: clitics taken off, phrases put together."""
    index = first
    while index < last:
        word, start = read.words[index], read.starts[index]
        length, entry = _longest(read.words, vocabulary, index, last)
        if entry is not None and word[0].isascii() and "month" not in entry.roles and _glued(read.text, start):
            length, entry = 1, None
        final = index + length - 1
        end = read.starts[final] + len(read.words[final])
        if entry is None:
            roles, symbol = _plain(word, vocabulary)
        else:
            for letters, role in entry.clitics:
                symbol = vocabulary.symbol_of(entry.language, role)
                yield Token(letters, start, start + len(letters), {role: 0}, symbol, index, index)
                start += len(letters)
            start -= entry.contracted
            roles, symbol = entry.roles, entry.symbol
        yield Token(read.text[start:end], start, end, roles, symbol, index, final)
        index += length


def _glued(text: str, start: int) -> bool:
    """Whether a Latin word is the tail of a longer one, as in ``AvaToday``."""
    return start > 0 and text[start - 1].isalpha()


def _longest(words: list[str], vocabulary: Vocabulary, index: int, last: int) -> tuple[int, Entry | None]:
    """How many words the longest entry at ``index`` has, and the entry."""
    word = words[index]
    group = vocabulary.phrases.get(word)
    if group is not None:
        for rest, entry in group.items():
            end = index + 1 + len(rest)
            if end <= last and words[index + 1] == rest[0] and tuple(words[index + 1 : end]) == rest:
                return len(rest) + 1, entry
    return 1, vocabulary.words.get(word)


def _plain(word: str, vocabulary: Vocabulary) -> tuple[Roles, str]:
    """A number, a mark, or a word that is known only as part of phrases."""
    if "0" <= word[0] <= "9":
        roles = number_roles(word)
        return roles, vocabulary.symbol("", roles)
    role = PUNCTUATION.get(word)
    if role is not None:
        return {role: 0}, vocabulary.symbol_of("", role)
    return {}, _OTHER
