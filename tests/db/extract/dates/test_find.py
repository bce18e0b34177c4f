"""Finding dates in any text: offsets, order, bad input, publication dates of every kind."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.extract.dates import find_dates
from db.extract.dates.fold import fold_word
from db.extract.dates.grammar import grammar
from db.time import edtf
from db.time.span import Precision
from db.wording import word

PUBLISHED = edtf.parse("2023-12-12")
PIECES = [
    *[
        "أمس",
        "الاثنين",
        "7",
        "أكتوبر",
        "/",
        "تشرين",
        "2023",
        "و",
        "قبل",
        "عامين",
        "الماضي",
        "فجر",
        "،",
        "(",
        ")",
        "منذ",
        "15",
        "رمضان",
        "1444",
        "هـ",
        "الأسبوع",
        "بين",
        "10:30",
        "عام",
    ],
    *[
        ".",
        "May",
        "yesterday",
        "ב-7",
        "באוקטובר",
        "دیروز",
        "ﻷﻣﺲ",
        "12/10/2023",
        "نهاية",
        "التالي",
        "اليوم",
        "نفسه",
        "من",
        "إلى",
        "كل",
    ],
    "تشرين الأول",
    "بعد غد",
    "\n",
    "ـ",
    "\u064e",
    "\u200f",
    "\ud800",
]
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=30).map(" ".join)


@given(
    text=texts,
    language=st.sampled_from(["ar", "fa", "he", "en", "xx"]),
    published=st.sampled_from([None, "2023-12-12", "2023-10", "0001-01-01", "9999-12-31"]),
)
@settings(deadline=None, max_examples=150)
def test_offsets_order_and_values_hold_on_any_text(text: str, language: str, published: str | None) -> None:
    found = find_dates(text, language=language, published=edtf.parse(published) if published else None)
    end = 0
    for mention in found:
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        assert not text[mention.start].isspace()
        assert (mention.span is None) == (mention.edtf is None)
        if mention.span is not None and mention.edtf is not None and mention.span.precision < Precision.PART:
            again = edtf.parse(mention.edtf)
            assert (again.start, again.end) == (mention.span.start, mention.span.end)
        assert mention.reason
        assert all(word(reason, tongue) for reason in mention.reason for tongue in ("en", "ar"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أَمْسِ الاثنَيْنِ", "أَمْسِ الاثنَيْنِ"),
        ("يـــوم الجمعـة الماضي", "يـــوم الجمعـة الماضي"),
        ("\u200fفي 7\u200e أكتوبر 2023\u200f", "7\u200e أكتوبر 2023"),
        ("ﻓﻲ ٧ ﺃﻛﺘﻮﺑﺮ ٢٠٢٣ وصل", "٧ ﺃﻛﺘﻮﺑﺮ ٢٠٢٣"),
        ("حاليًّا هنا", "حاليًّا"),
        ("سه‌شنبه", "سه‌شنبه"),
    ],
)
def test_marks_and_controls_stay_inside_the_span(text: str, expected: str) -> None:
    (mention,) = find_dates(text, language="fa" if "سه" in text else "ar", published=PUBLISHED)
    assert text[mention.start : mention.end] == expected


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ud800", "\udfff أمس \ud800", "\r\n\r", "\x00أمس\x00", "1" * 5000])
def test_odd_text_is_no_error(text: str) -> None:
    found = find_dates(text, language="ar", published=PUBLISHED)
    assert len(found) == text.count("أمس")


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "-9999-01-01", "2023", "../2023", "2023-10-01/.."])
def test_any_publication_date_is_no_error(published: str) -> None:
    text = "أمس وغدا والأسبوع الماضي وقبل 500 سنة وبعد 500 سنة، القرن المقبل، 7 أكتوبر، رمضان الماضي"
    found = find_dates(text, language="ar", published=edtf.parse(published))
    assert len(found) >= 5
    assert all(word(reason) for mention in found for reason in mention.reason)


def test_a_publication_month_widens_what_is_told_from_it() -> None:
    (mention,) = find_dates("قال أمس", language="ar", published=edtf.parse("2023-10"))
    assert mention.edtf is not None
    assert mention.span is not None
    assert (mention.span.first_day, mention.span.last_day) == ((2023, 9, 30), (2023, 10, 30))
    assert mention.reason[-1].key == "reason-publication-not-a-day"


def test_without_a_publication_date_relative_expressions_wait() -> None:
    found = find_dates("أعلن أمس، وفي 7 أكتوبر، والخميس، وفي 3 مايو 2020", language="ar", published=None)
    assert [(mention.value, mention.waiting) for mention in found] == [
        ("PUBLISHED-1D", True),
        ("XXXX-10-07", True),
        ("XXXX-WXX-4", True),
        ("2020-05-03", False),
    ]


@pytest.mark.parametrize("piece", ["1", "يناير ", "و ", "يناير و", "(", "1.", "7/10 ", "الخامس ", "the last ", "بعد "])
def test_a_very_long_line_is_no_error(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    end = 0
    for mention in find_dates(text, language="ar", published=PUBLISHED):
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end


NOISE = ["\u064e", "\u0651", "\u0640", "\u200f", "\u200e", "\u202b", "\u2069", "\u200c", "\ufeff"]
PLAIN = "أعلن أمس الاثنين أنه منذ 7 تشرين الأول/أكتوبر 2023، وفي الأسبوع الماضي، قبل عامين، عند الساعة 10:30 مساء."


@given(data=st.data())
@settings(deadline=None, max_examples=60)
def test_marks_and_controls_change_nothing_but_offsets(data: st.DataObject) -> None:
    marks = data.draw(st.lists(st.sampled_from(["", "", "", *NOISE]), min_size=len(PLAIN), max_size=len(PLAIN)))
    noisy = "".join(letter + mark for letter, mark in zip(PLAIN, marks, strict=True))
    plain = find_dates(PLAIN, language="ar", published=PUBLISHED)
    found = find_dates(noisy, language="ar", published=PUBLISHED)
    assert [one.value for one in found] == [one.value for one in plain]
    assert [fold_word(noisy[one.start : one.end]) for one in found] == [
        fold_word(PLAIN[one.start : one.end]) for one in plain
    ]


@given(ends=st.lists(st.sampled_from(["\n", "\r\n", "\r", "\u2028", "\n\r\n"]), min_size=4, max_size=4))
def test_newlines_of_every_kind(ends: list[str]) -> None:
    lines = ["قتل أمس اثنان", "وفي 7 أكتوبر 2023", "ﻓﻲ ٧ ﺃﻛﺘﻮﺑﺮ ٢٠٢٢", "\ud800 قبل عامين"]
    text = "".join(line + end for line, end in zip(lines, ends, strict=True))
    found = find_dates(text, language="ar", published=PUBLISHED)
    assert [text[one.start : one.end] for one in found] == ["أمس", "7 أكتوبر 2023", "٧ ﺃﻛﺘﻮﺑﺮ ٢٠٢٢", "قبل عامين"]


def test_languages_may_mix() -> None:
    text = "قال أمس إن November 1, 2023 كان يوم الأربعاء، و-7 באוקטובר"
    found = [text[mention.start : mention.end] for mention in find_dates(text, language="ar", published=PUBLISHED)]
    assert found == ["أمس", "November 1, 2023", "يوم الأربعاء", "7 באוקטובר"]


def test_every_pattern_has_a_reader() -> None:
    from db.extract.dates.find import READERS  # noqa: PLC0415

    for languages in (("ar",), ("fa",), ("he",), ("en",)):
        assert {pattern.reads for pattern in grammar(languages).patterns} <= READERS.keys()
