"""Units told from publication: this week, last month, the end of the year, the weekend."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import bounds, told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "الشهر الماضي والشهر الجاري والشهر المقبل والشهر المنصرم والشهر الفائت",
            "ar",
            "2023-12-12",
            [
                "الشهر الماضي = 2023-11",
                "الشهر الجاري = 2023-12",
                "الشهر المقبل = 2024-01",
                "الشهر المنصرم = 2023-11",
                "الشهر الفائت = 2023-11",
            ],
        ),
        (
            "هذا الأسبوع والأسبوع الماضي والأسبوع القادم والأسبوع ما قبل الماضي",
            "ar",
            "2023-12-12",
            [
                "هذا الأسبوع = 2023-W50",
                "الأسبوع الماضي = 2023-W49",
                "الأسبوع القادم = 2023-W51",
                "الأسبوع ما قبل الماضي = 2023-W48",
            ],
        ),
        (
            "السنة الفارطة والعام المنقضي والعام قبل الماضي والسنة الحالية",
            "ar",
            "2023-12-12",
            ["السنة الفارطة = 2022", "العام المنقضي = 2022", "العام قبل الماضي = 2021", "السنة الحالية = 2023"],
        ),
        (
            "في وقت سابق من هذا الشهر وفي وقت لاحق من هذا العام",
            "ar",
            "2023-12-12",
            ["وقت سابق من هذا الشهر = 2023-12", "وقت لاحق من هذا العام = 2023"],
        ),
        (
            "مطلع الشهر الجاري ومنتصف الشهر الماضي وأواخر العام الماضي ونهاية العام المقبل",
            "ar",
            "2023-12-12",
            [
                "مطلع الشهر الجاري = 2023-12",
                "منتصف الشهر الماضي = 2023-11",
                "أواخر العام الماضي = 2022",
                "نهاية العام المقبل = 2024",
            ],
        ),
        ("نهاية العام", "ar", "2024-01-02", ["نهاية العام = 2023"]),
        ("نهاية العام", "ar", "2024-02-20", ["نهاية العام = 2024"]),
        (
            "هفته گذشته، امسال، پارسال",
            "fa",
            "2023-12-12",
            ["هفته گذشته = 2023-W49", "امسال = 2023-03-21/2024-03-19", "پارسال = 2022-03-21/2023-03-20"],
        ),
        (
            "בשבוע שעבר, בחודש הבא, השנה, בשנה שעברה, החודש",
            "he",
            "2023-12-12",
            ["שבוע שעבר = 2023-W49", "חודש הבא = 2024-01", "השנה = 2023", "שנה שעברה = 2022", "החודש = 2023-12"],
        ),
        (
            "last week, this month, next year, earlier this month, late last year, by year's end",
            "en",
            "2023-12-12",
            [
                "last week = 2023-W49",
                "this month = 2023-12",
                "next year = 2024",
                "earlier this month = 2023-12",
                "late last year = 2022",
                "year's end = 2023",
            ],
        ),
        ("خلال عطلة نهاية الأسبوع الماضي", "ar", "2023-12-12", ["عطلة نهاية الأسبوع الماضي = 2023-W49-WE"]),
        (
            "He was released over the weekend and plays again next weekend.",
            "en",
            "2023-12-12",
            ["the weekend = 2023-W49-WE", "next weekend = 2023-W51-WE"],
        ),
        ("הוא שוחרר בסוף השבוע", "he", "2023-12-12", ["סוף השבוע = 2023-W49-WE"]),
    ],
)
def test_units(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("العام الدراسي والقطاع العام والشهر الفضيل وأسبوع الآلام", "ar", "2023-12-12", []),
        ("خلال الشهر ونصف الشهر الماضيين", "ar", "2023-12-12", []),
        ("the week, Man of the Year", "en", "2023-12-12", []),
    ],
)
def test_units_of_other_things(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("في وقت سابق من هذا الشهر", "ar", "2023-12-12", ["وقت سابق من هذا الشهر = [2023-12-01..2023-12-11]"]),
        ("later this year", "en", "2023-12-12", ["later this year = [2023-12-12..2023-12-31]"]),
        ("نهاية الشهر الماضي", "ar", "2024-03-12", ["نهاية الشهر الماضي = [2024-02-21..2024-02-29~]"]),
        ("في هفته گذشته", "fa", "2023-12-12", ["هفته گذشته = [2023-12-02..2023-12-08]"]),
        ("בסוף השבוע האחרון", "he", "2023-12-12", ["סוף השבוע האחרון = [2023-12-08..2023-12-09]"]),
    ],
)
def test_bounds(text: str, language: str, published: str, expected: list[str]) -> None:
    assert bounds(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "تا پايان سال، از آغاز ماه، نیمه اول سال",
            "fa",
            "2023-12-12",
            [
                "پايان سال = 2023-03-21/2024-03-19",
                "آغاز ماه = 2023-11-22/2023-12-21",
                "نیمه اول سال = 2023-03-21/2023-09-22",
            ],
        ),
        ("پایان سال تحصیلی، آغاز سال نو", "fa", "2023-12-12", []),
    ],
)
def test_the_end_of_a_year_in_persian(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("بنهاية العام، بنهاية أبريل", "ar", "2023-05-18", ["نهاية العام = 2023", "نهاية أبريل = 2023-04"]),
    ],
)
def test_ends_after_a_clitic(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "later in the year, earlier in the month",
            "en",
            "2023-05-18",
            ["later in the year = 2023", "earlier in the month = 2023-05"],
        ),
    ],
)
def test_later_in_the_year(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "آخر هفته گذشته، پایان هفته",
            "fa",
            "2022-11-08",
            ["آخر هفته گذشته = 2022-W44-WE", "پایان هفته = 2022-W44-WE"],
        ),
    ],
)
def test_weekends_in_persian(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
