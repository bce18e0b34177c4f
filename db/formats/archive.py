"""ZIP archives: the articles of the files in them, which are read one by one and never put on a disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import PurePosixPath
from typing import Final

from db.errors import EnvironmentFault
from db.formats.document import Document, Read, Refused, Source
from db.formats.package import Entry, Package
from db.formats.parts import Parts
from db.formats.saved_page import pages_of

SUFFIXES: Final = (".zip",)

_DEEPEST: Final = 2
"""Archives that may be inside each other."""
_HIDDEN: Final = re.compile(r"(?:^|/)(?:\.|__MACOSX/|Thumbs\.db$|desktop\.ini$|mimetype$)", re.IGNORECASE)


def read(source: Source, read_inner: Read) -> Iterator[Document | Refused]:
    """The articles of an archive, in the order of its entries; hidden files and parts of saved pages are passed over.

    Raises:
        EnvironmentFault: it is no archive, or nothing more of it can be read.
    """
    if source.depth >= _DEEPEST:
        raise EnvironmentFault("formats-archives-too-deep")
    package = Package(source.file)
    names = {entry.name for entry in package.entries}
    parts = Parts()
    for entry in package.entries:
        part = parts.named(entry.name.replace("\0", ""), prefix="!/")
        if entry.refused is None and (_HIDDEN.search(entry.name) or _is_page_part(entry.name, names)):
            continue
        yield from _entry(package, entry, part, source, read_inner)


def _entry(package: Package, entry: Entry, part: str, source: Source, read_inner: Read) -> Iterator[Document | Refused]:
    """The articles of one file of an archive; what is wrong with it is told of it alone."""
    name = PurePosixPath(entry.name).name
    try:
        inner = Source(BytesIO(package.read(entry)), name, source.wanted, source.depth + 1)
        for found in read_inner(inner):
            if isinstance(found, Document):
                yield replace(found, part=part + found.part, file_name=found.file_name or name)
            else:
                yield replace(found, part=part + found.part)
    except EnvironmentFault as fault:
        if fault.message.key == "formats-unpacks-too-large":
            raise
        yield Refused(part, fault.message)


def _is_page_part(name: str, names: set[str]) -> bool:
    """Whether a file is a picture or script of a page that was saved "complete"."""
    return any(
        str(folder.with_name(page)) in names
        for folder in PurePosixPath(name).parents
        if folder.name
        for page in pages_of(folder.name)
    )
