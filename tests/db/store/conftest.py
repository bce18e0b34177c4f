from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store.store import Store
from tests.db.store.stories import add_stories


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty library."""
    opened = Store.create(tmp_path / "stories.tasalsul")
    yield opened
    opened.close()


@pytest.fixture
def stories(store: Store) -> Store:
    """A library of two articles and three events."""
    add_stories(store)
    return store
