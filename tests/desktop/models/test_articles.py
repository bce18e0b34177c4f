from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.library import Library
from desktop.models.articles import ROW_ROLE, YEAR_ROLE, ArticleModel, Order
from desktop.session import Session


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def model(strike: Library, session: Session) -> ArticleModel:
    return ArticleModel(strike, session)


def shown(model: ArticleModel) -> list[int]:
    return [model.article_id(place) or 0 for place in range(model.rowCount())]


def test_the_newest_come_first_and_the_undated_last(model: ArticleModel) -> None:
    assert shown(model) == [2, 3, 1, 4, 5]


@pytest.mark.parametrize(
    ("order", "ids"), [(Order.OLDEST, [4, 1, 3, 2, 5]), (Order.ADDED, [1, 2, 3, 4, 5]), (Order.SOURCE, [5, 2, 1, 3, 4])]
)
def test_other_orders(model: ArticleModel, order: Order, ids: list[int]) -> None:
    model.set_order(order)
    assert sorted(shown(model)) == sorted(ids)
    assert shown(model)[0] == ids[0]


def test_hidden_sources_are_left_out(model: ArticleModel, session: Session) -> None:
    session.set_filter(replace(session.filter, hidden_sources=frozenset({"Harbour Gazette", None})))
    assert shown(model) == [3, 1, 4]
    assert model.total == 5


@pytest.mark.parametrize(("words", "ids"), [("مرفا", [1]), ("gazette", [2]), ("الملف", []), ("الرصيف", [1, 5])])
def test_words_are_looked_for_in_titles_sources_and_texts(
    model: ArticleModel, session: Session, words: str, ids: list[int]
) -> None:
    session.set_filter(replace(session.filter, words=words))
    assert set(shown(model)) >= set(ids)
    assert len(shown(model)) <= len(ids) + 1


def test_an_edit_shows_at_once(model: ArticleModel, strike: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.shown_changed):
        strike.edit_title(1, "عنوان آخر")
    assert model.index_of(1).data() == "عنوان آخر"


def test_a_removed_article_goes(model: ArticleModel, strike: Library) -> None:
    strike.remove_articles([3])
    assert shown(model) == [2, 1, 4, 5]
    assert model.place(3) is None
    assert not model.index_of(3).isValid()


def test_rows_carry_the_article(model: ArticleModel) -> None:
    index = model.index_of(1)
    assert index.data(ROW_ROLE).event_count == 6
    assert index.data(YEAR_ROLE) is False
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith('<p dir="rtl">إضراب')
    assert "وكالة الساحل" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_sources_with_their_counts(model: ArticleModel) -> None:
    assert dict(model.sources()) == {
        "وكالة الساحل": 1,
        "Harbour Gazette": 1,
        "پیک ساحل": 1,
        "קול הנמל": 1,
        None: 1,
    }


def test_a_closed_library_has_no_rows(model: ArticleModel, strike: Library) -> None:
    strike.close()
    assert shown(model) == []
    assert model.article_id(0) is None


def test_it_is_a_sound_model(model: ArticleModel, session: Session) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    session.set_filter(replace(session.filter, words="gazette"))
    session.set_filter(replace(session.filter, words=""))
    assert model.rowCount() == 5
