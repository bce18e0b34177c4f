"""Seasons."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "صيف 2014 وخريف العام 2019 وربيع 2011",
            "ar",
            "2023-12-12",
            ["صيف 2014 = 2014-SU", "خريف العام 2019 = 2019-FA", "ربيع 2011 = 2011-SP"],
        ),
        (
            "الصيف الماضي والشتاء المقبل وصيف العام الماضي",
            "ar",
            "2023-12-12",
            ["الصيف الماضي = 2023-SU", "الشتاء المقبل = 2024-WI", "صيف العام الماضي = 2022-SU"],
        ),
        (
            "تابستان ۱۴۰۱ و پاییز سال گذشته",
            "fa",
            "2023-12-12",
            ["تابستان ۱۴۰۱ = 2022-06-22/2022-09-22", "پاییز سال گذشته = 2022-FA"],
        ),
        ("בקיץ 2006, בחורף האחרון", "he", "2023-12-12", ["קיץ 2006 = 2006-SU", "חורף האחרון = 2022-WI"]),
        (
            "in the summer of 2014, last spring, next fall",
            "en",
            "2023-12-12",
            ["the summer of 2014 = 2014-SU", "last spring = 2023-SP", "next fall = 2024-FA"],
        ),
    ],
)
def test_seasons(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("الربيع العربي، خريف العمر، ربيع براغ، بن ربيع، صيف وشتاء تحت سقف واحد", "ar", "2023-12-12", []),
        ("האביב הערבי", "he", "2023-12-12", []),
        ("the Arab Spring, fall apart, spring up, Prague Spring", "en", "2023-12-12", []),
        ("بهار عربی", "fa", "2023-12-12", []),
    ],
)
def test_no_seasons(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "They won the 2022-23 title and the 2018/19 cup.",
            "en",
            "2023-12-12",
            ["2022-23 = 2022/2023", "2018/19 = 2018/2019"],
        ),
        ("The 2011-12 season, the 2010-12 plan", "en", "2023-12-12", ["2011-12 = 2011/2012"]),
        ("Model 2022-45, figures of 2011-12", "en", "2023-12-12", []),
    ],
)
def test_two_years_side_by_side_are_one_season(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("موسم 2022-23 وموسم 2010-11", "ar", "2024-02-13", ["2022-23 = 2022/2023", "2010-11 = 2010/2011"]),
        ("עונת 2022/23, בעונת 2011-12", "he", "2024-02-13", ["2022/23 = 2022/2023", "2011-12 = 2011/2012"]),
        (
            "سال تحصیلی ۱۴۰۲-۰۳ و فصل ۲۰۲۲-۲۳",
            "fa",
            "2024-02-13",
            ["۱۴۰۲-۰۳ = 2023-03-21/2025-03-20", "۲۰۲۲-۲۳ = 2022/2023"],
        ),
    ],
)
def test_seasons_of_other_tongues(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
