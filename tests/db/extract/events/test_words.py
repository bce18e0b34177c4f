from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.extract.events.words import fold_word, folded, words_of


@given(st.text(alphabet="أإآبتىةؤئ ًَّـabcאב\"'12٣۴،.\u200c\u200f", max_size=60))
def test_folding_keeps_every_code_point_in_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)
    for word in words_of(folded(text), 0, len(text)):
        assert 0 <= word.start < word.end <= len(text)
        assert word.form


def test_spellings_of_one_word_are_one_form() -> None:
    assert fold_word("أُصِيبَ") == fold_word("اصيب")
    assert fold_word("استهدفـــت") == fold_word("اِستهدفت")
    assert fold_word("می‌کند") == fold_word("مي‌كند")


def test_a_hebrew_abbreviation_is_one_word() -> None:
    assert [word.form for word in words_of(folded('צה"ל תקף'), 0, 8)] == ['צה"ל', "תקף"]


def test_digits_of_every_script_are_ascii() -> None:
    assert [word.form for word in words_of(folded("٢٥ ۲۵ 25"), 0, 8)] == ["25", "25", "25"]


def test_a_tanwin_or_a_closed_ta_is_that_of_a_noun() -> None:
    text = "تحولاً هجوماً غارةً سلما"
    words = words_of(folded(text), 0, len(text), text)
    assert [word.nominal for word in words] == [True, True, True, False]
