from __future__ import annotations

from io import BytesIO

import pytest

from db.errors import EnvironmentFault
from db.formats.choice import FORMATS, format_of, read
from db.formats.document import Document, Source, Wanted
from db.message import message
from db.wording import word


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


def test_a_file_that_no_reader_knows_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        list(read(Source(BytesIO(b"\x89PNG\r\n\x1a\n\0"), "a.jpg")))
    assert fault.value.message.key == "import-unknown-format"


def test_tables_and_records_have_columns_to_name() -> None:
    assert {kind.name for kind in FORMATS if kind.sample} == {"table", "json"}


def test_every_format_has_a_name_in_both_languages() -> None:
    for kind in FORMATS:
        assert word(message(f"format-{kind.name}"), "en") != word(message(f"format-{kind.name}"), "ar")
