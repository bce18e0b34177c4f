"""PDF: its text layer as paragraphs in reading order, read in a process that may die of it."""

from __future__ import annotations

import json
import re
from typing import Final

from db.errors import EnvironmentFault
from db.formats.confined import Confined
from db.formats.dates import iso_day, stated
from db.formats.document import Document
from db.formats.pdf_reading import MOST_PAGES, read_pdf
from db.message import Message, message
from db.records import RangeKind, TextRange

SUFFIXES: Final = (".pdf",)
MARK: Final = b"%PDF-"

_MADE: Final = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?")
_SECONDS: Final = 90
"""Of work for one PDF: some six hundred pages."""
_read_confined: Final = Confined(read_pdf, seconds=_SECONDS)


def read(raw: bytes, encoding: str | None = None) -> Document:  # noqa: ARG001  the format knows its encoding
    """The text of a PDF.

    Raises:
        EnvironmentFault: it has no readable text, is broken or locked, or took its reader down.
    """
    answer = _read_confined(raw)
    if answer is None:
        raise EnvironmentFault("formats-pdf-dangerous")
    found = json.loads(answer)
    if "fault" in found:
        raise EnvironmentFault(found["fault"])
    made = _MADE.match(found.get("made") or "")
    return Document(
        found["text"],
        title=found["title"],
        author=found["author"] or None,
        published=stated(
            "formats-date-of-making",
            iso_day("-".join(part for part in made.groups() if part)) if made else None,
            sure=False,
        ),
        kinds=tuple(TextRange(start, end, RangeKind(kind)) for start, end, kind in found["kinds"]),
        problems=tuple(_problems(found["pages"], doubtful=found["doubtful"])),
    )


def _problems(pages: int, *, doubtful: bool) -> list[Message]:
    found = [message("formats-pdf-doubtful")] if doubtful else []
    return [*found, message("formats-pdf-too-many-pages", count=MOST_PAGES)] if pages > MOST_PAGES else found
