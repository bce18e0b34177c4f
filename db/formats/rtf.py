"""Rich text (RTF): its paragraphs and properties, in whatever code pages its fonts are."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from itertools import islice
from typing import Final

from db.errors import EnvironmentFault
from db.formats.dates import iso_day, stated
from db.formats.document import Document
from db.formats.legacy import best_legacy
from db.formats.paragraphs import Paragraphs, document_of
from db.formats.rtf_codes import CHARSETS, PARAGRAPH_ENDS, SIGNS, TOKEN, UNREAD_DESTINATIONS
from db.formats.rtf_state import UNREAD, State
from db.records import RangeKind

SUFFIXES: Final = (".rtf",)
MARK: Final = b"{\\rtf"

_DEEPEST: Final = 2000
_SAMPLE: Final = 20_000
"""Tokens from which the code page is told."""
_DEFAULT_PAGE: Final = "cp1252"
"""The code page that programs write when they know nothing better: it is believed only where it reads well."""
_KINDS: Final = (
    (re.compile(r"title"), RangeKind.TITLE),
    (re.compile(r"subtitle"), RangeKind.DECK),
    (re.compile(r"author"), RangeKind.BYLINE),
    (re.compile(r"heading \d"), RangeKind.HEADING),
    (re.compile(r"caption"), RangeKind.CAPTION),
)


def read(raw: bytes, encoding: str | None = None) -> Document:
    """The text of a rich text file; ``encoding`` is its code page where a person chose one.

    Raises:
        EnvironmentFault: it is no rich text, is far too deep, or has no words.
    """
    if not raw.lstrip().startswith(MARK):
        raise EnvironmentFault("formats-not-what-it-seems", format="RTF")
    return _Reader(raw.decode("latin-1"), encoding).read()


class _Reader:
    """One pass over a file's tokens."""

    def __init__(self, text: str, encoding: str | None) -> None:
        self._text = text
        self._page = encoding or _code_page(text)
        self._states = [State()]
        self._to_skip = 0
        self._bytes = bytearray()
        self._written: dict[str, list[str]] = {}
        self._charsets: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        self._paragraphs = Paragraphs()
        self._notes: list[str] = []

    def read(self) -> Document:
        """The document.

        Raises:
            EnvironmentFault: it is far too deep or long, or has no words.
        """
        position = 0
        while found := TOKEN.search(self._text, position):
            position = found.end()
            if found["word"]:
                position += self._take_word(found["word"].lower(), found["number"])
            elif found["byte"]:
                self._take_bytes(bytes.fromhex(found["byte"]))
            elif found["brace"]:
                self._take_brace(found["brace"])
            elif found["sign"]:
                self._take_sign(found["sign"])
            else:
                self._take_bytes(found["plain"].encode("latin-1"))
        self._end_paragraph()
        for note in self._notes:
            self._paragraphs.add(note)
        return self._document()

    @property
    def _state(self) -> State:
        return self._states[-1]

    def _set(self, state: State) -> None:
        self._states[-1] = state

    def _take_brace(self, brace: str) -> None:
        self._decode()
        self._to_skip = 0
        if brace == "{":
            if len(self._states) >= _DEEPEST:
                raise EnvironmentFault("formats-too-deep")
            self._states.append(self._state)
        elif len(self._states) > 1:
            self._leave(self._states.pop())

    def _leave(self, inner: State) -> None:
        """The end of a group: what was said of a style or in a note is kept aside."""
        if inner.destination == "stylesheet":
            self._styles[inner.style] = "".join(self._written.pop("stylesheet", [])).strip(" ;").lower()
        elif inner.destination == "footnote" != self._state.destination:
            self._notes.append("".join(self._written.pop("footnote", [])))

    def _take_word(self, word: str, number: str | None) -> int:
        """Does what a control word says; the count of raw bytes behind it that are no text."""
        self._decode()
        value = int(number) if number else None
        if word == "bin":
            return max(0, value or 0)
        if self._state.destination == UNREAD:
            if word == "ud":
                self._set(self._state.after("info", None))
        elif word == "u" and value is not None:
            self._write(chr(value % 0x10000))
            self._to_skip = self._state.skip
        elif word in PARAGRAPH_ENDS:
            self._end_paragraph()
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif word in UNREAD_DESTINATIONS:
            self._set(replace(self._state, destination=UNREAD))
        else:
            self._take_setting(word, value)
        return 0

    def _take_setting(self, word: str, value: int | None) -> None:
        state = self._state
        if word == "fcharset":
            self._charsets[state.font] = CHARSETS.get(value or 0, "")
        elif word in ("yr", "mo", "dy") and state.destination == "creatim":
            self._write(f"{value or 0:02}-")
        else:
            self._set(state.after(word, value))

    def _take_sign(self, sign: str) -> None:
        self._decode()
        if sign == "*":
            self._set(replace(self._state, destination=UNREAD))
        elif sign in "\r\n":
            self._end_paragraph()
        elif sign in SIGNS:
            self._write(SIGNS[sign])

    def _take_bytes(self, taken: bytes) -> None:
        """Characters of the font's code page; those are left out that only stand in for a Unicode one before them."""
        left_out = min(self._to_skip, len(taken))
        self._to_skip -= left_out
        self._bytes += taken[left_out:]

    def _decode(self) -> None:
        if self._bytes:
            page = self._charsets.get(self._state.font_in_use) or self._page
            self._write(self._bytes.decode(page, "replace"))
            self._bytes.clear()

    def _write(self, words: str) -> None:
        if not self._state.hidden:
            self._written.setdefault(self._state.destination, []).append(words)

    def _end_paragraph(self) -> None:
        self._decode()
        state = self._state
        if state.destination in ("", "footnote"):
            words = _without_halves("".join(self._written.pop(state.destination, [])))
            if state.destination:
                self._notes.append(words)
            else:
                self._paragraphs.add(words, self._kind(state), state.direction)

    def _kind(self, state: State) -> RangeKind | None:
        style = self._styles.get(state.style, "")
        named = next((kind for pattern, kind in _KINDS if pattern.fullmatch(style)), None)
        return named or (RangeKind.HEADING if state.outlined else None)

    def _document(self) -> Document:
        def said(name: str) -> str | None:
            return _without_halves("".join(self._written.get(name, []))).strip() or None

        made = iso_day("".join(self._written.get("creatim", [])))
        return document_of(
            self._paragraphs,
            title=said("title"),
            author=said("author"),
            published=stated("formats-date-of-making", made, sure=False),
        )


def _without_halves(words: str) -> str:
    """Characters beyond the first plane are written as two halves; a half alone is none."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _code_page(text: str) -> str:
    """The code page that a file names; where that is the usual default, the one in which its bytes read as words."""
    named = re.search(r"\\ansicpg(\d{3,5})", text[:4096])
    page = f"cp{named[1]}" if named else "mac_roman" if "\\mac" in text[:64] else _DEFAULT_PAGE
    try:
        codecs.lookup(page)
    except LookupError:
        page = _DEFAULT_PAGE
    if page != _DEFAULT_PAGE:
        return page
    return best_legacy(_sample(text)) or _DEFAULT_PAGE


def _sample(text: str) -> bytes:
    """The bytes of a file's words, its control words left out."""
    words = (
        bytes.fromhex(found["byte"]) if found["byte"] else (found["plain"] or "").encode("latin-1")
        for found in islice(TOKEN.finditer(text), _SAMPLE)
    )
    return b"".join(words)
