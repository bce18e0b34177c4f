"""Texts that are nearly the same, told before anything is added: reprints with a paragraph more or less."""

from __future__ import annotations

from db.message import Message, message
from db.store.articles import article_rows
from db.store.reprints import original_in
from db.store.store import Store
from db.text.fingerprint import Fingerprint
from db.text.likeness import Shelf


class Reprints:
    """The texts of the library and those looked at so far."""

    def __init__(self, store: Store | None = None) -> None:
        self._store = store
        self._shelf = Shelf[str]()

    def told(self, text: Fingerprint | None, title: str) -> Message | None:
        """Which earlier text this one nearly repeats, in words; it counts as seen from now on."""
        if text is None:
            return None
        earlier = self._in_library(text) or self._shelf.likest(text)
        self._shelf.add(title, text)
        return None if earlier is None else message("import-near-duplicate", title=earlier)

    def _in_library(self, text: Fingerprint) -> str | None:
        if self._store is None:
            return None
        original = original_in(self._store, text)
        rows = [] if original is None else article_rows(self._store, [original])
        return rows[0].title if rows else None
