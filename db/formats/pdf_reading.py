"""What runs in the process that reads PDFs: bytes of a PDF to an article as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, Final

from db.formats.pdf_glyphs import Page, by_pdfium, by_pdfminer
from db.formats.pdf_layout import Line, lines_of
from db.formats.pdf_paragraphs import paragraphs_of
from db.formats.plausible import agreement, is_readable, plausibility

MOST_PAGES: Final = 1000
_TRIED: Final = 4
"""Pages that both libraries read, before one of them reads the rest."""
_AGREEING: Final = 0.5
_READERS: Final[tuple[Callable[..., Iterator[Page]], ...]] = (by_pdfminer, by_pdfium)
"""Of two that read as well, the first is taken."""


def read_pdf(raw: bytes) -> bytes:
    """The article of a PDF as JSON: text, kinds, what its properties say; or ``fault``, the key of what is wrong."""
    return json.dumps(_read(raw)).encode()


def _read(raw: bytes) -> dict[str, Any]:
    properties = _properties(raw)
    if "fault" in properties:
        return properties
    tried = [_lines(reader, raw, range(_TRIED)) for reader in _READERS]
    texts = ["\n".join(line.text for page in pages for line in page) for pages in tried]
    scores = [plausibility(text) for text in texts]
    best = scores.index(max(scores))
    if not is_readable(texts[best]):
        return {"fault": "formats-pdf-unreadable"}
    rest = _lines(_READERS[best], raw, range(_TRIED, min(properties["pages"], MOST_PAGES)))
    paragraphs = paragraphs_of([*tried[best], *rest])
    return {
        **properties,
        "text": paragraphs.text,
        "kinds": [(part.start, part.end, part.kind.value) for part in paragraphs.kinds],
        "title": paragraphs.title() or paragraphs.shown_title(properties.get("title")),
        "doubtful": agreement(texts[best], texts[1 - best]) < _AGREEING,
    }


def _lines(reader: Callable[..., Iterator[Page]], raw: bytes, pages: range) -> list[list[Line]]:
    """The lines of some pages; what is broken beyond a page ends them there."""
    found: list[list[Line]] = []
    if not pages:
        return found
    try:
        for page in reader(raw, pages):
            found.append(lines_of(page))  # noqa: PERF401  what was read before a fault is kept
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  either library raises what it likes on a broken page
        return found
    return found


def _properties(raw: bytes) -> dict[str, Any]:
    import pypdfium2  # noqa: PLC0415  loaded in the reading process alone

    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        return {"fault": "formats-encrypted" if "password" in str(error).lower() else "formats-pdf-broken"}
    said = document.get_metadata_dict(skip_empty=True)
    found = {
        "pages": len(document),
        "title": said.get("Title"),
        "author": said.get("Author"),
        "made": said.get("CreationDate"),
    }
    document.close()
    return found
