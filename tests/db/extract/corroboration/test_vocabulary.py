from __future__ import annotations

import pytest

from db.extract.corroboration.vocabulary import countries, weight_of, words_in


@pytest.mark.parametrize("word", ["من", "the", "است", "של", "2023", "x"])
def test_idle_words_and_numbers_say_nothing(word: str) -> None:
    assert weight_of(words_in(word)[0]) == 0


@pytest.mark.parametrize("word", ["القوات", "government", "دولت", "משטרה"])
def test_common_words_say_little(word: str) -> None:
    assert 0 < weight_of(words_in(word)[0]) < 0.5


@pytest.mark.parametrize("word", ["القصابين", "earthquake", "منصوب", "הרציפים"])
def test_other_words_say_what_happened(word: str) -> None:
    assert weight_of(words_in(word)[0]) == 1


def test_countries_are_known_by_their_identity() -> None:
    assert {"iq", "ir"} <= countries()
