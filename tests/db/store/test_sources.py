from __future__ import annotations

import os

from db.store.kept import KnownSource
from db.store.sources import known_sources, remember_sources
from db.store.store import Store


def test_a_folder_is_known_as_it_was_looked_through_last(store: Store) -> None:
    remember_sources(store, [KnownSource("/a"), KnownSource("/b", ("*.html",), ("old",), recursive=False)])
    remember_sources(store, [KnownSource("/a", ignore=("*.pdf",))])
    assert known_sources(store) == [
        KnownSource("/a", ignore=("*.pdf",)),
        KnownSource("/b", ("*.html",), ("old",), recursive=False),
    ]


def test_a_folder_whose_name_is_no_utf8_comes_back_as_it_is(store: Store) -> None:
    name = os.fsdecode(b"/caf\xe9")
    remember_sources(store, [KnownSource(name)])
    assert known_sources(store) == [KnownSource(name)]
