from __future__ import annotations

from db.text.terms import Term, find_terms, words_of

TEXT = "أغلقَ العُمّال الجسر، ثم غادر العامل. Workers left work."


def found(*terms: Term, most: int | None = None) -> list[str]:
    return [TEXT[start:end] for start, end in find_terms(TEXT, terms, most=most)]


def test_words_phrases_and_beginnings() -> None:
    assert found(Term(("العمال",))) == ["العُمّال"]
    assert found(Term(("العمال", "الجسر"))) == ["العُمّال الجسر"]
    assert found(Term(("العمال", "ثم"))) == []
    assert found(Term(("work",))) == ["work"]
    assert found(Term(("work",), prefix=True)) == ["Workers", "work"]


def test_other_forms_of_a_word() -> None:
    assert found(Term(("عامل",), inflected=True)) == ["العُمّال", "العامل"]


def test_the_longest_of_several_that_begin_together() -> None:
    assert found(Term(("العمال",)), Term(("العمال", "الجسر"))) == ["العُمّال الجسر"]


def test_only_the_first_so_many() -> None:
    assert found(Term(("عامل",), inflected=True), most=1) == ["العُمّال"]
    assert found() == []


def test_words_of_a_folded_text() -> None:
    assert words_of("a_b c-1") == ("a", "b", "c", "1")
