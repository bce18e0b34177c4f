from __future__ import annotations

import pytest

from db.extract.events.senses import Form
from tests.db.extract.events.telling import triggers_of


@pytest.mark.parametrize(
    ("sentence", "word", "form"),
    [
        ("قصف الجيش الميناء", "قصف", Form.PAST),
        ("تضرر الميناء في قصف الجيش", "قصف", Form.NOUN),
        ("إن فرق الإنقاذ وصلت", "وصلت", Form.PAST),
        ("الشركة التي وقعت العقد", "وقعت", Form.PAST),
    ],
)
def test_the_neighbours_choose_the_reading(sentence: str, word: str, form: Form) -> None:
    assert triggers_of(sentence)[word].form is form


def test_no_verb_in_the_past_follows_that() -> None:
    assert "فرق" not in triggers_of("إن فرق الإنقاذ وصلت")


def test_a_feminine_ending_is_that_of_a_noun() -> None:
    assert triggers_of("وإصابة خمسة جنود في هجوم")["وإصابة"].form is Form.NOUN


def test_the_second_half_of_a_pair_gives_the_meaning() -> None:
    found = triggers_of("فتح مجهولون النار على الحافلة")["فتح"]
    assert found.sense.kind == "attack"
    assert found.second == 2
