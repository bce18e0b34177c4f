"""The publication date that a text states of itself."""

from __future__ import annotations

import pytest

from db.extract.dates import published_in_text
from db.records import PublishedHow
from db.time import edtf
from db.wording import word


@pytest.mark.parametrize(
    ("text", "language", "day", "key"),
    [
        ("نشر في: الأربعاء 13 ديسمبر 2023 - 10:15\nعنوان\nقال الوزير", "ar", "2023-12-13", "published-labelled"),
        ("عنوان\nنشر في: 12 ديسمبر 2023\nآخر تحديث: 13 ديسمبر 2023", "ar", "2023-12-12", "published-labelled"),
        ("عنوان\nآخر تحديث: 13 ديسمبر 2023\nنص", "ar", "2023-12-13", "published-updated"),
        ("القسم | أخبار\nالخميس 14/12/2023\nعنوان\nنص", "ar", "2023-12-14", "published-line"),
        ("عنوان\n2023-12-14T10:15:00+03:00\nنص", "ar", "2023-12-14", "published-line"),
        (
            "عنوان\nالقاهرة - 12 ديسمبر/كانون الأول 2023 (وكالة) - قال البنك في بيان طويل إنه لن يرفع الفائدة",
            "ar",
            "2023-12-12",
            "published-dateline",
        ),
        ("Title\nBy A Writer\nUpdated 3 Jan 2024 10:15 GMT\nText.", "en", "2024-01-03", "published-updated"),
        ("Title\nposted onNovember 1, 2023\nText.", "en", "2023-11-01", "published-labelled"),
        ("תאריך פרסום: 7.10.2023\nכותרת\nטקסט", "he", "2023-10-07", "published-labelled"),
        ("تاریخ انتشار: ۲۱ آذر ۱۴۰۲ - ۱۰:۱۵\nعنوان", "fa", "2023-12-12", "published-labelled"),
        (
            "عنوان\nصحيفة المرفأ\nآخر تحديث: 21/05/2024\n12 أيار 2022: وقع الاتفاق\n3 حزيران 2023: انهار الجدار",
            "ar",
            "2024-05-21",
            "published-updated",
        ),
        (
            "عنوان\nحوار: ليلى\nالأحد 22 جمادى الآخرة 1444 هـ الموافق 15 يناير 2023\nنص",
            "ar",
            "2023-01-15",
            "published-line",
        ),
        ("عنوان\n12 ذو القعدة 1445هـ (20 مايو 2024)\nنص", "ar", "2024-05-20", "published-line"),
    ],
)  # fmt: skip
def test_stated(text: str, language: str, day: str, key: str) -> None:
    found = published_in_text(text, language)
    assert found.span == edtf.parse(day)
    assert found.how is PublishedHow.STATED
    assert found.reason is not None
    assert found.reason.key == key
    assert word(found.reason, "ar")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "عنوان\nوقع الهجوم في 5 مارس 2011 في مدينة درعا.",
        "عنوان\nنص\nحقوق النشر محفوظة © 2024",
        "عنوان\nنص\n© 12/12/2023 جميع الحقوق محفوظة",
        "ثورة 25 يناير 2011\nنص طويل",
        "تسلسل\n12 أيار 2022: وقع الاتفاق\n3 حزيران 2023: انهار الجدار",
        "سطر\n" * 5000,
        "نشر الجيش 200 جندي في 2020",
    ],
)
def test_not_stated(text: str) -> None:
    found = published_in_text(text, "ar")
    assert (found.span, found.how, found.reason) == (None, PublishedHow.UNKNOWN, None)


def test_a_date_in_the_last_lines() -> None:
    text = "\n".join(["سطر من النص"] * 60) + "\nنشر بتاريخ 13 ديسمبر 2023\n"
    assert published_in_text(text, "ar").span == edtf.parse("2023-12-13")


@pytest.mark.parametrize("line", ["الأحد 15 يناير 2023", "آخر تحديث: ١٥ يناير 2023"])
def test_the_reason_quotes_the_words_of_the_date(line: str) -> None:
    reason = published_in_text(f"عنوان طويل للمقال\n\n{line}\nنص", "ar").reason
    assert reason is not None
    assert str(dict(reason.arguments)["words"]) in line
