from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.library import Library
from tests.desktop.strike import STRIKE_TEXT, place


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


def test_an_edit_that_changes_nothing_is_not_told(strike: Library, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strike.edited):
        strike.set_direction(1, 0, None)
