from __future__ import annotations

from io import BytesIO

import pytest

from db.errors import EnvironmentFault
from db.formats.document import Document, Refused, Source, Wanted
from db.formats.epub import read
from db.records import RangeKind
from tests.db.formats.hostile import zipped

OPF = """<package xmlns:dc="d"><metadata><dc:title>دفتر المرفأ</dc:title><dc:creator>ريما</dc:creator>
<dc:publisher>دار الموج</dc:publisher><dc:language>ar</dc:language><dc:date>2022-03</dc:date>
<dc:identifier>https://example.org/book</dc:identifier></metadata><manifest>
<item id="cover" href="cover.xhtml"/><item id="toc" href="toc.xhtml" properties="nav"/>
<item id="one" href="text/first%20part.xhtml"/><item id="two" href="text/two.xhtml"/>
<item id="lost" href="text/lost.xhtml"/></manifest>
<spine page-progression-direction="rtl"><itemref idref="cover"/><itemref idref="toc"/><itemref idref="two"/>
<itemref idref="one"/>LOST</spine></package>"""
FILES = {
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="EPUB/book.opf"/></rootfiles></container>',
    "EPUB/cover.xhtml": '<html><body epub:type="cover"><p>غلاف</p></body></html>',
    "EPUB/toc.xhtml": "<html><body><nav>فهرس</nav></body></html>",
    "EPUB/text/first part.xhtml": "<html><h1>الأول</h1><p>هاج&nbsp;البحر.</p><h2>ليلًا</h2><p>وسكن.</p></html>",
    "EPUB/text/two.xhtml": '<html><body><section epub:type="chapter"><p>بلا عنوان.</p></section></body></html>',
}


def _read(wanted: Wanted, lost: str = "") -> list[Document | Refused]:
    files = {**FILES, "EPUB/book.opf": OPF.replace("LOST", lost)}
    return list(read(Source(BytesIO(zipped({name: text.encode() for name, text in files.items()})), "a.epub", wanted)))


def test_each_chapter_in_the_order_of_the_spine() -> None:
    found = [one for one in _read(Wanted()) if isinstance(one, Document)]
    assert [(one.part, one.title, one.text) for one in found] == [
        ("#two", "دفتر المرفأ", "بلا عنوان."),
        ("#one", "الأول", "الأول\n\nهاج البحر.\n\nليلًا\n\nوسكن."),
    ]
    assert [part.kind for part in found[1].kinds] == [RangeKind.TITLE, RangeKind.HEADING]


def test_the_whole_book_as_one() -> None:
    (found,) = _read(Wanted(chapters=False))
    assert isinstance(found, Document)
    assert (found.part, found.title) == ("", "دفتر المرفأ")
    assert found.text.split("\n\n") == ["بلا عنوان.", "الأول", "هاج البحر.", "ليلًا", "وسكن."]


def test_what_the_book_says_of_itself() -> None:
    found = _read(Wanted())[0]
    assert isinstance(found, Document)
    assert (found.author, found.source, found.language) == ("ريما", "دار الموج", "ar")
    assert (found.url, [date.edtf for date in found.published]) == ("https://example.org/book", ["2022-03"])
    assert {part.direction for part in found.directions} == {"rtl"}


def test_a_chapter_that_is_missing_is_told_and_the_rest_read() -> None:
    found = _read(Wanted(), '<itemref idref="lost"/>')
    assert [one.part for one in found if isinstance(one, Refused)] == ["#lost"]
    assert len(found) == 3


def test_a_book_without_a_description_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        list(read(Source(BytesIO(zipped({"META-INF/container.xml": b"<c/>"})), "a.epub")))
    assert fault.value.message.key == "formats-part-missing"
