from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from db.records import PublishedHow
from db.time import edtf
from desktop.library import Change, Library
from tests.desktop.strike import STRIKE_TEXT, place
from tests.desktop.told_twice import told_twice


def test_an_edit_is_told_first_as_changed_then_as_edited(library: Library) -> None:
    told: list[tuple[str, Change, str]] = []
    library.changed.connect(lambda change: told.append(("changed", change, library.article(1).title)))
    library.edited.connect(lambda change: told.append(("edited", change, library.article(1).title)))
    change = library.edit_title(1, "other")
    assert told == [("changed", change, "other"), ("edited", change, "other")]


def test_an_edit_that_changes_nothing_is_not_told(library: Library, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(library.changed), qtbot.assertNotEmitted(library.edited):
        library.edit_title(1, library.article(1).title)


def test_an_inverse_is_told_as_changed_alone(library: Library, qtbot: QtBot) -> None:
    change = library.remove_articles([1])
    with qtbot.assertNotEmitted(library.edited), qtbot.waitSignal(library.changed) as told:
        library.undo()
    assert told.args == [change.inverse]
    assert [row.id for row in library.article_rows()] == [1, 2]


def test_a_change_that_came_too_late_is_not_told(library: Library, qtbot: QtBot) -> None:
    library.edit_source(1, "x")
    with library.store.writing() as writing:
        writing.connection.execute("UPDATE articles SET source = 'another program' WHERE id = 1")
    with qtbot.assertNotEmitted(library.changed), pytest.raises(EnvironmentFault):
        library.undo()


def test_a_publication_date_that_is_given(library: Library) -> None:
    change = library.set_published(2, edtf.parse("2021-05-06"))
    publication = library.article(2).publication
    assert (publication.span, publication.how) == (edtf.parse("2021-05-06"), PublishedHow.GIVEN)
    assert 2 in change.articles
    library.undo()
    assert library.article(2).publication.span is None


def test_what_a_reader_adds_is_told_and_undone(strike: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignals([strike.changed, strike.edited]):
        strike.add_note(1, *place(STRIKE_TEXT, "تصدع الرصيف"), "sage", "متى؟")
    (note,) = strike.notes()
    strike.edit_note(note.id, text="أين؟")
    assert "أين؟" in strike.notes_as_markdown()
    assert "أين؟" in strike.notes_as_table()
    strike.remove_note(note.id)
    assert strike.notes(1) == []
    strike.undo()
    assert strike.notes(1)[0].text == "أين؟"


def test_directions_are_given_and_taken_back(strike: Library) -> None:
    strike.set_direction(1, 0, "ltr")
    strike.set_article_direction(1, "ltr")
    assert strike.directions(1) == {0: "ltr"}
    assert strike.article(1).direction == "ltr"
    strike.undo()
    strike.undo()
    assert strike.directions(1) == {}
    assert strike.article(1).direction == "rtl"


def test_a_direction_that_changes_nothing_is_not_told(strike: Library, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strike.edited):
        strike.set_direction(1, 0, None)


@pytest.fixture
def retold(qapp: QApplication, tmp_path: Path) -> Iterator[Library]:
    opened = Library(qapp)
    opened.open(told_twice(tmp_path / "told.tasalsul"))
    yield opened
    opened.close()


def test_every_regrouping_is_told_and_undone(retold: Library, qtbot: QtBot) -> None:
    burnt, other = retold.events_of(1)[0], retold.events_of(4)[0]
    passage = next(one.id for one in burnt.evidence if one.article_id == 1)
    edits: list[Callable[[], Change]] = [
        lambda: retold.merge_events([burnt.id, other.id]),
        lambda: retold.part_passages([passage]),
        lambda: retold.move_passages([passage], other.id),
        lambda: retold.rename(burnt.actors[0], "الإطفاء"),
    ]
    for edit in edits:
        with qtbot.waitSignals([retold.changed, retold.edited]):
            edit()
        with qtbot.waitSignal(retold.changed):
            retold.undo()
        assert (retold.event_by_id(burnt.id), retold.event_by_id(other.id)) == (burnt, other)
