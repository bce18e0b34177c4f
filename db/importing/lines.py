"""The lines and paragraphs of a plain text, and what each looks like from outside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from db.text.folding import fold_text

_LINE: Final = re.compile(r"[^\r\n\x0b\x0c\u2028\u2029]+")
_LINE_END: Final = r"(?>\r\n|[\r\n\x0b\x0c\u2028\u2029])"
_BLANK_BETWEEN: Final = re.compile(rf"{_LINE_END}[^\S\r\n]*{_LINE_END}")
_EDGES: Final = "\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069 \t\xa0\u3000"
_SIGNS: Final = re.compile(r"[^\w\s]+")
_SENTENCE_END: Final = (".", "!", "?", "؟", "۔", "…", "。")
_CLOSERS: Final = "\"'”’»)]}“\u200f\u200e "
_OPEN_END: Final = (",", "،", ":", ";", "؛", "-", "–")


def phrase_key(phrase: str) -> str:
    """The folded words of a phrase without signs."""
    return " ".join(_SIGNS.sub(" ", fold_text(phrase)).split())


@dataclass(frozen=True)
class Line:
    """A paragraph of a text in code points, without the white space around it.

    ``apart`` says that a blank line stands before it.
    """

    start: int
    end: int
    text: str
    apart: bool

    @cached_property
    def key(self) -> str:
        """Its ``phrase_key``: two lines that say the same have the same key."""
        return phrase_key(self.text)

    @cached_property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence of running text does (``..`` ends a headline as well)."""
        bare = self.text.rstrip(_CLOSERS)
        return bare.endswith(_SENTENCE_END) and not bare.endswith("..")

    @property
    def ends_open(self) -> bool:
        """Whether it ends in the middle of a sentence."""
        return self.text.rstrip(_CLOSERS).endswith(_OPEN_END)

    @property
    def is_prose(self) -> bool:
        """Whether it is running text: long, or a sentence of some length."""
        return len(self.text) >= 160 or self.words >= 18 or (self.words >= 9 and (self.ends_sentence or self.ends_open))

    @property
    def is_short(self) -> bool:
        """Whether it could be a headline of its own: few words, and not the end of a sentence."""
        return self.words <= 16 and len(self.text) <= 120 and not self.ends_sentence and not self.ends_open


def lines_of(text: str) -> list[Line]:
    """The paragraphs of a text: its lines, or its blocks where lines were broken to a width."""
    lines = _raw_lines(text)
    return _joined(text, lines) if _is_wrapped(lines) else lines


def _raw_lines(text: str) -> list[Line]:
    lines: list[Line] = []
    before = 0
    for match in _LINE.finditer(text):
        bare = match[0].strip(_EDGES)
        if not bare:
            continue
        start = match.start() + match[0].index(bare)
        apart = _BLANK_BETWEEN.search(text, before, start) is not None
        lines.append(Line(start, start + len(bare), bare, apart))
        before = start + len(bare)
    return lines


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether lines were broken to a width: most of those that go on in the next line are nearly as long as any."""
    inner = [line for line, following in pairwise(lines) if not following.apart]
    if len(inner) < 6:
        return False
    width = max(len(line.text) for line in inner)
    full = sum(len(line.text) >= 0.75 * width for line in inner)
    unended = sum(not line.ends_sentence for line in inner)
    return width <= 120 and full >= 0.7 * len(inner) and unended >= 0.7 * len(inner)


def _joined(text: str, lines: list[Line]) -> list[Line]:
    blocks: list[Line] = []
    for line in lines:
        if blocks and not line.apart:
            first = blocks[-1]
            blocks[-1] = Line(first.start, line.end, text[first.start : line.end], first.apart)
        else:
            blocks.append(line)
    return blocks
