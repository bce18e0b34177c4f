from __future__ import annotations

import pytest

from db.text.direction import Direction, article_direction, first_strong, isolated, paragraph_direction, strong_letters


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("مطر غزير", "rtl"),
        ("Heavy rain", "ltr"),
        ("12345 – …", None),
        ("\u2067Hello\u2069 مطر", "rtl"),
        ("\u2068مطر\u2069 rain", "ltr"),
        ("שלום", "rtl"),
        ("", None),
        ("\u2069 rain", "ltr"),
    ],
)
def test_first_strong_letter_outside_isolates(text: str, direction: Direction | None) -> None:
    assert first_strong(text) == direction


@pytest.mark.parametrize(
    ("line", "majority", "direction"),
    [
        ("AFP - بغداد", "rtl", "rtl"),
        ("AFP - بغداد", "ltr", "ltr"),
        ("12345", "rtl", "rtl"),
        ("12345", "ltr", "ltr"),
        ("(Getty) الصورة", "rtl", "rtl"),
        ("The minister said that the bridge (الجسر) will be opened in the spring.", "rtl", "ltr"),
        ("Skip to main content", "rtl", "ltr"),
        ("الجسر the bridge", "ltr", "rtl"),
        ("\u200eAFP - بغداد", "rtl", "ltr"),
    ],
)
def test_lines_of_an_article_with_a_majority(line: str, majority: Direction, direction: Direction) -> None:
    assert paragraph_direction(line, majority) == direction


def test_an_article_runs_as_most_of_its_letters() -> None:
    assert article_direction("Share\nPrint\nانهار الجسر القديم على النهر فجر اليوم") == "rtl"
    assert article_direction("The old bridge (الجسر) fell at dawn") == "ltr"
    assert article_direction("1234") == "ltr"


def test_letters_are_counted_by_direction_without_digits_and_vowel_signs() -> None:
    assert strong_letters("جِسر ١٢ ab 3") == (3, 2)


def test_foreign_runs_are_isolated() -> None:
    assert isolated("(Getty)") == "\u2068(Getty)\u2069"
    assert isolated("a/b", "ltr") == "\u2066a/b\u2069"


def test_controls_inside_a_foreign_run_cannot_leave_it() -> None:
    assert isolated("a\u202eb\u2069c") == "\u2068abc\u2069"
