"""Words looked for in a text: in their search form, as a phrase, as the beginning of a word, or in all their forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from db.text.folding import fold
from db.text.stemming import WORD, stems

Stretches = tuple[tuple[int, int], ...]
"""Stretches of a text, in code points, end exclusive."""


@dataclass(frozen=True)
class Term:
    """Words in their search form that stand one after the other.

    ``prefix``: the last of them may be the beginning of a longer word. ``inflected``: other
    forms of the words count too.
    """

    words: tuple[str, ...]
    prefix: bool = False
    inflected: bool = False

    @cached_property
    def stems(self) -> tuple[frozenset[str], ...]:
        """The stems of each word; empty sets where its other forms do not count."""
        return tuple(frozenset(stems(word)) if self.inflected else frozenset() for word in self.words)

    def begins(self, words: Sequence[str], place: int) -> bool:
        """Whether the term stands in a row of words from a place on."""
        last = place + len(self.words) - 1
        if last >= len(words):
            return False
        number = len(self.words)
        if self.prefix and words[last].startswith(self.words[-1]):
            number -= 1
        return all(self._is(index, words[place + index]) for index in range(number))

    def _is(self, number: int, word: str) -> bool:
        if word == self.words[number]:
            return True
        wanted = self.stems[number]
        return bool(wanted) and not wanted.isdisjoint(stems(word))


def words_of(folded: str) -> tuple[str, ...]:
    """The words of a text in its search form."""
    return tuple(WORD.findall(folded))


def find_terms(text: str, terms: Iterable[Term], *, most: int | None = None) -> Stretches:
    """Where the terms stand in a text, in its order, none within another; ``most``: only the first so many."""
    folded = fold(text)
    wanted = tuple(terms)
    if not wanted:
        return ()
    found: list[tuple[int, int]] = []
    for start, end in _places(folded.text, wanted):
        found.append(folded.span(start, end))
        if most is not None and len(found) >= most:
            break
    return tuple(found)


def _places(folded: str, terms: Sequence[Term]) -> Iterator[tuple[int, int]]:
    """The stretches of a folded text where a term stands; the longest where several begin together."""
    places = [found.span() for found in WORD.finditer(folded)]
    words = [folded[start:end] for start, end in places]
    place = 0
    while place < len(words):
        length = max((len(term.words) for term in terms if term.begins(words, place)), default=0)
        if length:
            yield places[place][0], places[place + length - 1][1]
        place += length or 1
