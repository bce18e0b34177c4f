"""Ranges are one interval."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "بين عامي 2003 و2011، ومن 2015 إلى 2019، وخلال 2019-2020",
            "ar",
            "2023-12-12",
            ["عامي 2003 و2011 = 2003/2011", "2015 إلى 2019 = 2015/2019", "2019-2020 = 2019/2020"],
        ),
        (
            "بين 7 و10 أكتوبر 2023، ومن 24 نوفمبر إلى 1 ديسمبر 2023",
            "ar",
            "2023-12-12",
            ["7 و10 أكتوبر 2023 = 2023-10-07/2023-10-10", "24 نوفمبر إلى 1 ديسمبر 2023 = 2023-11-24/2023-12-01"],
        ),
        (
            "من يناير حتى نوفمبر 2022، وبين أكتوبر 2020 ومارس 2021",
            "ar",
            "2023-12-12",
            ["يناير حتى نوفمبر 2022 = 2022-01/2022-11", "أكتوبر 2020 ومارس 2021 = 2020-10/2021-03"],
        ),
        ("العامين الماضي والحالي", "ar", "2023-12-12", ["العامين الماضي والحالي = 2022/2023"]),
        (
            "الفترة من 1 إلى 15 أغسطس، وبين 17/10/2019 و20/10/2019",
            "ar",
            "2023-12-12",
            ["1 إلى 15 أغسطس = 2023-08-01/2023-08-15", "17/10/2019 و20/10/2019 = 2019-10-17/2019-10-20"],
        ),
        (
            "ليل الإثنين - الثلاثاء، وليلة الخميس الجمعة، وليل السبت الأحد",
            "ar",
            "2023-12-12",
            [
                "ليل الإثنين - الثلاثاء = 2023-12-11TNI",
                "ليلة الخميس الجمعة = 2023-12-07TNI",
                "ليل السبت الأحد = 2023-12-09TNI",
            ],
        ),
        (
            "از ۷ تا ۱۰ اکتبر ۲۰۲۳، از سال ۱۳۹۲ تا ۱۴۰۰",
            "fa",
            "2023-12-12",
            ["۷ تا ۱۰ اکتبر ۲۰۲۳ = 2023-10-07/2023-10-10", "سال ۱۳۹۲ تا ۱۴۰۰ = 2013-03-21/2022-03-20"],
        ),
        (
            "בין 7 ל-10 באוקטובר 2023, מ-2011 עד 2015, בינואר-יוני 2022",
            "he",
            "2023-12-12",
            [
                "7 ל-10 באוקטובר 2023 = 2023-10-07/2023-10-10",
                "2011 עד 2015 = 2011/2015",
                "ינואר-יוני 2022 = 2022-01/2022-06",
            ],
        ),
        (
            "between 2003 and 2011, Nov 1-3, 2023, from June 2014 to July 2017",
            "en",
            "2023-12-12",
            [
                "2003 and 2011 = 2003/2011",
                "Nov 1-3, 2023 = 2023-11-01/2023-11-03",
                "June 2014 to July 2017 = 2014-06/2017-07",
            ],
        ),
    ],
)
def test_ranges(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "ولد الشاعر (3 مارس 1921 – 9 يناير 1998) في حلب",
            "ar",
            "2023-12-12",
            ["3 مارس 1921 = 1921-03-03", "9 يناير 1998 = 1998-01-09"],
        ),
    ],
)
def test_a_life_is_two_days(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("بين 20 و30 شخصا، من 10 إلى 15 في المئة، 3-1", "ar", "2023-12-12", []),
        ("between 20 and 30 people, 3-1", "en", "2023-12-12", []),
    ],
)
def test_numbers_are_no_ranges(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "From March 2022 until July the army held the city.",
            "en",
            "2023-12-12",
            ["March 2022 until July = 2022-03/2022-07"],
        ),
        (
            "Between November 2021 and February the price doubled.",
            "en",
            "2023-12-12",
            ["November 2021 and February = 2021-11/2022-02"],
        ),
        ("from March 2022 until last July", "en", "2023-12-12", ["March 2022 = 2022-03", "last July = 2023-07"]),
    ],
)
def test_an_end_without_a_year_follows_its_start(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
