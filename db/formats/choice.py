"""Which reader reads which file: what its bytes say comes first, what its name promises second."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePath
from typing import Final

from db.errors import EnvironmentFault
from db.formats import (
    archive,
    docx,
    epub,
    feed,
    html,
    json_records,
    mail,
    markdown,
    odt,
    pdf,
    plain_text,
    rtf,
    table,
    warc,
)
from db.formats.detection import told_by_content
from db.formats.document import Document, Read, Refused, Source
from db.formats.records import Sample
from db.formats.whole import LARGEST, bytes_of

_ANY_SIZE: Final = 1 << 40


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name in the catalogue (``format-…``), the suffixes it goes by, and its reader.

    ``sample`` gives the first records of a format that has columns, for a person to name them.
    ``largest`` is the size in bytes of the largest file that is read; archives and tables are
    read piece by piece, and may be larger than memory.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Read
    sample: Callable[[Source], Sample] | None = None
    largest: int = LARGEST


def read(source: Source) -> Iterator[Document | Refused]:
    """The articles of a file, in its order.

    Raises:
        EnvironmentFault: nothing, or nothing more, can be read of the file.
    """
    kind = told_format(source)
    source.file.seek(0)
    for found in kind.read(source):
        yield replace(found, format=kind.name) if isinstance(found, Document) and not found.format else found


def told_format(source: Source) -> Format:
    """The format of a file: as its bytes tell it, else as its name promises.

    Raises:
        EnvironmentFault: no reader knows files of this kind.
    """
    told = told_by_content(source.file)
    kind = format_of(source.name) if told is None else _BY_NAME[told]
    if kind is None:
        raise EnvironmentFault("import-unknown-format")
    return kind


def format_of(file_name: str) -> Format | None:
    """The format that a file's name promises; None where no reader knows it."""
    return _BY_SUFFIX.get(PurePath(file_name).suffix.lower())


def _one(read_bytes: Callable[[bytes, str | None], Document]) -> Read:
    """The reader of a format whose files are one article each, from a function of bytes and encoding."""

    def read_source(source: Source) -> Iterator[Document | Refused]:
        yield read_bytes(bytes_of(source), source.wanted.encoding)

    return read_source


FORMATS: Final = (
    Format("plain-text", plain_text.SUFFIXES, _one(plain_text.read)),
    Format("markdown", markdown.SUFFIXES, _one(markdown.read)),
    Format("html", html.SUFFIXES, _one(html.read)),
    Format("mhtml", mail.PAGE_SUFFIXES, _one(mail.read_page)),
    Format("mail", mail.LETTER_SUFFIXES, _one(mail.read_letter)),
    Format("pdf", pdf.SUFFIXES, _one(pdf.read)),
    Format("docx", docx.SUFFIXES, _one(docx.read)),
    Format("odt", odt.SUFFIXES, _one(odt.read)),
    Format("rtf", rtf.SUFFIXES, _one(rtf.read)),
    Format("epub", epub.SUFFIXES, epub.read),
    Format("feed", feed.SUFFIXES, feed.read),
    Format("table", table.SUFFIXES, table.read, table.sample, _ANY_SIZE),
    Format("json", json_records.SUFFIXES, json_records.read, json_records.sample, _ANY_SIZE),
    Format("warc", warc.SUFFIXES, warc.read, largest=_ANY_SIZE),
    Format("zip", archive.SUFFIXES, partial(archive.read, read_inner=read), largest=_ANY_SIZE),
)

_BY_NAME: Final = {kind.name: kind for kind in FORMATS}
_BY_SUFFIX: Final = {suffix: kind for kind in FORMATS for suffix in kind.suffixes}
