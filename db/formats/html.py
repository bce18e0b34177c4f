"""Saved web pages: the article of a page as plain paragraphs, and what the page says of itself.

Nothing of the page's own markup survives, and nothing that it names is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from db.errors import EnvironmentFault
from db.formats.document import Document, StatedDate
from db.formats.encodings import Decoded, decode
from db.message import message
from db.records import RangeKind, TextRange

if TYPE_CHECKING:
    from lxml.etree import _Element

SUFFIXES: Final = (".html", ".htm", ".xhtml")

_HEAD: Final = 400_000
"""Code points of a page in which its date is looked for."""
_LONGEST: Final = 8_000_000
_MOST_TAGS: Final = 200_000
_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{3,20})", re.IGNORECASE)
_DAY: Final = r"(?P<day>(?:19|20)\d\d-\d\d(?:-\d\d)?)"
_DATE_NAMES: Final = (
    r"article:published_time|og:article:published_time|datePublished|date|dc\.date|dc\.date\.issued|dcterms\.created"
    r"|pubdate|publish-?date|parsely-pub-date|sailthru\.date|citation_publication_date"
)
_STATED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"<meta[^>]{{0,200}}(?:property|name|itemprop)\s*=\s*[\"'](?:{_DATE_NAMES})[\"'][^>]{{0,200}}"
        rf"content\s*=\s*[\"']{_DAY}",
        rf"<meta[^>]{{0,200}}content\s*=\s*[\"']{_DAY}[^\"']{{0,40}}[\"'][^>]{{0,200}}"
        rf"(?:property|name|itemprop)\s*=\s*[\"'](?:{_DATE_NAMES})[\"']",
        rf"\"datePublished\"\s*:\s*\"{_DAY}",
        rf"<time[^>]{{0,200}}(?:pubdate|itemprop\s*=\s*[\"']datePublished)[^>]{{0,200}}datetime\s*=\s*[\"']{_DAY}",
        rf"<time[^>]{{0,200}}datetime\s*=\s*[\"']{_DAY}[^>]{{0,200}}(?:pubdate|itemprop\s*=\s*[\"']datePublished)",
    )
)
"""Where a page states when it was published, the surest first: never its footer."""


def read(raw: bytes, encoding: str | None = None) -> Document:
    """The article of a page; its title is the first paragraph, headings are ranges.

    Raises:
        EnvironmentFault: the bytes are no text, or no article can be found in the page.
    """
    decoded = _decoded(raw, encoding)
    if decoded is None:
        raise EnvironmentFault("import-not-text")
    page = decoded.text[:_LONGEST]
    if page.count("<") > _MOST_TAGS:
        raise EnvironmentFault("import-page-too-deep")
    document = _extracted(page)
    if not document.text:
        raise EnvironmentFault("import-no-article")
    problems = () if decoded.sure else (message("import-encoding-unsure", encoding=decoded.encoding),)
    return replace(document, encoding=decoded.encoding, published=tuple(_published(page[:_HEAD])), problems=problems)


def _decoded(raw: bytes, encoding: str | None) -> Decoded | None:
    """The page's text: UTF-8 where it is, else in the charset that the page names, else the likeliest."""
    decoded = decode(raw, encoding)
    named = _CHARSET.search(raw[:4096])
    if encoding or decoded is None or named is None or decoded.encoding.startswith("utf"):
        return decoded
    try:
        stated = decode(raw, named[1].decode())
    except LookupError:
        return decoded
    return decoded if stated is None or stated.unreadable else stated


def _published(head: str) -> Iterator[StatedDate]:
    for pattern in _STATED:
        if found := pattern.search(head):
            yield StatedDate(found["day"], message("import-date-stated-by-file"))
            return


def _extracted(page: str) -> Document:
    from trafilatura import bare_extraction  # noqa: PLC0415  slow to load, and not needed for plain text

    found = bare_extraction(page, with_metadata=True, include_comments=False, include_formatting=False)
    if found is None or isinstance(found, dict) or found.body is None:
        return Document("")
    paragraphs = _Paragraphs()
    if found.title:
        paragraphs.add(found.title, RangeKind.TITLE)
    for element in found.body:
        _take(element, paragraphs)
    return Document(
        paragraphs.text,
        title=found.title or None,
        author=found.author or None,
        source=found.sitename or found.hostname or None,
        url=found.url or None,
        kinds=tuple(paragraphs.kinds),
    )


def _take(element: _Element, paragraphs: _Paragraphs) -> None:
    """A block of the page as one paragraph or, a list or table, as several."""
    inner = [child for child in element if child.tag in ("item", "row", "p", "head", "list", "quote")]
    if inner:
        for child in inner:
            _take(child, paragraphs)
        return
    words = " ".join("".join(str(piece) for piece in element.itertext()).split())
    paragraphs.add(words, RangeKind.HEADING if element.tag == "head" else None)


class _Paragraphs:
    """Paragraphs on their way to one text, and the kinds of some."""

    def __init__(self) -> None:
        self.kinds: list[TextRange] = []
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        """The paragraphs with an empty line between."""
        return "\n\n".join(self._parts)

    def add(self, words: str, kind: RangeKind | None) -> None:
        """Adds a paragraph; the title's second telling as a heading is left out."""
        words = words.strip()
        if not words or (kind is RangeKind.HEADING and self._parts == [words]):
            return
        if kind is not None:
            self.kinds.append(TextRange(self._length, self._length + len(words), kind))
        self._parts.append(words)
        self._length += len(words) + 2
