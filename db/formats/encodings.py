"""Which encoding bytes are written in, from the surest sign to the weakest."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from db.formats.legacy import best_legacy

ENCODINGS: Final = (
    "utf-8",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1256",
    "iso8859-6",
    "mac_arabic",
    "mac_farsi",
    "cp720",
    "cp864",
    "cp1255",
    "iso8859-8",
    "cp862",
    "cp1252",
    "cp1254",
    "cp1251",
)
"""What a person may choose from, Python's names."""

_SAMPLE: Final = 65_536
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BROKEN_SHARE: Final = 0.1
"""Share of unreadable characters up to which a text is still UTF-8, somewhat damaged."""
_NOT_TEXT: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was read in: ``raw.decode(encoding, "replace")`` is the text.

    ``sure`` is false where the encoding was only the likeliest; ``unreadable`` counts
    the places that it has no character for (U+FFFD in the text).
    """

    text: str
    encoding: str
    sure: bool = True
    unreadable: int = 0


def decode(raw: bytes, encoding: str | None = None) -> Decoded | None:
    """The text of a file; None where the bytes are no text at all.

    A given encoding is taken at its word. A byte order mark of UTF-8 stays in the text,
    as Python's codec leaves it, so that offsets count the file as it is.

    Raises:
        LookupError: there is no such encoding.
    """
    if encoding is not None:
        return _read_as(raw, encoding)
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return _read_as(raw, name)
    wide = _markless_utf16(raw)
    if wide is not None:
        return _read_as(raw, wide)
    if b"\x00" in raw or len(_NOT_TEXT.findall(raw[:_SAMPLE])) > 0.01 * min(len(raw), _SAMPLE):
        return None
    return _utf8(raw) or _eight_bit(raw)


def _read_as(raw: bytes, encoding: str, *, sure: bool = True) -> Decoded:
    try:
        return Decoded(raw.decode(encoding), encoding, sure)
    except UnicodeDecodeError:
        text = raw.decode(encoding, "replace")
        return Decoded(text, encoding, sure, text.count("\ufffd"))


def _markless_utf16(raw: bytes) -> str | None:
    """UTF-16 without a mark: every other byte is one of a few, and those are no letters of text.

    Arabic in UTF-16 is made of bytes below 0x80 and so passes as UTF-8; but then every
    other byte is the control character 0x06.
    """
    sample = raw[: _SAMPLE // 2 * 2]
    if len(raw) % 2 or len(sample) < 8:
        return None
    for name, low, high in (("utf-16-le", sample[::2], sample[1::2]), ("utf-16-be", sample[1::2], sample[::2])):
        pages = Counter(high)
        usual = sum(count for page, count in pages.items() if page in b"\x00\x04\x05\x06\x20\xfb\xfc\xfd\xfe")
        telling = pages[0] + pages[5] + pages[6]
        if usual >= 0.97 * len(high) and telling >= 0.5 * len(high) and Counter(low)[0] < 0.02 * len(low):
            return name
    return None


def _utf8(raw: bytes) -> Decoded | None:
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        text = raw.decode("utf-8", "replace")
    unreadable = text.count("\ufffd") - raw.count("\ufffd".encode())
    beyond_ascii = sum(character > "\x7f" for character in text)
    if unreadable <= _BROKEN_SHARE * beyond_ascii or (unreadable <= 2 and beyond_ascii >= 20):
        return Decoded(text, "utf-8", sure=True, unreadable=unreadable)
    return None


def _eight_bit(raw: bytes) -> Decoded:
    found = best_legacy(raw[:_SAMPLE])
    if found is not None:
        return _read_as(raw, found)
    return _read_as(raw, _as_chardet_says(raw[:_SAMPLE]), sure=False)


def _as_chardet_says(sample: bytes) -> str:
    """The encoding that chardet names, where Python knows it; else Western European."""
    import chardet  # noqa: PLC0415  slow to load, and rarely asked

    name = chardet.detect(sample)["encoding"]
    try:
        return codecs.lookup(name or "cp1252").name
    except LookupError:
        return "cp1252"
