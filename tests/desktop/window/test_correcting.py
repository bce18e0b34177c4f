"""Correcting and reviewing through the window's actions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox

from desktop.app import Program
from desktop.library import Field, Review
from desktop.preferences import Preferences
from desktop.session import Origin
from desktop.window.event_dialog import EventDialog
from desktop.window.several_dialog import SeveralDialog
from tests.desktop.strike import strike_library


@pytest.fixture
def program(qapp: QApplication, preferences: Preferences, tmp_path: Path) -> Iterator[Program]:
    """A program with the strike's library open."""
    program = Program(qapp, preferences)
    program.library.open(strike_library(tmp_path / "strike.tasalsul"))
    yield program
    program.close()


def answer(monkeypatch: pytest.MonkeyPatch, fill: Callable[[EventDialog], None]) -> None:
    """Fill the dialog in and save it, when it comes."""

    def execute(dialog: EventDialog) -> int:
        fill(dialog)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(EventDialog, "exec", execute)


def test_an_event_is_corrected_with_its_reason(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    event = program.library.events_of(1)[0]
    program.session.select(Origin.TIMELINE, article_id=1, event_id=event.id)

    def fill(dialog: EventDialog) -> None:
        dialog.title.setText("إغلاق البوابة")
        dialog.date.line.setText("2022-11-18")
        dialog.why.setText("the photograph is dated")

    answer(monkeypatch, fill)
    program.window.actions_of_window.correct_event.trigger()
    corrected = program.library.event_by_id(event.id)
    assert (corrected.title, corrected.edtf) == ("إغلاق البوابة", "2022-11-18")
    assert {kept.why for kept in program.library.corrections_of(event.id)} == {"the photograph is dated"}
    program.undo.undo_action.trigger()
    assert program.library.event_by_id(event.id) == event


def test_a_corrected_field_is_given_back(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    event = program.library.events_of(1)[0]
    program.library.correct_events([event.id], {Field.TITLE: "by hand"})
    program.session.select(Origin.TIMELINE, article_id=1, event_id=event.id)
    answer(monkeypatch, lambda dialog: dialog._restore(Field.TITLE))
    program.window.actions_of_window.correct_event.trigger()
    assert program.library.event_by_id(event.id) == event


def test_review_goes_through_all_events_once(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    actions, count = program.window.actions_of_window, len(program.library.review_queue())
    actions.next_to_review.trigger()
    seen = []
    for number in range(count):
        assert program.session.event_id is not None
        seen.append(program.session.event_id)
        (actions.reject_event if number == 1 else actions.accept_event).trigger()
    assert len(set(seen)) == count
    assert program.library.review_queue() == []
    assert program.library.event_by_id(seen[0]).review is Review.ACCEPTED
    assert program.library.event_by_id(seen[1]).review is Review.REJECTED
    actions.next_to_review.trigger()
    assert told == ["Every event has been reviewed."]


def test_next_goes_on_from_the_selected_event(program: Program) -> None:
    queue = program.library.review_queue()
    program.session.select_event(queue[0], Origin.TIMELINE)
    program.window.actions_of_window.next_to_review.trigger()
    assert program.session.event_id == queue[1]


def test_an_event_is_added_from_selected_words(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    program.session.select_article(1, Origin.LIST)
    article = program.library.article(1)
    mention = next(kept.mention for kept in program.library.mentions(1) if kept.mention.span is not None)
    view = program.window.reader.view
    shown = view.shown
    assert shown is not None
    first, last = shown.map.position(mention.start), shown.map.position(mention.end)
    assert first is not None
    assert last is not None
    cursor = view.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    answer(monkeypatch, lambda dialog: dialog.title.setText("حدث"))
    program.window.actions_of_window.add_event.trigger()
    assert program.session.event_id is not None
    added = program.library.event_by_id(program.session.event_id)
    assert (added.title, added.span) == ("حدث", mention.span)
    assert added.evidence[0].quote == article.text[mention.start : mention.end]


def test_without_selected_words_it_says_what_to_do(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    program.session.select_article(1, Origin.LIST)
    program.window.actions_of_window.add_event.trigger()
    assert told == ["Select the words in the article that tell the event, then add it."]


def test_the_history_is_shown_and_saved(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.library.set_person("سلمى")
    event = program.library.events_of(1)[0]
    program.library.correct_events([event.id], {Field.TITLE: "إغلاق البوابة"}, why="clearer")
    program.session.select(Origin.TIMELINE, article_id=1, event_id=event.id)
    shown: list[str] = []
    answer(monkeypatch, lambda dialog: shown.extend(label.text() for label in dialog.findChildren(QLabel)))
    program.window.actions_of_window.correct_event.trigger()
    (line,) = [text for text in shown if "clearer" in text]
    assert "سلمى" in line
    assert "إغلاق البوابة" in line
    target = tmp_path / "corrections.csv"
    suggested: list[str] = []

    def choose(_parent: object, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
        suggested.append(suggestion)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    program.window.actions_of_window.save_corrections.trigger()
    assert suggested == [str(tmp_path / "strike.csv")]
    assert "إغلاق البوابة" in target.read_text(encoding="utf-8-sig")


def test_several_events_are_corrected_as_one_edit(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [event.id for event in program.library.events_of(1)][:3]
    program.session.select_events(keys, Origin.TIMELINE)

    def execute(dialog: SeveralDialog) -> int:
        dialog.tags.setText("strike")
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(SeveralDialog, "exec", execute)
    program.window.actions_of_window.correct_event.trigger()
    assert [event.tags for event in program.library.events(keys)] == [("strike",)] * 3
    program.undo.undo_action.trigger()
    assert [event.tags for event in program.library.events(keys)] == [()] * 3


def test_a_review_goes_on_where_it_stood_and_says_what_is_left(program: Program) -> None:
    queue = program.library.review_queue()
    program.session.select_event(queue[1], Origin.TIMELINE)
    program.window.actions_of_window.accept_event.trigger()
    assert program.session.event_id == queue[2]
    assert program.window.statusBar().currentMessage() == f"Accepted. {len(queue) - 1} events left to review."
