"""The glyphs on the pages of a PDF, as each of two libraries sees them.

Only what stands on a page and where is taken from the libraries: the order of reading is
found by ``pdf_layout`` for both in the same way.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pdfminer.layout import LTComponent

MOST_GLYPHS: Final = 60_000
"""Glyphs of the fullest page; a newspaper's has a third."""
_LAM: Final = "ل"
_ALEFS: Final = "اأإآ"
_LAM_ALEF: Final = frozenset(pair for alef in _ALEFS for pair in ((_LAM, alef), (alef, _LAM)))
_LONGEST_LIGATURE: Final = 4
"""Letters of the longest usual ligature; a glyph that claims to be more was mapped wrongly."""
_UNKNOWN: Final = "\ufffd"
_LATIN_LIGATURES: Final = "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"
_BOLD: Final = 0.08
"""Distance, in heights, of two printings that look like one bold sign."""
_NO_SIGN: Final = "\x00\ufffe\uffff\xad"


@dataclass(frozen=True, slots=True)
class Glyph:
    """What one glyph stands for, in reading order, and its box in points from the lower left."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        """The height of its box."""
        return self.y1 - self.y0


Page = list[Glyph]


def by_pdfminer(raw: bytes, pages: Iterable[int] | None = None) -> Iterator[Page]:
    """The glyphs of each page as pdfminer.six reads them; ``pages`` are numbered from 0."""
    from pdfminer.converter import PDFPageAggregator  # noqa: PLC0415  loaded in the reading process alone
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager  # noqa: PLC0415
    from pdfminer.pdfpage import PDFPage  # noqa: PLC0415

    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    for page in PDFPage.get_pages(BytesIO(raw), None if pages is None else set(pages)):
        interpreter.process_page(page)
        yield _placed(_characters(device.get_result()))


def _characters(container: Iterable[LTComponent]) -> Iterator[Glyph]:
    from pdfminer.layout import LTChar, LTFigure  # noqa: PLC0415  loaded in the reading process alone

    for item in container:
        if isinstance(item, LTChar):
            text = item.get_text()
            if item.upright and not text.startswith("(cid:"):
                yield Glyph(text, item.x0, item.y0, item.x1, item.y1)
        elif isinstance(item, LTFigure):
            yield from _characters(item)


def by_pdfium(raw: bytes, pages: Iterable[int] | None = None) -> Iterator[Page]:
    """The glyphs of each page as PDFium reads them; ``pages`` are numbered from 0."""
    import pypdfium2  # noqa: PLC0415  loaded in the reading process alone

    document = pypdfium2.PdfDocument(raw)
    for number in range(len(document)) if pages is None else pages:
        if number >= len(document):
            return
        page = document[number]
        text = page.get_textpage()
        yield _placed(_pdfium_characters(text))
        text.close()
        page.close()


def _pdfium_characters(text: Any) -> Iterator[Glyph]:
    from pypdfium2 import raw as pdfium  # noqa: PLC0415  loaded in the reading process alone

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    box = (ctypes.byref(left), ctypes.byref(right), ctypes.byref(bottom), ctypes.byref(top))
    loose = pdfium.FS_RECTF()
    for index in range(min(text.count_chars(), MOST_GLYPHS)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if pdfium.FPDFText_IsGenerated(text, index) == 1 or not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
            continue
        if pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(loose)) and pdfium.FPDFText_GetCharBox(
            text, index, *box
        ):
            sign = chr(code)
            x0, x1 = (left.value, right.value) if unicodedata.combining(sign) else (loose.left, loose.right)
            yield Glyph(sign, x0, loose.bottom, x1, loose.top)


class _Seen:
    """The signs of a page and where they stand, to tell those that are printed twice, a little apart, to look bold."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, int, int], Glyph] = {}

    def has(self, text: str, glyph: Glyph) -> bool:
        """Whether the same sign stands here already; if not, it does from now on."""
        column, row = round(glyph.x0), round(glyph.y0)
        for x in (column - 1, column, column + 1):
            for y in (row - 1, row, row + 1):
                other = self._places.get((text, x, y))
                if other and max(abs(other.x0 - glyph.x0), abs(other.y0 - glyph.y0)) < _BOLD * glyph.height:
                    return True
        self._places[text, column, row] = glyph
        return False


def _placed(glyphs: Iterable[Glyph]) -> Page:
    """The glyphs that stand for something, each once; two signs in one box are one glyph."""
    page: Page = []
    seen = _Seen()
    for glyph in glyphs:
        if len(page) >= MOST_GLYPHS:
            break
        text = _UNKNOWN if len(glyph.text) > _LONGEST_LIGATURE else glyph.text
        text = text.strip(_NO_SIGN) or " "
        text = unicodedata.normalize("NFKC", text) if text in _LATIN_LIGATURES else text
        if glyph.x1 <= glyph.x0 and not unicodedata.combining(text[:1] or " "):
            continue
        if text.strip() and not unicodedata.combining(text[0]) and seen.has(text, glyph):
            continue
        before = page[-1] if page else None
        if (
            before
            and (before.text, text) in _LAM_ALEF
            and abs(before.x0 - glyph.x0) < 0.1
            and abs(before.x1 - glyph.x1) < 0.1
        ):
            alef = text if before.text == _LAM else before.text
            page[-1] = Glyph(_LAM + alef, before.x0, before.y0, before.x1, before.y1)
            continue
        page.append(Glyph(text, glyph.x0, glyph.y0, glyph.x1, glyph.y1))
    return page
