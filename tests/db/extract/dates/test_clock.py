"""Times of the clock."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "الساعة العاشرة والنصف صباحا بتوقيت غرينتش",
            "ar",
            "2023-12-12",
            ["الساعة العاشرة والنصف صباحا بتوقيت غرينتش = 2023-12-12T10:30"],
        ),
        (
            "عند الساعة 14:30، والساعة 5 مساء، وفي الثامنة مساء",
            "ar",
            "2023-12-12",
            ["الساعة 14:30 = 2023-12-12T14:30", "الساعة 5 مساء = 2023-12-12T17", "الثامنة مساء = 2023-12-12T20"],
        ),
        (
            "الساعة السابعة إلا ربعا مساء والساعة الثالثة وعشرين دقيقة فجرا",
            "ar",
            "2023-12-12",
            ["الساعة السابعة إلا ربعا مساء = 2023-12-12T18:45", "الساعة الثالثة وعشرين دقيقة فجرا = 2023-12-12T03:20"],
        ),
        (
            "الساعة 8:30 من مساء الخميس الماضي",
            "ar",
            "2023-12-12",
            ["الساعة 8:30 = 2023-12-07T20:30", "مساء الخميس الماضي = 2023-12-07TEV"],
        ),
        ("في التاسعة من مساء أمس", "ar", "2023-12-12", ["التاسعة = 2023-12-11T21", "مساء أمس = 2023-12-11TEV"]),
        (
            "بلغ الموج ذروته (07,00 ت غ) وعند الساعة 0059 بتوقيت جرينتش",
            "ar",
            "2023-12-12",
            ["07,00 ت غ = 2023-12-12T07:00", "الساعة 0059 بتوقيت جرينتش = 2023-12-12T00:59"],
        ),
        (
            "من الساعة 8 صباحا حتى 5 مساء، وبين الساعة الثانية والرابعة فجرا",
            "ar",
            "2023-12-12",
            [
                "الساعة 8 صباحا = 2023-12-12T08",
                "5 مساء = 2023-12-12T17",
                "الساعة الثانية = 2023-12-12T02",
                "الرابعة فجرا = 2023-12-12T04",
            ],
        ),
        ("على الساعة الثانية والنصف زوالا", "ar", "2023-12-12", ["الساعة الثانية والنصف زوالا = 2023-12-12T14:30"]),
        (
            "ساعت ۲۰:۳۰ به وقت تهران و ساعت ۱۰ صبح",
            "fa",
            "2023-12-12",
            ["ساعت ۲۰:۳۰ به وقت تهران = 2023-12-12T20:30", "ساعت ۱۰ صبح = 2023-12-12T10"],
        ),
        (
            "בשעה 20:30, בין השעות 14:00 ל-16:00",
            "he",
            "2023-12-12",
            ["שעה 20:30 = 2023-12-12T20:30", "השעות 14:00 = 2023-12-12T14:00", "16:00 = 2023-12-12T16:00"],
        ),
        (
            "at 10:30 a.m. on Monday, between 2 and 4 p.m., at 0500 GMT",
            "en",
            "2023-12-12",
            [
                "10:30 a.m. = 2023-12-11T10:30",
                "Monday = 2023-12-11",
                "2 = 2023-12-11T14",
                "4 p.m. = 2023-12-11T16",
                "0500 GMT = 2023-12-11T05:00",
            ],
        ),
        (
            "at 2:30 in the morning, 4 a.m. Tel Aviv time",
            "en",
            "2023-12-12",
            ["2:30 in the morning = 2023-12-12T02:30", "4 a.m. Tel Aviv time = 2023-12-12T04"],
        ),
    ],
)
def test_clock(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("ساحة الساعة، خبر الساعة، 40 كلم في الساعة، على مدار الساعة", "ar", "2023-12-12", []),
        ("المرة الثانية، الحلقة العاشرة، الساعة 25:70", "ar", "2023-12-12", []),
        ("60 miles per hour, rush hour, 25:70 GMT", "en", "2023-12-12", []),
    ],
)
def test_hours_of_other_things(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "The curfew runs from 9 p.m. to 5 a.m.",
            "en",
            "2023-12-12",
            ["9 p.m. = 2023-12-12T21", "5 a.m. = 2023-12-13T05"],
        ),
        (
            "The road was shut from 11pm until 4am on Friday.",
            "en",
            "2023-12-12",
            ["11pm = 2023-12-07T23", "4am = 2023-12-08T04", "Friday = 2023-12-08"],
        ),
        ("Shops open from 9 a.m. to 5 p.m.", "en", "2023-12-12", ["9 a.m. = 2023-12-12T09", "5 p.m. = 2023-12-12T17"]),
        (
            "Power is cut between 8 p.m. and 5 a.m.",
            "en",
            "2023-12-12",
            ["8 p.m. = 2023-12-12T20", "5 a.m. = 2023-12-13T05"],
        ),
        (
            "He called at 8 p.m. and 5 a.m. that week",
            "en",
            "2023-12-12",
            ["8 p.m. = 2023-12-12T20", "5 a.m. = 2023-12-12T05", "that week = XXXX-XX"],
        ),
    ],
)
def test_a_range_of_hours_may_pass_midnight(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
