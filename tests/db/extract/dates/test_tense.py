"""Whether the words around an expression speak of what is to come."""

from __future__ import annotations

import pytest

from db.extract.dates.tense import tense_words
from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "ahead"),
    [
        ("سيلتقي الوزيران الخميس", "ar", True),
        ("لن يحضر الخميس", "ar", True),
        ("من المقرر عقد القمة الخميس", "ar", True),
        ("التقى الوزيران الخميس", "ar", False),
        ("سيارة انفجرت الخميس", "ar", False),
        ("ستة قتلوا الخميس، وأعلنت الشرطة", "ar", False),
        ("The ministers will meet Thursday", "en", True),
        ("The ministers are set to meet on Thursday", "en", True),
        ("They set off on Thursday", "en", False),
        ("Delays due to rain began Thursday", "en", False),
        ("The storm, expected to hit Thursday", "en", True),
        ("The storm hit Thursday", "en", False),
        ("وزیران پنجشنبه دیدار خواهند کرد", "fa", True),
        ("وزیران پنجشنبه دیدار می‌کنند", "fa", True),
        ("وزیران پنجشنبه دیدار کردند", "fa", False),
        ("او پنجشنبه از برنامه خود خبر داد", "fa", False),
        ("جلسه پنجشنبه قرار گرفت و تمام شد", "fa", False),
        ("השרים ייפגשו ביום חמישי", "he", True),
        ("השרים נפגשו ביום חמישי", "he", False),
        ("הייצוא ירד ביום חמישי", "he", False),
    ],
)
def test_ahead_or_past(text: str, language: str, ahead: bool) -> None:
    (found,) = told(text, language)
    assert found.split(" = ")[1] == ("2023-12-14" if ahead else "2023-12-07")


@pytest.mark.parametrize("language", ["ar", "fa", "he", "en"])
def test_no_word_is_of_both_tenses(language: str) -> None:
    words = tense_words(language)
    assert not words.future & words.past
    assert not words.planned & words.past
    assert not words.opening & words.past


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("They were expected to leave on Thursday.", "en", "2023-12-15", ["Thursday = 2023-12-14"]),
        ("Parliament was due to vote on Monday.", "en", "2023-12-15", ["Monday = 2023-12-18"]),
        ("Officials asked residents to leave by 6 March.", "en", "2023-12-15", ["6 March = 2024-03-06"]),
        ("They returned to power on 6 March.", "en", "2023-12-15", ["6 March = 2023-03-06"]),
        ("The budget on 20 January.", "en", "2023-12-15", ["20 January = 2024-01-20"]),
        ("They are due to meet on 21 March.", "en", "2023-12-12", ["21 March = 2024-03-21"]),
    ],
)
def test_what_lay_ahead_of_the_tale_is_nearest(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "كان من المقرر أن يصل الخميس، وكانت مقررة الاثنين",
            "ar",
            "2023-12-15",
            ["الخميس = 2023-12-14", "الاثنين = 2023-12-18"],
        ),
        ("הוא היה אמור לצאת ביום חמישי", "he", "2023-12-15", ["יום חמישי = 2023-12-14"]),
        ("הדיון היה צפוי להיערך ביום שני", "he", "2023-12-15", ["יום שני = 2023-12-18"]),
        (
            "قرار بود پنجشنبه برود. قرار است دوشنبه برود.",
            "fa",
            "2023-12-15",
            ["پنجشنبه = 2023-12-14", "دوشنبه = 2023-12-18"],
        ),
    ],
)
def test_what_lay_ahead_of_the_tale_in_other_tongues(
    text: str, language: str, published: str, expected: list[str]
) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("قرر القاضي تمديد حبسه حتى الخميس", "ar", "2022-11-08", ["الخميس = 2022-11-10"]),
        ("بقي في المدينة حتى الخميس", "ar", "2022-11-08", ["الخميس = 2022-11-03"]),
        (
            "בית המשפט האריך עד יום חמישי את מעצרו בשל הצתה ביום ראשון",
            "he",
            "2022-11-08",
            ["יום חמישי = 2022-11-10", "יום ראשון = 2022-11-06"],
        ),
        (
            "The truce was extended until Thursday. He stayed until Thursday.",
            "en",
            "2022-11-08",
            ["Thursday = 2022-11-10", "Thursday = 2022-11-03"],
        ),
        ("آتش\u200cبس تا پنجشنبه تمدید شد", "fa", "2022-11-08", ["پنجشنبه = 2022-11-10"]),
    ],
)
def test_what_is_put_off_lies_ahead(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
