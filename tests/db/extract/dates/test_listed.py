"""Coordinated days, months and years are one mention each."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("8 و9 و10 جانفي 1978", "ar", "2023-12-12", ["8 = 1978-01-08", "9 = 1978-01-09", "10 جانفي 1978 = 1978-01-10"]),
        (
            "أيام 5 و6 و7 يناير القادم",
            "ar",
            "2023-12-12",
            ["5 = 2024-01-05", "6 = 2024-01-06", "7 يناير القادم = 2024-01-07"],
        ),
        (
            "يومي الأربعاء والخميس المقبلين",
            "ar",
            "2023-12-12",
            ["الأربعاء = 2023-12-13", "الخميس المقبلين = 2023-12-14"],
        ),
        (
            "في شهري مارس ومايو 2020، وخلال عامي 2021 و2022، وأعوام 2008 و2012 و2016",
            "ar",
            "2023-12-12",
            [
                "مارس = 2020-03",
                "مايو 2020 = 2020-05",
                "2021 = 2021",
                "2022 = 2022",
                "2008 = 2008",
                "2012 = 2012",
                "2016 = 2016",
            ],
        ),
        (
            "در روزهای ۳، ۵ و ۷ آذر، و در سال\u200cهای ۱۳۹۶ و ۱۳۹۸",
            "fa",
            "2023-12-12",
            [
                "۳ = 2023-11-24",
                "۵ = 2023-11-26",
                "۷ آذر = 2023-11-28",
                "۱۳۹۶ = 2017-03-21/2018-03-20",
                "۱۳۹۸ = 2019-03-21/2020-03-19",
            ],
        ),
        (
            "5 and 6 June 1967, January and February 2021",
            "en",
            "2023-12-12",
            ["5 = 1967-06-05", "6 June 1967 = 1967-06-06", "January = 2021-01", "February 2021 = 2021-02"],
        ),
    ],
)
def test_listed(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("قوى 8 و14 آذار، وفريق 8 آذار، وسيارته نيسان، وجوان تغني", "ar", "2023-12-12", []),
    ],
)
def test_alliances_are_no_days(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "سال\u200cهای ۹۸ و ۹۹، سال\u200cهای ۱۳۹۷ و ۱۳۹۸",
            "fa",
            "2022-11-08",
            [
                "۹۸ = 2019-03-21/2020-03-19",
                "۹۹ = 2020-03-20/2021-03-20",
                "۱۳۹۷ = 2018-03-21/2019-03-20",
                "۱۳۹۸ = 2019-03-21/2020-03-19",
            ],
        ),
    ],
)
def test_short_years_in_persian(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
