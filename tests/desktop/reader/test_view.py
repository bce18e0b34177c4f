from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import Article
from desktop import preferences as settings
from desktop.reader.marks import DateMark, FoldMark, PassageMark
from desktop.reader.view import ArticleView
from tests.desktop.strike import place


def test_selecting_an_event_brings_its_passage_into_view(view: ArticleView, qtbot: QtBot, article: Article) -> None:
    view.resize(508, 300)
    view.select_event(6, scroll=True)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)
    qtbot.waitUntil(lambda: view.emphasis.flash == 1.0, timeout=3000)
    top = view.line_top(place(article.text, "ونقلت صحيفة")[0]) or 0
    assert 0 < top - view.verticalScrollBar().value() < 300


def test_a_passage_in_view_is_not_scrolled_to(view: ArticleView) -> None:
    view.select_event(2, scroll=True)
    assert view.verticalScrollBar().value() == 0


def test_tab_visits_dates_and_passages_along_the_text(view: ArticleView) -> None:
    seen: list[object] = []
    while view.visit(1) and len(seen) < 40:
        seen.append(view.emphasis.stop)
    assert len(seen) == 14
    assert sum(isinstance(stop, FoldMark) for stop in seen) == 2
    starts = [stop.start for stop in seen if isinstance(stop, DateMark | PassageMark | FoldMark)]
    assert starts == sorted(starts)
    assert view.emphasis.stop is None


def test_tab_backwards_begins_at_the_end(view: ArticleView) -> None:
    assert view.visit(-1)
    assert isinstance(view.emphasis.stop, FoldMark)
    view.appearance.preferences.set(settings.REDUCED_MOTION, value=True)
    assert view.visit(-1)
    view.grab()
    stop = view.emphasis.stop
    assert stop is not None
    assert view.scene.pieces_of(stop)


def test_enter_chooses_the_event_of_the_keyboards_mark(view: ArticleView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.fold_chosen) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [0]
    QTest.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.event_chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [1]


def test_escape_leaves_the_keyboards_mark(view: ArticleView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.emphasis.stop is None


def test_hidden_marks_are_not_visited(view: ArticleView) -> None:
    view.show_marks(False)
    assert view.visit(1)
    assert isinstance(view.emphasis.stop, FoldMark)
    assert view.visit(1)
    assert not view.visit(1)


def test_an_empty_page_has_no_marks(view: ArticleView) -> None:
    view.show_nothing()
    view.grab()
    assert not view.scene.passages
    assert view.first_code_point() == 0
    assert not view.visit(1)
