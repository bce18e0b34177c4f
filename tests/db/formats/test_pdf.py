from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.formats import pdf as rooms
from db.formats.pdf import read
from db.records import RangeKind
from tests.db.formats.hostile import pdf, stream
from tests.db.formats.producers import PRODUCED


def test_what_runs_over_pages_is_kept_as_boilerplate_and_page_numbers_are_not() -> None:
    document = read((PRODUCED / "harbour.chromium.pdf").read_bytes())
    hidden = [document.text[part.start : part.end] for part in document.kinds if part.kind is RangeKind.BOILERPLATE]
    assert hidden == ["صوت النهر"]
    assert not any(block.isdecimal() for block in document.text.split("\n\n"))


def test_the_day_of_making_is_only_offered() -> None:
    document = read((PRODUCED / "market.libreoffice.pdf").read_bytes())
    assert [stated.sure for stated in document.published] == [False]
    assert document.author == "נועה גלבוע"


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (b"%PDF-1.7 nothing", "formats-pdf-broken"),
        (pdf(stream(b"")), "formats-pdf-unreadable"),
        (pdf(stream(b"BT /F1 12 Tf 50 400 Td (x q z k j w v) Tj ET")), "formats-pdf-unreadable"),
    ],
)
def test_what_is_refused(raw: bytes, key: str) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read(raw)
    assert fault.value.message.key == key


def test_a_reader_that_dies_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "_read_confined", lambda raw: None)
    with pytest.raises(EnvironmentFault) as fault:
        read(b"%PDF-1.7")
    assert fault.value.message.key == "formats-pdf-dangerous"
