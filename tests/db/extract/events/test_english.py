from __future__ import annotations

import pytest

from db.extract.events.senses import Form
from tests.db.extract.events.telling import lexicon_of, told


@pytest.mark.parametrize("word", ["attacked", "struck", "shot", "died", "signed", "banned", "denied", "met"])
def test_past_tenses(word: str) -> None:
    assert any(reading.form is Form.PAST for reading in lexicon_of("en").analyse(word).readings)


def test_an_infinitive_tells_no_event() -> None:
    assert told("The minister wants to attack the plan and to demand a vote.", "en") == {}


def test_a_noun_wins_over_the_present_tense() -> None:
    readings = lexicon_of("en").analyse("attacks").readings
    assert {reading.form for reading in readings} >= {Form.NOUN, Form.PRESENT}
    assert "attacks" in told("Militants carried out attacks on two villages on Monday.", "en")


def test_a_participle_after_a_comma_tells_on() -> None:
    assert "killing" in told("A truck overturned on Monday, killing three farm workers.", "en")
