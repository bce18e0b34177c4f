from __future__ import annotations

import tomllib
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.text.folding import fold_text
from db.text.stemming import stemmed, stems

FAMILIES = tomllib.loads(Path(__file__).with_name("word-families.toml").read_text(encoding="utf-8"))


def families(language: str) -> list[list[str]]:
    return [[fold_text(form) for form in line.split()] for line in FAMILIES[language]]


def found(looked_for: str, word: str) -> bool:
    return not set(stems(looked_for)).isdisjoint(stems(word))


def recall(language: str) -> float:
    pairs = [pair for family in families(language) for pair in permutations(family, 2)]
    return sum(found(*pair) for pair in pairs) / len(pairs)


def precision() -> float:
    """Of all that is found from a form of a family, the share that belongs to it."""
    words = [(number, form) for number, family in enumerate(all_families()) for form in set(family)]
    words += [(-1, fold_text(word)) for line in FAMILIES["others"] for word in line.split()]
    right = wrong = 0
    for (family, looked_for), (other, word) in permutations(words, 2):
        if family >= 0 and looked_for != word and found(looked_for, word):
            right += family == other
            wrong += family != other
    return right / (right + wrong)


def all_families() -> list[list[str]]:
    return [family for language in ("ar", "fa", "he") for family in families(language)]


def test_there_are_sixty_families() -> None:
    assert len(all_families()) == 60


@pytest.mark.parametrize("language", ["ar", "fa", "he"])
def test_nine_of_ten_forms_of_a_word_are_found(language: str) -> None:
    assert recall(language) >= 0.9


def test_little_else_is_found() -> None:
    assert precision() >= 0.9


def test_folding_alone_finds_few_forms() -> None:
    pairs = [pair for family in all_families() for pair in permutations(family, 2)]
    assert sum(one == other for one, other in pairs) / len(pairs) < 0.1


@pytest.mark.parametrize(
    ("form", "other"),
    [("talks", "talking"), ("party", "parties"), ("stopped", "stop"), ("clashes", "clash"), ("closed", "closing")],
)
def test_english_endings(form: str, other: str) -> None:
    assert stems(form) == stems(other)


@pytest.mark.parametrize("word", ["bus", "us", "red", "king", "2022", "в", "中文"])
def test_short_and_foreign_words_stay(word: str) -> None:
    assert stems(word) == (word,)


def test_stems_of_a_text_each_once() -> None:
    assert stemmed("talks talking talked of 2022").split() == ["2022", "of", "talk"]


@given(st.text("ابتهيكلمنوفسرحدجכהובליתרשמabcdings", min_size=1, max_size=12))
def test_every_word_has_stems_that_are_words(word: str) -> None:
    assert stems(word)
    assert all(stem and " " not in stem for stem in stems(word))
