"""Reprints: articles of one text, which are one voice however many papers print it."""

from __future__ import annotations

from db.store.prints import original_of
from db.store.store import Store
from db.text.fingerprint import Fingerprint


def reprint_groups(store: Store) -> list[frozenset[int]]:
    """The articles that tell one text: each group an original with its reprints.

    A group counts as one source. Articles that nothing repeats are in none.
    """
    groups: dict[int, set[int]] = {}
    with store.reading() as connection:
        for key, original in connection.execute(
            "SELECT id, reprint_of FROM articles WHERE reprint_of IS NOT NULL ORDER BY id"
        ):
            groups.setdefault(original, {original}).add(key)
    return [frozenset(group) for group in groups.values()]


def original_in(store: Store, text: Fingerprint) -> int | None:
    """The article of a library that a text repeats."""
    with store.reading() as connection:
        return original_of(connection, text)
