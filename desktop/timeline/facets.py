"""What events can be sorted into lanes and colours by, beside the rows of a story: by actors, places, sources."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.library import FacetPairs
from desktop.timeline.index import Instants

OTHERS: Final = "\u2026"
NOTHING: Final = "\u2205"
"""Keys of the group of all values that have none of their own, and of the events without a value."""

Rows = NDArray[np.bool_]
Codes = NDArray[np.signedinteger]


@dataclass(frozen=True, slots=True)
class GroupWords:
    """How the groups are called that bear no value's name."""

    nothing: str
    others: str


@dataclass(frozen=True, eq=False)
class Groups:
    """The group of every row: a value of its own, the others, or none; most events first."""

    codes: Codes
    names: tuple[str, ...]
    keys: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Facet:
    """The values of one facet, row by row: those of row ``n`` are ``codes[starts[n]:starts[n + 1]]``.

    ``names`` and ``keys`` are by code; None names what articles leave unsaid.
    """

    names: tuple[str | None, ...]
    keys: tuple[str, ...]
    starts: Codes
    codes: Codes

    @classmethod
    def of(cls, pairs: FacetPairs, ids: Instants) -> Facet:
        """The facet for rows with these ids."""
        last = max(int(ids.max(initial=0)), int(pairs.event.max(initial=0)))
        row_of = np.full(last + 1, -1, np.int32)
        row_of[ids] = np.arange(len(ids), dtype=np.int32)
        places = row_of[pairs.event]
        known = places >= 0
        places = places[known]
        starts = np.zeros(len(ids) + 1, np.int32)
        np.cumsum(np.bincount(places, minlength=len(ids)), out=starts[1:])
        codes = pairs.code[known][np.argsort(places, kind="stable")].astype(np.min_scalar_type(-len(pairs.names) - 1))
        return cls(pairs.names, pairs.keys, starts, codes)

    @cached_property
    def first(self) -> Codes:
        """The code of each row's first value; -1 where it has none, or one that is left unsaid."""
        first = np.full(len(self.starts) - 1, -1, np.int32)
        told = self.starts[:-1] < self.starts[1:]
        first[told] = self.codes[self.starts[:-1][told]]
        if None in self.names:
            first[first == self.names.index(None)] = -1
        return first

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """How many rows have each value."""
        return np.bincount(self.codes, minlength=len(self.names))

    def having(self, names: frozenset[str | None]) -> Rows:
        """The rows that have any of some values."""
        return self._having(np.array([name in names for name in self.names], np.bool_))

    def having_code(self, code: int) -> Rows:
        """The rows that have one value."""
        return self._having(np.arange(len(self.names)) == code)

    def _having(self, wanted: NDArray[np.bool_]) -> Rows:
        so_far = np.zeros(len(self.codes) + 1, np.int32)
        if len(wanted):
            np.cumsum(wanted[self.codes], out=so_far[1:])
        return so_far[self.starts[1:]] > so_far[self.starts[:-1]]

    def told_by(self, rows: Rows) -> frozenset[str]:
        """The keys of all values that some rows have; ``rows`` are the first ones of all."""
        chosen = np.repeat(rows, np.diff(self.starts[: len(rows) + 1]))
        return frozenset(self.keys[code] for code in np.unique(self.codes[: len(chosen)][chosen]).tolist())

    def grouped(self, most: int, words: GroupWords, kept: frozenset[str] = frozenset()) -> Groups:
        """Every row under its first value: the ``most`` frequent ones and those ``kept`` (keys) have groups."""
        counts = np.bincount(self.first[self.first >= 0], minlength=len(self.names))
        ranked = [int(code) for code in np.argsort(-counts, kind="stable") if counts[code]]
        own = [code for place, code in enumerate(ranked) if place < most or self.keys[code] in kept]
        if len(ranked) == len(own) + 1:
            own = ranked  # a group of others with one value in it would only hide its name
        others = len(ranked) - len(own)
        group = np.full(len(self.names) + 1, len(own), np.int32)
        group[own] = np.arange(len(own))
        group[-1] = len(own) + (others > 0)
        names, keys = [self.names[code] or "" for code in own], [self.keys[code] for code in own]
        if others:
            names, keys = [*names, words.others], [*keys, OTHERS]
        return Groups(group[self.first], (*names, words.nothing), (*keys, NOTHING))
