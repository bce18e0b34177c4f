"""An invented story in four languages, as a printout shows it."""

from __future__ import annotations

import numpy as np

from db.records import EventType
from db.time import edtf
from db.time.span import CivilDay, Span
from desktop.printing.chronology import Chronology, Entry, Passage
from desktop.printing.sheet import Sheet
from desktop.timeline.index import OPEN_END, OPEN_START, TYPES, EventIndex
from desktop.timeline.sparse import Sparse

TELLINGS = [
    (
        "2023-03-02",
        EventType.OTHER,
        "الريح تقتلع سقف السوق",
        "اقتلعت الريح *فجر الخميس* سقف سوق السمك في الميناء القديم",
        "ar",
    ),
    (
        "2023-03-04",
        EventType.AID,
        "Tents for the fishermen",
        "The council of Halun set up tents *on Saturday* for forty families.",
        "en",
    ),
    (
        "2023-03-06/2023-03-17~",
        EventType.COOPERATE,
        "المدرسة تستقبل العائلات",
        "استقبلت مدرسة المنارة العائلات *منذ الإثنين* وستبقى مفتوحة نحو عشرة أيام، كما قال مديرها لصحيفة Harbour Times",
        "ar",
    ),
    (
        "2023-03-07",
        EventType.REQUEST,
        "הדייגים דורשים פיצוי",
        "ועד הדייגים דרש *ביום שלישי* פיצוי מלא על הסירות שנשברו",
        "he",
    ),
    (
        "2023-03-08",
        EventType.REJECT,
        "Council refuses to pay",
        "“There is no money for boats,” the treasurer said *on Wednesday*, and closed the hearing.",
        "en",
    ),
    (
        "2023-03-09/2023-03-19",
        EventType.PROTEST,
        "إضراب الصيادين",
        "بدأ الصيادون *أمس* إضرابًا مفتوحًا عند بوابة الميناء",
        "ar",
    ),
    (
        "[2023-03-10..2023-03-14]",
        EventType.OTHER,
        "عودة الماء إلى الحي",
        "عاد الماء *خلال الأيام الماضية* إلى بيوت الحي الغربي",
        "ar",
    ),
    (
        "2023-03-12",
        EventType.ACCUSE,
        "اتهام المقاول بالإهمال",
        "اتهم رئيس البلدية المقاول *مساء الأحد* بإهمال تقريرين عن السقف",
        "ar",
    ),
    (
        "2023-03-13",
        EventType.ASSAULT,
        "Scuffle at the gate",
        "Three men were hurt *on Monday* when guards pushed the crowd back.",
        "en",
    ),
    (
        "2023-03-14",
        EventType.THREATEN,
        "تهدید به اخراج",
        "مدیر بندر *روز سه‌شنبه* اعتصاب‌کنندگان را به اخراج تهدید کرد",
        "fa",
    ),
    (
        "2023-03-15/2023-03-22~",
        EventType.MOBILIZE,
        "انتشار الحرس",
        "ينتشر الحرس *منذ الأربعاء* حول أرصفة الميناء",
        "ar",
    ),
    (
        "2023-03-18",
        EventType.CONSULT,
        "Talks in the lighthouse",
        "Both sides met *on Saturday morning* in the old lighthouse.",
        "en",
    ),
    ("2023-03-19", EventType.AGREE, "اتفاق على التعويض", "وقّع الطرفان *الأحد* اتفاقًا على نصف التعويض", "ar"),
    ("2023-03-21", EventType.RETREAT, "الحرس يغادر", "غادر الحرس الميناء *صباح الثلاثاء*", "ar"),
]
SOURCES = {"ar": "جريدة المنارة", "en": "Harbour Times", "he": "קול הנמל", "fa": "پیک بندر"}


def passage_of(marked: str, language: str, published: Span | None = None) -> Passage:
    """A passage whose date stands between asterisks."""
    before, date, after = marked.split("*")
    words = (len(before), len(before) + len(date))
    rtl = language != "en"
    return Passage(before + date + after, rtl, language, SOURCES[language], published, words)


def entries_of(spans: list[Span], first: int = 1) -> list[Entry]:
    """Entries with the story's words, over and over, one a span."""
    made = []
    for place, span in enumerate(spans):
        _, kind, title, words, language = TELLINGS[place % len(TELLINGS)]
        passage = passage_of(words, language, edtf.parse("2023-03-23"))
        made.append(Entry(first + place, 100 + place, title, kind, span, (passage,)))
    return made


def _sure(entries: list[Entry]) -> Sparse:
    """The stretches in which the entries' events surely went on."""
    bounds = [
        (entry.event, span.sure_start or span.start or OPEN_START, span.sure_end or span.end or OPEN_END)
        for entry in entries
        if (span := entry.span) is not None and (span.sure_start is not None or span.sure_end is not None)
    ]
    return Sparse.of(*np.array(bounds, dtype=np.int64).reshape(-1, 3).T)


def chronology_of(entries: list[Entry], start: int, end: int) -> Chronology:
    """A chronology whose columns say what its entries say, numbered in the order of time."""
    spans = [entry.span for entry in entries if entry.span is not None]
    index = EventIndex.from_columns(
        np.array([entry.event for entry in entries], dtype=np.int64),
        np.array([OPEN_START if span.start is None else span.start for span in spans], dtype=np.int64),
        np.array([OPEN_END if span.end is None else span.end for span in spans], dtype=np.int64),
        np.array([TYPES.index(entry.type) for entry in entries], dtype=np.uint8),
        sure=_sure(entries),
        precision=np.array([span.precision for span in spans], dtype=np.uint8),
        group_names=("",),
        flags=np.array([span.approximate + 2 * span.uncertain + 4 * span.lasting for span in spans], dtype=np.uint8),
    )
    order = np.lexsort((index.ids, index.anchor))
    by_event = {entry.event: entry for entry in entries}
    numbered = []
    for number, event in enumerate(index.ids[order], start=1):
        entry = by_event[int(event)]
        numbered.append(Entry(number, entry.event, entry.title, entry.type, entry.span, entry.passages))
    return Chronology(
        start, end, index, tuple(numbered), len(entries), 9, 4, np.array([start + 86_400 * 5, start + 86_400 * 9])
    )


def story() -> Chronology:
    """The invented story."""
    march = edtf.parse("2023-03")
    assert march.start is not None
    assert march.end is not None
    return chronology_of(entries_of([edtf.parse(telling[0]) for telling in TELLINGS]), march.start, march.end)


def sheet(**options: object) -> Sheet:
    """A sheet with the story's titles."""
    given = {"title": "Halun: the storm and the strike", "other_title": "هالون: العاصفة والإضراب", **options}
    return Sheet(printed=CivilDay(2023, 4, 2), **given)  # type: ignore[arg-type]
