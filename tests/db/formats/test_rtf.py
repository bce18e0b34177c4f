from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import EnvironmentFault
from db.formats.rtf import read
from db.records import RangeKind

FIRST = "أغلقت البلدية المرفأ القديم بعد العاصفة"


def _escaped(words: str, encoding: str = "cp1256") -> str:
    return "".join(f"\\'{byte:02x}" for byte in words.encode(encoding))


def _rtf(body: str, head: str = r"\ansi\ansicpg1252\deff0") -> bytes:
    fonts = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset178 Arabic Transparent;}{\f2\fcharset177 David;}}"
    return ("{\\rtf1" + head + fonts + body + "}").encode("latin-1")


@pytest.mark.parametrize(
    "raw",
    [
        _rtf(rf"\f1 {_escaped(FIRST)}\par"),
        _rtf(rf"\f0 {_escaped(FIRST)}\par", r"\ansi\ansicpg1256"),
        _rtf(rf"\f0\ltrch\af1\rtlch {_escaped(FIRST)}\par"),
        _rtf(rf"\f0 {_escaped(FIRST)}\par"),
        _rtf("\\f1 " + FIRST.encode("cp1256").decode("latin-1") + "\\par"),
        _rtf("".join(f"\\u{ord(letter)}?" for letter in FIRST)),
        _rtf(r"\uc0 " + "".join(f"\\u{ord(letter)} " for letter in FIRST)),
        _rtf(r"\uc2 " + "".join(f"\\u{ord(letter)}\\'3f\\'3f" for letter in FIRST)),
    ],
    ids=["font", "page", "complex font", "guessed", "raw bytes", "unicode", "no fallback", "two fallbacks"],
)
def test_arabic_in_all_the_ways_that_programs_write_it(raw: bytes) -> None:
    assert read(raw).text == FIRST


def test_hebrew_beside_arabic_and_a_sign_beyond_the_first_plane() -> None:
    hebrew = _escaped("שלום", "cp1255")
    document = read(_rtf(rf"\f1 {_escaped('سلام')} {{\f2 {hebrew}}} \u-10179?\u-8704?\par"))
    assert document.text == "سلام שלום \U0001f600"


def test_a_chosen_code_page_comes_first() -> None:
    assert read(_rtf(rf"\f0 {_escaped('سلام')}\par"), "cp1256").text == "سلام"


def test_paragraphs_their_directions_and_styles() -> None:
    styles = r"{\stylesheet{\s0 Normal;}{\s3 Title;}{\s4\sbasedon0 heading 2;}}"
    first = r"\pard\s3\rtlpar One\par\pard\ltrpar Two\line more\par\pard\s4 Three\par"
    body = first + r"{\pard\outlinelevel1 Four\par}\pard Five"
    document = read(_rtf(styles + body))
    assert document.text.split("\n\n") == ["One", "Two more", "Three", "Four", "Five"]
    kinds = {document.text[part.start : part.end]: part.kind for part in document.kinds}
    assert kinds == {"One": RangeKind.TITLE, "Three": RangeKind.HEADING, "Four": RangeKind.HEADING}
    assert [document.text[part.start : part.end] for part in document.directions] == ["One"]


def test_what_is_no_text_is_left_out_and_notes_come_last() -> None:
    body = (
        r"Text{\footnote Note}{\*\unknown secret}{\pict 00ff}{\v hidden} goes"
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt on}}"
        r"{\header Head}\bin3 abc.\par{\listtext 1.}Second\par"
    )
    assert read(_rtf(body)).text.split("\n\n") == ["Text goeson.", "Second", "Note"]


def test_what_the_file_says_of_itself() -> None:
    info = r"{\info{\title Pier}{\author Rima}{\creatim\yr2022\mo3\dy6\hr1}}"
    document = read(_rtf(info + r"Pier\par It opened.\par"))
    assert (document.title, document.author) == ("Pier", "Rima")
    assert [(stated.edtf, stated.sure) for stated in document.published] == [("2022-03-06", False)]


def test_a_title_that_the_text_does_not_show_is_a_templates() -> None:
    assert read(_rtf(r"{\info{\title Template}}It opened.\par")).title is None


@given(st.text(alphabet="\\{}'up ar*0123456789fs\n", max_size=200))
def test_anything_gives_a_document_or_a_refusal(body: str) -> None:
    try:
        assert read(("{\\rtf1 " + body).encode()).text
    except EnvironmentFault as fault:
        assert fault.message.key in ("import-empty", "formats-too-deep")  # noqa: PT017  either outcome is right
