"""XML of strangers: no entity of its own, nothing loaded, nothing too deep."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from db.errors import EnvironmentFault

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENTITY: Final = re.compile(rb"<\x00?!\x00?E\x00?N\x00?T\x00?I\x00?T\x00?Y", re.IGNORECASE)
"""A declaration of an entity, in UTF-8 or in either UTF-16."""


def parse_xml(raw: bytes) -> _Element:
    """The root of an XML file. Whatever it names is not loaded, and depth stays below libxml2's 256.

    Raises:
        EnvironmentFault: it declares entities, as bombs and spies do, or is not well-formed XML.
    """
    from lxml import etree  # noqa: PLC0415  slow to load, and not needed for plain text

    if _ENTITY.search(raw):
        raise EnvironmentFault("formats-xml-entities")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise EnvironmentFault("formats-broken-xml") from error
    internal = root.getroottree().docinfo.internalDTD
    if internal is not None and any(True for _ in internal.iterentities()):
        raise EnvironmentFault("formats-xml-entities")
    return root


def local_name(element: _Element) -> str:
    """A tag without its namespace; empty for comments and instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def text_of(element: _Element | None) -> str | None:
    """All words inside an element, spaces made single; None where there are none."""
    if element is None:
        return None
    return " ".join("".join(str(piece) for piece in element.itertext()).split()) or None


def first(root: _Element, *names: str) -> _Element | None:
    """The first element below a root that has one of these local names, the names in order of preference."""
    for name in names:
        found = next(root.iter(f"{{*}}{name}"), None)
        if found is not None:
            return found
    return None
