from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop.library import Change, Field, Library
from desktop.undo import Undo
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
    undo = Undo(library)
    states = [dump(library.path)]
    edits: list[Callable[[], Change]] = [
        lambda: library.edit_title(1, "one"),
        lambda: library.edit_source(2, None),
        lambda: library.correct_events([3], {Field.TITLE: "three"}),
        lambda: library.remove_articles([1]),
    ]
    for edit in edits:
        edit()
        states.append(dump(library.path))
    for state in reversed(states[:-1]):
        undo.undo_action.trigger()
        assert dump(library.path) == state
    assert not undo.undo_action.isEnabled()
    for state in states[1:]:
        undo.redo_action.trigger()
        assert dump(library.path) == state
    assert not undo.redo_action.isEnabled()


def test_the_actions_say_what_they_would_do(library: Library) -> None:
    undo = Undo(library)
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
    undo = Undo(library)
    library.edit_title(1, "one")
    former = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic))
    undo.retell()
    QLocale.setDefault(former)
    assert "تغيير عنوان المقال" in undo.undo_action.text()


def test_an_edit_that_can_no_longer_be_undone_is_told_and_leaves_the_stack(library: Library, qtbot: QtBot) -> None:
    undo = Undo(library)
    library.edit_source(1, "kept")
    library.edit_title(1, "two")
    with library.store.writing() as writing:
        writing.connection.execute("UPDATE articles SET title = 'written by another program' WHERE id = 1")
    with qtbot.waitSignal(undo.failed) as failed:
        undo.undo_action.trigger()
    assert failed.args[0].message.key == "fault-changed-since"
    assert library.article(1).title == "written by another program"
    assert not undo.redo_action.isEnabled()
    undo.undo_action.trigger()
    assert not undo.undo_action.isEnabled()


def test_every_library_has_its_own_history_and_keeps_it(library: Library, tmp_path: Path) -> None:
    undo = Undo(library)
    path, before = library.path, dump(library.path)
    library.edit_title(1, "one")
    library.create(tmp_path / "b.tasalsul")
    assert (undo.undo_action.text(), undo.undo_action.isEnabled()) == ("Undo", False)
    library.open(path)
    assert undo.undo_action.text() == "Undo: Change title of article"
    undo.undo_action.trigger()
    assert dump(path) == before
    assert undo.redo_action.isEnabled()


def test_what_changed_nothing_is_not_undone(library: Library) -> None:
    undo = Undo(library)
    library.edit_title(1, library.article(1).title)
    assert not undo.undo_action.isEnabled()
