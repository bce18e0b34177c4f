from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.store.store import Store
from desktop.library import Library
from tests.db.store.stories import add_stories


@pytest.fixture
def stories_path(tmp_path: Path) -> Path:
    """The file of a library of two articles and three events."""
    store = Store.create(tmp_path / "stories.tasalsul")
    add_stories(store)
    store.close()
    return store.path


@pytest.fixture
def library(qapp: QApplication, stories_path: Path) -> Iterator[Library]:
    """The open library of two articles and three events."""
    opened = Library()
    opened.open(stories_path)
    yield opened
    opened.close()
