"""What is said beside a value: doubles of months, other calendars."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import mentions, reasons, told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "قتل في 7 تشرين الأول/أكتوبر 2023 وشيع في 9 أكتوبر/تشرين الأول 2023.",
            "ar",
            "2023-12-12",
            ["7 تشرين الأول/أكتوبر 2023 = 2023-10-07", "9 أكتوبر/تشرين الأول 2023 = 2023-10-09"],
        ),
        (
            "صدر في 5 حزيران (يونيو) 2017 وألغي في 20 يناير/ كانون الثاني 2018",
            "ar",
            "2023-12-12",
            ["5 حزيران (يونيو) 2017 = 2017-06-05", "20 يناير/ كانون الثاني 2018 = 2018-01-20"],
        ),
        (
            "بين تشرين الثاني (نوفمبر) 2019 ونيسان أبريل 2020",
            "ar",
            "2023-12-12",
            ["تشرين الثاني (نوفمبر) 2019 ونيسان أبريل 2020 = 2019-11/2020-04"],
        ),
        (
            "تراجع في يوليو/تموز الماضي ثم ارتفع في آب/أغسطس",
            "ar",
            "2023-12-12",
            ["يوليو/تموز الماضي = 2023-07", "آب/أغسطس = 2023-08"],
        ),
        ("وقعت في 24 ديسمبر-كانون الأول 2022", "ar", "2023-12-12", ["24 ديسمبر-كانون الأول 2022 = 2022-12-24"]),
        ("چهارشنبه 21 جدی (دی) ۱۴۰۱", "fa", "2023-12-12", ["چهارشنبه 21 جدی (دی) ۱۴۰۱ = 2023-01-11"]),
    ],
)
def test_doubles_are_one_mention(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


def test_a_second_name_of_the_same_month_is_said_to_be_one() -> None:
    assert reasons("في 5 حزيران (يونيو) 2017") == [["reason-written", "reason-month-twice"]]


def test_a_wrong_pair_is_reported() -> None:
    (mention,) = mentions("في 3 يناير/كانون الأول 2020")
    assert mention.value == "2020-01-03"
    assert [reason.key for reason in mention.reason] == ["reason-written", "reason-month-disagrees"]


def test_a_hijri_day_is_within_a_day_of_its_table() -> None:
    (mention,) = mentions("في 10 محرم 1445")
    assert (mention.value, mention.edtf, mention.calendar) == ("2023-07-28", "2023-07-28~", "hijri")
    assert mention.reason[-1].key == "reason-hijri-umm-al-qura"


def test_another_calendar_is_named() -> None:
    assert [one.calendar for one in mentions("۸ خرداد ۱۳۹۴ و ۲۹ مه ۲۰۱۵", "fa")] == ["jalali", "gregorian"]
