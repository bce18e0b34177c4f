"""Anniversaries, reckoned from the day that is remembered."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "عشية الذكرى الثانية لاغتيال القائد في 3 يناير 2020",
            "ar",
            "2022-01-05",
            ["عشية الذكرى الثانية = 2022-01-02", "3 يناير 2020 = 2020-01-03"],
        ),
        (
            "أحيوا الذكرى السنوية الأولى للانفجار الذي وقع في 4 آب/أغسطس 2020",
            "ar",
            "2021-08-05",
            ["الذكرى السنوية الأولى = 2021-08-04", "4 آب/أغسطس 2020 = 2020-08-04"],
        ),
        (
            "في الذكرى الثالثة لانفجار 4 أغسطس",
            "ar",
            "2023-08-04",
            ["الذكرى الثالثة = 2023-08-04", "4 أغسطس = 2020-08-04"],
        ),
        (
            "في الرابع من آب تمر الذكرى الثانية للكارثة",
            "ar",
            "2022-08-04",
            ["الرابع من آب = 2022-08-04", "الذكرى الثانية = 2022-08-04"],
        ),
        (
            "الذكرى الـ75 لإعلان 14 مايو 1948",
            "ar",
            "2023-05-15",
            ["الذكرى الـ75 = 2023-05-14", "14 مايو 1948 = 1948-05-14"],
        ),
        (
            "هجدهمین سالگرد حادثه ۱۱ سپتامبر ۲۰۰۱",
            "fa",
            "2019-09-07",
            ["هجدهمین سالگرد = 2019-09-11", "۱۱ سپتامبر ۲۰۰۱ = 2001-09-11"],
        ),
        (
            "ערב יום השנה השני לטבח 7 באוקטובר 2023",
            "he",
            "2025-10-06",
            ["ערב יום השנה השני = 2025-10-06", "7 באוקטובר 2023 = 2023-10-07"],
        ),
        (
            "On the eve of the second anniversary of the Oct. 7, 2023, attack",
            "en",
            "2025-10-06",
            ["the eve of the second anniversary = 2025-10-06", "Oct. 7, 2023 = 2023-10-07"],
        ),
    ],
)
def test_anniversaries(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("عشية الذكرى الثانية لاندلاع الحرب", "ar", "2023-12-12", []),
        ("the 50th anniversary of the school", "en", "2023-12-12", []),
        ("ذكرى طيبة، وكتاب الذكريات", "ar", "2023-12-12", []),
    ],
)
def test_an_anniversary_whose_day_is_not_told_is_no_mention(
    text: str, language: str, published: str, expected: list[str]
) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "في الذكرى الثانية لاغتياله في 3 يناير 2020 تظاهروا. وكانت عشية الذكرى الثانية هادئة.",
            "ar",
            "2022-01-05",
            ["الذكرى الثانية = 2022-01-03", "3 يناير 2020 = 2020-01-03", "عشية الذكرى الثانية = 2022-01-02"],
        ),
    ],
)
def test_the_same_anniversary_again(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
