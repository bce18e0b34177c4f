"""Stretches of time that only few events have, by the events' ids: sure bounds, other dates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Sparse:
    """``starts`` and ``ends``, in seconds, beside the ids they belong to, ascending; an id may come several times."""

    ids: Integers
    starts: Integers
    ends: Integers

    @classmethod
    def of(cls, ids: Integers, starts: Integers, ends: Integers) -> Sparse:
        """Stretches in any order; those of one event stay in theirs."""
        order = np.argsort(ids, kind="stable")
        return cls(ids[order], starts[order], ends[order])

    @classmethod
    def none(cls) -> Sparse:
        """No event has one."""
        nothing = np.empty(0, dtype=np.int64)
        return cls(nothing, nothing, nothing)

    def at(self, event_id: int) -> tuple[tuple[int, int], ...]:
        """The stretches of an event."""
        if not len(self.ids):
            return ()
        first, last = np.searchsorted(self.ids, (event_id, event_id + 1)).tolist()
        return tuple((int(self.starts[place]), int(self.ends[place])) for place in range(first, last))
