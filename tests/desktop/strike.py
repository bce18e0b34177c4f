"""An invented story for tests of the window: five articles of three scripts about a strike in a harbour."""

from __future__ import annotations

from pathlib import Path

from db.records import (
    Article,
    Basis,
    Event,
    EventType,
    Evidence,
    Extraction,
    Mention,
    MentionType,
    Publication,
    PublishedHow,
    RangeKind,
    TextRange,
)
from db.store.adding import add_articles
from db.store.kept import ImportItem
from db.store.store import Store
from db.time import edtf

STRIKE_TEXT = "\n".join(
    (
        "بوابة الأخبار",
        "الرئيسية",
        "اتصل بنا",
        "إضراب عمال المرفأ يدخل أسبوعه الثالث والنقابة ترفض العرض",
        "دخل إضراب عمال المرفأ في رأس الزيت أسبوعه الثالث، وأغلق العشرات من سائقي الحافلات أمس "
        "الأحد بوابة الميناء الجنوبية احتجاجًا على تأخر صرف الأجور.",
        "وكانت العاصفة قد ضربت حي الصيادين فجر الإثنين 7 تشرين الثاني/نوفمبر بعد انهيار جزء من "
        "الرصيف القديم، فقُتل 14 شخصًا 😀 ونزح نحو ألف أسرة، بحسب البلدية.",
        "وقالت رئيسة النقابة ليلى العطار إن الإدارة تجاهلت ثلاثة تقارير عن تصدع الرصيف، آخرها أواخر آب/أغسطس الماضي.",
        "ورفضت الإدارة الأربعاء الماضي صرف رواتب شهرين مقدمًا، ثم لوّح مديرها رامي الحلاق يوم الجمعة باستبدال المضربين.",
        "صورة: بوابة المرفأ (Getty)",
        "The Harbour Gazette said on Tuesday that the strike, إضراب المرفأ, would go on until the end of 2023.",
        "תגובת ההנהלה פורסמה בבוקר יום שלישי",
        "ونقلت صحيفة Gulf Harbour Gazette عن مصدر في وزارة النقل أن حرس السواحل قد ينتشر حول "
        "الأرصفة خلال اليومين المقبلين، في حين تجتمع لجنة الوساطة السبت المقبل في مبنى البلدية.",
        "تابعونا على المنصات",
    )
)

STRIKE_TITLE = "إضراب عمال المرفأ يدخل أسبوعه الثالث والنقابة ترفض العرض"


def place(text: str, words: str) -> tuple[int, int]:
    """Where words stand in a text, in code points."""
    start = text.index(words)
    return start, start + len(words)


def stretch(text: str, words: str, kind: RangeKind) -> TextRange:
    """A range of a text by its words."""
    return TextRange(*place(text, words), kind)


def dated(text: str, words: str, date: str | None) -> Mention:
    """A mention of a text by its words; without a date it waits."""
    start, end = place(text, words)
    span = edtf.parse(date) if date else None
    return Mention(start, end, MentionType.DATE, date or "XXXX", (), span, date, waiting=date is None)


def told(text: str, words: str, title: str, event_type: EventType, date: str | None, mention: int | None) -> Event:
    """An event of a text by its passage."""
    passage = place(text, words)
    span = edtf.parse(date) if date else None
    evidence = Evidence(passage, (passage[0], passage[0] + 4), mention)
    return Event(title, event_type, evidence, span, date, Basis.EXPLICIT if date else Basis.NONE, 0.9)


def strike_article() -> Article:
    """The Arabic article: navigation above and below, a caption, a Latin and a Hebrew paragraph."""
    text = STRIKE_TEXT
    return Article(
        text,
        STRIKE_TITLE,
        title_stated=True,
        language="ar",
        direction="rtl",
        publication=Publication(edtf.parse("2022-11-21"), PublishedHow.STATED),
        source="وكالة الساحل",
        ranges=(
            TextRange(0, text.index(STRIKE_TITLE) - 1, RangeKind.BOILERPLATE),
            stretch(text, STRIKE_TITLE, RangeKind.TITLE),
            stretch(text, "صورة: بوابة المرفأ (Getty)", RangeKind.CAPTION),
            stretch(text, "تابعونا على المنصات", RangeKind.BOILERPLATE),
        ),
    )


def strike_extraction() -> Extraction:
    """Its dates and events."""
    text = STRIKE_TEXT
    mentions = (
        dated(text, "أمس الأحد", "2022-11-20"),
        dated(text, "فجر الإثنين 7 تشرين الثاني/نوفمبر", "2022-11-07"),
        dated(text, "أواخر آب/أغسطس الماضي", "2022-08~"),
        dated(text, "الأربعاء الماضي", "2022-11-16"),
        dated(text, "يوم الجمعة", "2022-11-18"),
        dated(text, "the end of 2023", "2023"),
    )
    events = (
        told(
            text,
            "وأغلق العشرات من سائقي الحافلات أمس الأحد بوابة الميناء الجنوبية",
            "سائقو الحافلات يغلقون بوابة الميناء الجنوبية",
            EventType.PROTEST,
            "2022-11-20",
            0,
        ),
        told(text, "ضربت حي الصيادين فجر الإثنين", "العاصفة تضرب حي الصيادين", EventType.OTHER, "2022-11-07", 1),
        told(text, "وقالت رئيسة النقابة", "النقابة تتهم الإدارة", EventType.ACCUSE, "2022-08~", 2),
        told(text, "ورفضت الإدارة الأربعاء الماضي صرف رواتب", "الإدارة ترفض الصرف", EventType.REJECT, "2022-11-16", 3),
        told(text, "لوّح مديرها رامي الحلاق يوم الجمعة", "المدير يلوّح بالاستبدال", EventType.THREATEN, "2022-11-18", 4),
        told(text, "ونقلت صحيفة Gulf Harbour Gazette", "حرس السواحل قد ينتشر", EventType.MOBILIZE, None, None),
    )
    return Extraction(mentions, events)


def plain_article(title: str, source: str | None, date: str | None, language: str, *paragraphs: str) -> Article:
    """A short article with its title as its first line."""
    text = "\n".join((title, *paragraphs))
    right_to_left = language in ("ar", "fa", "he")
    return Article(
        text,
        title,
        title_stated=True,
        language=language,
        direction="rtl" if right_to_left else "ltr",
        publication=Publication(edtf.parse(date), PublishedHow.STATED) if date else Publication(),
        source=source,
        ranges=(TextRange(0, len(title), RangeKind.TITLE),),
    )


def strike_entries() -> list[tuple[Article, Extraction]]:
    """The five articles with what is found in them."""
    english = plain_article(
        "Mediators gather at the Cape Oil town hall as piers stay silent (updated)",
        "Harbour Gazette",
        "2022-11-26",
        "en",
        "Mediators met the union on Saturday, 26 November 2022, in the town hall of رأس الزيت.",
    )
    persian = plain_article(
        "تعلیق مجوز اتحادیهٔ کارگران بندر", "پیک ساحل", "2022-11-23", "fa", "مجوز اتحادیه روز چهارشنبه تعلیق شد."
    )
    hebrew = plain_article("ההנהלה דחתה את הדרישות", "קול הנמל", "2022-11-17", "he", "ההנהלה דחתה את הדרישות אתמול.")
    undated = plain_article(
        "(Getty) مذكرة عن حال الرصيف", None, None, "ar", "أغلقت البلدية الرصيف أمس بعد انهيار جزء منه."
    )
    return [
        (strike_article(), strike_extraction()),
        (
            english,
            Extraction(
                (dated(english.text, "26 November 2022", "2022-11-26"),),
                (
                    told(
                        english.text,
                        "Mediators met the union",
                        "Mediators meet the union",
                        EventType.CONSULT,
                        "2022-11-26",
                        0,
                    ),
                ),
            ),
        ),
        (persian, Extraction((), ())),
        (hebrew, Extraction((), ())),
        (
            undated,
            Extraction(
                (dated(undated.text, "أمس", None),),
                (told(undated.text, "أغلقت البلدية الرصيف أمس", "البلدية تغلق الرصيف", EventType.COERCE, None, 0),),
            ),
        ),
    ]


def strike_library(path: Path) -> Path:
    """A library of the five articles at a path; their ids are 1 to 5."""
    store = Store.create(path)
    add_articles(
        store,
        [
            (article, extraction, ImportItem("strike", f"{number}.txt"))
            for number, (article, extraction) in enumerate(strike_entries(), 1)
        ],
    )
    store.close()
    return path
