"""The desktop's list of recently used files, where file managers and menus look.

Source: freedesktop.org, Desktop Bookmark Specification (``recently-used.xbel``).
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

from lxml import etree

MIME_TYPE: Final = "application/x-tasalsul"
"""The media type of a library."""

_BOOKMARK: Final = "http://www.freedesktop.org/standards/desktop-bookmarks"
_MIME: Final = "http://www.freedesktop.org/standards/shared-mime-info"
_OWNER: Final = "http://freedesktop.org"
_EMPTY: Final = f'<xbel version="1.0" xmlns:bookmark="{_BOOKMARK}" xmlns:mime="{_MIME}"/>'.encode()


def place() -> Path:
    """Where this person's desktop keeps the list."""
    given = os.environ.get("XDG_DATA_HOME")
    return (Path(given) if given else Path.home() / ".local" / "share") / "recently-used.xbel"


def remember(library: Path, listed: Path | None = None) -> None:
    """Put a library on the list; a list that cannot be read or written is left alone."""
    target = listed or place()
    with suppress(OSError, etree.XMLSyntaxError):
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=True)
        tree = etree.fromstring(target.read_bytes() if target.exists() else _EMPTY, parser)
        _note(tree, library.absolute().as_uri(), datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
        _replace(target, etree.tostring(tree, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _note(tree: etree._Element, address: str, now: str) -> None:
    """Add the bookmark of a file, or bring the one that is there up to date."""
    bookmark = next((known for known in tree.iter("bookmark") if known.get("href") == address), None)
    if bookmark is None:
        bookmark = etree.SubElement(tree, "bookmark", href=address, added=now)
    bookmark.set("modified", now)
    bookmark.set("visited", now)
    metadata = _within(_within(bookmark, "info"), "metadata")
    metadata.set("owner", _OWNER)
    _within(metadata, f"{{{_MIME}}}mime-type").set("type", MIME_TYPE)
    program = _within(_within(metadata, f"{{{_BOOKMARK}}}applications"), f"{{{_BOOKMARK}}}application")
    program.set("name", "Tasalsul")
    program.set("exec", "'tasalsul %u'")
    program.set("modified", now)
    program.set("count", str(int(program.get("count", "0")) + 1))


def _within(parent: etree._Element, tag: str) -> etree._Element:
    """The first child of a kind; made where there is none."""
    found = parent.find(tag)
    return etree.SubElement(parent, tag) if found is None else found


def _replace(target: Path, content: bytes) -> None:
    """Write the list whole or not at all, for this person alone."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=target.parent, prefix=".recently-used.", delete=False) as draft:
        written = Path(draft.name)
        try:
            draft.write(content)
            draft.flush()
            written.replace(target)
        finally:
            written.unlink(missing_ok=True)  # a full disk leaves no half of it
