"""How far a printout is, told to whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[float], None]
"""Takes the share that is done, 0 to 1; raises ``Cancelled`` where nobody waits any more."""


class Cancelled(Exception):
    """The work was asked to stop."""


def silently(_share: float) -> None:
    """Nobody waits."""
