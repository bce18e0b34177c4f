"""Weekdays by tense and nearness, and whether they agree with what stands beside them."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import mentions, reasons, told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "أعلن الجيش الاثنين مقتل ثلاثة، وقال السبت إنه انسحب",
            "ar",
            "2023-12-12",
            ["الاثنين = 2023-12-11", "السبت = 2023-12-09"],
        ),
        ("اقتحمت القوات الثلاثاء مخيم جنين", "ar", "2023-12-12", ["الثلاثاء = 2023-12-12"]),
        ("من المقرر أن يلتقي الوفدان الخميس في الدوحة", "ar", "2023-12-12", ["الخميس = 2023-12-14"]),
        (
            "سيعقد المجلس جلسة الأحد، وسيزور باريس بعدها حتى الأربعاء",
            "ar",
            "2023-12-12",
            ["الأحد = 2023-12-17", "الأربعاء = 2023-12-20"],
        ),
        (
            "الأحد المقبل والجمعة الماضي والخميس القادم والاثنين الماضي",
            "ar",
            "2023-12-12",
            [
                "الأحد المقبل = 2023-12-17",
                "الجمعة الماضي = 2023-12-08",
                "الخميس القادم = 2023-12-14",
                "الاثنين الماضي = 2023-12-11",
            ],
        ),
        ("قال الأحد إن الاجتماع سيعقد الأربعاء", "ar", "2023-12-12", ["الأحد = 2023-12-10", "الأربعاء = 2023-12-13"]),
        ("أما يوم السبت، فيكون الطقس باردا", "ar", "2023-12-12", ["يوم السبت = 2023-12-16"]),
        (
            "יום רביעי הקרוב, ביום שני שעבר, ביום חמישי נהרגו שניים",
            "he",
            "2023-12-12",
            ["יום רביעי הקרוב = 2023-12-13", "יום שני שעבר = 2023-12-11", "יום חמישי = 2023-12-07"],
        ),
        (
            "הדיון ייערך ביום ראשון. בחמישי בבוקר הודיע, ואמש (שני) נמסר",
            "he",
            "2023-12-12",
            ["יום ראשון = 2023-12-17", "חמישי בבוקר = 2023-12-07TMO", "אמש (שני) = 2023-12-11TEV"],
        ),
        (
            "جلسه روز پنج\u200cشنبه برگزار خواهد شد. وی شنبه گفت.",
            "fa",
            "2023-12-12",
            ["روز پنج\u200cشنبه = 2023-12-14", "شنبه = 2023-12-09"],
        ),
        (
            "او روز سه\u200cشنبه از برنامه\u200cهای خود خبر داد. صبح دوشنبه بازخواهد گشت.",
            "fa",
            "2023-12-12",
            ["روز سه\u200cشنبه = 2023-12-12", "صبح دوشنبه = 2023-12-18TMO"],
        ),
        (
            "The army said Monday it struck; talks will resume Friday.",
            "en",
            "2023-12-12",
            ["Monday = 2023-12-11", "Friday = 2023-12-15"],
        ),
        (
            "The storm is expected to hit on Thursday after coming ashore. It hit Sunday.",
            "en",
            "2023-12-12",
            ["Thursday = 2023-12-14", "Sunday = 2023-12-10"],
        ),
    ],
)
def test_past_or_ahead(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "الخميس من الأسبوع الماضي ويوم الاثنين من الأسبوع المقبل",
            "ar",
            "2023-12-12",
            ["الخميس من الأسبوع الماضي = 2023-12-07", "يوم الاثنين من الأسبوع المقبل = 2023-12-18"],
        ),
        (
            "دوشنبه هفته گذشته و چهارشنبه این هفته",
            "fa",
            "2023-12-12",
            ["دوشنبه هفته گذشته = 2023-12-04", "چهارشنبه این هفته = 2023-12-13"],
        ),
    ],
)
def test_weekdays_of_other_weeks(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("أحد المسؤولين، سوق الخميس، خطبة الجمعة، الجمعة السوداء، الخميس الأسود", "ar", "2023-12-12", []),
        ("החוק השני, הבן השלישי, בראשון לציון, יום שישי השחור", "he", "2023-12-12", []),
        ("Black Friday, Bloody Sunday, the Sunday Times", "en", "2023-12-12", []),
        ("نماز جمعه، سه شنبه سیاه، چهارشنبه سوری", "fa", "2023-12-12", []),
    ],
)
def test_false_friends(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


def test_the_reading_not_taken_is_told() -> None:
    (today,) = mentions("اقتحمت القوات الثلاثاء مخيم جنين")
    (past,) = mentions("قالت الوزارة الاثنين")
    (ahead,) = mentions("سيجتمعون الخميس")
    assert [one.alternative.key for one in (today, past, ahead) if one.alternative] == [
        "reason-or-weekday-before",
        "reason-or-ahead",
        "reason-or-past",
    ]


def test_a_weekday_that_disagrees_is_reported_with_the_day_it_would_be() -> None:
    (mention,) = mentions("في يوم الاثنين 7 أكتوبر 2023")
    assert mention.value == "2023-10-07"
    assert [reason.key for reason in mention.reason] == ["reason-written", "reason-weekday-disagrees"]
    assert mention.alternative is not None
    assert dict(mention.alternative.arguments)["date"] == "2023-10-09"


def test_a_weekday_that_agrees_is_said_to() -> None:
    assert reasons("في يوم السبت 7 أكتوبر 2023") == [["reason-written", "reason-weekday-agrees"]]


def test_a_weekday_settles_a_hijri_day_that_is_one_off() -> None:
    (mention,) = mentions("الجمعة 10 رمضان 1444")
    assert (mention.value, mention.edtf) == ("2023-03-31", "2023-03-31")


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("He returns next Wednesday.", "en", "2023-12-12", ["next Wednesday = 2023-12-20"]),
        (
            "He returns next Friday, and the coming Wednesday they vote.",
            "en",
            "2023-12-12",
            ["next Friday = 2023-12-15", "coming Wednesday = 2023-12-13"],
        ),
    ],
)
def test_next_is_not_tomorrow_in_english(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "انطلقت هذا الخميس 3 نوفمبر، وستجري هذا السبت",
            "ar",
            "2022-11-08",
            ["هذا الخميس 3 نوفمبر = 2022-11-03", "هذا السبت = 2022-11-12"],
        ),
        (
            "يوم الأحد الموافق 19 فبراير المقبل",
            "ar",
            "2022-11-08",
            ["يوم الأحد = 2023-02-19", "19 فبراير المقبل = 2023-02-19"],
        ),
        (
            "من اليوم الثلاثاء إلى بعد غد الخميس",
            "ar",
            "2022-11-08",
            ["اليوم الثلاثاء = 2022-11-08", "بعد غد الخميس = 2022-11-10"],
        ),
        ("ביום שני בשבוע הבא", "he", "2023-05-18", ["יום שני בשבוע הבא = 2023-05-22"]),
    ],
)
def test_this_weekday_and_dates_that_settle_one(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
