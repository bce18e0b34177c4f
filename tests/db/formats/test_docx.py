from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.formats.docx import read
from db.records import RangeKind
from tests.db.formats.hostile import zipped

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"""<w:styles {W}>
<w:style w:styleId="a"><w:name w:val="Title"/></w:style>
<w:style w:styleId="b"><w:name w:val="Normal"/><w:pPr><w:bidi/></w:pPr></w:style>
<w:style w:styleId="c"><w:name w:val="heading 2"/><w:basedOn w:val="b"/></w:style>
<w:style w:styleId="d"><w:name w:val="Own"/><w:basedOn w:val="c"/></w:style>
<w:style w:styleId="e"><w:name w:val="Round"/><w:basedOn w:val="e"/></w:style></w:styles>"""


def _run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def _paragraph(inside: str, style: str = "", more: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{inside}</w:p>'


def _document(*paragraphs: str, **parts: str) -> bytes:
    body = f"<w:document {W} xmlns:mc='m'><w:body>{''.join(paragraphs)}</w:body></w:document>"
    files = {"word/document.xml": body, "word/styles.xml": STYLES, **{f"word/{k}.xml": v for k, v in parts.items()}}
    return zipped({name: text.encode() for name, text in files.items()})


def test_kinds_and_directions_come_from_styles_and_what_they_are_based_on() -> None:
    document = read(
        _document(
            _paragraph(_run("إغلاق المرفأ"), "a"),
            _paragraph(_run("متن الخبر"), "b"),
            _paragraph(_run("ليلة طويلة"), "d"),
            _paragraph(_run("In English"), "b", '<w:bidi w:val="0"/>'),
            _paragraph(_run("بلا أسلوب"), "e"),
        )
    )
    told = {document.text[part.start : part.end]: part.kind for part in document.kinds}
    assert told == {"إغلاق المرفأ": RangeKind.TITLE, "ليلة طويلة": RangeKind.HEADING}
    directed = [document.text[part.start : part.end] for part in document.directions]
    assert directed == ["متن الخبر", "ليلة طويلة"]


def test_what_was_inserted_counts_and_what_was_deleted_does_not() -> None:
    deleted = "<w:del><w:r><w:delText>قديم</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{_run('هناك')}</w:moveFrom>"
    control = f"<w:sdt><w:sdtContent>{_run(' ثانٍ')}</w:sdtContent></w:sdt>"
    link = f"<w:hyperlink>{_run(' ثالث')}</w:hyperlink>"
    document = read(_document(_paragraph(f"<w:ins>{_run('أول')}</w:ins>{deleted}{moved}{control}{link}")))
    assert document.text == "أول ثانٍ ثالث"


def test_tables_text_boxes_notes_and_double_breaks() -> None:
    box = f"<w:txbxContent>{_paragraph(_run('صندوق'))}</w:txbxContent>"
    alternative = (
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    cells = "".join(f"<w:tc>{_paragraph(_run(words))}</w:tc>" for words in ("خلية", "أخرى"))
    notes = f"<w:footnotes {W}><w:footnote>{_paragraph(_run('حاشية'))}</w:footnote></w:footnotes>"
    document = read(
        _document(
            _paragraph(f"{_run('قبل')}<w:r><w:br/><w:br/></w:r>{_run('بعد')}<w:r>{alternative}</w:r>"),
            f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>",
            footnotes=notes,
        )
    )
    assert document.text.split("\n\n") == ["قبل", "بعد", "صندوق", "خلية", "أخرى", "حاشية"]


def test_a_document_without_words_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read(_document(_paragraph("")))
    assert fault.value.message.key == "import-empty"
