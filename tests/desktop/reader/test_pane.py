from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.time import edtf
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import Field, Library
from desktop.models.articles import ArticleModel
from desktop.preferences import Preferences
from desktop.reader import reading
from desktop.reader.card import DateCard
from desktop.reader.pane import ReaderPane
from desktop.session import Origin, Session
from tests.desktop.strike import STRIKE_TEXT, STRIKE_TITLE, place


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def pane(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> ReaderPane:
    made = ReaderPane(strike, session, appearance)
    qtbot.addWidget(made)
    made.follow(ArticleModel(strike, session, made))
    made.resize(508, 500)
    session.select_article(1, Origin.LIST)
    with qtbot.waitExposed(made):
        made.show()
    made.grab()
    return made


def events_of(library: Library, article_id: int) -> list[int]:
    return [event.id for event in library.events_of(article_id)]


def test_the_sessions_article_is_shown(pane: ReaderPane, session: Session) -> None:
    assert STRIKE_TITLE in pane.view.toPlainText()
    session.select_article(2, Origin.LIST)
    assert "Mediators gather" in pane.view.toPlainText()


def test_an_event_chosen_in_the_text_becomes_the_sessions(pane: ReaderPane, session: Session, strike: Library) -> None:
    wanted = events_of(strike, 1)[1]
    pane.view.event_chosen.emit(wanted)
    assert session.event_id == wanted
    assert session.origin is Origin.READER
    assert pane.view.emphasis.selected == wanted


def test_an_event_chosen_on_the_timeline_is_scrolled_to(
    pane: ReaderPane, session: Session, strike: Library, qtbot: QtBot
) -> None:
    session.select_event(events_of(strike, 1)[-1], Origin.TIMELINE)
    qtbot.waitUntil(lambda: pane.view.verticalScrollBar().value() > 0)
    assert pane.view.emphasis.selected == session.event_id


def test_an_event_chosen_once_more_is_scrolled_to_again(
    pane: ReaderPane, session: Session, strike: Library, qtbot: QtBot
) -> None:
    wanted, bar = events_of(strike, 1)[-1], pane.view.verticalScrollBar()
    session.select_event(wanted, Origin.TIMELINE)
    qtbot.waitUntil(lambda: bar.value() > 0 and pane.view.emphasis.flash == 1.0)
    bar.setValue(0)
    session.select_event(wanted, Origin.TIMELINE)
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert pane.view.emphasis.selected == wanted


def test_an_event_of_another_article_opens_that_article(pane: ReaderPane, session: Session, strike: Library) -> None:
    (mediators,) = events_of(strike, 2)
    session.select_event(mediators, Origin.TIMELINE)
    assert session.article_id == 2
    assert "Mediators gather" in pane.view.toPlainText()
    assert pane.view.emphasis.selected == mediators


def test_next_and_previous_follow_the_list(pane: ReaderPane, session: Session) -> None:
    assert pane.header.place_words == "3 of 5"
    pane.step(1)
    assert session.article_id == 4
    pane.step(-1)
    pane.step(-1)
    assert session.article_id == 3


def test_an_article_without_a_date_says_so_and_offers_to_choose(
    pane: ReaderPane, session: Session, qtbot: QtBot
) -> None:
    assert not pane.notice.isVisible()
    session.select_article(5, Origin.LIST)
    assert pane.notice.isVisible()
    assert "أمس" in pane.notice.words
    with qtbot.waitSignal(pane.details_asked):
        QTest.mouseClick(pane.notice.choose, Qt.MouseButton.LeftButton)


def test_a_new_title_is_shown_at_once_and_undone(pane: ReaderPane, strike: Library) -> None:
    strike.edit_title(1, "عنوان آخر")
    assert "عنوان آخر" in pane.view.toPlainText()
    strike.undo()
    assert "عنوان آخر" not in pane.view.toPlainText()


def test_an_event_is_corrected_without_setting_the_text_anew(pane: ReaderPane, strike: Library) -> None:
    shown, event = pane.view.shown, strike.events_of(1)[0]
    strike.correct_events([event.id], {Field.TITLE: "Another title"})
    assert pane.view.shown is shown
    assert pane._reading is not None
    assert pane._reading.events[0].title == "Another title"


def test_a_removed_article_leaves_an_empty_page(pane: ReaderPane, strike: Library) -> None:
    strike.remove_articles([1])
    assert pane.view.toPlainText() == ""
    assert not pane.header.find_button.isEnabled()


def test_hidden_lines_open_and_the_place_is_kept(pane: ReaderPane) -> None:
    hidden = place(STRIKE_TEXT, "الرئيسية")[0]
    assert not pane.view.shows(hidden)
    pane.view.fold_chosen.emit(0)
    assert pane.view.shows(hidden)


def test_find_opens_hidden_lines_for_a_hit_in_them(pane: ReaderPane) -> None:
    pane.open_find()
    pane.find_bar.field.setText("اتصل بنا")
    pane.finding.look()
    assert pane.view.shows(place(STRIKE_TEXT, "اتصل بنا")[0])
    assert pane.find_bar.count_words == "1 of 1"
    pane.grab()
    assert len(pane.view.scene.hits) == 1


def test_pointing_at_a_date_brings_its_card(pane: ReaderPane, qtbot: QtBot) -> None:
    pane.view.date_pointed.emit(pane.view.scene.dates[0].mark)
    (card,) = pane.window().findChildren(DateCard)
    qtbot.waitUntil(card.isVisible, timeout=3000)
    assert card.words.startswith("Sunday 20 November 2022")
    pane.view.date_pointed.emit(None)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=3000)


def test_the_text_size_is_set_anew_at_the_same_place(pane: ReaderPane, preferences: Preferences) -> None:
    start = place(STRIKE_TEXT, "ورفضت الإدارة")[0]
    pane.view.put_on_top(start)
    preferences.set(settings.READING_SIZE, 150)
    assert pane.view.scale == 1.5
    assert abs(pane.view.first_code_point() - start) < 60


def test_marks_follow_the_preference(pane: ReaderPane, preferences: Preferences) -> None:
    preferences.set(settings.SHOW_MARKS, False)
    assert not pane.view.marks_visible
    assert not pane.header.marks_button.isChecked()


def test_the_whole_text_is_copied_as_it_was_read(pane: ReaderPane) -> None:
    pane.more.fill()
    menu = pane.header.menu
    copy = next(action for action in menu.actions() if action.text() == "Copy the whole text")
    copy.trigger()
    assert QGuiApplication.clipboard().text() == STRIKE_TEXT


def test_a_publication_date_lets_what_waited_follow(pane: ReaderPane, session: Session, strike: Library) -> None:
    session.select_article(5, Origin.LIST)
    strike.set_published(5, edtf.parse("2022-12-02"))
    assert not pane.notice.isVisible()


def test_closing_the_library_empties_the_page(pane: ReaderPane, strike: Library) -> None:
    strike.close()
    assert pane.view.toPlainText() == ""


def test_a_long_article_shows_its_text_first_and_its_marks_right_after(
    pane: ReaderPane, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_LONG", 20)
    session.select_article(2, Origin.LIST)
    assert "Mediators gather" in pane.view.toPlainText()
    pane.grab()
    assert not pane.view.scene.passages

    def is_marked() -> bool:
        pane.grab()
        return bool(pane.view.scene.passages)

    qtbot.waitUntil(is_marked)


def test_words_searched_in_the_library_are_marked(pane: ReaderPane, session: Session) -> None:
    session.set_filter(replace(session.filter, words="الاداره"))
    pane.grab()
    assert pane.view.scene.hits
    pane.finding.step(1)
    assert pane.view.emphasis.hit == 0
    session.set_filter(replace(session.filter, words=""))
    pane.grab()
    assert not pane.view.scene.hits


def test_sizes_are_stepped_through_and_end(pane: ReaderPane, preferences: Preferences) -> None:
    for _ in range(6):
        pane.view.zooming.stepped.emit(1)
    assert preferences.get(settings.READING_SIZE) == 150
    pane.choices.step_size(-1)
    assert preferences.get(settings.READING_SIZE) == 130
