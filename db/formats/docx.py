"""Word documents (DOCX): their paragraphs, notes and properties, read from the package itself.

Inserted text counts, deleted text does not; text boxes stand where they are anchored.
Source: ECMA-376, part 1 (WordprocessingML).
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from db.formats.dates import iso_day, stated
from db.formats.document import Document
from db.formats.package import Package
from db.formats.paragraphs import Paragraphs, document_of
from db.formats.xml import first, local_name, parse_xml, text_of
from db.records import RangeKind
from db.text.direction import Direction

if TYPE_CHECKING:
    from lxml.etree import _Element

SUFFIXES: Final = (".docx", ".docm", ".dotx")
MAIN_PART: Final = "word/document.xml"

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED: Final = frozenset(("Fallback", "moveFrom", "del", "instrText", "delText", "pPr", "rPr"))
_SIGNS: Final = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
_KINDS: Final = {
    "title": RangeKind.TITLE,
    "subtitle": RangeKind.DECK,
    "author": RangeKind.BYLINE,
    "caption": RangeKind.CAPTION,
    "quote": RangeKind.QUOTE,
    "intense quote": RangeKind.QUOTE,
}
"""Word's own names of styles, which are English in every language of Word."""
_OFF: Final = ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based_on: str | None
    right_to_left: bool | None


def read(raw: bytes, encoding: str | None = None) -> Document:  # noqa: ARG001  the format knows its encoding
    """The text of a Word document, its notes last.

    Raises:
        EnvironmentFault: it is no such document, is broken or hostile, or has no words.
    """
    package = Package(BytesIO(raw))
    styles = _styles(parse_xml(package.part("word/styles.xml"))) if "word/styles.xml" in package else {}
    paragraphs = Paragraphs()
    _add_all(parse_xml(package.part(MAIN_PART)), styles, paragraphs)
    for notes in ("word/footnotes.xml", "word/endnotes.xml"):
        if notes in package:
            _add_all(parse_xml(package.part(notes)), styles, paragraphs)
    core = parse_xml(package.part("docProps/core.xml")) if "docProps/core.xml" in package else None
    custom = parse_xml(package.part("docProps/custom.xml")) if "docProps/custom.xml" in package else None
    return _with_properties(paragraphs, core, _custom(custom))


def _with_properties(paragraphs: Paragraphs, core: _Element | None, custom: dict[str, str]) -> Document:
    def said(name: str) -> str | None:
        return None if core is None else text_of(first(core, name))

    return document_of(
        paragraphs,
        title=said("title"),
        author=said("creator"),
        source=custom.get("source"),
        url=custom.get("url"),
        language=said("language"),
        published=(
            *stated("formats-date-in-properties", iso_day(custom.get("date"))),
            *stated("formats-date-of-making", iso_day(said("created")), sure=False),
        ),
    )


def _custom(root: _Element | None) -> dict[str, str]:
    """The properties that people add themselves, by their names in small letters."""
    if root is None:
        return {}
    return {(entry.get("name") or "").lower(): text_of(entry) or "" for entry in root}


def _styles(root: _Element) -> dict[str, _Style]:
    found: dict[str, _Style] = {}
    for style in root.iter(f"{_W}style"):
        name, based_on = style.find(f"{_W}name"), style.find(f"{_W}basedOn")
        found[style.get(f"{_W}styleId") or ""] = _Style(
            "" if name is None else (name.get(f"{_W}val") or "").lower(),
            None if based_on is None else based_on.get(f"{_W}val"),
            _bidi(style.find(f"{_W}pPr")),
        )
    return found


def _bidi(properties: _Element | None) -> bool | None:
    switch = None if properties is None else properties.find(f"{_W}bidi")
    return None if switch is None else switch.get(f"{_W}val") not in _OFF


def _add_all(root: _Element, styles: dict[str, _Style], paragraphs: Paragraphs) -> None:
    for paragraph in root.iter(f"{_W}p"):
        if any(local_name(outer) in _SKIPPED for outer in paragraph.iterancestors()):
            continue
        properties = paragraph.find(f"{_W}pPr")
        style = None if properties is None else properties.find(f"{_W}pStyle")
        lineage = _lineage(None if style is None else style.get(f"{_W}val"), styles)
        kind = next((kind for one in lineage if (kind := _kind(one.name))), None)
        for words in _words(paragraph).split("\n\n"):
            paragraphs.add(words, kind, _direction(properties, lineage))


def _lineage(style: str | None, styles: dict[str, _Style]) -> list[_Style]:
    """A style and those that it is based on."""
    found: list[_Style] = []
    while style in styles and len(found) < len(styles):
        found.append(styles[style])
        style = found[-1].based_on
    return found


def _kind(name: str) -> RangeKind | None:
    return RangeKind.HEADING if name.startswith("heading") else _KINDS.get(name)


def _direction(properties: _Element | None, lineage: list[_Style]) -> Direction | None:
    own = _bidi(properties)
    inherited = next((style.right_to_left for style in lineage if style.right_to_left is not None), None)
    return "rtl" if (inherited if own is None else own) else None


def _words(element: _Element) -> str:
    """The words of a paragraph, without those of paragraphs inside it."""
    found: list[str] = []
    for child in element:
        name = local_name(child)
        if name == "t":
            found.append(child.text or "")
        elif name in _SIGNS:
            found.append(_SIGNS[name])
        elif name not in _SKIPPED and name != "p":
            found.append(_words(child))
    return "".join(found)
