"""Web archives (WARC, gzipped or not): the pages of a crawl, read record by record.

Source: ISO 28500:2017 (WARC 1.1).
"""

from __future__ import annotations

import email
import gzip
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO, Final

from db.errors import EnvironmentFault
from db.formats import html, plain_text
from db.formats.dates import iso_day, stated
from db.formats.document import Document, Refused, Source
from db.formats.parts import Parts
from db.formats.whole import LARGEST as LARGEST_RECORD

SUFFIXES: Final = (".warc", ".gz")
MARK: Final = b"WARC/"
GZIP: Final = b"\x1f\x8b"

_LONGEST_LINE: Final = 65_536
_MOST_LINES: Final = 1000
_PAGES: Final = ("text/html", "application/xhtml+xml")
_OF_PAGES: Final = ("response", "resource", "conversion")
_LARGEST_ALL: Final = 4 * 1024 * 1024 * 1024
"""Bytes that are unpacked of one archive, one record after the other."""
_GIGABYTE: Final = 1024 * 1024 * 1024
_CHUNK: Final = 65_536


@dataclass(frozen=True, slots=True)
class _Page:
    """A page of the archive: its bytes, what kind it is said to be, in which charset."""

    body: bytes
    kind: str
    charset: str | None


def read(source: Source) -> Iterator[Document | Refused]:
    """The pages of a web archive; pictures, scripts, errors and redirections are passed over.

    Raises:
        EnvironmentFault: it is no web archive, or nothing more of it can be read.
    """
    source.file.seek(0)
    packed = source.file.read(2) == GZIP
    source.file.seek(0)
    stream = _Stream(gzip.GzipFile(fileobj=source.file) if packed else source.file)
    parts = Parts()
    for fields, block in _records(stream):
        address = fields.get("warc-target-uri", "").strip("<>")
        try:
            page = _page(fields, block)
            if page is not None:
                yield replace(_document(page, fields, address), part=parts.named(address))
        except EnvironmentFault as fault:
            yield Refused(parts.named(address), fault.message)


def _document(page: _Page, fields: dict[str, str], address: str) -> Document:
    read_body = html.read if page.kind in _PAGES else plain_text.read
    document = read_body(page.body, _fitting(page.charset, page.body))
    captured = stated("formats-date-of-capture", iso_day(fields.get("warc-date")), sure=False)
    return replace(document, url=document.url or address or None, published=(*document.published, *captured))


def _fitting(charset: str | None, body: bytes) -> str | None:
    """The charset that a server names, where the page can be read in it."""
    try:
        body.decode(charset or "")
    except (LookupError, UnicodeDecodeError):
        return None
    return charset


class _Stream:
    """The bytes of an archive from front to back, counted.

    Its methods raise EnvironmentFault where the archive is broken or unpacks to too much.
    """

    def __init__(self, file: BinaryIO | gzip.GzipFile) -> None:
        self._file = file
        self._left = _LARGEST_ALL

    def line(self) -> bytes:
        """The next line with its end; empty at the end of the archive."""
        return self._counted(lambda: self._file.readline(_LONGEST_LINE))

    def take(self, count: int) -> bytes:
        """The next bytes, fewer at the end of the archive."""
        return self._counted(lambda: self._file.read(count))

    def skip(self, count: int) -> None:
        """Passes over bytes."""
        while count > 0 and (chunk := self.take(min(count, _CHUNK))):
            count -= len(chunk)

    def _counted(self, read_on: Callable[[], bytes]) -> bytes:
        try:
            taken = read_on()
        except (OSError, EOFError, zlib.error) as error:
            raise EnvironmentFault("formats-broken-archive") from error
        self._left -= len(taken)
        if self._left < 0:
            raise EnvironmentFault("formats-unpacks-too-large", gigabytes=_LARGEST_ALL // _GIGABYTE)
        return taken


def _records(stream: _Stream) -> Iterator[tuple[dict[str, str], bytes]]:
    """The records that may hold a page: their fields by their names in small letters, and their bytes."""
    seen = False
    while line := stream.line():
        if not line.strip():
            continue
        if not line.startswith(MARK):
            raise EnvironmentFault("formats-broken-archive")
        fields = _fields(stream)
        length = int(fields["content-length"]) if fields.get("content-length", "").isdecimal() else 0
        if fields.get("warc-type") in _OF_PAGES and length <= LARGEST_RECORD:
            seen = True
            yield fields, stream.take(length)
        else:
            stream.skip(length)
    if not seen:
        raise EnvironmentFault("import-empty")


def _fields(stream: _Stream) -> dict[str, str]:
    found: dict[str, str] = {}
    for _ in range(_MOST_LINES):
        name, _, value = stream.line().decode("utf-8", "replace").partition(":")
        if not name.strip():
            break
        found[name.strip().lower()] = value.strip()
    return found


def _page(fields: dict[str, str], block: bytes) -> _Page | None:
    """The page in a record; None where it holds something else, or what a server said instead of the page."""
    if fields.get("warc-type") != "response":
        return _of_kind(block, fields.get("content-type", ""))
    head, _, body = block.partition(b"\r\n\r\n")
    status, _, rest = head.partition(b"\r\n")
    said = email.message_from_bytes(rest)
    if not re.match(rb"HTTP/\S+ 200\b", status):
        return None
    page = _of_kind(body, str(said.get("Content-Type", "")))
    if page is None:
        return None
    if str(said.get("Transfer-Encoding", "")).lower() == "chunked":
        body = _joined(body)
    return replace(page, body=_unpacked(body, str(said.get("Content-Encoding", "")).lower()))


def _of_kind(body: bytes, content_type: str) -> _Page | None:
    kind, _, rest = content_type.lower().partition(";")
    named = re.search(r"charset\s*=\s*[\"']?([\w-]+)", rest)
    kind = kind.strip()
    return _Page(body, kind, named[1] if named else None) if kind in (*_PAGES, "text/plain") else None


def _joined(body: bytes) -> bytes:
    """A body that was sent in chunks as one; as it is, where it was put together before it was archived."""
    joined, position = bytearray(), 0
    while size := re.compile(rb"([0-9A-Fa-f]{1,8})[^\r\n]*\r\n").match(body, position):
        length = int(size[1], 16)
        if not length:
            break
        joined += body[size.end() : size.end() + length]
        position = size.end() + length + 2
    return bytes(joined) or body


def _unpacked(body: bytes, encoding: str) -> bytes:
    """A body as it was before its server packed it; as it is, where it was unpacked before it was archived."""
    if encoding not in ("gzip", "x-gzip", "deflate") or (encoding != "deflate" and not body.startswith(GZIP)):
        return body
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32 if encoding != "deflate" else zlib.MAX_WBITS)
    try:
        unpacked = unpacker.decompress(body, LARGEST_RECORD + 1)
    except zlib.error as error:
        raise EnvironmentFault("formats-broken-record") from error
    if len(unpacked) > LARGEST_RECORD:
        raise EnvironmentFault("formats-entry-too-large")
    return unpacked
