"""Killed and injured."""

from __future__ import annotations

from db.extract.events.clauses import Sentence


def toll(sentence: Sentence, passage: tuple[int, int]) -> tuple[int | None, int | None]:
    """Numbers."""
    return None, None
