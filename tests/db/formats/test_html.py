from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.formats.html import read
from db.records import RangeKind

FIRST = "انهار جسر الصيادين القديم فجر اليوم الأحد بعد أمطار غزيرة لم تشهدها المدينة منذ سنوات، وجُرح ثلاثة أشخاص."
SECOND = "وقالت البلدية إن الجسر كان مغلقًا أمام الشاحنات منذ الصيف الماضي، وإن لجنة ستبدأ التحقيق غدًا صباحًا."
PAGE = f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="CHARSET">
<title>انهيار جسر الصيادين | صوت النهر</title>
<meta property="og:title" content="انهيار جسر الصيادين"><meta property="og:site_name" content="صوت النهر">
<meta property="article:published_time" content="2022-03-06T09:15:00+03:00">
<meta name="author" content="ريما الساحلي"><script>var x = "لا تقرأني";</script></head>
<body><nav><a href="/">الرئيسية</a> <a href="/2">محليات</a></nav>
<article><h1>انهيار جسر الصيادين</h1><p>{FIRST}</p><h2>ليلة على ضفة النهر</h2>
<p>{SECOND.replace("مغلقًا", "<b>مغلقًا</b>")}</p><ul><li>أغلقت ثلاث مدارس أبوابها في الحي القديم</li>
<li>قُطعت الكهرباء عن الضفة الغربية</li></ul></article><footer>© 2019 صوت النهر</footer></body></html>"""


def _page(charset: str = "utf-8") -> bytes:
    return PAGE.replace("CHARSET", charset).encode(charset, "ignore")


def test_the_article_of_a_page_in_its_order() -> None:
    document = read(_page())
    assert document.text.split("\n\n") == [
        "انهيار جسر الصيادين",
        FIRST,
        "ليلة على ضفة النهر",
        SECOND,
        "أغلقت ثلاث مدارس أبوابها في الحي القديم",
        "قُطعت الكهرباء عن الضفة الغربية",
    ]


def test_what_the_page_says_of_itself() -> None:
    document = read(_page())
    assert (document.title, document.source, document.author) == ("انهيار جسر الصيادين", "صوت النهر", "ريما الساحلي")
    assert [stated.edtf for stated in document.published] == ["2022-03-06"]


def test_title_and_headings_are_ranges() -> None:
    document = read(_page())
    kinds = {document.text[part.start : part.end]: part.kind for part in document.kinds}
    assert kinds == {"انهيار جسر الصيادين": RangeKind.TITLE, "ليلة على ضفة النهر": RangeKind.HEADING}


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256", "utf-16"])
def test_pages_in_other_encodings(charset: str) -> None:
    assert "جسر الصيادين القديم" in read(_page(charset)).text


def test_a_page_that_names_a_wrong_charset_is_read_all_the_same() -> None:
    raw = PAGE.replace("CHARSET", "windows-1256").encode()
    assert FIRST in read(raw).text


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ('<meta content="2021-05-04" itemprop="datePublished">', "2021-05-04"),
        ('<script type="application/ld+json">{"datePublished": "2021-05-04T10:00"}</script>', "2021-05-04"),
        ('<time datetime="2021-05-04" itemprop="datePublished">أمس</time>', "2021-05-04"),
        ('<meta name="date" content="2021-05">', "2021-05"),
        ("<p>© 2021-05-04</p>", None),
    ],
)
def test_where_a_page_states_its_date(stated: str, day: str | None) -> None:
    page = (
        PAGE.replace("article:published_time", "other")
        .replace("CHARSET", "utf-8")
        .replace("</head>", stated + "</head>")
    )
    assert [date.edtf for date in read(page.encode()).published] == ([day] if day else [])


@pytest.mark.parametrize(
    ("page", "key"),
    [
        (b"<html><body></body></html>", "import-no-article"),
        (b"<div>" * 150_000 + b"x", "import-no-article"),
        (b"<b>" * 250_000, "import-page-too-deep"),
        (b"\x00\x01\x02\x03", "import-not-text"),
    ],
)
def test_a_page_without_an_article_is_refused(page: bytes, key: str) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read(page)
    assert fault.value.message.key == key


def test_what_stands_between_the_paragraphs_is_kept_hidden() -> None:
    box = '<div class="more"><a href="/9">اقرأ أيضًا: غرق قارب في الميناء القديم أمس</a></div>'
    page = PAGE.replace("CHARSET", "utf-8").replace(f"<p>{SECOND[:5]}", f"{box}<p>{SECOND[:5]}")
    document = read(page.encode())
    hidden = [document.text[part.start : part.end] for part in document.kinds if part.kind is RangeKind.BOILERPLATE]
    assert hidden == ["اقرأ أيضًا: غرق قارب في الميناء القديم أمس"]
    assert FIRST in document.text
    assert SECOND in document.text


def test_menus_and_footers_are_no_part_of_the_text() -> None:
    document = read(_page())
    assert "الرئيسية" not in document.text
    assert "2019" not in document.text


def test_the_language_and_the_directions_that_a_page_states() -> None:
    document = read(_page())
    assert document.language == "ar"
    assert {part.direction for part in document.directions} == {"rtl"}


def test_a_plain_document_in_html_is_taken_whole() -> None:
    words = "أغلقت البلدية المرفأ القديم بعد العاصفة"
    page = f"<html><body><p>{words}</p><h3>ليلًا</h3><ul><li>{words} ثانيةً</li></ul><p>{words} أخيرًا.</p></body></html>"
    assert read(page.encode()).text.split("\n\n") == [words, "ليلًا", f"{words} ثانيةً", f"{words} أخيرًا."]


def test_a_damaged_page_in_utf_8_stays_utf_8() -> None:
    raw = bytearray(_page())
    for place in range(600, len(raw), 97):
        raw[place] = 0xFF
    assert read(bytes(raw)).encoding == "utf-8"
