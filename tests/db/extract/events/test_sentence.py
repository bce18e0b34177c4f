from __future__ import annotations

import pytest

from db.extract.events.sentence import is_finite, is_verb
from tests.db.extract.events.telling import sentence_of


@pytest.mark.parametrize(
    ("text", "index", "finite"),
    [("قصفت الطائرات الميناء", 0, True), ("إصابة ثلاثة عمال", 0, False), ("يقصف الجيش الميناء", 0, False)],
)
def test_finite_verbs_are_in_the_past(text: str, index: int, finite: bool) -> None:
    assert is_finite(sentence_of(text), index) is finite


def test_a_noun_is_no_verb() -> None:
    sentence = sentence_of("انعقاد المؤتمر يناقش الأزمة")
    assert is_verb(sentence.analyses[2])
    assert not is_verb(sentence.analyses[1])


def test_quoted_words_are_those_of_the_text() -> None:
    sentence = sentence_of("قصفتِ الطائراتُ  الميناءَ")
    assert sentence.quoted(0, 2) == "قصفتِ الطائراتُ الميناءَ"
