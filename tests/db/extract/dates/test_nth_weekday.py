"""The first Tuesday of November, the last Friday of Ramadan."""

from __future__ import annotations

import pytest

from db.extract.dates.nth_weekday import weekdays_within
from db.extract.dates.reckoning import Days
from db.time.span import civil_day, day_number
from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "تجرى الانتخابات في الثلاثاء الأول من نوفمبر 2024",
            "ar",
            "2023-12-12",
            ["الثلاثاء الأول من نوفمبر 2024 = 2024-11-05"],
        ),
        ("الثلاثاء الأول من نوفمبر 2022", "ar", "2023-12-12", ["الثلاثاء الأول من نوفمبر 2022 = 2022-11-01"]),
        (
            "يوم الجمعة الثانية من شهر أكتوبر 2023",
            "ar",
            "2023-12-12",
            ["يوم الجمعة الثانية من شهر أكتوبر 2023 = 2023-10-13"],
        ),
        (
            "آخر جمعة من رمضان 1444، وثالث أحد من أيلول 2023",
            "ar",
            "2023-12-12",
            ["آخر جمعة من رمضان 1444 = 2023-04-14", "ثالث أحد من أيلول 2023 = 2023-09-17"],
        ),
        ("أول سبت من كل شهر", "ar", "2023-12-12", ["أول سبت من كل شهر = XXXX-WXX-6"]),
        ("آخرین جمعه ماه رمضان ۱۴۴۴", "fa", "2023-12-12", ["آخرین جمعه ماه رمضان ۱۴۴۴ = 2023-04-14"]),
        ("ביום שלישי הראשון בנובמבר 2024", "he", "2023-12-12", ["יום שלישי הראשון בנובמבר 2024 = 2024-11-05"]),
        (
            "the second Tuesday of May 2023, the last Friday in June 2023, the first Monday of every month",
            "en",
            "2023-12-12",
            [
                "the second Tuesday of May 2023 = 2023-05-09",
                "the last Friday in June 2023 = 2023-06-30",
                "the first Monday of every month = XXXX-WXX-1",
            ],
        ),
    ],
)
def test_counted_weekdays(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("ثاني أكبر حزب، وأول رئيس من نوفمبر، المرة الأولى من نوعها", "ar", "2023-12-12", ["نوفمبر = 2023-11"]),
        (
            "the first man of May, the last Friday sermon",
            "en",
            "2023-12-12",
            ["May = 2023-05", "last Friday = 2023-12-08"],
        ),
    ],
)
def test_ordinals_of_other_things(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


def test_weekdays_of_a_run_of_days() -> None:
    november = Days(day_number(2023, 11, 1), day_number(2023, 11, 30))
    assert [civil_day(day).day for day in weekdays_within(november, 1)] == [7, 14, 21, 28]


def test_none_beyond_the_years_of_the_calendar() -> None:
    assert weekdays_within(Days(day_number(-5, 1, 1), day_number(-5, 1, 31)), 1) == []
