"""What passes over the canvas: the event under the pointer, the ring coming up, the words searched for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

DIMMED: Final = 0.28
"""Opacity of what has not the words, where only matches count."""

Stretches = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Finds:
    """``find`` gives the stretches (code points) of a title that have the words; None: nothing is looked for.

    ``events`` have the words; with ``only`` the others are dimmed.
    """

    find: Callable[[str], Stretches] | None = None
    events: frozenset[int] = frozenset()
    only: bool = False
    _known: dict[str, Stretches] = field(default_factory=dict, compare=False)

    @property
    def is_looking(self) -> bool:
        """Whether anything is looked for."""
        return self.find is not None

    def stretches(self, title: str) -> Stretches:
        """Where the words stand in a title, in code points."""
        if self.find is None:
            return ()
        if title not in self._known:
            self._known[title] = self.find(title)
        return self._known[title]

    def opacity(self, event: int) -> float:
        """How strongly an event is drawn."""
        return DIMMED if self.only and self.find is not None and event not in self.events else 1.0


@dataclass(frozen=True, slots=True)
class Emphasis:
    """``pointed`` is the event under the pointer; ``ring_opacity`` lets the rings of the selected ones come up.

    ``chosen`` are the events that are selected together.
    """

    pointed: int | None = None
    ring_opacity: float = 1.0
    finds: Finds = field(default_factory=Finds)
    chosen: frozenset[int] = frozenset()
