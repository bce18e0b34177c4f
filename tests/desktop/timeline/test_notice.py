from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.timeline.notice import FilterNotice


def test_it_says_how_many_are_hidden_and_offers_all(qtbot: QtBot, appearance: Appearance) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(600, 300)
    over.show()
    qtbot.waitExposed(over)
    notice = FilterNotice(over)
    notice.show_hidden(12, "en")
    assert notice.isVisible()
    over.resize(700, 300)
    qtbot.waitUntil(lambda: abs(notice.geometry().center().x() - 350) <= 1)
    with qtbot.waitSignal(notice.all_wanted):
        notice.findChildren(QPushButton)[0].click()
    notice.show_hidden(0, "en")
    assert not notice.isVisible()
