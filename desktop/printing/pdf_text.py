"""Letters of a PDF that could not be found again: the joined forms of lam and alef, and spaces told as tabs.

Qt tells which letter a glyph stands for only where the font's own table of letters leads to it. The parts of
لا are reached by joining alone; they are known again here by their outlines. The part that is alef is told as
both letters, the other as the mere stroke that searches leave out: readers of PDF would turn the two around.
They also tear a word at a glyph without a width of its own, so such glyphs are given one; no glyph moves for
that, because Qt puts each at its place.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import cache
from typing import Final, TypeAlias

from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from desktop.printing.pdf_update import PdfUpdate

_SAMPLES: Final = tuple(before + word for word in ("لا", "لأ", "لإ", "لآ") for before in ("", "ب"))
_EM: Final = 1_000
_NEAR: Final = 4
_STROKE: Final = "\u0640"
_JOINED: Final = {"ا": "\ufefb", "أ": "\ufef7", "إ": "\ufef9", "آ": "\ufef5"}
_WIDTH: Final = b"800"
_WIDTHS: Final = re.compile(rb"(/W \[0 \[\s*\d+)([^\]]*)")
_RANGE: Final = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> \[(.*?)\]", re.DOTALL)
_CODE: Final = re.compile(rb"<([0-9A-F]+)>")
_TAB: Final = b"0009"
_SPACE: Final = b"0020"
_MOST_OF_A_RANGE: Final = 100

Box: TypeAlias = tuple[int, int, int, int]
"""Left, bottom, right, top of an outline, in thousandths of the size."""


def name_letters(update: PdfUpdate) -> None:
    """Say of every font in a file which letters its glyphs stand for."""
    for number in update.numbers():
        body = update.body(number)
        if b"/Subtype /Type0" in body and b"/ToUnicode" in body:
            _name_letters_of(update, body)


def _name_letters_of(update: PdfUpdate, font: bytes) -> None:
    number = update.reference(font, b"DescendantFonts")
    descendant = update.body(number)
    update.replace(number, _WIDTHS.sub(_widened, descendant))
    descriptor = update.body(update.reference(descendant, b"FontDescriptor"))
    names = re.search(rb"/BaseFont\s*/(?:[A-Z]{6}\+)?([^\s/]+)", descendant)
    target = update.reference(font, b"ToUnicode")
    told = update.stream(target)
    codes = _codes(told)
    codes = {glyph: _SPACE if code == _TAB else code for glyph, code in codes.items()}
    outlines = _Outlines(update.stream(update.reference(descriptor, b"FontFile2")))
    samples = _samples(names[1].decode()) if names else {}
    for glyph in range(1, outlines.count):
        if glyph not in codes and (letter := _match(outlines.box(glyph), samples)):
            codes[glyph] = letter.encode("utf-16-be").hex().upper().encode()
    update.replace_stream(target, _with_codes(told, codes))


def _widened(found: re.Match[bytes]) -> bytes:
    """The widths of the glyphs of a font, none of them zero but that of the first, which is no letter."""
    widths = (_WIDTH if width == b"0" else width for width in found[2].split())
    return found[1] + b" " + b" ".join(widths) + b" "


def _codes(told: bytes) -> dict[int, bytes]:
    """Glyph → letters in hexadecimal UTF-16."""
    codes: dict[int, bytes] = {}
    for first, _, letters in _RANGE.findall(told):
        codes.update(enumerate(_CODE.findall(letters), start=int(first, 16)))
    return codes


def _with_codes(told: bytes, codes: dict[int, bytes]) -> bytes:
    """The table of letters with these codes, a letter a line."""
    lines = [b"<%04X> <%s>\n" % (glyph, code) for glyph, code in sorted(codes.items())]
    chunks = [lines[start : start + _MOST_OF_A_RANGE] for start in range(0, len(lines), _MOST_OF_A_RANGE)]
    told_codes = b"".join(b"%d beginbfchar\n%sendbfchar\n" % (len(chunk), b"".join(chunk)) for chunk in chunks)
    start = re.search(rb"\d+ beginbfrange", told)
    end = told.rfind(b"endbfrange")
    if start is None or end < 0:
        return told
    return told[: start.start()] + told_codes + told[end + len(b"endbfrange\n") :]


class _Outlines:
    """The boxes of the glyphs of an embedded TrueType font.

    Source: OpenType specification, tables head, maxp, loca, glyf.
    """

    def __init__(self, font: bytes) -> None:
        self._font = font
        self._tables = dict(self._read_tables())
        head = self._tables[b"head"]
        self._em = struct.unpack_from(">H", font, head + 18)[0]
        self._is_long = struct.unpack_from(">h", font, head + 50)[0] == 1
        self.count: int = struct.unpack_from(">H", font, self._tables[b"maxp"] + 4)[0]

    def _read_tables(self) -> Iterator[tuple[bytes, int]]:
        for place in range(struct.unpack_from(">H", self._font, 4)[0]):
            tag, _, offset, _ = struct.unpack_from(">4sIII", self._font, 12 + 16 * place)
            yield tag, offset

    def _place(self, glyph: int) -> int:
        start = self._tables[b"loca"]
        if self._is_long:
            return int(struct.unpack_from(">I", self._font, start + 4 * glyph)[0])
        return 2 * int(struct.unpack_from(">H", self._font, start + 2 * glyph)[0])

    def box(self, glyph: int) -> Box | None:
        """The box of a glyph; None where it is empty."""
        place = self._place(glyph)
        if place == self._place(glyph + 1):
            return None
        edges = struct.unpack_from(">hhhh", self._font, self._tables[b"glyf"] + place + 2)
        left, bottom, right, top = (round(edge * _EM / self._em) for edge in edges)
        return left, bottom, right, top


def _match(box: Box | None, samples: dict[Box, str]) -> str:
    """The letters whose outline has this box."""
    if box is None:
        return ""
    return next(
        (
            letters
            for other, letters in samples.items()
            if all(abs(a - b) <= _NEAR for a, b in zip(box, other, strict=True))
        ),
        "",
    )


@cache
def _samples(name: str) -> dict[Box, str]:
    """The outlines of lam and alef joined in a bundled face, by its PostScript name, and what they stand for."""
    family, _, weight = name.partition("-")
    families = {one.replace(" ", ""): one for one in QFontDatabase.families()}
    if family not in families:
        return {}
    font = QFont(families[family])
    font.setPixelSize(_EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if weight not in ("", "Regular"):
        font.setWeight(QFont.Weight.Bold if weight == "Bold" else QFont.Weight.DemiBold)
    found: dict[Box, str] = {}
    for sample in _SAMPLES:
        found.update(_boxes(sample, font))
    return found


def _boxes(sample: str, font: QFont) -> Iterator[tuple[Box, str]]:
    """The boxes of the parts of a joined lam and alef at the end of a sample."""
    layout = QTextLayout(sample, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    for glyphs in line.glyphRuns(0, len(sample), QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        face = glyphs.rawFont()
        places = list(glyphs.stringIndexes())
        for glyph, place in zip(glyphs.glyphIndexes(), places, strict=True):
            box = face.boundingRect(glyph)
            if place < len(sample) - 2 or box.isEmpty():
                continue
            is_lam = place == len(sample) - 2 and len(sample) - 1 in places
            edges = (box.left(), -box.bottom(), box.right(), -box.top())
            left, bottom, right, top = (round(edge) for edge in edges)
            yield (left, bottom, right, top), _STROKE if is_lam else _JOINED[sample[-1]]
