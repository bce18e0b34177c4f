"""Names and numbers of days in a language."""

from __future__ import annotations

import pytest

from db.time.phrases import day_words, in_digits, locale_of, month_words, number_words, year_words
from db.time.span import CivilDay

DAY = CivilDay(2022, 11, 20)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Sunday 20 November 2022"),
        ("ar", "الأحد ٢٠ تشرين الثاني ٢٠٢٢"),
        ("ar-EG", "الأحد ٢٠ نوفمبر ٢٠٢٢"),
        ("ar-MA", "الأحد 20 نونبر 2022"),
        ("ar-SY-u-nu-latn", "الأحد 20 تشرين الثاني 2022"),
        ("xx-bad-tag-", "Sunday 20 November 2022"),
    ],
)
def test_a_day(language: str, words: str) -> None:
    assert day_words(DAY, language) == words


def test_a_day_in_short() -> None:
    assert day_words(DAY, "en", "abbreviated", with_weekday=False, with_year=False) == "20 Nov"
    assert month_words(2022, 11, "en", "abbreviated") == "Nov 2022"


def test_years_before_the_first() -> None:
    assert year_words(-43, "en") == "44 BC"
    assert year_words(2022, "en") == "2022"


def test_numbers() -> None:
    assert number_words(9999, "en") == "9999"
    assert number_words(12_345, "en") == "12,345"
    assert number_words(12_345, "ar-EG") == "١٢٬٣٤٥"
    assert in_digits("10:30", "ar-EG") == "١٠:٣٠"


def test_a_locale_has_its_usual_region() -> None:
    assert locale_of("ar").territory == "SY"
    assert locale_of("ar-LB").territory == "LB"
