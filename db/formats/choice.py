"""Which reader reads which file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from db.formats import docx, epub, feed, html, json_records, mail, markdown, odt, plain_text, rtf, table
from db.formats.document import Document, Read, Refused, Source
from db.formats.whole import bytes_of


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name in the catalogue (``format-…``), the suffixes it goes by, and its reader."""

    name: str
    suffixes: tuple[str, ...]
    read: Read


def _one(read: Callable[[bytes, str | None], Document]) -> Read:
    """The reader of a format whose files are one article each, from a function of bytes and encoding."""

    def read_source(source: Source) -> Iterator[Document | Refused]:
        yield read(bytes_of(source), source.wanted.encoding)

    return read_source


_PLAIN_TEXT: Final = Format("plain-text", plain_text.SUFFIXES, _one(plain_text.read))

FORMATS: Final = (
    _PLAIN_TEXT,
    Format("markdown", markdown.SUFFIXES, _one(markdown.read)),
    Format("html", html.SUFFIXES, _one(html.read)),
    Format("mhtml", mail.PAGE_SUFFIXES, _one(mail.read_page)),
    Format("mail", mail.LETTER_SUFFIXES, _one(mail.read_letter)),
    Format("docx", docx.SUFFIXES, _one(docx.read)),
    Format("odt", odt.SUFFIXES, _one(odt.read)),
    Format("rtf", rtf.SUFFIXES, _one(rtf.read)),
    Format("epub", epub.SUFFIXES, epub.read),
    Format("feed", feed.SUFFIXES, feed.read),
    Format("table", table.SUFFIXES, table.read),
    Format("json", json_records.SUFFIXES, json_records.read),
)


def format_of(file_name: str) -> Format | None:
    """The format that a file's name promises; None where no reader knows it."""
    suffix = PurePath(file_name).suffix.lower()
    return next((kind for kind in FORMATS if suffix in kind.suffixes), None)


def read(source: Source) -> Iterator[Document | Refused]:
    """The articles of a file, in its order; a file of an unknown kind is tried as plain text.

    Raises:
        EnvironmentFault: nothing, or nothing more, can be read of the file.
    """
    kind = format_of(source.name) or _PLAIN_TEXT
    for found in kind.read(source):
        yield replace(found, format=kind.name) if isinstance(found, Document) and not found.format else found
