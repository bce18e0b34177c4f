"""Paragraphs, datelines, quotations and sentences of a text, as spans in code points.

Made for news in Arabic, Persian, Hebrew and English. A full stop inside a quotation, a
number, an initial or an abbreviation ends no sentence, so that what one person said in
one breath stays together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple


class Stretch(NamedTuple):
    """A stretch of text, in code points, end exclusive."""

    start: int
    end: int


LONGEST_QUOTATION: Final = 900
"""Code points after which a quotation mark without its partner is taken for a slip."""

_PARAGRAPH: Final = re.compile(r"[^\n\r\u2028\u2029]+")
_STOP: Final = re.compile(r"[.!?؟۔…]+[\"'”’»“)\]\u200f\u200e]*(?=\s|$|[^\W\d_a-zA-Z])|[;؛](?=\s)")
_ENDS_PLAIN: Final = re.compile(r"[.!?؟۔…]+[\"'”’»“)\]\u200f\u200e]*$")
_QUOTATION: Final = re.compile(r"“[^“”\n]*[”“]|«[^«»\n]*»|(?<![\u05d0-\u05ea0-9])\"[^\"\n]*\"|„[^“”\n]*[“”]")
_DATELINE: Final = re.compile(
    r"[\s\u200f\u200e]*(?P<line>[^\W\d_][^\n.:؟!«\"“]{1,58}?)\s*(?:[-–—]{1,2}\s|:\s(?=[^\n]{40})|\s[/]\s)"
)
_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(\"“«])(?:"
    r"[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Gov|Sen|Rep|Rev|Hon|Pres|St|No|vs|Inc|Ltd|Co|Corp"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
    r"|[دمأاآ]|[دأا]\.[دمأ]|[^\W\d_a-zA-Z](?:\.[^\W\d_a-zA-Z])+|[\u05d0-\u05ea]"
    r")$"
)


def paragraphs(text: str) -> Iterator[Stretch]:
    """Every line with something on it, without the white space around it."""
    for found in _PARAGRAPH.finditer(text):
        yield from trimmed(text, found.start(), found.end())


def trimmed(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The stretch without white space at its ends; nothing where nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Stretch(start, end)


def quotations(text: str, start: int, end: int) -> list[Stretch]:
    """What stands between quotation marks, marks included."""
    return [
        Stretch(found.start(), found.end())
        for found in _QUOTATION.finditer(text, start, end)
        if found.end() - found.start() <= LONGEST_QUOTATION
    ]


def dateline_end(text: str, start: int, end: int, most_words: int = 6) -> int:
    """Where the dateline that opens a paragraph ends («بغداد - », «Paris (AFP) — »); ``start`` where there is none."""
    found = _DATELINE.match(text, start, min(end, start + 64))
    if not found or len(found["line"].split()) > most_words:
        return start
    if found[0].rstrip().endswith(":") and len(found["line"].split()) > 2:
        return start
    return found.end()


def sentences(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The sentences of one paragraph."""
    quoted = quotations(text, start, end)
    index, first = 0, start
    for stop in _STOP.finditer(text, start, end):
        at = stop.start()
        while index < len(quoted) and quoted[index].end <= at:
            index += 1
        inside = index < len(quoted) and quoted[index].start < at and stop.end() < quoted[index].end
        if inside or (text[at] == "." and _stands_for_a_word(text, first, at)):
            continue
        yield from trimmed(text, first, stop.end())
        first = stop.end()
    yield from trimmed(text, first, end)


def _stands_for_a_word(text: str, first: int, at: int) -> bool:
    """Whether the full stop at ``at`` closes an initial or an abbreviation."""
    return _ABBREVIATION.search(text, max(first, at - 12), at) is not None


def ends_a_sentence(text: str, start: int, end: int) -> bool:
    """Whether a line closes with a full stop or its like: prose rather than a heading."""
    return _ENDS_PLAIN.search(text, max(start, end - 8), end) is not None
