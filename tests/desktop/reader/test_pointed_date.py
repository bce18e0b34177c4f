from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.reader.card import DateCard
from desktop.reader.marks import DateMark
from desktop.reader.pane import ReaderPane
from desktop.session import Origin, Session


@pytest.fixture
def pane(qtbot: QtBot, strike: Library, appearance: Appearance) -> ReaderPane:
    session = Session()
    made = ReaderPane(strike, session, appearance)
    qtbot.addWidget(made)
    made.resize(508, 500)
    session.select_article(1, Origin.LIST)
    with qtbot.waitExposed(made):
        made.show()
    made.grab()
    return made


def card(pane: ReaderPane) -> DateCard:
    found = pane.findChild(DateCard)
    assert isinstance(found, DateCard)
    return found


def test_the_card_tells_value_and_reason_and_goes_when_the_text_moves(pane: ReaderPane, qtbot: QtBot) -> None:
    mark = pane.view.scene.dates[0].mark
    assert isinstance(mark, DateMark)
    pane.view.date_pointed.emit(mark)
    qtbot.waitUntil(lambda: card(pane).isVisible())
    assert "20 November 2022" in card(pane).words
    pane.view.verticalScrollBar().setValue(40)
    assert card(pane).isHidden()


def test_pointing_at_nothing_lets_it_go(pane: ReaderPane, qtbot: QtBot) -> None:
    pane.view.date_pointed.emit(None)
    assert card(pane).isHidden()
