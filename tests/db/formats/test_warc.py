from __future__ import annotations

import gzip
from io import BytesIO

import pytest

from db.errors import EnvironmentFault
from db.formats.document import Document, Refused, Source
from db.formats.warc import read

TEXT = "أغلقت البلدية المرفأ القديم بعد العاصفة، وجُرح ثلاثة بحارة حين انقلب قاربهم قرب الرصيف الشرقي."
PAGE = f"<html><head><title>إغلاق المرفأ</title></head><body><p>{TEXT}</p></body></html>"


def _record(kind: str, address: str, block: bytes, content_type: str = "application/http; msgtype=response") -> bytes:
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2022-03-08T10:00:00Z\r\n"
        f"Content-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def _answer(body: bytes, *more: str, status: str = "200 OK", kind: str = "text/html; charset=utf-8") -> bytes:
    lines = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", f"Content-Type: {kind}", *more))
    return lines.encode() + b"\r\n" + body


def _read(raw: bytes) -> list[Document | Refused]:
    return list(read(Source(BytesIO(raw), "a.warc")))


@pytest.mark.parametrize(
    "block",
    [
        _answer(PAGE.encode()),
        _answer(gzip.compress(PAGE.encode()), "Content-Encoding: gzip"),
        _answer(b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE.encode()), PAGE.encode()), "Transfer-Encoding: chunked"),
        _answer(PAGE.encode(), "Transfer-Encoding: chunked", "Content-Encoding: gzip"),
        _answer(PAGE.replace("ُ", "").encode("cp1256"), kind="text/html; charset=windows-1256"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_the_pages_of_an_archive(block: bytes, packed: bool) -> None:
    records = [
        _record("warcinfo", "", b"software: x\r\n", "application/warc-fields"),
        _record("request", "https://example.org/1", b"GET / HTTP/1.1\r\n\r\n"),
        _record("response", "https://example.org/1", block),
        _record("response", "https://example.org/x.png", _answer(b"\x89PNG", kind="image/png")),
        _record("response", "https://example.org/2", _answer(b"gone", status="404 Not Found")),
    ]
    raw = b"".join(gzip.compress(record) for record in records) if packed else b"".join(records)
    (found,) = _read(raw)
    assert isinstance(found, Document)
    assert found.text.endswith(TEXT) or found.text.endswith(TEXT.replace("ُ", ""))
    assert (found.part, found.url) == ("#https://example.org/1", "https://example.org/1")
    assert [(stated.edtf, stated.sure) for stated in found.published] == [("2022-03-08", False)]


def test_text_that_a_crawl_drew_out() -> None:
    (found,) = _read(_record("conversion", "https://example.org/1", TEXT.encode(), "text/plain"))
    assert isinstance(found, Document)
    assert found.text == TEXT


def test_one_address_twice_is_two_parts() -> None:
    record = _record("response", "https://example.org/1", _answer(PAGE.encode()))
    assert [one.part for one in _read(record + record)] == ["#https://example.org/1", "#https://example.org/1 (2)"]


def test_what_comes_before_the_damage_is_read() -> None:
    record = gzip.compress(_record("response", "https://example.org/1", _answer(PAGE.encode())))
    reading = read(Source(BytesIO(record + record[:60]), "a.warc.gz"))
    assert isinstance(next(reading), Document)
    with pytest.raises(EnvironmentFault) as fault:
        next(reading)
    assert fault.value.message.key == "formats-broken-archive"
