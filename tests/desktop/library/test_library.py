from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from db.records import PublishedHow
from db.time import edtf
from desktop.library import Change, Library


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


def test_an_event_s_title(library: Library) -> None:
    library.edit_event_title(3, "Talks")
    assert library.event_by_id(3).title == "Talks"
