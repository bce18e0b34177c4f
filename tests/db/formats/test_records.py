from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.formats import records as rooms
from db.formats.document import Document, Refused
from db.formats.mapping import Mapping, Row
from db.formats.records import documents, sample_of

MAPPING = Mapping(body="b", title="t", date="d", id="i")


def _documents(*rows: Row | None) -> list[Document | Refused]:
    return list(documents(iter(rows), MAPPING, "utf-8"))


def test_a_record_becomes_an_article() -> None:
    (found,) = _documents({"b": "سطر أول\nسطر ثانٍ", "t": "عنوان", "i": "n7", "d": "2022-03-06"})
    assert isinstance(found, Document)
    assert (found.text, found.title, found.part) == ("عنوان\n\nسطر أول\n\nسطر ثانٍ", "عنوان", "#n7")
    assert found.encoding == "utf-8"


def test_lines_are_no_paragraphs_where_empty_ones_stand_between() -> None:
    (found,) = _documents({"b": "one\ntwo\r\n\r\nthree"})
    assert isinstance(found, Document)
    assert found.text == "one two\n\nthree"


def test_what_cannot_be_read_is_told() -> None:
    found = _documents({"t": "a"}, None, {"b": "words"})
    reasons = [one.reason.key for one in found if isinstance(one, Refused)]
    assert reasons == ["formats-record-without-text", "formats-broken-record"]


def test_there_is_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "MOST_RECORDS", 2)
    with pytest.raises(EnvironmentFault) as fault:
        _documents(*({"b": "words"} for _ in range(3)))
    assert fault.value.message.key == "formats-too-many-articles"


def test_a_sample_has_every_column() -> None:
    found = sample_of([{"a": "1"}, None, {"b": "2"}])
    assert (found.columns, len(found.rows)) == (("a", "b"), 2)
