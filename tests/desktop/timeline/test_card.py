from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library, StoredEvent
from desktop.timeline.card import AWAY, EventCard


@pytest.fixture
def around(qtbot: QtBot, appearance: Appearance) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def event(strike: Library) -> StoredEvent:
    table = strike.event_table()
    return strike.event_by_id(int(table.id[0]))


def test_the_card_stands_under_its_mark_and_tells_of_it(
    around: QWidget, appearance: Appearance, event: StoredEvent
) -> None:
    card = EventCard(appearance, around)
    card.show_event(event, QRect(300, 100, 16, 16))
    assert card.isVisible()
    assert card.width() == 360
    assert card.y() == 115 + AWAY
    assert event.title in card.words
    assert "passage" in card.words


@pytest.mark.parametrize("place", [(10, 10), (880, 10), (10, 780), (880, 780), (450, 400)])
def test_the_card_stays_inside_and_off_its_mark(
    around: QWidget, appearance: Appearance, event: StoredEvent, place: tuple[int, int]
) -> None:
    card = EventCard(appearance, around)
    target = QRect(*place, 16, 16)
    card.show_event(event, target)
    assert around.rect().contains(card.geometry())
    assert not card.geometry().intersects(target)


def test_a_card_that_is_dismissed_lingers_and_goes(
    around: QWidget, appearance: Appearance, event: StoredEvent, qtbot: QtBot
) -> None:
    card = EventCard(appearance, around)
    card.show_event(event, QRect(300, 100, 16, 16))
    card.dismiss()
    assert card.isVisible()
    qtbot.waitUntil(lambda: not card.isVisible())
    assert card.event_id is None
