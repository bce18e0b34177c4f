from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.formats.odt import read
from db.records import RangeKind
from tests.db.formats.hostile import zipped

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{place}"'
    for name, place in (
        ("office", "office:1.0"),
        ("text", "text:1.0"),
        ("style", "style:1.0"),
        ("meta", "meta:1.0"),
        ("draw", "drawing:1.0"),
    )
)
BODY = """<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Standard">
<style:paragraph-properties style:writing-mode="rl-tb"/></style:style>
<style:style style:name="P2" style:parent-style-name="Title"/>
<style:style style:name="P3" style:parent-style-name="P3"/></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:p>محذوف</text:p></text:tracked-changes>
<text:p text:style-name="P2">إغلاق المرفأ</text:p>
<text:p text:style-name="P1">سطر<text:s text:c="3"/>أول<text:note><text:note-citation>1</text:note-citation>
<text:note-body><text:p>حاشية</text:p></text:note-body></text:note> وآخر<office:annotation><text:p>رأي</text:p>
</office:annotation></text:p><text:h text:style-name="P3">عنوان</text:h>
<text:list><text:list-item><text:p>بند</text:p></text:list-item></text:list>
<text:p><draw:frame><draw:text-box><text:p>صندوق</text:p></draw:text-box></draw:frame>بعد</text:p>
</office:text></office:body>"""
META = """<office:meta><meta:initial-creator>ريما</meta:initial-creator><meta:creation-date>2023-01-02T10:00:00
</meta:creation-date><meta:user-defined meta:name="date">2022-03-06</meta:user-defined>
<meta:user-defined meta:name="source">صوت النهر</meta:user-defined></office:meta>"""


def _packed() -> bytes:
    return zipped(
        {
            "content.xml": f"<office:document-content {NAMES}>{BODY}</office:document-content>".encode(),
            "meta.xml": f"<office:document-meta {NAMES}>{META}</office:document-meta>".encode(),
        }
    )


def _flat() -> bytes:
    return f"<office:document {NAMES}>{META}{BODY}</office:document>".encode()


@pytest.mark.parametrize("raw", [_packed(), _flat()], ids=["packed", "flat"])
def test_the_text_of_a_document(raw: bytes) -> None:
    document = read(raw)
    assert document.text.split("\n\n") == ["إغلاق المرفأ", "سطر أول وآخر", "حاشية", "عنوان", "بند", "بعد", "صندوق"]
    told = {document.text[part.start : part.end]: part.kind for part in document.kinds}
    assert told == {"إغلاق المرفأ": RangeKind.TITLE, "عنوان": RangeKind.HEADING}
    assert [document.text[part.start : part.end] for part in document.directions] == ["سطر أول وآخر"]


@pytest.mark.parametrize("raw", [_packed(), _flat()], ids=["packed", "flat"])
def test_what_the_document_says_of_itself(raw: bytes) -> None:
    document = read(raw)
    assert (document.title, document.author, document.source) == ("إغلاق المرفأ", "ريما", "صوت النهر")
    assert [(stated.edtf, stated.sure) for stated in document.published] == [
        ("2022-03-06", True),
        ("2023-01-02", False),
    ]


def test_a_package_of_another_kind_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read(zipped({"content.xml": f"<office:document-content {NAMES}/>".encode()}))
    assert fault.value.message.key == "import-empty"
