from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.text.folding import fold, fold_text

LETTERS = st.text(alphabet="ابةىيكؤئآأإٱـَُِّْ\u200c\u200f שלוםך ،.0٣۳Éßﷲﻻab\n\ufeff", max_size=60)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("الأُمَّة", "الامه"),
        ("إيران آب ٱسم", "ايران اب اسم"),
        ("مؤتمر سائل", "موتمر سايل"),
        ("كــتب", "كتب"),
        ("کتابی می‌خواهد", "كتابي ميخواهد"),
        ("١٢ و۳", "12 و3"),
        ("שָׁלוֹם דרך", "שלומ דרכ"),
        ("École STRASSE ß", "ecole strasse ss"),
        ("ﷲ ﻻ", "الله لا"),
        ("a\u00a0b\tc", "a b c"),
    ],
)
def test_spellings_of_one_word_fold_alike(written: str, folded: str) -> None:
    assert fold_text(written) == folded


@given(st.text())
def test_both_ways_of_folding_agree(text: str) -> None:
    assert fold(text).text == fold_text(text)


@given(LETTERS)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold_text(text)
    assert fold_text(once) == once


@given(LETTERS)
def test_offsets_rise_and_end_at_the_length_of_the_original(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert folded.offsets[-1] == len(text)


@given(LETTERS, st.data())
def test_a_hit_folds_to_what_was_looked_for(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    first, last = folded.span(start, end)
    assert 0 <= first <= last <= len(text)
    assert folded.text[start:end] in fold_text(text[first:last])


def test_a_hit_takes_its_vowel_signs_along() -> None:
    text = "قالَتِ الأُمَّةُ."
    folded = fold(text)
    start = folded.text.index("الامه")
    assert text[slice(*folded.span(start, start + 5))] == "الأُمَّةُ"


def test_a_letter_that_folds_to_several_is_hit_whole() -> None:
    folded = fold("xﷲy")
    assert folded.span(2, 3) == (1, 2)


def test_nothing_is_found_nowhere() -> None:
    assert fold("abc").span(1, 1) == (1, 1)
