"""The units in which Qt counts a text."""

from __future__ import annotations


def utf16_length(text: str) -> int:
    """How many UTF-16 units a text takes: a character outside the basic plane is two, a lone surrogate one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
