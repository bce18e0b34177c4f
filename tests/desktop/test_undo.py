from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from db.store.articles import edit_title
from desktop.library import Change, Library
from desktop.undo import UndoStack
from tests.db.store.stories import add_stories, dump


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[Library]:
    """An open library of two articles and three events."""
    opened = Library()
    opened.create(tmp_path / "a.tasalsul")
    add_stories(opened.store)
    yield opened
    opened.close()


def test_edits_are_undone_and_redone_in_their_order(library: Library) -> None:
    undo = UndoStack(library)
    states = [dump(library.path)]
    edits: list[Callable[[], Change]] = [
        lambda: library.edit_title(1, "one"),
        lambda: library.edit_source(2, None),
        lambda: library.edit_event_title(3, "three"),
        lambda: library.remove_articles([1]),
    ]
    for edit in edits:
        edit()
        states.append(dump(library.path))
    for state in reversed(states[:-1]):
        undo.undo()
        assert dump(library.path) == state
    assert not undo.can_undo
    for state in states[1:]:
        undo.redo()
        assert dump(library.path) == state
    assert not undo.can_redo


def test_the_actions_say_what_they_would_do(library: Library) -> None:
    undo = UndoStack(library)
    assert (undo.undo_action.text(), undo.undo_action.isEnabled()) == ("Undo", False)
    library.edit_title(1, "one")
    library.remove_articles([2])
    assert (undo.undo_action.text(), undo.undo_action.isEnabled()) == ("Undo: Remove one article", True)
    undo.undo_action.trigger()
    assert undo.undo_action.text() == "Undo: Change title of article"
    assert undo.redo_action.text() == "Redo: Remove one article"
    undo.redo_action.trigger()
    assert (undo.redo_action.text(), undo.redo_action.isEnabled()) == ("Redo", False)


def test_the_actions_follow_the_language(library: Library) -> None:
    undo = UndoStack(library)
    library.edit_title(1, "one")
    former = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic))
    undo.retell()
    QLocale.setDefault(former)
    assert "تغيير عنوان المقال" in undo.undo_action.text()


def test_an_edit_that_can_no_longer_be_undone_is_told_and_leaves_the_stack(library: Library, qtbot: QtBot) -> None:
    undo = UndoStack(library)
    library.edit_source(1, "kept")
    edit_title(library.store, 1, "one")
    library.edit_title(1, "two")
    edit_title(library.store, 1, "written by another program")
    with qtbot.waitSignal(undo.failed) as failed:
        undo.undo()
    assert failed.args[0].message.key == "fault-changed-since"
    assert library.article(1).title == "written by another program"
    assert not undo.can_redo
    undo.undo()
    assert not undo.can_undo


def test_an_import_is_no_edit_and_another_library_forgets_the_edits(library: Library, tmp_path: Path) -> None:
    undo = UndoStack(library)
    library.edit_title(1, "one")
    library.create(tmp_path / "b.tasalsul")
    undo.undo()
    assert undo.undo_action.text() == "Undo"


def test_what_changed_nothing_is_not_undone(library: Library) -> None:
    undo = UndoStack(library)
    library.edit_title(1, library.article(1).title)
    assert not undo.can_undo
