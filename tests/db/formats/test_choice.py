from __future__ import annotations

from io import BytesIO

import pytest

from db.formats.choice import FORMATS, format_of, read
from db.formats.document import Document, Source, Wanted


@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "README", "x.2023-12-12.txt"])
def test_plain_text_by_name(name: str) -> None:
    kind = format_of(name)
    assert kind is not None
    assert kind.name == "plain-text"


@pytest.mark.parametrize("name", ["a.jpg", "a.exe", "a.txt.part"])
def test_no_reader_for_other_names(name: str) -> None:
    assert format_of(name) is None


def test_no_suffix_has_two_readers() -> None:
    suffixes = [suffix for kind in FORMATS for suffix in kind.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_a_file_gives_documents_that_name_their_format() -> None:
    (found,) = read(Source(BytesIO("خبر قصير".encode("cp1256")), "a.txt", Wanted(encoding="cp1256")))
    assert isinstance(found, Document)
    assert (found.text, found.format, found.part) == ("خبر قصير", "plain-text", "")
