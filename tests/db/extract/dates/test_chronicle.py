"""Chronologies: entries that open their lines lend each other the year."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "في 15 مارس 2011: احتجاج\nوفي أبريل، عنف\nفي 17 يوليو، حريق\nفي الأول من مارس 2012 سقط\nفي 17 يوليو، هجوم",
            "ar",
            ["15 مارس 2011 = 2011-03-15", "أبريل = 2011-04", "17 يوليو = 2011-07-17", "الأول من مارس 2012 = 2012-03-01",
             "17 يوليو = 2012-07-17"],
        ),
        (
            "2011\n- 15 آذار: تظاهرات\n- الأول من تموز: مسيرة\n2012\n- 18 تموز: تفجير",
            "ar",
            ["2011 = 2011", "15 آذار = 2011-03-15", "الأول من تموز = 2011-07-01",
             "2012 = 2012", "18 تموز = 2012-07-18"],
        ),
        (
            "2011\nMarch 15: First protests.\nAugust 18: He is urged to quit.\n2012\nJune 16: Observers leave.",
            "en",
            ["2011 = 2011", "March 15 = 2011-03-15", "August 18 = 2011-08-18", "2012 = 2012", "June 16 = 2012-06-16"],
        ),
    ],
)  # fmt: skip
def test_entries_take_the_year_above_them(text: str, language: str, expected: list[str]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("في 3 يناير 2020 قتل القائد.\nوفي نوفمبر قصفت القاعدة.", ["3 يناير 2020 = 2020-01-03", "نوفمبر = 2023-11"]),
        ("في 3 مارس 2020: قتل القائد.\nقال إنه في نوفمبر عاد.", ["3 مارس 2020 = 2020-03-03", "نوفمبر = 2023-11"]),
        ("في 3 مارس 2020: قتل القائد.\nفي يناير: عاد.", ["3 مارس 2020 = 2020-03-03", "يناير = 2023-01"]),
    ],
)
def test_other_lines_do_not(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "1991 - The union falls.\n1992 April - War.\n1995 November-December - Talks.\n2011 March 15 - Protests.",
            "en",
            "2023-12-12",
            [
                "1991 = 1991",
                "1992 April = 1992-04",
                "1995 November-December = 1995-11/1995-12",
                "2011 March 15 = 2011-03-15",
            ],
        ),
        ("1991\nApril-July: fighting.", "en", "2023-12-12", ["1991 = 1991", "April-July = 1991-04/1991-07"]),
        ("In 2011 March sales fell. The price of 2011 - too low - shocked", "en", "2023-12-12", ["2011 = 2011"]),
    ],
)
def test_a_year_before_its_month_heads_an_entry(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "1894—France sets up a post.\n1920-30 - Protests.\n1991: (May) Overthrow.",
            "en",
            "2019-06-12",
            ["1894 = 1894", "1920-30 = 1920/1930", "1991 = 1991"],
        ),
        (
            "2005: January: Peace.\nJuly: Sworn in.\n2011: Vote.\n9 July: Independence.",
            "en",
            "2019-06-12",
            ["2005 = 2005", "January = 2005-01", "July = 2005-07", "2011 = 2011", "9 July = 2011-07-09"],
        ),
        ("1948: الحرب\n1956 - العدوان", "ar", "2019-06-12", ["1948 = 1948", "1956 = 1956"]),
        ("2000 جندي", "ar", "2019-06-12", []),
    ],
)
def test_years_head_their_entries(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
