"""Accounts that are not in the library yet, looked up by their terms and days as those of the library are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence


class TermIndex:
    """Keys by term, in the order of their first days. ``entries`` are keys with that day and with their terms."""

    def __init__(self, entries: Iterable[tuple[int, int, Sequence[int]]]) -> None:
        self._days: dict[int, list[int]] = {}
        self._keys: dict[int, list[int]] = {}
        for day, key, terms in sorted((day, key, tuple(terms)) for key, day, terms in entries):
            for term in terms:
                self._days.setdefault(term, []).append(day)
                self._keys.setdefault(term, []).append(key)

    def sharing(self, terms: Iterable[int], days: tuple[int, int], least: int) -> list[int]:
        """The keys between two days (inclusive) that share at least so many terms."""
        found: list[int] = []
        for term in self._days.keys() & terms:
            known = self._days[term]
            found += self._keys[term][bisect_left(known, days[0]) : bisect_right(known, days[1])]
        return [key for key, count in Counter(found).items() if count >= least]
