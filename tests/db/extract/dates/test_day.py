"""Yesterday, today, tomorrow, with the weekday and the part of the day that stand beside them."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import mentions, reasons, told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "أمس الاثنين، واليوم (الثلاثاء)، وغدا الأربعاء",
            "ar",
            "2023-12-12",
            ["أمس الاثنين = 2023-12-11", "اليوم (الثلاثاء) = 2023-12-12", "غدا الأربعاء = 2023-12-13"],
        ),
        (
            "فجر أمس، الإثنين، ومساء أول أمس",
            "ar",
            "2023-12-12",
            ["فجر أمس، الإثنين = 2023-12-11TMO", "مساء أول أمس = 2023-12-10TEV"],
        ),
        (
            "أول من أمس الأحد، وأمس الأول، وأول أمس",
            "ar",
            "2023-12-12",
            ["أول من أمس الأحد = 2023-12-10", "أمس الأول = 2023-12-10", "أول أمس = 2023-12-10"],
        ),
        (
            "بعد غد الخميس، ويوم غد، والبارحة، وظهر الغد",
            "ar",
            "2023-12-12",
            ["بعد غد الخميس = 2023-12-14", "يوم غد = 2023-12-13", "البارحة = 2023-12-11", "ظهر الغد = 2023-12-13TMI"],
        ),
        (
            "صباح يومه الثلاثاء 12 دجنبر الجاري",
            "ar",
            "2023-12-12",
            ["صباح يومه الثلاثاء 12 دجنبر الجاري = 2023-12-12TMO"],
        ),
        (
            "دیروز (دوشنبه)، امروز، فردا، پس\u200cفردا و پریروز",
            "fa",
            "2023-12-12",
            [
                "دیروز (دوشنبه) = 2023-12-11",
                "امروز = 2023-12-12",
                "فردا = 2023-12-13",
                "پس\u200cفردا = 2023-12-14",
                "پریروز = 2023-12-10",
            ],
        ),
        (
            "היום (שלישי), אתמול, מחר, מחרתיים, שלשום, היום (ב')",
            "he",
            "2023-12-12",
            [
                "היום (שלישי) = 2023-12-12",
                "אתמול = 2023-12-11",
                "מחר = 2023-12-13",
                "מחרתיים = 2023-12-14",
                "שלשום = 2023-12-10",
                "היום (ב') = 2023-12-12",
            ],
        ),
        (
            "yesterday, today, tomorrow, the day before yesterday",
            "en",
            "2023-12-12",
            [
                "yesterday = 2023-12-11",
                "today = 2023-12-12",
                "tomorrow = 2023-12-13",
                "the day before yesterday = 2023-12-10",
            ],
        ),
        ("أمس في القاهرة", "ar", "2024-03-01", ["أمس = 2024-02-29"]),
        ("غدا في الرباط", "ar", "2019-12-31", ["غدا = 2020-01-01"]),
    ],
)
def test_deixis(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("صحيفة اليوم السابع والمصري اليوم وروسيا اليوم ورأي اليوم", "ar", "2023-12-12", []),
        ("بغداد والغداء والعامة والأمين العام والرأي العام", "ar", "2023-12-12", []),
        ("حلفاء الأمس، أيام زمان، ذات يوم، في يوم من الأيام، اليوم الآخر", "ar", "2023-12-12", []),
        ("ישראל היום, מיום ליום", "he", "2023-12-12", []),
        ("USA Today, one day, some day", "en", "2023-12-12", []),
    ],
)
def test_newspapers_and_words_that_hold_a_day(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


def test_a_weekday_that_disagrees_with_yesterday_is_reported() -> None:
    assert reasons("أمس الجمعة") == [["reason-day-before", "reason-weekday-disagrees"]]


def test_a_date_beside_today_is_taken_and_compared() -> None:
    (mention,) = mentions("اليوم الثلاثاء 5 ديسمبر 2023")
    assert mention.value == "2023-12-05"
    assert [reason.key for reason in mention.reason] == [
        "reason-written",
        "reason-weekday-agrees",
        "reason-deixis-disagrees",
    ]


def test_without_a_publication_date_they_wait() -> None:
    (mention,) = mentions("أمس الاثنين", published=None)
    assert (mention.value, mention.waiting, mention.span) == ("PUBLISHED-1D", True, None)
    assert [reason.key for reason in mention.reason] == ["reason-waits", "reason-weekday-beside"]
