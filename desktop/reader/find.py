"""Words found in one article: as they are typed, in any spelling, or in all their forms."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cached_property

from db.text.folding import Folded, fold, fold_text
from db.text.terms import Term, find_terms, words_of


class FindMode(StrEnum):
    """What counts as the same words."""

    EXACT = "exact"
    """The very letters and signs."""
    FOLDED = "folded"
    """Whatever their harakat, hamza forms, tatweel, digits, points or capitals."""
    FORMS = "forms"
    """Also their other forms: with article and particles, plurals, endings."""


class Finder:
    """Looks through one text; folds it when it is first asked."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _folded(self) -> Folded:
        return fold(self._text)

    def find(self, words: str, mode: FindMode = FindMode.FOLDED) -> list[tuple[int, int]]:
        """Where the words stand, in code points, in the order of the text; none overlap."""
        if not words.strip():
            return []
        match mode:
            case FindMode.EXACT:
                return _all(self._text.find, words)
            case FindMode.FORMS:
                wanted = words_of(fold_text(words))
                return list(find_terms(self._text, [Term(wanted, inflected=True)])) if wanted else []
            case FindMode.FOLDED:
                folded = fold_text(words)
                places = _all(self._folded.text.find, folded) if folded.strip() else []
                return [self._folded.span(*place) for place in places]


def _all(find: Callable[[str, int], int], words: str) -> list[tuple[int, int]]:
    """Every place that a text's own ``find`` gives, one after the other."""
    found: list[tuple[int, int]] = []
    place = find(words, 0)
    while place >= 0:
        found.append((place, place + len(words)))
        place = find(words, place + len(words))
    return found
