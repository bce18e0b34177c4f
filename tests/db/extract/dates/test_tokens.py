"""Stretches of date words as tokens."""

from __future__ import annotations

import pytest

from db.extract.dates.fold import fold
from db.extract.dates.tokens import LONGEST_STRETCH, Token, stretches
from db.extract.dates.vocabulary import vocabulary
from db.extract.dates.words import split_words


def tokens(text: str, language: str = "ar") -> list[list[Token]]:
    return list(stretches(split_words(fold(text).text), vocabulary((language,))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال وبالأمس جاء", ["و", "ب", "الامس"]),
        ("قال أول من أمس", ["اول من امس"]),
        ("قال للشهر الماضي", ["ل", "للشهر", "الماضي"]),
        ("قال لليلة الماضية", ["ل", "لليله الماضيه"]),
        ("قال 7 أكتوبر 2023 هنا", ["7", "اكتوبر", "2023"]),
    ],
)
def test_clitics_come_off_and_phrases_together(text: str, expected: list[str]) -> None:
    (stretch,) = tokens(text)
    assert [token.text for token in stretch] == expected


def test_a_contracted_article_shares_its_letter_with_the_clitic() -> None:
    ((clitic, word, _),) = tokens("للشهر الماضي")
    assert (clitic.start, clitic.end, word.start, word.end) == (0, 1, 0, 5)


@pytest.mark.parametrize("text", ["", "لا شيء هنا", "12 و 30"])
def test_what_may_not_be_a_date_is_not_looked_at(text: str) -> None:
    assert tokens(text) == []


def test_a_longer_stretch_is_cut() -> None:
    found = tokens("مايو " * (LONGEST_STRETCH + 5))
    assert [len(stretch) for stretch in found] == [LONGEST_STRETCH, 5]


def test_a_word_that_only_opens_phrases_makes_no_stretch_alone() -> None:
    assert tokens("جلس على كرسي، وفي البيت") == []
    assert len(tokens("تعقد على رأس كل ساعة")) == 1
