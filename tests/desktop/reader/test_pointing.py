from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.reader.view import ArticleView


def on_screen(view: ArticleView, point: QPointF) -> QPoint:
    return QPoint(round(point.x()), round(point.y() - view.verticalScrollBar().value()))


def test_a_click_on_a_mark_chooses_its_event(view: ArticleView, qtbot: QtBot) -> None:
    passage = view.scene.passages[2]
    assert passage.center is not None
    with qtbot.waitSignal(view.event_chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=on_screen(view, passage.center))
    assert chosen.args == [passage.mark.event_id]


def test_a_click_on_a_bar_chooses_its_event(view: ArticleView, qtbot: QtBot) -> None:
    passage = view.scene.passages[1]
    with qtbot.waitSignal(view.event_chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=on_screen(view, passage.bar.center()))
    assert chosen.args == [passage.mark.event_id]


def test_a_click_on_a_date_chooses_the_event_that_it_dates(view: ArticleView, qtbot: QtBot) -> None:
    date = view.scene.dates[0]
    with qtbot.waitSignal(view.event_chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=on_screen(view, date.pieces[0].rect.center()))
    assert chosen.args == [date.mark.event_id]


def test_a_click_in_a_passage_chooses_its_event(view: ArticleView, qtbot: QtBot) -> None:
    passage = view.scene.passages[0]
    point = passage.pieces[0].rect.center()
    with qtbot.waitSignal(view.event_chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=on_screen(view, point))
    assert chosen.args == [passage.mark.event_id]


def test_a_drag_selects_words_and_chooses_nothing(view: ArticleView, qtbot: QtBot) -> None:
    chosen: list[int] = []
    view.event_chosen.connect(chosen.append)
    rect = view.scene.passages[0].pieces[0].rect
    start, end = on_screen(view, rect.center()), on_screen(view, rect.center() - QPointF(120, 0))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert chosen == []


def test_pointing_at_a_date_and_leaving_it_is_told(view: ArticleView, qtbot: QtBot) -> None:
    date = view.scene.dates[1]
    with qtbot.waitSignal(view.date_pointed) as pointed:
        QTest.mouseMove(view.viewport(), on_screen(view, date.pieces[0].rect.center()))
    assert pointed.args == [date.mark]
    with qtbot.waitSignal(view.date_pointed) as left:
        QTest.mouseMove(view.viewport(), QPoint(3, 3))
    assert left.args == [None]


def test_pointing_at_a_bar_tints_its_passage_at_half_strength(view: ArticleView, qtbot: QtBot) -> None:
    passage = view.scene.passages[1]
    with qtbot.waitSignal(view.event_pointed) as pointed:
        QTest.mouseMove(view.viewport(), on_screen(view, passage.bar.center()))
    assert pointed.args == [passage.mark.event_id]
    assert view.emphasis.pointed == passage.mark.event_id


def test_a_click_on_hidden_lines_asks_for_them(view: ArticleView, qtbot: QtBot) -> None:
    assert view.shown is not None
    block = next(block for block in view.blocks_in_view() if view.fold_at(_middle(view, block)) is not None)
    with qtbot.waitSignal(view.fold_chosen) as opened:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_middle(view, block))
    assert opened.args == [0]


def _middle(view: ArticleView, block: QTextBlock) -> QPoint:
    return on_screen(view, view.document().documentLayout().blockBoundingRect(block).center())
