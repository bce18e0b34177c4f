"""Words with their clitics and phrases."""

from __future__ import annotations

import pytest

from db.extract.dates.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("word", "clitics", "role"),
    [
        ("والخميس", ["و"], "weekday"),
        ("للشهر", ["ل"], "the_unit"),
        ("ولشهرين", ["و", "ل"], "dual"),
        ("غدا", [], "deixis"),
    ],
)
def test_clitics_are_words_of_their_own(word: str, clitics: list[str], role: str) -> None:
    entry = vocabulary(("ar",)).words[word]
    assert [letters for letters, _ in entry.clitics] == clitics
    assert role in entry.roles


@pytest.mark.parametrize("word", ["بغداد", "العامه", "غداء", "عامل", "باب"])
def test_longer_words_that_hold_a_date_word_are_none(word: str) -> None:
    entry = vocabulary(("ar",)).words.get(word)
    assert entry is None or entry.clitics


def test_the_longest_phrase_goes_first() -> None:
    phrases = vocabulary(("ar",)).phrases["اول"]
    assert [len(rest) for rest in phrases] == sorted(map(len, phrases), reverse=True)
    assert ("من", "امس") in phrases


def test_names_are_not_read_in_small_letters() -> None:
    words = vocabulary(("en",)).words
    assert "May" in words
    assert "MAY" in words
    assert "may" not in words
