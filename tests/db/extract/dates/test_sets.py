"""Times that recur."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "يوميا وأسبوعيا وشهريا وسنويا وشبه يومية وكل يوم وكل جمعة وكل سنتين وكل 4 سنوات",
            "ar",
            "2023-12-12",
            [
                "يوميا = P1D",
                "أسبوعيا = P1W",
                "شهريا = P1M",
                "سنويا = P1Y",
                "شبه يومية = P1D",
                "كل يوم = P1D",
                "كل جمعة = XXXX-WXX-5",
                "كل سنتين = P2Y",
                "كل 4 سنوات = P4Y",
            ],
        ),
        (
            "يوم الثلاثاء من كل أسبوع، و23 سبتمبر من كل عام، ومرتين في الأسبوع",
            "ar",
            "2023-12-12",
            ["يوم الثلاثاء من كل أسبوع = XXXX-WXX-2", "23 سبتمبر من كل عام = XXXX-09-23", "مرتين في الأسبوع = P1W"],
        ),
        (
            "روزانه، هر هفته، سالانه، هر جمعه",
            "fa",
            "2023-12-12",
            ["روزانه = P1D", "هر هفته = P1W", "سالانه = P1Y", "هر جمعه = XXXX-WXX-5"],
        ),
        ("מדי יום, כל שבוע, בכל שנה", "he", "2023-12-12", ["מדי יום = P1D", "כל שבוע = P1W", "כל שנה = P1Y"]),
        (
            "every day, weekly, every Friday, twice a year",
            "en",
            "2023-12-12",
            ["every day = P1D", "weekly = P1W", "every Friday = XXXX-WXX-5", "twice a year = P1Y"],
        ),
    ],
)
def test_sets(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("كل واحد، كل شيء، يوميات، أسبوعية الجامعة، مرة ثانية", "ar", "2023-12-12", []),
        ("each of them, every man, the second time", "en", "2023-12-12", []),
    ],
)
def test_no_sets(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("כל יום שישי, בימי שישי", "he", "2023-05-18", ["כל יום שישי = XXXX-WXX-5", "ימי שישי = XXXX-WXX-5"]),
    ],
)
def test_weekdays_in_hebrew(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
