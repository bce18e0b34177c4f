"""What a word of digits may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.extract.dates.words import WORD, number_roles, split_words


@pytest.mark.parametrize(
    ("word", "roles"),
    [
        ("7", {"num", "day"}),
        ("45", {"num", "two", "short_year", "year3"}),
        ("1999", {"num", "year4"}),
        ("3000", {"num"}),
        ("1,000", {"num"}),
        ("3.5", {"point", "decimal"}),
        ("3.75", {"decimal"}),
        ("10:30", {"clock"}),
        ("17/10/2019", {"numdate"}),
        ("2019-10-17", {"numdate"}),
        ("1" * 30, {"decimal"}),
    ],
)
def test_roles(word: str, roles: set[str]) -> None:
    assert set(number_roles(word)) == roles


def test_letters_and_digits_part() -> None:
    assert [found[0] for found in WORD.finditer("28 أغسطس2013 onNovember 1,")] == [
        "28",
        "أغسطس",
        "2013",
        "on",
        "November",
        "1",
        ",",
    ]


def test_offsets() -> None:
    read = split_words("في 7/10")
    assert [
        (word, read.text[start : start + len(word)]) for word, start in zip(read.words, read.starts, strict=True)
    ] == [(word, word) for word in ("في", "7/10")]
    assert read.word(99) == ""


@given(st.text(st.sampled_from("ab7/.-:,\n\t \u00a0\u3000\x1fأو ־'"), max_size=40))
def test_words_stand_at_their_offsets(text: str) -> None:
    read = split_words(text)
    assert list(zip(read.words, read.starts, strict=True)) == [
        (found[0], found.start()) for found in WORD.finditer(text)
    ]
