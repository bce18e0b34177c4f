from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.message import message
from db.records import Mention, MentionType
from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.reader.card import WIDTH, DateCard

SUNDAY = Mention(
    0,
    4,
    MentionType.DATE,
    "2022-11-20",
    (message("span-from", date="Monday"),),
    edtf.parse("2022-11-20"),
    "2022-11-20",
    alternative=message("span-until", date="Friday"),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def card(window: QWidget, appearance: Appearance) -> DateCard:
    return DateCard(appearance, window)


def test_it_says_value_second_calendar_reason_and_alternative(card: DateCard) -> None:
    card.announce(SUNDAY, QRect(300, 200, 80, 30), at_once=True)
    value, second, reason, alternative = card.words.split("\n")
    assert value == "Sunday 20 November 2022"
    assert second.startswith("26 Rabi")
    assert "Monday" in reason
    assert "Friday" in alternative


def test_it_comes_after_a_moment_and_stands_under_the_date(card: DateCard, qtbot: QtBot) -> None:
    card.announce(SUNDAY, QRect(300, 200, 80, 30))
    assert not card.isVisible()
    qtbot.waitUntil(card.isVisible, timeout=3000)
    assert card.width() == WIDTH
    assert card.y() > 230
    assert card.geometry().center().x() == pytest.approx(340, abs=2)


def test_it_flips_above_and_stays_inside_its_window(card: DateCard, window: QWidget) -> None:
    card.announce(SUNDAY, QRect(760, 570, 30, 20), at_once=True)
    assert card.geometry().bottom() < 570
    assert window.rect().contains(card.geometry())


def test_it_goes_a_moment_after_the_pointer(card: DateCard, qtbot: QtBot) -> None:
    card.announce(SUNDAY, QRect(300, 200, 80, 30), at_once=True)
    card.dismiss()
    assert card.isVisible()
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=3000)


def test_a_pointer_that_left_before_it_came_brings_none(card: DateCard) -> None:
    card.announce(SUNDAY, QRect(300, 200, 80, 30))
    card.dismiss(at_once=True)
    assert not card.isVisible()


def test_a_date_that_waits_says_for_what(card: DateCard) -> None:
    card.announce(replace(SUNDAY, span=None, edtf=None, waiting=True), QRect(300, 200, 80, 30), at_once=True)
    assert card.words.startswith("Waits for the publication date")
