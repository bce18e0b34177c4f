"""Parts of a day, fused with their day."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import mentions, told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "فجر الخميس وصباح الجمعة وظهر السبت وعصر الأحد ومساء الاثنين",
            "ar",
            "2023-12-12",
            [
                "فجر الخميس = 2023-12-07TMO",
                "صباح الجمعة = 2023-12-08TMO",
                "ظهر السبت = 2023-12-09TMI",
                "عصر الأحد = 2023-12-10TAF",
                "مساء الاثنين = 2023-12-11TEV",
            ],
        ),
        (
            "بعد ظهر اليوم، وقبل ظهر أمس، وبعد زوال اليوم الثلاثاء",
            "ar",
            "2023-12-12",
            ["بعد ظهر اليوم = 2023-12-12TAF", "قبل ظهر أمس = 2023-12-11TMO", "بعد زوال اليوم الثلاثاء = 2023-12-12TAF"],
        ),
        (
            "في ساعة مبكرة من صباح اليوم، وفي وقت متأخر من مساء الأربعاء",
            "ar",
            "2023-12-12",
            ["ساعة مبكرة من صباح اليوم = 2023-12-12TMO", "وقت متأخر من مساء الأربعاء = 2023-12-06TEV"],
        ),
        (
            "صبح سه\u200cشنبه ۲۱ آذر، شامگاه دوشنبه، بامداد امروز",
            "fa",
            "2023-12-12",
            [
                "صبح سه\u200cشنبه ۲۱ آذر = 2023-12-12TMO",
                "شامگاه دوشنبه = 2023-12-11TEV",
                "بامداد امروز = 2023-12-12TMO",
            ],
        ),
        (
            "הבוקר, הערב, אתמול בערב, ביום חמישי בבוקר, בליל שבת",
            "he",
            "2023-12-12",
            [
                "הבוקר = 2023-12-12TMO",
                "הערב = 2023-12-12TEV",
                "אתמול בערב = 2023-12-11TEV",
                "יום חמישי בבוקר = 2023-12-07TMO",
                "ליל שבת = 2023-12-08TNI",
            ],
        ),
        (
            "Sunday morning, Friday evening, early Monday morning, midnight on Friday",
            "en",
            "2023-12-12",
            [
                "Sunday morning = 2023-12-10TMO",
                "Friday evening = 2023-12-08TEV",
                "early Monday morning = 2023-12-11TMO",
                "midnight on Friday = 2023-12-08TNI",
            ],
        ),
    ],
)
def test_parts(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("بعد منتصف ليل السبت", (2023, 12, 9), (2023, 12, 10)),
        ("مساء السبت", (2023, 12, 9), (2023, 12, 9)),
        ("فجر السبت", (2023, 12, 9), (2023, 12, 9)),
    ],
)
def test_a_night_reaches_into_the_next_day(text: str, first: tuple[int, ...], last: tuple[int, ...]) -> None:
    (mention,) = mentions(text)
    assert mention.span is not None
    assert (mention.span.first_day, mention.span.last_day) == (first, last)


def test_dawn_is_the_start_of_the_morning() -> None:
    (mention,) = mentions("فجر السبت")
    assert mention.modifier == "START"


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "He was shot in the early hours of October 12, 1984.",
            "en",
            "2023-12-12",
            ["the early hours of October 12, 1984 = 1984-10-12TMO"],
        ),
        (
            "The raid took place in the small hours of Monday morning and in the early hours of today.",
            "en",
            "2023-12-12",
            ["the small hours of Monday morning = 2023-12-11TMO", "the early hours of today = 2023-12-12TMO"],
        ),
        (
            "A train derailed late on Saturday; another blast came later on Sunday, a third early on 5 December.",
            "en",
            "2023-12-12",
            ["late on Saturday = 2023-12-09", "later on Sunday = 2023-12-10", "early on 5 December = 2023-12-05"],
        ),
        (
            "noon on Friday, midnight on Sunday",
            "en",
            "2023-12-12",
            ["noon on Friday = 2023-12-08TMI", "midnight on Sunday = 2023-12-10TNI"],
        ),
    ],
)
def test_hours_and_adverbs_before_their_day(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "عشية أمس، عشية يوم الأحد، عشية الانتخابات",
            "ar",
            "2022-11-08",
            ["عشية أمس = 2022-11-07TEV", "عشية يوم الأحد = 2022-11-06TEV"],
        ),
        ("في الليلة الفاصلة بين السبت والأحد", "ar", "2022-11-08", ["الليلة الفاصلة بين السبت والأحد = 2022-11-05TNI"]),
        (
            "בשעות הערב המאוחרות של יום שבת, הלילה שבין רביעי לחמישי",
            "he",
            "2023-05-18",
            ["שעות הערב המאוחרות של יום שבת = 2023-05-13TEV", "הלילה שבין רביעי לחמישי = 2023-05-17TNI"],
        ),
    ],
)
def test_evenings_of_the_maghreb_and_late_hours(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
