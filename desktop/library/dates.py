"""Dates as a person types them, for every field that takes one."""

from __future__ import annotations

from db.time.span import Span


def read_date(words: str) -> Span | None:
    """The date that was typed, in words or numbers of any calendar; None where nothing is typed.

    Raises:
        ValueError: it is no date that can be read.
    """
    from db.extract.dates.typed import read_typed  # noqa: PLC0415 - loads the lexicons when they are needed

    typed = read_typed(words)
    return None if typed is None else typed.span
