"""Names for the articles of a file that stay the same when the file is saved again, longer."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 500
"""Code points of a name; a longer one is no address and no key, and its number names the article."""


class Parts:
    """Hands out the names of a file's articles, each once: their own key, else their number."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}
        self._number = 0

    def named(self, key: str | None, *, prefix: str = "#", number: str = "") -> str:
        """The name of the next article. ``number`` is put before its number where it has no key."""
        self._number += 1
        own = " ".join((key or "").split())
        name = own if own and len(own) <= _LONGEST else f"{number}{self._number}"
        told = name
        while told in self._given:
            self._given[name] += 1
            told = f"{name} ({self._given[name]})"
        self._given[told] = 1
        return f"{prefix}{told}"
