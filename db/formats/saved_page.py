"""The folders that browsers put beside a page that was saved "complete"."""

from __future__ import annotations

import re
from typing import Final

PAGE_SUFFIXES: Final = (".html", ".htm", ".xhtml")

_PARTS: Final = re.compile(r"(?P<page>.+?)(?:_files|_dateien|_fichiers|_archivos|_file|\.files)")


def pages_of(folder: str) -> tuple[str, ...]:
    """The names that the page may have whose pictures and scripts are in a folder of this name; none for others."""
    found = _PARTS.fullmatch(folder)
    return tuple(found["page"] + suffix for suffix in PAGE_SUFFIXES) if found else ()
