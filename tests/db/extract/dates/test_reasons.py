"""The reasons in words, and the readings that were weighed and not taken."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from db.extract.dates import find_dates
from db.time import edtf
from db.wording import word

PUBLISHED = edtf.parse("2023-12-12")


def reasons(text: str, language: str = "ar", tongue: str = "en") -> str:
    mentions = find_dates(text, language=language, published=PUBLISHED)
    joined = " ".join(word(reason, tongue) for mention in mentions for reason in mention.reason)
    return re.sub("[\u2068\u2069]", "", joined)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أمس الاثنين", "means the day before publication, Tuesday 12 December 2023, so Monday 11 December 2023."),
        ("أمس الاثنين", "The weekday “الاثنين” agrees with it."),
        ("أمس الجمعة", "does not agree"),
        ("الأربعاء 5 ديسمبر 2023", "The weekday “الأربعاء” does not agree"),
        ("3 يناير/كانون الأول 2020", "names another month"),
        ("3 يناير/كانون الثاني 2020", "another name of the same month"),
        ("15 رمضان 1444", "Umm al-Qura"),
        ("10 محرم 61 للهجرة", "tabular"),
        ("2 جمادى الآخرة 1443هـ الموافق 5 يناير 2022م", "is the same day in another calendar"),
        ("2 جمادى الآخرة 1443هـ الموافق 15 يناير 2022م", "would be Wednesday 5 January 2022"),
        ("7 أكتوبر", "has no year: the nearest one before publication"),
        ("اليوم الأحد 3 سبتمبر 2023", "the written date is taken"),
        ("نهاية يوليو الماضي", "“نهاية” leaves its last part"),
        ("الأربعاء من الأسبوع", "the nearest one before publication"),
    ],
)  # fmt: skip
def test_the_reason_says_how(text: str, expected: str) -> None:
    assert expected in reasons(text)


def test_reasons_are_told_in_arabic_too() -> None:
    assert reasons("أمس الاثنين", tongue="ar").startswith("«أمس الاثنين» يعني اليوم السابق للنشر")


def test_a_weekday_keeps_the_reading_not_taken() -> None:
    (mention,) = find_dates("قتل الثلاثاء خمسة", language="ar", published=PUBLISHED)
    assert mention.edtf == "2023-12-12"
    assert mention.alternative is not None
    assert "a week before" in word(mention.alternative)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل في 7 نوفمبر", "Or, if it lies ahead: Thursday 7 November 2024."),
        ("سيعقد في 7 نوفمبر", "Or, if it is past: Tuesday 7 November 2023."),
        ("ارتفع في مارس", "Or, if it lies ahead: March 2024."),
        ("في 3 يناير/كانون الأول 2020", "Or, by the second name: Thursday 3 December 2020."),
        ("اليوم الثلاثاء 5 ديسمبر 2023", "Or, by “اليوم”: Tuesday 12 December 2023."),
        ("يوم الاثنين 7 أكتوبر 2023", "Or, by the weekday “الاثنين”: Monday 9 October 2023."),
    ],
)
def test_the_reading_not_taken_is_told_where_there_was_a_choice(text: str, expected: str) -> None:
    (mention,) = find_dates(text, language="ar", published=PUBLISHED)
    assert mention.alternative is not None
    assert re.sub("[\u2068\u2069]", "", word(mention.alternative)) == expected


@pytest.mark.parametrize("text", ["في 7 نوفمبر 2023", "أمس", "الأحد المقبل", "نوفمبر الماضي"])
def test_no_other_reading_where_there_was_no_choice(text: str) -> None:
    (mention,) = find_dates(text, language="ar", published=PUBLISHED)
    assert mention.alternative is None


def test_every_reason_of_the_code_is_worded_in_both_languages() -> None:
    root = Path(__file__).parents[4]
    keys: set[str] = set()
    for language in ("en", "ar"):
        catalogue = (root / "resources" / "translations" / f"dates.{language}.ftl").read_text(encoding="utf-8")
        told = set(re.findall(r"^([a-z-]+) =", catalogue, flags=re.MULTILINE))
        keys = keys or told
        assert told == keys
    for path in (root / "db" / "extract" / "dates").glob("*.py"):
        for key in re.findall(r'reason\(\s*"([a-z-]+)"', path.read_text(encoding="utf-8")):
            assert f"reason-{key}" in keys, (path.name, key)
