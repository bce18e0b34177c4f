from __future__ import annotations

import pytest

from db.extract.events.senses import Form
from db.extract.events.words import fold_word
from db.records import EventType
from tests.db.extract.events.telling import lexicon_of


def shapes(word: str) -> set[tuple[EventType, Form]]:
    return {(reading.sense.type, reading.form) for reading in lexicon_of("ar").analyse(fold_word(word)).readings}


@pytest.mark.parametrize(
    "word", ["استهدف", "استهدفت", "واستهدفوا", "فاستهدفتهم", "استُهدِفا", "استهدفته", "هوجمت", "وقصفوا", "داهمتها"]
)
def test_past_forms_of_a_verb(word: str) -> None:
    assert (EventType.ASSAULT, Form.PAST) in shapes(word)


@pytest.mark.parametrize("word", ["يستهدف", "تستهدفها", "ويستهدفون", "يهاجمون", "تدين", "يدعو"])
def test_present_forms_of_a_verb(word: str) -> None:
    assert any(form is Form.PRESENT for _, form in shapes(word))


@pytest.mark.parametrize("word", ["سيستهدف", "ستهاجم", "وسيزورون"])
def test_future_forms_of_a_verb(word: str) -> None:
    assert any(form is Form.FUTURE for _, form in shapes(word))


@pytest.mark.parametrize("word", ["الهجوم", "هجماتها", "بهجوم", "وللهجوم", "هجومين", "كالهجمات", "هجوما"])
def test_forms_of_a_noun(word: str) -> None:
    assert (EventType.ASSAULT, Form.NOUN) in shapes(word)


@pytest.mark.parametrize("word", ["محذرا", "متهمة", "مطالبين", "داعيا", "رافضة", "منددا"])
def test_participles_of_saying(word: str) -> None:
    assert any(form is Form.PARTICIPLE for _, form in shapes(word))


def test_weak_and_hollow_verbs() -> None:
    assert (EventType.REQUEST, Form.PAST) in shapes("دعت")
    assert (EventType.REJECT, Form.PAST) in shapes("نفوا")
    assert (EventType.ACCUSE, Form.PAST) in shapes("أدنت")
    assert (EventType.CONSULT, Form.PAST) in shapes("التقاه")


def test_clitics_are_counted_for_the_trigger() -> None:
    (reading,) = lexicon_of("ar").analyse(fold_word("واستهدفت")).readings[:1]
    assert reading.clitics == 1


def test_common_words_are_no_verbs() -> None:
    for word in ("هناك", "بينهم", "مدينة", "تابعة"):
        assert lexicon_of("ar").analyse(fold_word(word)).cues
