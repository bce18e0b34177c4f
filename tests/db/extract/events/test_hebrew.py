from __future__ import annotations

import pytest

from db.extract.events.senses import Form
from db.extract.events.words import fold_word
from tests.db.extract.events.telling import lexicon_of, told


@pytest.mark.parametrize("word", ["תקף", "תקפה", "ותקפו", "נהרגו", "שנפצעה", "חתמו", "ירתה"])
def test_past_forms(word: str) -> None:
    assert any(reading.form is Form.PAST for reading in lexicon_of("he").analyse(fold_word(word)).readings)


@pytest.mark.parametrize("word", ["ההפגנה", "בתאונת", "הפגישות", "למתקפה", "ובפיגוע"])
def test_forms_of_a_noun(word: str) -> None:
    assert any(reading.form is Form.NOUN for reading in lexicon_of("he").analyse(fold_word(word)).readings)


def test_a_condition_tells_no_event() -> None:
    assert told("אם הצבא תקף שם, איש לא ידע על כך.", "he") == {}
