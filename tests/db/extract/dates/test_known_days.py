"""Days that news tells without their year, and days told once in full."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "منذ 7 أكتوبر نزح الملايين، وبعد هجوم السابع من أكتوبر تغير كل شيء",
            "ar",
            "2025-03-01",
            ["7 أكتوبر = 2023-10-07", "السابع من أكتوبر = 2023-10-07"],
        ),
        (
            "ثورة 25 يناير، وثورة 30 يونيو، وهجمات 11 سبتمبر",
            "ar",
            "2020-05-01",
            ["25 يناير = 2011-01-25", "30 يونيو = 2013-06-30", "11 سبتمبر = 2001-09-11"],
        ),
        ("حملات ۱۱ سپتامبر", "fa", "2020-05-01", ["۱۱ سپتامبر = 2001-09-11"]),
        (
            "מאז ה-7 באוקטובר, טבח 7 באוקטובר",
            "he",
            "2025-01-01",
            ["ה-7 באוקטובר = 2023-10-07", "7 באוקטובר = 2023-10-07"],
        ),
        (
            "since the Oct. 7 attack; the September 11 attacks; the 9/11 report",
            "en",
            "2025-01-01",
            ["Oct. 7 = 2023-10-07", "September 11 = 2001-09-11", "9/11 = 2001-09-11"],
        ),
    ],
)
def test_known_days(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("اجتمعوا في 25 يناير وفي 11 سبتمبر", "ar", "2020-05-01", ["25 يناير = 2020-01-25", "11 سبتمبر = 2019-09-11"]),
        ("They met on Oct. 7.", "en", "2025-01-01", ["Oct. 7 = 2024-10-07"]),
        ("سيحتفلون بثورة 25 يناير المقبل", "ar", "2020-05-01", ["25 يناير المقبل = 2021-01-25"]),
        ("منذ 7 أكتوبر", "ar", "2020-05-01", ["7 أكتوبر = 2019-10-07"]),
    ],
)
def test_the_day_alone_is_the_nearest(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "اغتيل في 14 فبراير 2005. وكان يوم 14 فبراير يوما حزينا.",
            "ar",
            "2020-05-01",
            ["14 فبراير 2005 = 2005-02-14", "يوم 14 فبراير = 2005-02-14"],
        ),
        (
            "اغتيل في 14 فبراير 2005. وسيجتمعون في 14 فبراير المقبل.",
            "ar",
            "2020-05-01",
            ["14 فبراير 2005 = 2005-02-14", "14 فبراير المقبل = 2021-02-14"],
        ),
    ],
)
def test_a_day_told_once_in_full(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
