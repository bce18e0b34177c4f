"""Patterns over roles."""

from __future__ import annotations

import pytest

from db.extract.dates.fold import fold
from db.extract.dates.grammar import Match, grammar
from db.extract.dates.tokens import stretches
from db.extract.dates.words import split_words


def matches(text: str, language: str = "ar") -> list[Match]:
    rules = grammar((language,))
    (stretch,) = stretches(split_words(fold(text).text), rules.vocabulary)
    return list(rules.matches(stretch, "".join(token.symbol for token in stretch), 0))


def test_the_longest_goes_first() -> None:
    lengths = [match.last - match.first for match in matches("7 أكتوبر 2023")]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] == 3


def test_captures_have_their_values() -> None:
    match = matches("7 تشرين الأول/أكتوبر 2023")[0]
    assert (match.value("day"), match.value("month"), match.value("other", "month"), match.value("year", "year4")) == (
        7, 10, 10, 2023,
    )  # fmt: skip
    assert not match.has("weekday")
    assert match.get("weekday") == ()


def test_tokens_around_a_match() -> None:
    rules = grammar(("ar",))
    (stretch,) = stretches(split_words(fold("في 7 أكتوبر و").text), rules.vocabulary)
    symbols = "".join(token.symbol for token in stretch)
    match = next(one for one in rules.matches(stretch, symbols, 1) if one.last == 3)
    assert match.before() == stretch[0]
    assert match.before(2) is None
    assert match.after() == stretch[3]
    assert match.after(2) is None


def test_regular_expressions_are_compiled_when_first_met() -> None:
    rules = grammar(("he",))
    assert len(rules.matchers) < len(rules.beginning)


@pytest.mark.parametrize("languages", [("ar", "en", "he"), ("fa", "en", "he"), ("he", "en", "ar"), ("en", "ar", "he")])
def test_every_pattern_of_every_language_is_well_written(languages: tuple[str, ...]) -> None:
    rules = grammar(languages)
    assert {pattern.language for pattern in rules.patterns} == set(languages)
    assert all(pattern.firsts for pattern in rules.patterns)
