"""The folded form and the way back to the original."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.extract.dates.fold import fold, fold_word

letters = st.text(alphabet="أإآاىيةهكک\u064e\u0651\u0640\u200f\u200cﻻﻷab٣۴ \n", max_size=30)


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("الأُولى", "الاولي"),
        ("الثلاثـــاء", "الثلاثاء"),
        ("سه‌شنبه", "سهشنبه"),
        ("٢٠٢٣", "2023"),
        ("۱۴۰۲", "1402"),
        ("מרץ", "מרצ"),
        ("ﻷﻣﺲ", "لامس"),
        ("سنة", "سنه"),
        ("ישראל־", "ישראל-"),
    ],
)
def test_spellings_become_one(word: str, folded: str) -> None:
    assert fold_word(word) == folded


@given(text=letters)
def test_offsets_lead_back(text: str) -> None:
    folded = fold(text)
    starts = [folded.start(offset) for offset in range(len(folded.text))]
    assert starts == sorted(starts)
    for offset, start in enumerate(starts):
        assert folded.text[offset] in fold(text[start]).text
        assert start < folded.end(offset + 1) <= len(text)


def test_the_marks_of_the_last_letter_are_inside() -> None:
    folded = fold("حاليًّا يوميًّ.")
    assert folded.end(folded.text.index(".")) == len("حاليًّا يوميًّ")
