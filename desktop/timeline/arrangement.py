"""How a person has arranged the lanes: which stand first, in what order, folded or hidden."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.timeline.shapes import LaneState


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Keys of lanes. ``order`` holds those that were moved and all that stood before them.

    Pinned lanes come first, then those of ``order``, then the others as they come.
    """

    pinned: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    folded: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()

    def state(self, key: str) -> LaneState:
        """What was done with a lane."""
        return LaneState(key in self.pinned, key in self.folded)

    def sorted(self, keys: Iterable[str]) -> list[str]:
        """The keys that are not hidden, from top to bottom."""
        first = {key: place for place, key in enumerate((*self.pinned, *self.order))}
        shown = [key for key in keys if key not in self.hidden]
        return sorted(shown, key=lambda key: (key not in self.pinned, first.get(key, len(first))))

    def with_folded(self, key: str) -> Arrangement:
        """With a lane folded to one row, or opened again."""
        return replace(self, folded=self.folded ^ {key})

    def with_pinned(self, key: str) -> Arrangement:
        """With a lane at the top, or back among the others."""
        others = tuple(other for other in self.pinned if other != key)
        return replace(self, pinned=others if key in self.pinned else (*self.pinned, key))

    def with_hidden(self, key: str) -> Arrangement:
        """Without a lane."""
        return replace(self, hidden=self.hidden | {key})

    def with_all(self) -> Arrangement:
        """With every lane that was hidden."""
        return replace(self, hidden=frozenset())

    def moved(self, key: str, to: int, shown: Sequence[str]) -> Arrangement:
        """With a lane at another place among those shown; it joins the pinned ones where it lands among them."""
        rest = [other for other in shown if other != key]
        to = min(max(to, 0), len(rest))
        order = [*rest[:to], key, *rest[to:]]
        pins = [other for other in order if other in self.pinned]
        if key in self.pinned and to >= len(pins):
            pins.remove(key)
        elif key not in self.pinned and to < len(pins):
            pins = [other for other in order if other in self.pinned or other == key]
        return replace(self, pinned=tuple(pins), order=tuple(other for other in order if other not in pins))
