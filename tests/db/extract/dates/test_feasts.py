"""Feasts, resolved to the last one, the next one or that of the year told."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "عيد الأضحى وعيد الفطر وعاشوراء والمولد النبوي",
            "ar",
            "2023-12-12",
            ["عيد الأضحى = 2023-06-28", "عيد الفطر = 2023-04-21", "عاشوراء = 2023-07-28", "المولد النبوي = 2023-09-27"],
        ),
        (
            "عيد الفطر 2022 وعيد الفصح 2023 وشم النسيم ورأس السنة الهجرية 1445",
            "ar",
            "2023-12-12",
            [
                "عيد الفطر 2022 = 2022-05-02",
                "عيد الفصح 2023 = 2023-04-09",
                "شم النسيم = 2023-04-17",
                "رأس السنة الهجرية 1445 = 2023-07-19",
            ],
        ),
        (
            "ليلة رأس السنة وعيد الميلاد والنوروز",
            "ar",
            "2024-01-04",
            ["ليلة رأس السنة = 2023-12-31", "عيد الميلاد = 2023-12-25", "النوروز = 2023-03-21"],
        ),
        (
            "ثاني أيام عيد الأضحى، وأول أيام عيد الفطر، واليوم الثالث من عيد الأضحى",
            "ar",
            "2023-12-12",
            [
                "ثاني أيام عيد الأضحى = 2023-06-29",
                "أول أيام عيد الفطر = 2023-04-21",
                "اليوم الثالث من عيد الأضحى = 2023-06-30",
            ],
        ),
        (
            "نوروز ۱۴۰۲، عاشورا، شب یلدا",
            "fa",
            "2023-12-12",
            ["نوروز ۱۴۰۲ = 2023-03-21", "عاشورا = 2023-07-28", "شب یلدا = 2023-12-21"],
        ),
        (
            "ערב פסח, יום כיפור, ט' באב, חנוכה",
            "he",
            "2023-12-12",
            ["ערב פסח = 2023-04-05", "יום כיפור = 2023-09-25", "ט' באב = 2023-07-27", "חנוכה = 2023-12-08"],
        ),
        (
            "Christmas, Ashura, Easter 2024, Good Friday 2024",
            "en",
            "2023-12-12",
            [
                "Christmas = 2023-12-25",
                "Ashura = 2023-07-28",
                "Easter 2024 = 2024-03-31",
                "Good Friday 2024 = 2024-03-29",
            ],
        ),
    ],
)
def test_feasts(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("عيد ميلاده الثلاثون، سبت النور، عيد باشا", "ar", "2023-12-12", []),
        ("יום הולדת, שנה טובה", "he", "2023-12-12", []),
    ],
)
def test_other_feasts_and_names(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
