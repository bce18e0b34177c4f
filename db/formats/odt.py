"""OpenDocument texts (ODT, and FODT in one file): their paragraphs, notes and properties.

Source: OASIS OpenDocument 1.3, part 3.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from db.errors import EnvironmentFault
from db.formats.dates import iso_day, stated
from db.formats.document import Document
from db.formats.package import Package
from db.formats.paragraphs import Paragraphs, document_of
from db.formats.xml import first, local_name, parse_xml, text_of
from db.records import RangeKind
from db.text.direction import Direction

if TYPE_CHECKING:
    from lxml.etree import _Element

SUFFIXES: Final = (".odt", ".fodt", ".ott")

_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_META: Final = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_SKIPPED: Final = frozenset(
    ("tracked-changes", "annotation", "annotation-end", "note-citation", "forms", "sequence-decls", "script")
)
_SIGNS: Final = {"tab": " ", "line-break": "\n", "s": " "}
_KINDS: Final = {
    "Title": RangeKind.TITLE,
    "Subtitle": RangeKind.DECK,
    "Author": RangeKind.BYLINE,
    "Caption": RangeKind.CAPTION,
    "Quotations": RangeKind.QUOTE,
}


@dataclass(frozen=True, slots=True)
class _Style:
    parent: str | None
    right_to_left: bool | None


def read(raw: bytes, encoding: str | None = None) -> Document:  # noqa: ARG001  the format knows its encoding
    """The text of an OpenDocument, its notes behind the paragraph that calls them.

    Raises:
        EnvironmentFault: it is no such document, is broken or hostile, or has no words.
    """
    roots = _roots(raw)
    body = next((found for root in roots if (found := root.find(f".//{_OFFICE}text")) is not None), None)
    if body is None:
        raise EnvironmentFault("import-empty")
    paragraphs = Paragraphs()
    _add_all(body, _styles(roots), paragraphs)
    return _with_properties(paragraphs, roots)


def _roots(raw: bytes) -> list[_Element]:
    if not raw.startswith(b"PK"):
        return [parse_xml(raw)]
    package = Package(BytesIO(raw))
    beside = [name for name in ("styles.xml", "meta.xml") if name in package]
    return [parse_xml(package.part(name)) for name in ("content.xml", *beside)]


def _styles(roots: list[_Element]) -> dict[str, _Style]:
    found: dict[str, _Style] = {}
    for root in roots:
        for style in root.iter(f"{_STYLE}style"):
            properties = style.find(f"{_STYLE}paragraph-properties")
            mode = None if properties is None else properties.get(f"{_STYLE}writing-mode")
            known = None if mode in (None, "page") else str(mode).startswith("rl")
            found.setdefault(style.get(f"{_STYLE}name") or "", _Style(style.get(f"{_STYLE}parent-style-name"), known))
    return found


def _add_all(body: _Element, styles: dict[str, _Style], paragraphs: Paragraphs) -> None:
    for element in _blocks(body):
        lineage = _lineage(element.get(f"{_TEXT}style-name"), styles)
        heading = RangeKind.HEADING if local_name(element) == "h" else None
        kind = next((_KINDS[name] for name in lineage if name in _KINDS), heading)
        known = (style.right_to_left for name in lineage if (style := styles.get(name)))
        right_to_left = next((one for one in known if one is not None), None)
        direction: Direction | None = "rtl" if right_to_left else None
        for words in _words(element).split("\n\n"):
            paragraphs.add(words, kind, direction)


def _blocks(element: _Element) -> Iterator[_Element]:
    """Paragraphs and headings in the order of the text, also those inside frames, tables and notes."""
    for child in element:
        name = local_name(child)
        if name in _SKIPPED:
            continue
        if name in ("p", "h"):
            yield child
        yield from _blocks(child)


def _lineage(name: str | None, styles: dict[str, _Style]) -> list[str]:
    """A style's name and those of its parents."""
    found: list[str] = []
    while name is not None and len(found) <= len(styles):
        found.append(name)
        name = styles[name].parent if name in styles else None
    return found


def _words(element: _Element) -> str:
    """The words of a paragraph, without those of paragraphs inside it."""
    found = [element.text or ""]
    for child in element:
        name = local_name(child)
        if name in _SIGNS:
            found.append(_SIGNS[name])
        elif name not in _SKIPPED and name not in ("p", "h"):
            found.append(_words(child) if name not in ("note", "frame") else "")
        found.append(child.tail or "")
    return "".join(found)


def _with_properties(paragraphs: Paragraphs, roots: list[_Element]) -> Document:
    meta = next((found for root in roots if (found := root.find(f".//{_OFFICE}meta")) is not None), None)
    added = {} if meta is None else {one.get(f"{_META}name"): text_of(one) for one in meta.iter(f"{_META}user-defined")}

    def said(*names: str) -> str | None:
        return None if meta is None else text_of(first(meta, *names))

    return document_of(
        paragraphs,
        title=said("title"),
        author=said("initial-creator", "creator"),
        source=added.get("source"),
        url=added.get("url"),
        language=said("language"),
        published=(
            *stated("formats-date-in-properties", iso_day(added.get("date"))),
            *stated("formats-date-of-making", iso_day(said("creation-date")), sure=False),
        ),
    )
