from __future__ import annotations

from email.message import EmailMessage

import pytest

from db.errors import EnvironmentFault
from db.formats.mail import read_letter, read_page
from db.records import RangeKind

FIRST = "أغلقت البلدية المرفأ القديم بعد العاصفة، وجُرح ثلاثة بحارة."
SECOND = "وقالت لجنة الفحص إن الإصلاح سيبدأ في الربيع."


def _letter(*, plain: str | None = None, rich: str | None = None, charset: str = "utf-8") -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = "ريما الساحلي <rima@river.example>"
    letter["Subject"] = "إغلاق مرفأ الصيادين"
    letter["Date"] = "Sun, 06 Mar 2022 23:30:00 +0300"
    if plain is not None:
        letter.set_content(plain, charset=charset)
    if rich is not None:
        letter.add_alternative(rich, subtype="html", charset=charset)
    return letter


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256", "iso-8859-6"])
def test_a_letter_with_plain_text(charset: str) -> None:
    document = read_letter(_letter(plain=f"{FIRST}\n\n{SECOND}\n".replace("ُ", ""), charset=charset).as_bytes())
    assert document.text.split("\n\n") == ["إغلاق مرفأ الصيادين", FIRST.replace("ُ", ""), SECOND]
    assert (document.title, document.author, document.source) == (
        "إغلاق مرفأ الصيادين",
        "ريما الساحلي",
        "river.example",
    )
    assert [stated.edtf for stated in document.published] == ["2022-03-06"]


def test_a_letter_with_html_alone() -> None:
    letter = _letter(rich=f'<html lang="ar" dir="rtl"><body><p>{FIRST}</p><p>{SECOND}</p></body></html>')
    document = read_letter(letter.as_bytes())
    assert document.text.split("\n\n")[1:] == [FIRST, SECOND]
    assert document.language == "ar"
    assert {part.direction for part in document.directions} == {"rtl"}


def test_what_is_attached_is_not_read_and_what_is_quoted_is_hidden() -> None:
    letter = _letter(plain=f"{FIRST}\n\n> كتب فلان:\n> {SECOND}\n")
    letter.add_attachment("سر", filename="a.txt")
    document = read_letter(letter.as_bytes())
    assert "سر" not in document.text
    hidden = [part for part in document.kinds if part.kind is RangeKind.BOILERPLATE]
    assert [document.text[part.start : part.end] for part in hidden] == [f"> كتب فلان: > {SECOND}"]


def test_a_letter_without_a_charset_is_read_in_the_one_in_which_it_makes_words() -> None:
    raw = b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\n\n" + SECOND.encode("cp1256")
    document = read_letter(raw)
    assert document.text.endswith(SECOND)
    assert document.encoding == "cp1256"


def test_raw_bytes_in_a_header() -> None:
    raw = (
        b"From: a@b.example\nMIME-Version: 1.0\nSubject: "
        + "إغلاق مرفأ الصيادين في المدينة".encode("cp1256")
        + b"\n\nx y z"
    )
    assert read_letter(raw).title == "إغلاق مرفأ الصيادين في المدينة"


@pytest.mark.parametrize("raw", [b"", b"MIME-Version: 1.0\nContent-Type: image/png\n\nx", b"Subject: only\n\n \n"])
def test_a_letter_without_text_is_refused(raw: bytes) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read_letter(raw)
    assert fault.value.message.key == "import-empty"


def test_a_web_archive_without_a_page_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read_page(b"MIME-Version: 1.0\nContent-Type: text/css\n\nx{}")
    assert fault.value.message.key == "import-no-article"
