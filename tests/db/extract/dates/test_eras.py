"""Decades and centuries."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "تسعينيات القرن الماضي وستينات القرن العشرين والسبعينيات وأوائل الثمانينيات",
            "ar",
            "2023-12-12",
            [
                "تسعينيات القرن الماضي = 199",
                "ستينات القرن العشرين = 196",
                "السبعينيات = 197",
                "أوائل الثمانينيات = 198",
            ],
        ),
        (
            "القرن التاسع عشر والقرن الـ18 وأواخر القرن العشرين والقرن الثالث قبل الميلاد",
            "ar",
            "2023-12-12",
            [
                "القرن التاسع عشر = 18",
                "القرن الـ18 = 17",
                "أواخر القرن العشرين = 19",
                "القرن الثالث قبل الميلاد = BC02",
            ],
        ),
        (
            "دهه شصت، دهه ۱۹۸۰ میلادی، قرن نوزدهم",
            "fa",
            "2023-12-12",
            ["دهه شصت = 1981-03-21/1991-03-20", "دهه ۱۹۸۰ میلادی = 198", "قرن نوزدهم = 18"],
        ),
        ("בשנות ה-90, במאה ה-19", "he", "2023-12-12", ["שנות ה-90 = 199", "מאה ה-19 = 18"]),
        (
            "the 1970s, the '90s, the late 19th century, the seventies",
            "en",
            "2023-12-12",
            ["the 1970s = 197", "the '90s = 199", "the late 19th century = 18", "the seventies = 197"],
        ),
    ],
)
def test_eras(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("القرن الأفريقي، صفقة القرن، في الثلاثينيات من عمره، عقد العمل، وحيد القرن", "ar", "2023-12-12", []),
        ("זוג בשנות ה-30 לחייהם, עסקת המאה", "he", "2023-12-12", []),
        ("a man in his thirties, deal of the century", "en", "2023-12-12", []),
    ],
)
def test_no_eras(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "بدايات القرن ال(14) الميلادي، القرن الـ(12)، القرن (الثالث عشر)",
            "ar",
            "2024-02-13",
            ["بدايات القرن ال(14) الميلادي = 13", "القرن الـ(12) = 11", "القرن (الثالث عشر) = 12"],
        ),
        (
            "خلال سنوات التسعينيات، وفي سنوات الستينات من القرن الماضي",
            "ar",
            "2024-02-13",
            ["سنوات التسعينيات = 199", "سنوات الستينات من القرن الماضي = 196"],
        ),
    ],
)
def test_numbers_in_brackets_and_years_of_a_decade(
    text: str, language: str, published: str, expected: list[str]
) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("2019's crash, the 1990's, the '60s", "en", "2023-10-27", ["the 1990's = 199", "the '60s = 196"]),
    ],
)
def test_a_possessive_is_no_decade(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
