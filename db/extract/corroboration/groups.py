"""Groups of what is alike, whatever the order: average linkage that contradictions and a person's word limit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from heapq import heapify, heappop, heappush
from typing import Final

Pair = tuple[int, int]

Limit = Callable[[Collection[int], Collection[int]], bool]
"""Says of two groups whether they may not become one."""

LINK: Final = 0.51
"""The likeness from which two accounts alone are taken as one happening."""

MEAN: Final = 0.16
"""The mean likeness that the accounts of two groups need, so that these become one."""


SAME: Final = 1.0
"""The likeness of clauses that tell one happening together."""


def shared_among_mates(likeness: Mapping[Pair, float], mates: Iterable[Pair]) -> dict[Pair, float]:
    """The likeness of pairs, where each account is as like others as the likest of those that it tells with.

    What a sentence tells in several clauses is compared as a whole: who died needs no likeness of its own.
    """
    with_mates: dict[int, set[int]] = {}
    for one, other in sorted(mates):
        whole = with_mates.get(one, {one}) | with_mates.get(other, {other})
        with_mates.update(dict.fromkeys(whole, whole))
    spread = dict(likeness)
    for (one, other), value in likeness.items():
        here, there = with_mates.get(one, {one}), with_mates.get(other, {other})
        if other in here:
            continue
        for pair in ((min(low, high), max(low, high)) for low in here for high in there):
            spread[pair] = max(value, spread.get(pair, 0.0))
    return spread


class Grouping:
    """Accounts, named by their places in an order of what they tell, on the way into groups.

    ``likeness`` holds the pairs for which something speaks (the lower place first).
    """

    def __init__(self, count: int, likeness: Mapping[Pair, float]) -> None:
        self._members: dict[int, list[int]] = {place: [place] for place in range(count)}
        self._sums: dict[int, dict[int, float]] = {place: {} for place in range(count)}
        self._best: dict[int, dict[int, float]] = {place: {} for place in range(count)}
        for (one, other), value in likeness.items():
            for here, there in ((one, other), (other, one)):
                self._sums[here][there] = value
                self._best[here][there] = value

    def tie(self, pairs: Iterable[Pair], forbidden: Limit) -> None:
        """Join what belongs together before all likeness."""
        group = {place: lead for lead, members in self._members.items() for place in members}
        for one, other in pairs:
            low, high = sorted((group[one], group[other]))
            if low != high and not forbidden(self._members[low], self._members[high]):
                self._join(low, high)
                group.update(dict.fromkeys(self._members[low], low))

    def joined(self, forbidden: Limit) -> list[list[int]]:
        """The groups, likest joined first until nothing more is alike enough."""
        heap = [
            self._claim(one, other)
            for one, others in self._sums.items()
            for other in others
            if one < other and self._alike(one, other)
        ]
        heapify(heap)
        while heap:
            claim = heappop(heap)
            _, one, other = claim
            if one not in self._members or other not in self._members or claim != self._claim(one, other):
                continue
            if not self._alike(one, other) or forbidden(self._members[one], self._members[other]):
                continue
            self._join(one, other)
            for near in self._sums[one]:
                if self._alike(one, near):
                    heappush(heap, self._claim(*sorted((one, near))))
        return [sorted(members) for members in self._members.values()]

    def _claim(self, one: int, other: int) -> tuple[float, int, int]:
        return -round(self._mean(one, other), 9), one, other

    def _mean(self, one: int, other: int) -> float:
        return self._sums[one][other] / (len(self._members[one]) * len(self._members[other]))

    def _alike(self, one: int, other: int) -> bool:
        return self._best[one][other] >= LINK and self._mean(one, other) >= MEAN

    def _join(self, one: int, other: int) -> None:
        """Let a group take another in; it goes on under the lower place."""
        self._members[one] += self._members.pop(other)
        sums, best = self._sums.pop(other), self._best.pop(other)
        for near, value in sums.items():
            del self._sums[near][other], self._best[near][other]
            if near == one:
                continue
            total = self._sums[one].get(near, 0.0) + value
            top = max(self._best[one].get(near, 0.0), best[near])
            self._sums[one][near] = self._sums[near][one] = total
            self._best[one][near] = self._best[near][one] = top
