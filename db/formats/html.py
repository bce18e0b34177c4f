"""Saved web pages: the article of a page as plain paragraphs, and what the page says of itself.

Nothing of the page's own markup survives, and nothing that it names is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from db.errors import EnvironmentFault
from db.formats.document import Document, StatedDate
from db.formats.encodings import Decoded, decode
from db.formats.markup import Block, blocks, parse_html, stated_language
from db.formats.paragraphs import Paragraphs, document_of
from db.formats.saved_page import PAGE_SUFFIXES
from db.message import message
from db.records import RangeKind

if TYPE_CHECKING:
    from lxml.etree import _Element

SUFFIXES: Final = PAGE_SUFFIXES

_HEAD: Final = 400_000
"""Code points of a page in which its date is looked for."""
_COVERED: Final = 0.8
"""Share of the extracted letters that must be found among the page's paragraphs."""
_LITTLE_ELSE: Final = 0.75
"""Share of a page's text that was extracted, from which the page is taken whole."""
_PLAIN: Final = 0.9
"""Share of text outside of links and boxes from which a page is a document, not a site's page."""
_SHORTEST: Final = 80
"""Letters of the shortest page that is taken for an article where none was found in it."""
_LINKED: Final = 0.5
_TELLING: Final = 30
"""Length from which a paragraph may be a part of one that was extracted."""
_TEXT_TAGS: Final = frozenset(("blockquote", "dd", "dt", "li", "p", "pre", "td", "th"))
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
    page = decoded(raw, encoding)
    if page is None:
        raise EnvironmentFault("import-not-text")
    return read_page(page)


def read_page(page: Decoded) -> Document:
    """The article of a page whose bytes are decoded already.

    Raises:
        EnvironmentFault: no article can be found in the page.
    """
    root = parse_html(page.text)
    shown = list(blocks(root))
    found = _extracted(page.text)
    article = _article(shown, found)
    if not article:
        raise EnvironmentFault("import-no-article")
    paragraphs = Paragraphs()
    for block in article:
        paragraphs.add(block.words, block.kind, block.direction)
    document = document_of(
        paragraphs,
        author=found.author,
        source=found.source,
        url=found.url,
        published=tuple(_published(page.text[:_HEAD])),
        language=stated_language(root),
    )
    problems = () if page.sure else (message("import-encoding-unsure", encoding=page.encoding),)
    return replace(document, title=found.title or document.title, encoding=page.encoding, problems=problems)


def decoded(raw: bytes, encoding: str | None) -> Decoded | None:
    """The page's text: UTF-8 where it is, else in the charset that the page names, else the likeliest."""
    found = decode(raw, encoding)
    named = _CHARSET.search(raw[:4096])
    if encoding or found is None or named is None or found.encoding.startswith("utf"):
        return found
    try:
        stated = decode(raw, named[1].decode())
    except LookupError:
        return found
    return found if stated is None or stated.unreadable else stated


def _published(head: str) -> Iterator[StatedDate]:
    for pattern in _STATED:
        if found := pattern.search(head):
            yield StatedDate(found["day"], message("import-date-stated-by-file"))
            return


@dataclass(frozen=True, slots=True)
class _Extracted:
    """What trafilatura takes for the article, its paragraphs without their spaces, and what the page says of it."""

    paragraphs: tuple[Block, ...] = ()
    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None


def _extracted(page: str) -> _Extracted:
    from trafilatura import bare_extraction  # noqa: PLC0415  slow to load, and not needed for plain text

    found = bare_extraction(page, with_metadata=True, include_comments=False, include_formatting=False)
    if found is None or isinstance(found, dict) or found.body is None:
        return _Extracted()
    return _Extracted(
        tuple(block for element in found.body for block in _taken(element)),
        title=found.title or None,
        author=found.author or None,
        source=found.sitename or found.hostname or None,
        url=found.url or None,
    )


def _taken(element: _Element) -> Iterator[Block]:
    """A block of the extracted article as one paragraph or, a list or table, as several."""
    inner = [child for child in element if child.tag in ("item", "row", "p", "head", "list", "quote")]
    for child in inner:
        yield from _taken(child)
    words = " ".join("".join(str(piece) for piece in element.itertext()).split())
    if words and not inner:
        yield Block(words, kind=RangeKind.HEADING if element.tag == "head" else None)


def _article(shown: list[Block], found: _Extracted) -> list[Block]:
    """The paragraphs of the article: those of the page, from the first to the last that was extracted.

    What stands between them and was not extracted is kept: headings and running text as they
    are, boxes and links as boilerplate. A page that is little else than its article is taken whole.
    """
    told = "\n".join(_key(block.words) for block in found.paragraphs)
    lines = frozenset(told.split("\n"))
    matched = [
        bool(told) and (_key(block.words) in lines or (len(block.words) > _TELLING and _key(block.words) in told))
        for block in shown
    ]
    if _weight(shown, matched) < _COVERED * len(told):
        return _titled(list(found.paragraphs), found.title)
    if not any(matched) and not _is_all_text(shown):
        return []
    is_text = [not block.aside and block.linked < _LINKED for block in shown]
    whole = _weight(shown, matched) >= _LITTLE_ELSE * _weight(shown, is_text) or not any(matched)
    ends = is_text if whole else matched
    first, last = ends.index(True), len(ends) - ends[::-1].index(True)
    inside = [block if one else _unmatched(block, whole=whole) for block, one in zip(shown, matched, strict=True)]
    return _titled(inside[first:last], found.title)


def _is_all_text(shown: list[Block]) -> bool:
    """Whether a page in which no article was found is a plain document all the same."""
    text = _weight(shown, [not block.aside and block.linked < _LINKED for block in shown])
    return text >= _SHORTEST and text >= _PLAIN * _weight(shown, [True] * len(shown))


def _unmatched(block: Block, *, whole: bool) -> Block:
    """A paragraph that was not extracted, as it is kept."""
    is_furniture = block.aside or block.linked >= _LINKED or not (whole or block.tag in _TEXT_TAGS or block.kind)
    return replace(block, kind=RangeKind.BOILERPLATE) if is_furniture else block


def _titled(article: list[Block], title: str | None) -> list[Block]:
    """The article with its title first, which is not told twice."""
    if title is None:
        return article
    if article and _key(article[0].words) == _key(title):
        return [replace(article[0], kind=RangeKind.TITLE), *article[1:]]
    return [Block(title, kind=RangeKind.TITLE), *article]


def _key(words: str) -> str:
    return "".join(words.split())


def _weight(shown: list[Block], taken: list[bool]) -> int:
    """How many letters the chosen paragraphs have."""
    return sum(len(_key(block.words)) for block, one in zip(shown, taken, strict=True) if one)
