"""Names on one line, separated by semicolons of either script."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_SEPARATOR: Final = "؛"


def read_names(line: str) -> tuple[str, ...]:
    """The names of a line, each once, without empty ones."""
    parts = line.replace(";", _SEPARATOR).split(_SEPARATOR)
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def write_names(names: Sequence[str]) -> str:
    """Names as a line that ``read_names`` reads."""
    return f"{_SEPARATOR} ".join(names)
