from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.window.evidence_card import EvidenceCard, own_date


@pytest.fixture
def card(qtbot: QtBot, strike: Library, appearance: Appearance) -> EvidenceCard:
    event = strike.events_of(1)[0]
    made = EvidenceCard(list(event.evidence), event.span, appearance)
    qtbot.addWidget(made)
    return made


def test_it_names_date_and_source(card: EvidenceCard) -> None:
    assert card.accessibleName() == "Sun 20 Nov 2022, وكالة الساحل"
    assert card.toolTip().startswith('<p dir="rtl">وأغلق العشرات')


def test_it_tells_another_date(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    evidence = list(strike.events_of(1)[0].evidence)
    card = EvidenceCard(evidence, edtf.parse("2022-11-18"), appearance)
    qtbot.addWidget(card)
    assert card.accessibleName() == "Sun 20 Nov 2022, وكالة الساحل, another date"
    assert own_date(evidence, None) == evidence[0].reading.span


def test_it_offers_to_part_its_passages(card: EvidenceCard, qtbot: QtBot) -> None:
    card.offer_parting()
    assert card.actions() == [card.part_action]
    with qtbot.waitSignal(card.parted) as parted:
        card.part_action.trigger()
    assert [one.article_id for one in parted.args[0]] == [1]


def test_space_chooses_the_passage(card: EvidenceCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.chosen) as chosen:
        QTest.keyClick(card, Qt.Key.Key_Space)
    assert chosen.args[0].article_id == 1


def test_it_is_painted_without_a_fault(card: EvidenceCard) -> None:
    card.resize(240, 48)
    assert not card.grab().isNull()
