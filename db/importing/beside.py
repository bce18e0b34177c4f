"""What reference lists beside a file say of it."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Final

from db.errors import EnvironmentFault
from db.formats.catalogue import LARGEST, SUFFIXES, Description, described, read_catalogue
from db.formats.document import Document
from db.importing.source_file import opened
from db.text.names import visible_name

_UP: Final = 3
"""Folders above a file in which a list may lie: reference managers keep files two folders below it."""
_MOST_LISTS: Final = 20
"""Lists in one folder; where there are more, they are no reference lists."""


def with_description(document: Document, path: Path) -> Document:
    """A document with what the nearest reference list says of its file; as it is, where none does."""
    for folder in list(path.parents)[:_UP]:
        for catalogue in _catalogues(folder):
            below = path.relative_to(folder).as_posix()
            found = _descriptions(catalogue).get(below) or _descriptions(catalogue).get(path.stem)
            if found is not None and not document.part:
                return described(document, found, visible_name(catalogue.name))
    return document


@lru_cache(maxsize=256)
def _catalogues(folder: Path) -> tuple[Path, ...]:
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.name.lower().endswith(SUFFIXES)]
    except OSError:
        return ()
    return tuple(folder / name for name in sorted(names)) if len(names) <= _MOST_LISTS else ()


@lru_cache(maxsize=32)
def _descriptions(catalogue: Path) -> dict[str, Description]:
    try:
        with opened(catalogue) as file:
            raw = file.read(LARGEST + 1)
        return read_catalogue(raw, catalogue.name) if len(raw) <= LARGEST else {}
    except EnvironmentFault:
        return {}
