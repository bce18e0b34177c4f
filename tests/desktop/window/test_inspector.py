from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Field, Library
from desktop.session import Origin, Session
from desktop.window.evidence_card import EvidenceCard
from desktop.window.inspector import Inspector


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def inspector(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> Inspector:
    made = Inspector(strike, session, appearance)
    qtbot.addWidget(made)
    made.resize(660, 190)
    return made


def select(session: Session, library: Library, number: int = 0) -> int:
    event_id = library.events_of(1)[number].id
    session.select_event(event_id, Origin.TIMELINE)
    return event_id


def cards(inspector: Inspector) -> list[EvidenceCard]:
    return [card for card in inspector.findChildren(EvidenceCard) if card.isVisibleTo(inspector)]


def test_it_is_hidden_without_an_event(inspector: Inspector) -> None:
    assert inspector.isHidden()


def test_it_says_what_when_and_who_tells_it(inspector: Inspector, session: Session, strike: Library) -> None:
    select(session, strike)
    assert not inspector.isHidden()
    words = inspector.words
    assert words[:4] == [
        "Protest",
        "Material conflict",
        "سائقو الحافلات يغلقون بوابة الميناء الجنوبية",
        "Sunday 20 November 2022",
    ]
    assert words[4].startswith("26 Rabi")
    assert len(cards(inspector)) == 1


def test_an_undated_event_says_so(inspector: Inspector, session: Session, strike: Library) -> None:
    select(session, strike, 5)
    assert "No date" in inspector.words


def test_closing_selects_nothing(inspector: Inspector, session: Session, strike: Library) -> None:
    select(session, strike)
    inspector.close_button.click()
    assert session.event_id is None
    assert inspector.isHidden()


def test_a_card_opens_the_article_at_its_passage(inspector: Inspector, session: Session, strike: Library) -> None:
    event_id = select(session, strike)
    cards(inspector)[0].click()
    assert (session.article_id, session.event_id) == (1, event_id)


def test_a_correction_is_asked_for_and_shown(
    inspector: Inspector, session: Session, strike: Library, qtbot: QtBot
) -> None:
    event_id = select(session, strike)
    with qtbot.waitSignal(inspector.correction_wanted):
        inspector.correct_button.click()
    strike.correct_events([event_id], {Field.TITLE: "إغلاق البوابة"})
    assert "إغلاق البوابة" in inspector.words
    strike.undo()
    assert "إغلاق البوابة" not in inspector.words


def test_a_removed_event_leaves_nothing_to_show(inspector: Inspector, session: Session, strike: Library) -> None:
    select(session, strike)
    strike.remove_articles([1])
    assert inspector.isHidden()
