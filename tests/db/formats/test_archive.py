from __future__ import annotations

import zipfile
from io import BytesIO

from db.formats.choice import read
from db.formats.document import Document, Refused, Source, Wanted
from tests.db.formats.hostile import zipped
from tests.db.formats.producers import PRODUCED

TEXT = "أغلقت البلدية المرفأ القديم بعد العاصفة، وجُرح ثلاثة بحارة حين انقلب قاربهم قرب الرصيف الشرقي."
PAGE = f"<html><body><p>{TEXT}</p></body></html>"


def _read(files: dict[str, bytes], wanted: Wanted = Wanted()) -> list[Document | Refused]:  # noqa: B008  frozen
    return list(read(Source(BytesIO(zipped(files)), "archive.zip", wanted)))


def test_every_file_by_its_own_reader_and_name() -> None:
    found = _read(
        {
            "أخبار/a.txt": TEXT.encode("cp1256"),
            "book.epub": (PRODUCED / "harbour.pandoc.epub").read_bytes(),
            "c.docx": (PRODUCED / "market.pandoc.docx").read_bytes(),
        }
    )
    documents = [one for one in found if isinstance(one, Document)]
    assert [(one.part, one.file_name, one.format) for one in documents] == [
        ("!/أخبار/a.txt", "a.txt", "plain-text"),
        ("!/book.epub#ch001_xhtml", "book.epub", "epub"),
        ("!/c.docx", "c.docx", "docx"),
    ]
    assert documents[0].text == TEXT


def test_an_archive_in_an_archive() -> None:
    (found,) = _read({"inner.zip": zipped({"a.txt": TEXT.encode()})})
    assert isinstance(found, Document)
    assert (found.part, found.file_name) == ("!/inner.zip!/a.txt", "a.txt")


def test_a_chosen_encoding_holds_for_all() -> None:
    (found,) = _read({"a.txt": "سلام".encode("cp1256")}, Wanted(encoding="cp1256"))
    assert isinstance(found, Document)
    assert found.text == "سلام"


def test_parts_of_saved_pages_and_hidden_files_are_passed_over() -> None:
    found = _read(
        {
            "page.html": PAGE.encode(),
            "page_files/ad.html": PAGE.encode(),
            "__MACOSX/page.html": b"x",
            ".hidden.txt": b"x",
            "other_files/real.txt": TEXT.encode(),
        }
    )
    assert [one.part for one in found] == ["!/page.html", "!/other_files/real.txt"]


def test_what_is_wrong_with_one_entry_is_told_of_it_alone() -> None:
    found = _read({"../out.txt": b"x", "picture.jpg": b"\xff\xd8\xff\x00", "a.txt": TEXT.encode()})
    reasons = {one.part: one.reason.key for one in found if isinstance(one, Refused)}
    assert reasons == {"!/../out.txt": "formats-entry-outside", "!/picture.jpg": "import-unknown-format"}
    assert [one.part for one in found if isinstance(one, Document)] == ["!/a.txt"]


def test_one_name_twice_is_two_parts() -> None:
    entries = [(zipfile.ZipInfo("a.txt"), TEXT.encode()), (zipfile.ZipInfo("a.txt"), TEXT.encode())]
    found = list(read(Source(BytesIO(zipped({}, *entries)), "archive.zip")))
    assert [one.part for one in found] == ["!/a.txt", "!/a.txt (2)"]
