"""What a file is, told by its bytes: names lie, and are lost."""

from __future__ import annotations

import codecs
import re
import zipfile
import zlib
from typing import BinaryIO, Final

from db.errors import EnvironmentFault
from db.formats import epub, pdf, rtf, warc
from db.formats.docx import MAIN_PART
from db.formats.encodings import decode

_HEAD: Final = 8192
_PDF_WITHIN: Final = 1024
"""Bytes before the mark of a PDF that every reader of PDF forgives."""
_ZIPS: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MEDIA_TYPES: Final = {
    epub.MEDIA_TYPE: "epub",
    b"application/vnd.oasis.opendocument.text": "odt",
}
_TELLING_PARTS: Final = (
    (MAIN_PART, "docx"),
    ("META-INF/container.xml", "epub"),
    ("content.xml", "odt"),
)
_MARKUP: Final = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE\s+(?P<type>\w+)|<(?P<root>[\w:]+))", re.S | re.I
)
_ROOTS: Final = {
    "html": "html",
    "rss": "feed",
    "feed": "feed",
    "rdf:rdf": "feed",
    "office:document": "odt",
}
_HEADER: Final = re.compile(r"(?:[A-Za-z][\w-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}")
_MAIL_ONLY: Final = re.compile(r"^(?:MIME-Version|Message-ID|Received|Return-Path):", re.IGNORECASE | re.MULTILINE)
_PAGE_ONLY: Final = re.compile(r"^(?:Content-Type:\s*multipart/related|Snapshot-Content-Location:)", re.I | re.M)
_BIBTEX: Final = re.compile(r"\ufeff?\s*(?:%[^\n]*\n\s*)*@\w+\s*\{\s*[^,\s{}]+\s*,\s*[\w-]+\s*=")
_JSON: Final = re.compile(r'\ufeff?\s*(?:\[\s*)?\{\s*"')


def told_by_content(file: BinaryIO) -> str | None:
    """The name of a file's format; None where its bytes say no more than that it may be text.

    Raises:
        EnvironmentFault: it is of a kind that people take for a text, but that no reader here knows.
    """
    file.seek(0)
    head = file.read(_HEAD)
    if head.startswith(_OLD_OFFICE):
        raise EnvironmentFault("formats-old-word")
    if head.startswith(_ZIPS):
        return _zipped(file, head)
    if pdf.MARK in head[:_PDF_WITHIN]:
        return "pdf"
    if head.lstrip().startswith(rtf.MARK):
        return "rtf"
    if head.startswith(warc.MARK) or (head.startswith(warc.GZIP) and _unzipped(head).startswith(warc.MARK)):
        return "warc"
    return _told_by_text(_signs(head).replace("\r\n", "\n"))


def _zipped(file: BinaryIO, head: bytes) -> str:
    """What a package holds: told by its first entry or, where that is silent, by the names of its parts."""
    for media_type, name in _MEDIA_TYPES.items():
        if head[30:38] == b"mimetype" and media_type in head[38:200]:
            return name
    try:
        with zipfile.ZipFile(file) as package:
            parts = frozenset(package.NameToInfo)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return "docx" if MAIN_PART.encode() in head else "zip"
    return next((name for part, name in _TELLING_PARTS if part in parts), "zip")


def _unzipped(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, _HEAD)
    except zlib.error:
        return b""


def _signs(head: bytes) -> str:
    """The beginning of a text, of which only the signs of ASCII need be right: markup and headers are made of them."""
    if b"\0" in head:
        decoded = decode(head)
        return decoded.text if decoded else ""
    return head.removeprefix(codecs.BOM_UTF8).decode("latin-1")


def _told_by_text(text: str) -> str | None:
    markup = _MARKUP.match(text)
    if markup is not None:
        return _ROOTS.get((markup["type"] or markup["root"]).lower())
    header = _HEADER.match(text)
    if header is not None and _MAIL_ONLY.search(header[0]):
        return "mhtml" if _PAGE_ONLY.search(header[0]) else "mail"
    if _BIBTEX.match(text):
        raise EnvironmentFault("formats-is-catalogue")
    return "json" if _JSON.match(text) else None
