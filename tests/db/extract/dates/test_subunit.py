"""Parts of units: quarters, halves, weeks of a month, fiscal years."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import mentions, told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "النصف الثاني من العام الماضي والربع الأول من 2021 والفصل الثالث من سنة 2022",
            "ar",
            "2023-12-12",
            [
                "النصف الثاني من العام الماضي = 2022-H2",
                "الربع الأول من 2021 = 2021-Q1",
                "الفصل الثالث من سنة 2022 = 2022-Q3",
            ],
        ),
        (
            "السداسي الأول من 2023 والثلاثي الثاني من سنة 2022",
            "ar",
            "2023-12-12",
            ["السداسي الأول من 2023 = 2023-H1", "الثلاثي الثاني من سنة 2022 = 2022-Q2"],
        ),
        (
            "في الربع الثالث، وبنهاية النصف الأول",
            "ar",
            "2023-12-12",
            ["الربع الثالث = 2023-Q3", "نهاية النصف الأول = 2023-H1"],
        ),
        (
            "النصف الأول من العام المالي 2022/2023",
            "ar",
            "2023-12-12",
            ["النصف الأول من العام المالي 2022/2023 = 2022-H2"],
        ),
        (
            "الربع الرابع من السنة المالية 2021-2022",
            "ar",
            "2023-12-12",
            ["الربع الرابع من السنة المالية 2021-2022 = 2022-Q2"],
        ),
        (
            "الأشهر التسعة الأولى من العام الجاري والشهرين الأولين من 2022",
            "ar",
            "2023-12-12",
            ["الأشهر التسعة الأولى من العام الجاري = 2023-01/2023-09", "الشهرين الأولين من 2022 = 2022-01/2022-02"],
        ),
        ("الأسبوع الأول من أكتوبر 2022", "ar", "2023-12-12", ["الأسبوع الأول من أكتوبر 2022 = 2022-10"]),
        (
            "نیمه دوم سال ۲۰۲۳ و نیمه نخست سال جاری میلادی",
            "fa",
            "2023-12-12",
            ["نیمه دوم سال ۲۰۲۳ = 2023-H2", "نیمه نخست سال جاری میلادی = 2023-H1"],
        ),
        (
            "شش ماه نخست امسال و سه ماه پایانی سال ۱۴۰۱",
            "fa",
            "2023-12-12",
            ["شش ماه نخست امسال = 2023-03-21/2023-09-22", "سه ماه پایانی سال ۱۴۰۱ = 2022-12-22/2023-03-20"],
        ),
        (
            "ברבעון השני של 2023, במחצית הראשונה של השנה",
            "he",
            "2023-12-12",
            ["רבעון השני של 2023 = 2023-Q2", "מחצית הראשונה של השנה = 2023-H1"],
        ),
        (
            "the first half of fiscal year 2023, Q3 2022, H1 2024, the first quarter of 2021",
            "en",
            "2023-12-12",
            [
                "the first half of fiscal year 2023 = 2023-H1",
                "Q3 2022 = 2022-Q3",
                "H1 2024 = 2024-H1",
                "the first quarter of 2021 = 2021-Q1",
            ],
        ),
    ],
)
def test_parts_of_units(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("في النصف الأول من المباراة، الربع الخالي، نصف السكان، ثلث المقاعد", "ar", "2023-12-12", []),
        ("in the second half, a quarter of them, half the seats, H1N1", "en", "2023-12-12", []),
    ],
)
def test_halves_of_other_things(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


def test_a_fiscal_year_is_said_to_begin_in_july() -> None:
    (mention,) = mentions("النصف الأول من العام المالي 2022/2023")
    assert (mention.edtf, mention.reason[-1].key) == ("2022-41~", "reason-fiscal-year")


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "Output fell in the second quarter of 2021 and in the second half of last year.",
            "en",
            "2023-12-12",
            ["the second quarter of 2021 = 2021-Q2", "the second half of last year = 2022-H2"],
        ),
        ("Sales rose in the third quarter.", "en", "2023-12-12", ["the third quarter = 2023-Q3"]),
        ("He scored in the second half, and in the first half of the game.", "en", "2023-12-12", []),
    ],
)
def test_quarters_after_in(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "ברבעון השלישי ירדו המכירות, ברבעון השני של 2021",
            "he",
            "2023-12-12",
            ["רבעון השלישי = 2023-Q3", "רבעון השני של 2021 = 2021-Q2"],
        ),
    ],
)
def test_quarters_in_hebrew(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "in the first three months of the year, the last two weeks of May, the first half of the year",
            "en",
            "2023-12-12",
            [
                "the first three months of the year = 2023-01/2023-03",
                "the last two weeks of May = 2023-W20/2023-W22",
                "the first half of the year = 2023-H1",
            ],
        ),
        ("the first three men of the year", "en", "2023-12-12", []),
    ],
)
def test_leading_months_in_english(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "در ۹ ماهه نخست امسال، نیمه دوم سال",
            "fa",
            "2022-11-08",
            ["۹ ماهه نخست امسال = 2022-03-21/2022-12-21", "نیمه دوم سال = 2022-09-23/2023-03-20"],
        ),
    ],
)
def test_months_of_a_persian_year(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
