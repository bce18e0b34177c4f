"""Counts in words and digits: 25, ٢٥, خمسة وعشرين, three hundred."""

from __future__ import annotations

from typing import Final

_THOUSAND: Final = 1000


def digits(form: str) -> int | None:
    """The whole number that a word in digits stands for."""
    bare = form.replace(",", "").replace("٬", "").replace("،", "")
    return int(bare) if bare.isdecimal() and len(bare) <= 9 else None


def spelled(values: list[int]) -> int:
    """The number that a row of number words makes: 3, 100, 20 → 320; 5, 1000 → 5000."""
    total = part = 0
    for value in values:
        if value >= _THOUSAND:
            total += max(part, 1) * value
            part = 0
        elif value == 100 and 0 < part < 10:
            part *= 100
        else:
            part += value
    return total + part
