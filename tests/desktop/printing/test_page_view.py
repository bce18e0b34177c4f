import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.printing.page_view import PageView
from desktop.printing.pages import lay_out
from desktop.printing.printout import Printout
from tests.desktop.printing.story import sheet
from tests.desktop.printing.test_pages import crowd


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> PageView:
    shown = PageView(appearance)
    qtbot.addWidget(shown)
    shown.resize(500, 700)
    shown.show_printout(Printout(lay_out(crowd(70, 1), sheet()), sheet()))
    return shown


def test_keys_turn_pages_and_stop_at_the_ends(view: PageView) -> None:
    assert view.count == 3
    seen = []
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
        seen.append(view.page)
    assert seen == [0, 1, 2, 2, 0]


def test_turning_is_told(qtbot: QtBot, view: PageView) -> None:
    with qtbot.waitSignal(view.turned):
        view.turn(1)
    assert view.page == 1


def test_the_page_is_kept_where_a_new_printout_has_it(view: PageView) -> None:
    view.turn(2)
    view.show_printout(Printout(lay_out(crowd(9, 1), sheet()), sheet()))
    assert (view.page, view.count) == (0, 1)


def test_a_white_page_lies_24_pixels_inside(view: PageView, appearance: Appearance) -> None:
    picture = view.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(10, middle) == appearance.color("sunken")
    assert picture.pixelColor(30, middle) == QColor("#ffffff")


def test_words_stand_where_there_is_no_page(view: PageView) -> None:
    view.show_words("Nothing here")
    assert view.count == 0
    assert view.words == "Nothing here"
    assert not view.grab().isNull()


def test_an_enlarged_page_is_moved_and_fits_again(view: PageView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == 1.25
    before = view.grab().toImage()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(250, 350))
    QTest.mouseMove(view, QPoint(250, 320))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(250, 320))
    assert view.grab().toImage() != before
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1.0
