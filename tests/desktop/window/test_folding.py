from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Session
from desktop.undo import Undo
from desktop.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, strike: Library, appearance: Appearance) -> MainWindow:
    session = Session()
    made = MainWindow(strike, session, Undo(strike), appearance)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_narrow_window_folds_the_list_and_a_wide_one_unfolds_it(window: MainWindow) -> None:
    for width, folded in ((1400, False), (900, True), (1300, False)):
        window.resize(width, 700)
        assert window.width() == width
        assert window.folding.is_folded is folded
        assert window.folding.button.isVisible() is folded
        assert window.article_list.isVisible() is not folded


def test_the_folded_list_drops_down_and_goes_when_an_article_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 700)
    QTest.mouseClick(window.folding.button, Qt.MouseButton.LeftButton)
    assert window.article_list.isVisible()
    window.article_list.list.setCurrentIndex(window.article_list.list.currentIndex().siblingAtRow(2))
    assert not window.article_list.isVisible()
