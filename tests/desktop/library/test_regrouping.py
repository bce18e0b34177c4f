from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.library import Change, Library
from tests.desktop.told_twice import told_twice


@pytest.fixture
def library(qapp: QApplication, tmp_path: Path) -> Iterator[Library]:
    opened = Library(qapp)
    opened.open(told_twice(tmp_path / "told.tasalsul"))
    yield opened
    opened.close()


def test_every_regrouping_is_told_and_undone(library: Library, qtbot: QtBot) -> None:
    burnt, other = library.events_of(1)[0], library.events_of(4)[0]
    passage = next(one.id for one in burnt.evidence if one.article_id == 1)
    edits: list[Callable[[], Change]] = [
        lambda: library.merge_events([burnt.id, other.id]),
        lambda: library.part_passages([passage]),
        lambda: library.move_passages([passage], other.id),
        lambda: library.rename(burnt.actors[0], "الإطفاء"),
    ]
    for edit in edits:
        with qtbot.waitSignals([library.changed, library.edited]):
            edit()
        with qtbot.waitSignal(library.changed):
            library.undo()
        assert (library.event_by_id(burnt.id), library.event_by_id(other.id)) == (burnt, other)
