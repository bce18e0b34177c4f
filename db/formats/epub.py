"""Books (EPUB): each chapter as an article, or the book as one, in the order of its spine.

Source: EPUB 3.3, W3C.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from db.errors import EnvironmentFault
from db.formats.dates import iso_day, stated
from db.formats.document import Document, Refused, Source, StatedDate
from db.formats.encodings import decode
from db.formats.markup import add_blocks, parse_html
from db.formats.package import Package
from db.formats.paragraphs import Paragraphs, document_of
from db.formats.parts import Parts
from db.formats.xml import first, parse_xml, text_of
from db.records import RangeKind
from db.text.direction import Direction

if TYPE_CHECKING:
    from lxml.etree import _Element

SUFFIXES: Final = (".epub",)
MEDIA_TYPE: Final = b"application/epub+zip"

_CONTAINER: Final = "META-INF/container.xml"
_MOST_CHAPTERS: Final = 5000
_NO_CHAPTERS: Final = ("cover", "titlepage", "halftitlepage", "toc", "landmarks", "loi", "lot")
_TYPE: Final = "epub:type"


@dataclass(frozen=True, slots=True)
class _Book:
    """What the book says of itself, and its chapters: their ids and places in the package."""

    title: str | None
    author: str | None
    publisher: str | None
    url: str | None
    language: str | None
    published: tuple[StatedDate, ...]
    direction: Direction | None
    chapters: tuple[tuple[str, str], ...]


def read(source: Source) -> Iterator[Document | Refused]:
    """The chapters of a book, or the whole of it; covers and tables of contents are no chapters.

    Raises:
        EnvironmentFault: it is no book, is broken or hostile, or has no words.
    """
    package = Package(source.file)
    book = _book(package)
    if not source.wanted.chapters:
        yield _whole(package, book)
        return
    parts = Parts()
    found = False
    for key, path in book.chapters:
        part = parts.named(key)
        try:
            chapter = _chapter(package, book, path)
        except EnvironmentFault as fault:
            found = True
            yield Refused(part, fault.message)
            continue
        if chapter is not None:
            found = True
            yield replace(chapter, part=part)
    if not found:
        raise EnvironmentFault("import-empty")


def _book(package: Package) -> _Book:
    place = next(parse_xml(package.part(_CONTAINER)).iter("{*}rootfile"), None)
    if place is None:
        raise EnvironmentFault("formats-part-missing", part="content.opf")
    path = place.get("full-path") or ""
    root = parse_xml(package.part(path))
    spine = first(root, "spine")
    identifiers = [text_of(one) or "" for one in root.iter("{*}identifier", "{*}source")]
    progression = None if spine is None else spine.get("page-progression-direction")
    return _Book(
        title=text_of(first(root, "title")),
        author=text_of(first(root, "creator")),
        publisher=text_of(first(root, "publisher")),
        url=next((one for one in identifiers if one.startswith(("http://", "https://"))), None),
        language=text_of(first(root, "language")),
        published=stated("formats-date-of-book", iso_day(text_of(first(root, "date")))),
        direction="rtl" if progression == "rtl" else None,
        chapters=tuple(_chapters(root, spine, posixpath.dirname(path))),
    )


def _chapters(root: _Element, spine: _Element | None, folder: str) -> Iterator[tuple[str, str]]:
    items = {item.get("id"): item for item in root.iter("{*}item")}
    for number, reference in enumerate(() if spine is None else spine.iter("{*}itemref")):
        item = items.get(reference.get("idref"))
        if number >= _MOST_CHAPTERS or item is None or "nav" in (item.get("properties") or "").split():
            continue
        path = posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        yield str(reference.get("idref")), path


def _chapter(package: Package, book: _Book, path: str) -> Document | None:
    """One chapter; None where it is a cover, a table of contents, or has no words."""
    paragraphs = Paragraphs(book.direction)
    if not _add(package, path, paragraphs):
        return None
    document = _document(paragraphs, book)
    heading = next((kind for kind in document.kinds if kind.kind is RangeKind.HEADING), None)
    if heading is None or heading.start:
        return replace(document, title=document.title or book.title)
    title = document.text[: heading.end]
    kinds = tuple(replace(kind, kind=RangeKind.TITLE) if kind is heading else kind for kind in document.kinds)
    return replace(document, title=title, kinds=kinds)


def _whole(package: Package, book: _Book) -> Document:
    paragraphs = Paragraphs(book.direction)
    for _, path in book.chapters:
        _add(package, path, paragraphs)
    return replace(_document(paragraphs, book), title=book.title)


def _add(package: Package, path: str, paragraphs: Paragraphs) -> bool:
    """Adds the words of one file of the book; False where there are none that belong to its text."""
    decoded = decode(package.part(path))
    if decoded is None:
        raise EnvironmentFault("import-not-text")
    root = parse_html(decoded.text)
    outer = root.find(".//body")
    types = " ".join(element.get(_TYPE) or "" for element in (() if outer is None else (outer, *outer)))
    if not set(_NO_CHAPTERS).isdisjoint(types.split()):
        return False
    before = len(paragraphs)
    add_blocks(root, paragraphs)
    return len(paragraphs) > before


def _document(paragraphs: Paragraphs, book: _Book) -> Document:
    return document_of(
        paragraphs,
        title=book.title,
        author=book.author,
        source=book.publisher,
        url=book.url,
        published=book.published,
        language=book.language,
    )
