from __future__ import annotations

import pytest

from db.importing.lines import Line
from db.importing.noise import furniture, is_noise, label, opens_related


def _line(text: str) -> Line:
    return Line(0, len(text), text, apart=True)


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content",
        "شارك على فيسبوك",
        "+ الخط -",
        "المساهمون",
        "12 تعليقًا",
        "Comments (4)",
        "تعليقات (١٢)",
        "Facebook | Twitter | WhatsApp",
        "الرئيسية > محليات",
        "أخبار | اقتصاد | رياضة | ثقافة",
        "https://example.org/story/1",
        "#جسر #مدينة",
        "جميع الحقوق محفوظة © 2022 صحيفة النهر",
        "© 2022 The River",
        "***",
        "انتهای پیام/",
        "כל הזכויות שמורות לעיתון",
        "الكلمات المفتاحية: جسر، نهر",
    ],
)
def test_furniture_of_pages(text: str) -> None:
    assert is_noise(_line(text))


@pytest.mark.parametrize(
    "text",
    [
        "انهيار الجسر القديم على النهر",
        "شارك الأهالي في البحث عن المفقودين طوال الليل.",
        "Home insurers expect more claims",
        "The print shop near the bridge was flooded.",
        "الرئيس يزور المدينة",
        "قال المتحدث: لا تعليق",
        "قتل خمسة  وجرح ثلاثة  قرب الميناء",
        "الأحد | 6 مارس 2022 | 10:30",
    ],
)
def test_lines_of_articles(text: str) -> None:
    assert not is_noise(_line(text))


@pytest.mark.parametrize(
    "text",
    ["اقرأ أيضًا", "إقرأ أيضا: صور من ليلة الفيضان", "Read also", "Related: the bridge in numbers", "קראו גם: עוד"],
)
def test_read_also(text: str) -> None:
    assert opens_related(_line(text))


def test_related_as_a_word_of_a_sentence_opens_nothing() -> None:
    assert not opens_related(_line("Related costs rose by a tenth in the spring"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("بقلم: ريما الساحلي", "ريما الساحلي"),
        ("By Dana Stone", "Dana Stone"),
        ("كَتَبَتْ - ريما", "ريما"),
        ("نويسنده: نسرین", "نسرین"),
        ("ريما الساحلي", None),
    ],
)
def test_the_value_behind_a_label(text: str, value: str | None) -> None:
    end = label(_line(text), furniture().byline)
    assert (None if end is None else text[end:]) == value


def test_a_label_is_a_whole_word_unless_it_may_be_glued() -> None:
    line = _line("posted onNovember 1, 2023")
    assert label(line, furniture().published, glued=True) == len("posted on")
    assert label(_line("Bystanders helped"), furniture().byline) is None


@pytest.mark.parametrize(
    "line",
    [
        "شارك القصة",
        "مشاركة عبر",
        "شارك هذا الخبر عبر واتساب",
        "Share page",
        "Share this article via email",
        "About sharing",
        "اشتراک گذاری خبر",
        "שתפו את הכתבה",
    ],
)
def test_words_for_sharing_are_buttons(line: str) -> None:
    assert is_noise(_line(line))


@pytest.mark.parametrize(
    "line",
    [
        "شارك وزير الخارجية في قمة المناخ",
        "مشاركة واسعة في إضراب عمال المرفأ اليوم",
        "Share prices fall after the strike",
        "شارك هذا اللاعب في أربع مباريات منذ عودته إلى الملاعب في الصيف",
    ],
)
def test_headlines_that_begin_like_a_button_are_none(line: str) -> None:
    assert not is_noise(_line(line))
