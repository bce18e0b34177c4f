"""Actors and places that a passage names."""

from __future__ import annotations

from db.extract.events.clauses import Sentence


def actors_and_places(sentence: Sentence, passage: tuple[int, int]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The identities of actors and places between two offsets."""
    return (), ()
