from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication

from db.records import Article
from desktop import preferences as settings
from desktop.preferences import MEASURE
from desktop.reader.view import ArticleView
from tests.desktop.strike import place


def test_the_column_keeps_its_measure_in_the_middle(view: ArticleView) -> None:
    view.resize(1200, 600)
    margins = view.viewportMargins()
    assert margins.left() == margins.right() > 200
    assert view.viewport().width() <= MEASURE.default + 94
    view.resize(508, 600)
    assert view.viewportMargins().left() == 0


def test_places_are_found_and_brought_to_the_top(view: ArticleView, article: Article) -> None:
    view.resize(508, 200)
    start = place(article.text, "ورفضت الإدارة")[0]
    view.put_on_top(start)
    assert view.verticalScrollBar().value() > 0
    assert view.first_code_point() == start
    view.put_on_top(0)
    assert view.first_code_point() == 0


def test_hidden_places_are_not_shown(view: ArticleView, article: Article) -> None:
    hidden = place(article.text, "اتصل بنا")[0]
    assert not view.shows(hidden)
    top, first = view.line_top(hidden), view.line_top(place(article.text, "دخل إضراب")[0])
    assert top is not None
    assert first is not None
    assert top < first
    assert view.line_top(len(article.text) + 5) is None


def test_copy_gives_plain_logical_text(view: ArticleView, article: Article) -> None:
    assert view.shown is not None
    ((start, end),) = view.shown.map.positions(*place(article.text, "شخصًا 😀 ونزح"))
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "شخصًا 😀 ونزح"
    assert not mime.hasHtml()


def test_the_paper_follows_the_theme(view: ArticleView) -> None:
    view.resize(1200, 600)
    view.appearance.preferences.set(settings.THEME, "dark")
    ground = view.appearance.tokens.surface.lower()
    picture = view.grab().toImage()
    assert picture.pixelColor(4, 590).name() == ground
    assert picture.pixelColor(view.width() // 2, 2).name() == ground


def test_nothing_is_fetched(view: ArticleView) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(kind, QUrl("file:///etc/hostname")) is None


def test_nothing_can_be_typed_or_dropped(view: ArticleView) -> None:
    assert view.isReadOnly()
    assert not view.acceptDrops()


def wheel(degrees: int, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    place = QPointF(100, 100)
    angle = QPoint(0, degrees * 8)
    return QWheelEvent(
        place, place, QPoint(), angle, Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
    )


def test_ctrl_and_a_notch_of_the_wheel_ask_for_another_size(view: ArticleView) -> None:
    steps: list[int] = []
    view.zooming.stepped.connect(steps.append)
    QApplication.sendEvent(view.viewport(), wheel(15, Qt.KeyboardModifier.ControlModifier))
    QApplication.sendEvent(view.viewport(), wheel(-8, Qt.KeyboardModifier.ControlModifier))
    QApplication.sendEvent(view.viewport(), wheel(-8, Qt.KeyboardModifier.ControlModifier))
    assert steps == [1, -1]
    QApplication.sendEvent(view.viewport(), wheel(-15, Qt.KeyboardModifier.NoModifier))
    assert steps == [1, -1]
    assert view.verticalScrollBar().value() > 0
