"""Feeds that were saved as files (RSS 0.9 to 2.0, RSS 1.0 as RDF, Atom): each entry an article.

Source: RFC 4287; RSS 2.0 specification, RSS Advisory Board; content and Dublin Core modules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from db.errors import EnvironmentFault
from db.formats.dates import iso_day, mail_day, stated
from db.formats.document import Document, Refused, Source
from db.formats.markup import add_blocks, parse_html
from db.formats.paragraphs import Paragraphs, document_of
from db.formats.parts import Parts
from db.formats.whole import bytes_of
from db.formats.xml import first, local_name, parse_xml, text_of
from db.records import RangeKind

if TYPE_CHECKING:
    from lxml.etree import _Element

SUFFIXES: Final = (".rss", ".atom", ".rdf", ".xml")
ROOTS: Final = frozenset(("rss", "feed", "RDF"))

_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_BODIES: Final = ("encoded", "content", "description", "summary")
"""Where the text of an entry may be, the longest tellings first."""


def read(source: Source) -> Iterator[Document | Refused]:
    """The entries of a feed, as long as they are told in it.

    Raises:
        EnvironmentFault: it is no feed, is broken or hostile.
    """
    root = parse_xml(bytes_of(source))
    if local_name(root) not in ROOTS:
        raise EnvironmentFault("formats-not-what-it-seems", format="RSS/Atom")
    channel = next((child for child in root if local_name(child) == "channel"), root)
    site, language = _said(channel, "title"), _said(channel, "language") or root.get(f"{_XML}lang")
    if first(root, "Attachment", "citationKey") is not None:
        raise EnvironmentFault("formats-is-catalogue")
    parts = Parts()
    for entry in root.iter("{*}item", "{*}entry"):
        part = parts.named(_said(entry, "guid", "id") or _link(entry))
        try:
            document = _entry(entry, language)
        except EnvironmentFault as fault:
            yield Refused(part, fault.message)
        else:
            yield replace(document, part=part, source=_source(entry) or site)


def _entry(entry: _Element, language: str | None) -> Document:
    title = _said(entry, "title")
    paragraphs = Paragraphs()
    paragraphs.add(_plain(title), RangeKind.TITLE)
    told = len(paragraphs)
    _add_body(entry, paragraphs)
    if len(paragraphs) == told:
        raise EnvironmentFault("formats-record-without-text")
    return document_of(
        paragraphs,
        author=_author(entry),
        url=_link(entry),
        language=_inherited_language(entry) or language,
        published=stated(
            "formats-date-of-entry",
            mail_day(_said(entry, "pubDate"))
            or iso_day(_said(entry, "published", "issued", "date", "pubDate", "updated")),
        ),
    )


def _add_body(entry: _Element, paragraphs: Paragraphs) -> None:
    """Adds the longest telling of an entry; it is HTML more often than not."""
    bodies = [child for name in _BODIES for child in entry if local_name(child) == name]
    longest = max(bodies, key=lambda body: len("".join(map(str, body.itertext()))), default=None)
    if longest is None:
        return
    if len(longest):
        from lxml import etree  # noqa: PLC0415  loaded by the parser already

        markup = etree.tostring(longest, encoding="unicode", with_tail=False)
    else:
        markup = longest.text or ""
    if not markup.strip():
        return
    if "<" in markup or "&" in markup:
        add_blocks(parse_html(markup), paragraphs)
        return
    for block in markup.split("\n\n"):
        paragraphs.add(block)


def _plain(words: str | None) -> str:
    """A title without the markup that some feeds put in it."""
    if not words or not ("<" in words or "&" in words):
        return words or ""
    return " ".join(parse_html(f"<p>{words}</p>").text_content().split())


def _said(element: _Element, *names: str) -> str | None:
    """The words of an element's own child that has one of these names, the names in order of preference."""
    for name in names:
        for child in element:
            if local_name(child) == name and (words := text_of(child)):
                return words
    return None


def _author(entry: _Element) -> str | None:
    author = next((child for child in entry if local_name(child) in ("author", "creator")), None)
    return None if author is None else _said(author, "name") or text_of(author)


def _source(entry: _Element) -> str | None:
    """Where an entry came from that this feed only passes on."""
    source = next((child for child in entry if local_name(child) == "source"), None)
    return None if source is None else _said(source, "title") or text_of(source)


def _link(entry: _Element) -> str | None:
    links = [child for child in entry if local_name(child) == "link"]
    links.sort(key=lambda link: link.get("rel") not in (None, "alternate"))
    addresses = (link.get("href") or text_of(link) for link in links)
    guid = next((child for child in entry if local_name(child) == "guid" and child.get("isPermaLink") != "false"), None)
    return next((one for one in (*addresses, text_of(guid)) if one and one.startswith(("http://", "https://"))), None)


def _inherited_language(entry: _Element) -> str | None:
    return entry.get(f"{_XML}lang") or _said(entry, "language")
