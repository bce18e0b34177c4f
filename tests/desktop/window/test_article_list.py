from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.models.articles import Order
from desktop.session import Origin, Session
from desktop.window.article_list import ArticleListPane
from tests.desktop.strike import strike_library


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def pane(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> ArticleListPane:
    made = ArticleListPane(strike, session, appearance)
    qtbot.addWidget(made)
    made.resize(248, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_first_article_is_opened_where_none_is(pane: ArticleListPane, session: Session) -> None:
    assert session.article_id == 2
    assert pane.list.currentIndex().row() == 0
    assert pane.count_words == "5"


def test_choosing_a_row_opens_its_article(pane: ArticleListPane, session: Session) -> None:
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert session.article_id == 3
    assert session.origin is Origin.LIST


def test_a_click_opens_the_article(pane: ArticleListPane, session: Session) -> None:
    place = pane.list.visualRect(pane.model.index_of(1)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.article_id == 1


def test_the_row_follows_the_session(pane: ArticleListPane, session: Session) -> None:
    session.select_article(4, Origin.TIMELINE)
    assert pane.list.currentIndex() == pane.model.index_of(4)


def test_the_selection_survives_another_order_and_filter(pane: ArticleListPane, session: Session) -> None:
    session.select_article(1, Origin.TIMELINE)
    pane.model.set_order(Order.ADDED)
    assert pane.list.currentIndex() == pane.model.index_of(1)
    session.set_filter(replace(session.filter, hidden_sources=frozenset({"Harbour Gazette"})))
    assert session.article_id == 1
    assert pane.count_words == "4 of 5"


def test_an_open_article_that_is_filtered_away_stays_open(pane: ArticleListPane, session: Session) -> None:
    session.select_article(1, Origin.TIMELINE)
    session.set_filter(replace(session.filter, hidden_sources=frozenset({"وكالة الساحل"})))
    assert session.article_id == 1
    assert not pane.list.currentIndex().isValid()


def test_sources_are_hidden_and_shown_from_the_menu(pane: ArticleListPane, session: Session) -> None:
    menu = pane.filter_button.menu()
    menu.aboutToShow.emit()
    gazette = next(action for action in menu.actions() if "Harbour Gazette" in action.text())
    gazette.trigger()
    assert session.filter.hidden_sources == {"Harbour Gazette"}
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert not session.filter.hidden_sources


def test_orders_are_chosen_from_the_menu(pane: ArticleListPane) -> None:
    pane.sort_button.menu().actions()[1].trigger()
    assert pane.model.order is Order.OLDEST


def test_a_removed_article_makes_room_for_its_neighbour(
    pane: ArticleListPane, session: Session, strike: Library
) -> None:
    session.select_article(1, Origin.LIST)
    strike.remove_articles([1])
    assert session.article_id in {2, 3, 4, 5}
    assert pane.list.currentIndex() == pane.model.index_of(session.article_id)


def test_a_closed_library_leaves_nothing(pane: ArticleListPane, strike: Library) -> None:
    strike.close()
    assert pane.model.rowCount() == 0
    assert pane.count_words == "0"


def test_another_library_opens_its_own_first_article(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, qtbot: QtBot
) -> None:
    """The session is emptied before the list has read the other library: no id of the former one may be opened."""
    library, session = Library(), Session()
    library.opened.connect(session.clear)
    pane = ArticleListPane(library, session, appearance)
    qtbot.addWidget(pane)
    library.open(strike_library(tmp_path / "one.tasalsul"))
    session.select_article(4, Origin.TIMELINE)
    seen: list[int | None] = []
    session.article_changed.connect(lambda: seen.append(session.article_id))
    other = strike_library(tmp_path / "two.tasalsul")
    library.open(other)
    assert seen == [None, 2]
    library.close()
    assert session.article_id is None


def test_a_search_that_leaves_no_article_is_told(pane: ArticleListPane, session: Session) -> None:
    told = next(label for label in pane.findChildren(QLabel) if label.text().startswith("No article matches"))
    assert not told.isVisible()
    session.set_filter(replace(session.filter, words="زرافة"))
    assert told.isVisible()
    assert pane.list.geometry().contains(told.mapTo(pane, told.rect().center()))
    session.set_filter(replace(session.filter, words=""))
    assert not told.isVisible()
