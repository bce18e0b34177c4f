"""Times told from what was told before."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import mentions, told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "وصل في 3 مايو 2010 وفي اليوم التالي غادر، وفي اليوم نفسه توفي",
            "ar",
            "2023-12-12",
            ["3 مايو 2010 = 2010-05-03", "اليوم التالي = 2010-05-04", "اليوم نفسه = 2010-05-04"],
        ),
        (
            "سقط النظام عام 2011، وفي العام التالي جرت الانتخابات، وفي العام ذاته صدر الدستور",
            "ar",
            "2023-12-12",
            ["عام 2011 = 2011", "العام التالي = 2012", "العام ذاته = 2012"],
        ),
        (
            "في مايو 2018 قرر، وفي الشهر التالي نفذ، ومنذ ذلك الحين ندم",
            "ar",
            "2023-12-12",
            ["مايو 2018 = 2018-05", "الشهر التالي = 2018-06", "ذلك الحين = 2018-06"],
        ),
        (
            "دخلت الحرب شهرها الثالث، في يومها الـ67",
            "ar",
            "2023-12-12",
            ["شهرها الثالث = 2023-12", "يومها الـ67 = 2023-12-12"],
        ),
        (
            "في اليوم الـ67 من الحرب، واليوم 67 للعدوان، وحتى اليوم 47 بالمئة",
            "ar",
            "2023-12-12",
            ["اليوم الـ67 = 2023-12-12", "اليوم 67 = 2023-12-12", "اليوم = 2023-12-12"],
        ),
        (
            "عقد المجلس جلسته السبت. وفي المساء أعلن قراره.",
            "ar",
            "2023-12-12",
            ["السبت = 2023-12-09", "المساء = 2023-12-09TEV"],
        ),
        (
            "در ۱۲ آذر ۱۴۰۰ آمد و روز بعد رفت؛ همان روز",
            "fa",
            "2023-12-12",
            ["۱۲ آذر ۱۴۰۰ = 2021-12-03", "روز بعد = 2021-12-04", "همان روز = 2021-12-04"],
        ),
        (
            "ב-24 בפברואר 2022 פלשה רוסיה. למחרת, באותו חודש",
            "he",
            "2023-12-12",
            ["24 בפברואר 2022 = 2022-02-24", "למחרת = 2022-02-25", "אותו חודש = 2022-02"],
        ),
        (
            "On 3 May 2011 he left; the following day he came back, and that year it ended. Now in its fourth month",
            "en",
            "2023-12-12",
            [
                "3 May 2011 = 2011-05-03",
                "the following day = 2011-05-04",
                "that year = 2011",
                "Now = PRESENT_REF",
                "its fourth month = 2023-12",
            ],
        ),
    ],
)
def test_anaphora(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("وفي المساء كان ما كان", "ar", "2023-12-12", []),
    ],
)
def test_without_anything_before(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


def test_what_was_told_is_quoted() -> None:
    found = mentions("وصل في 3 مايو 2010 وفي اليوم التالي غادر")
    assert [dict(one.reason[0].arguments).get("earlier") for one in found] == [None, "3 مايو 2010"]
    assert found[1].anchor == "mention"


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "The vote of May 4, 1993 brought him to power. He moved in the next day.",
            "en",
            "2023-12-12",
            ["May 4, 1993 = 1993-05-04", "the next day = 1993-05-05"],
        ),
        (
            "On Monday he met the king; he will fly out on Thursday. That evening he dined in Paris.",
            "en",
            "2023-12-12",
            ["Monday = 2023-12-11", "Thursday = 2023-12-14", "That evening = 2023-12-11TEV"],
        ),
        (
            "On Monday she left. She will speak on Thursday and will return the same day.",
            "en",
            "2023-12-12",
            ["Monday = 2023-12-11", "Thursday = 2023-12-14", "the same day = 2023-12-14"],
        ),
        ("Over the next day or two they wait.", "en", "2023-12-12", []),
    ],
)
def test_a_tale_of_the_past_goes_on_from_no_day_ahead(
    text: str, language: str, published: str, expected: list[str]
) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "ב-3 במאי 1993 נבחר. למחרת נכנס לתפקיד, וביום שלאחר מכן נאם.",
            "he",
            "2023-12-12",
            ["3 במאי 1993 = 1993-05-03", "למחרת = 1993-05-04", "יום שלאחר מכן = 1993-05-05"],
        ),
    ],
)
def test_the_day_after_in_hebrew(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "The vote was held on May 4, 1993. The next morning he resigned.",
            "en",
            "2023-12-12",
            ["May 4, 1993 = 1993-05-04", "The next morning = 1993-05-05TMO"],
        ),
        ("He arrived on Monday at noon.", "en", "2023-12-12", ["Monday = 2023-12-11", "noon = 2023-12-11TMI"]),
        (
            "ב-3 במאי 1993 נבחר, וכעבור שנה התפטר. באותו החודש",
            "he",
            "2023-12-12",
            ["3 במאי 1993 = 1993-05-03", "כעבור שנה = 1994", "אותו החודש = 1993-05"],
        ),
    ],
)
def test_the_part_of_the_next_day(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
