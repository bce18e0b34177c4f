"""Now, recently, soon, last night."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "حاليا والآن ومؤخرا وقريبا وفي وقت سابق",
            "ar",
            "2023-12-12",
            [
                "حاليا = PRESENT_REF",
                "الآن = PRESENT_REF",
                "مؤخرا = PAST_REF",
                "قريبا = FUTURE_REF",
                "وقت سابق = PAST_REF",
            ],
        ),
        (
            "الليلة الماضية والليلة وليلة أمس وهذا المساء",
            "ar",
            "2023-12-12",
            [
                "الليلة الماضية = 2023-12-11TNI",
                "الليلة = 2023-12-12TNI",
                "ليلة أمس = 2023-12-11TNI",
                "هذا المساء = 2023-12-12TEV",
            ],
        ),
        (
            "عند منتصف الليل وبعد منتصف الليل",
            "ar",
            "2023-12-12",
            ["منتصف الليل = 2023-12-12TNI", "بعد منتصف الليل = 2023-12-12TNI"],
        ),
        (
            "در حال حاضر، اخیرا، دیشب، امشب",
            "fa",
            "2023-12-12",
            ["در حال حاضر = PRESENT_REF", "اخیرا = PAST_REF", "دیشب = 2023-12-11TNI", "امشب = 2023-12-12TNI"],
        ),
        (
            "כעת, לאחרונה, בקרוב, אמש, הלילה",
            "he",
            "2023-12-12",
            [
                "כעת = PRESENT_REF",
                "לאחרונה = PAST_REF",
                "בקרוב = FUTURE_REF",
                "אמש = 2023-12-11TEV",
                "הלילה = 2023-12-11TNI",
            ],
        ),
        (
            "now, recently, soon, last night, tonight, this morning",
            "en",
            "2023-12-12",
            [
                "now = PRESENT_REF",
                "recently = PAST_REF",
                "soon = FUTURE_REF",
                "last night = 2023-12-11TNI",
                "tonight = 2023-12-12TNI",
                "this morning = 2023-12-12TMO",
            ],
        ),
    ],
)
def test_vague(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("The blast came shortly after 8 p.m., soon before the talks.", "en", "2023-12-12", ["8 p.m. = 2023-12-12T20"]),
        (
            "He will speak shortly. Talks will soon resume.",
            "en",
            "2023-12-12",
            ["shortly = FUTURE_REF", "soon = FUTURE_REF"],
        ),
    ],
)
def test_shortly_before_and_after_are_no_times(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("הוא אמר אחר הצהריים כי", "he", "2023-12-12", ["אחר הצהריים = 2023-12-12TAF"]),
        (
            "מחר אחר הצהריים, ביום חמישי אחרי הצהריים",
            "he",
            "2023-12-12",
            ["מחר אחר הצהריים = 2023-12-13TAF", "יום חמישי אחרי הצהריים = 2023-12-14TAF"],
        ),
    ],
)
def test_afternoons_of_publication_in_hebrew(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
