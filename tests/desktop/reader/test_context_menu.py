from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.reader.pane import ReaderPane
from desktop.session import Origin, Session
from tests.desktop.strike import STRIKE_TEXT, place


@pytest.fixture
def pane(qtbot: QtBot, strike: Library, appearance: Appearance) -> ReaderPane:
    session = Session()
    made = ReaderPane(strike, session, appearance)
    qtbot.addWidget(made)
    made.resize(508, 600)
    session.select_article(1, Origin.LIST)
    with qtbot.waitExposed(made):
        made.show()
    return made


def select(pane: ReaderPane, words: str) -> None:
    start, end = place(STRIKE_TEXT, words)
    assert pane.view.shown is not None
    cursor = QTextCursor(pane.view.document())
    positions = pane.view.shown.map.positions(start, end)
    cursor.setPosition(positions[0][0])
    cursor.setPosition(positions[-1][1], QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)


def names(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def submenu(menu: QMenu, name: str) -> QMenu:
    found = next(action.menu() for action in menu.actions() if action.text() == name)
    assert isinstance(found, QMenu)
    return found


def test_what_is_selected_is_highlighted_from_the_menu(pane: ReaderPane, strike: Library) -> None:
    select(pane, "تصدع الرصيف")
    selected = pane.view.selected
    assert selected == place(STRIKE_TEXT, "تصدع الرصيف")
    menu = pane.context_menu.at(QPoint(200, 200))
    submenu(menu, "Highlight").actions()[1].trigger()
    (note,) = strike.notes(1)
    assert (note.quote, note.tint) == ("تصدع الرصيف", "sage")
    assert not pane.view.textCursor().hasSelection()
    pane.view.grab()
    assert [seen.mark.note_id for seen in pane.view.scene.notes] == [note.id]


def test_a_note_is_tinted_and_taken_away_from_the_menu(pane: ReaderPane, strike: Library) -> None:
    start, end = place(STRIKE_TEXT, "تصدع الرصيف")
    strike.add_note(1, start, end, "stone")
    pane.view.grab()
    spot = pane.view.scene.notes[0].pieces[0].rect.center().toPoint()
    submenu(pane.context_menu.at(spot), "Tint").actions()[2].trigger()
    assert strike.notes(1)[0].tint == "lilac"
    menu = pane.context_menu.at(spot)
    next(action for action in menu.actions() if action.text() == "Remove this highlight").trigger()
    assert strike.notes(1) == []
    pane.view.grab()
    assert pane.view.scene.notes == ()


def test_a_paragraph_and_the_article_are_turned_and_stay_so(pane: ReaderPane, strike: Library) -> None:
    start = STRIKE_TEXT.index("The Harbour Gazette")
    pane.view.scroll_to(start)
    strike.set_direction(1, start, "rtl")
    assert pane.view.shown is not None
    turned = [block for block in pane.view.shown.blocks if block.paragraph and block.paragraph.start == start]
    assert turned[0].direction == "rtl"
    menu = pane.context_menu.at(QPoint(200, 300))
    submenu(menu, "Direction of the article").actions()[1].trigger()
    assert strike.article(1).direction == "ltr"
    strike.undo()
    strike.undo()
    assert strike.directions(1) == {}


def test_copies_from_the_menu(pane: ReaderPane) -> None:
    select(pane, "Gulf Harbour Gazette")
    menu = pane.context_menu.at(QPoint(100, 100))
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy"].trigger()
    assert QGuiApplication.clipboard().text() == "Gulf Harbour Gazette"
    actions["Copy with source"].trigger()
    assert "وكالة الساحل" in QGuiApplication.clipboard().text()


def test_a_read_only_menu_offers_no_edits(pane: ReaderPane, strike: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Library, "is_read_only", property(lambda _library: True))
    select(pane, "تصدع الرصيف")
    assert not {"Highlight", "Direction of the article"} & set(names(pane.context_menu.at(QPoint(100, 100))))


def test_an_event_can_be_made_of_what_is_selected(pane: ReaderPane, qtbot: QtBot) -> None:
    select(pane, "تصدع الرصيف")
    menu = pane.context_menu.at(QPoint(200, 200))
    add = next(action for action in menu.actions() if action.text() == "Add an event from these words…")
    with qtbot.waitSignal(pane.context_menu.event_wanted):
        add.trigger()


def test_a_passage_of_an_event_that_others_tell_can_be_parted(pane: ReaderPane, strike: Library, qtbot: QtBot) -> None:
    first, second = (event.id for event in strike.events_of(1)[:2])
    passage = pane.view.scene.passages[0]
    spot = passage.pieces[0].rect.center().toPoint()
    assert "Not the same event" not in names(pane.context_menu.at(spot))
    strike.merge_events([first, second])
    pane.view.grab()
    menu = pane.context_menu.at(spot)
    part = next(action for action in menu.actions() if action.text() == "Not the same event")
    with qtbot.waitSignal(pane.context_menu.parting_wanted) as wanted:
        part.trigger()
    (evidence,) = wanted.args[0]
    assert evidence.passage[0] == passage.mark.start
