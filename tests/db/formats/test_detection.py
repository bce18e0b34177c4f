from __future__ import annotations

from io import BytesIO

import pytest

from db.errors import EnvironmentFault
from db.formats.choice import read
from db.formats.detection import told_by_content
from db.formats.document import Document, Source
from tests.db.formats.hostile import zipped
from tests.db.formats.producers import PRODUCED

TEXT = "أغلقت البلدية المرفأ القديم بعد العاصفة، وجُرح ثلاثة بحارة حين انقلب قاربهم قرب الرصيف."


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"junk \n%PDF-1.7\n", "pdf"),
        (b"{\\rtf1 x}", "rtf"),
        (b"<!-- saved --><!doctype html><p>x", "html"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><html>", "html"),
        ("<html><body>x</body></html>".encode("utf-16"), "html"),
        (b"<?xml version='1.0'?><rss>", "feed"),
        (b"<feed xmlns='x'>", "feed"),
        (b"From: a\r\nMIME-Version: 1.0\r\nSubject: x\r\n\r\nx", "mail"),
        (b"From: a\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=x\n\nx", "mhtml"),
        (b' [ { "a": 1', "json"),
        (b"WARC/1.0\r\n", "warc"),
        (zipped({"a.txt": b"x"}), "zip"),
        (zipped({"word/document.xml": b"x"}), "docx"),
        (TEXT.encode(), None),
        (b"From: here\nTo: there\n\nthe road is long", None),
        (b"<b>bold</b> words", None),
        (b"\x89PNG\r\n\x1a\n\0\0", None),
    ],
)
def test_what_bytes_tell(raw: bytes, name: str | None) -> None:
    assert told_by_content(BytesIO(raw)) == name


@pytest.mark.parametrize(
    ("name", "called", "kind"),
    [
        ("harbour.libreoffice.pdf", "harbour.txt", "pdf"),
        ("harbour.pandoc.html", "harbour.doc", "html"),
        ("harbour.chromium.mhtml", "harbour.html", "mhtml"),
        ("harbour.pandoc.docx", "harbour.zip", "docx"),
        ("harbour.pandoc.odt", "harbour", "odt"),
        ("harbour.libreoffice.rtf", "harbour.doc", "rtf"),
        ("harbour.libreoffice.epub", "harbour.dat", "epub"),
    ],
)
def test_names_that_lie(name: str, called: str, kind: str) -> None:
    (found,) = read(Source(BytesIO((PRODUCED / name).read_bytes()), called))
    assert isinstance(found, Document)
    assert found.format == kind


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "formats-old-word"),
        (b"% a list\n@article{key, title = {A}}", "formats-is-catalogue"),
    ],
)
def test_what_no_reader_takes_but_people_try(raw: bytes, key: str) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        told_by_content(BytesIO(raw))
    assert fault.value.message.key == key
