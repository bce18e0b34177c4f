"""Points told by their distance: ago, in, later; before or after an event a length of time."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "قبل عامين وقبل أسبوعين وقبل شهرين وقبل ثلاثة أيام",
            "ar",
            "2023-12-12",
            ["قبل عامين = 2021", "قبل أسبوعين = 2023-W48", "قبل شهرين = 2023-10", "قبل ثلاثة أيام = 2023-12-09"],
        ),
        (
            "قبل نحو عشر سنوات وقبل أكثر من قرن وقبل عقدين",
            "ar",
            "2023-12-12",
            ["قبل نحو عشر سنوات = 2013", "قبل أكثر من قرن = 1923", "قبل عقدين = 2003"],
        ),
        ("سيصل بعد يومين، وسيغادر بعد أسبوع", "ar", "2023-12-12", ["بعد يومين = 2023-12-14", "بعد أسبوع = 2023-W51"]),
        (
            "قبل أيام وقبل بضعة أشهر وقبل سنوات",
            "ar",
            "2023-12-12",
            ["قبل أيام = PAST_REF", "قبل بضعة أشهر = PAST_REF", "قبل سنوات = PAST_REF"],
        ),
        ("قبل شهر ونصف وقبل سنة ونصف", "ar", "2023-12-12", ["قبل شهر ونصف = 2023-W43", "قبل سنة ونصف = 2022-06"]),
        (
            "دو سال پیش، سه روز قبل، هفته\u200cها پیش",
            "fa",
            "2023-12-12",
            ["دو سال پیش = 2021", "سه روز قبل = 2023-12-09", "هفته\u200cها پیش = PAST_REF"],
        ),
        (
            "לפני שנתיים, לפני כשבועיים, לפני שלושה ימים, בעוד חודש",
            "he",
            "2023-12-12",
            ["לפני שנתיים = 2021", "לפני כשבועיים = 2023-W48", "לפני שלושה ימים = 2023-12-09", "בעוד חודש = 2024-01"],
        ),
        (
            "two years ago, three days ago, a year and a half ago; talks resume in two weeks",
            "en",
            "2023-12-12",
            [
                "two years ago = 2021",
                "three days ago = 2023-12-09",
                "a year and a half ago = 2022-06",
                "two weeks = P2W",
            ],
        ),
        ("The talks will resume in two weeks.", "en", "2023-12-12", ["in two weeks = 2023-W52"]),
    ],
)
def test_ago_and_in(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("ولد عام 1930، وبعد عشرين عاما هاجر.", "ar", "2023-12-12", ["عام 1930 = 1930", "بعد عشرين عاما = 1950"]),
        (
            "قتل في 3 مايو 2010، وبعد ذلك بيومين شيع.",
            "ar",
            "2023-12-12",
            ["3 مايو 2010 = 2010-05-03", "بعد ذلك بيومين = 2010-05-05"],
        ),
        (
            "He was killed on Jan. 3, 2020. Two days later, parliament voted.",
            "en",
            "2023-12-12",
            ["Jan. 3, 2020 = 2020-01-03", "Two days later = 2020-01-05"],
        ),
        (
            "ב-24 בפברואר 2022 פלשה רוסיה, וכעבור יומיים",
            "he",
            "2023-12-12",
            ["24 בפברואר 2022 = 2022-02-24", "כעבור יומיים = 2022-02-26"],
        ),
    ],
)
def test_told_from_another_day(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "بعد 10 أيام من اندلاع الحرب، وقبل يوم واحد من الانتخابات، وبعد أسبوع على الزلزال",
            "ar",
            "2023-12-12",
            ["10 أيام = P10D", "يوم واحد = P1D", "أسبوع = P1W"],
        ),
        ("five days after the attack, a week before the vote", "en", "2023-12-12", ["five days = P5D", "a week = P1W"]),
        ("پنج روز پیش از انتخابات", "fa", "2023-12-12", ["پنج روز = P5D"]),
    ],
)
def test_before_or_after_an_event_it_is_a_length(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
