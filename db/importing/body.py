"""Naming what stands inside and below the running text: headings, pull quotes, signatures."""

from __future__ import annotations

import re
from typing import Final

from db.importing.head import name_byline, name_date, name_source
from db.importing.lines import Line
from db.importing.marking import Marking
from db.importing.noise import is_signature
from db.records import RangeKind

_LONGEST_HEADING: Final = 14
_LONGEST_UNSURE_HEADING: Final = 5
"""Words of a heading in a text whose paragraphs do not end in full stops."""
_BULLET: Final = re.compile(r"[-•*–—·▪◦●]|\(?\d{1,3}[.)\-/]|[\"“«”']")
_SPEAKER: Final = re.compile(r"[^\W\d_][^:\n]{2,40}:\s+[^\W\d_]")
_QUOTED_SHARE: Final = 0.8
"""Share of a line's words found in one paragraph from which it is that paragraph's pull quote."""


def name_headings(marking: Marking) -> None:
    """Short lines between paragraphs: headings, and pull quotes where a paragraph says the same."""
    if marking.body is None:
        return
    prose = marking.prose(marking.body)
    longest = _longest_heading([marking.lines[index] for index in prose])
    candidates = [
        index
        for index in marking.unnamed(marking.body + 1, prose[-1])
        if _could_be_heading(marking.lines[index], longest) and _stands_between(marking, index)
    ]
    if 2 * len(candidates) > len(prose):
        candidates = [index for index in candidates if _is_surely_heading(marking.lines[index])]
    paragraphs = [frozenset(marking.lines[index].key.split()) for index in prose]
    for index in candidates:
        marking.name(index, RangeKind.QUOTE if _is_pull_quote(marking.lines[index], paragraphs) else RangeKind.HEADING)


def _longest_heading(prose: list[Line]) -> int:
    ended = sum(line.ends_sentence for line in prose)
    return _LONGEST_HEADING if 2 * ended >= len(prose) else _LONGEST_UNSURE_HEADING


def _could_be_heading(line: Line, longest: int) -> bool:
    if line.words > longest or _BULLET.match(line.text):
        return False
    return line.is_short or (line.text.endswith(("?", "؟")) and line.words <= 8)


def _is_surely_heading(line: Line) -> bool:
    """Whether a line is a heading also in a text of many short lines."""
    return line.apart and line.words <= _LONGEST_UNSURE_HEADING


def _stands_between(marking: Marking, index: int) -> bool:
    """Whether running text follows, with at most one other short line beside it: more would be a list."""
    before, after = index, index + 1
    while before > 0 and _is_short_body(marking, before - 1):
        before -= 1
    while after < len(marking.lines) and _is_short_body(marking, after):
        after += 1
    return after - before <= 2 and any(marking.lines[i].is_prose for i in marking.unnamed(after)[:1])


def _is_short_body(marking: Marking, index: int) -> bool:
    return not marking.is_named(index) and not marking.lines[index].is_prose


def _is_pull_quote(line: Line, paragraphs: list[frozenset[str]]) -> bool:
    if _SPEAKER.match(line.text):
        return True
    words = line.key.split()
    return len(words) >= 5 and any(
        sum(word in paragraph for word in words) >= _QUOTED_SHARE * len(words) for paragraph in paragraphs
    )


def name_tail(marking: Marking) -> None:
    """Signatures, bylines and sources below the last paragraph."""
    prose = marking.prose()
    for index in marking.unnamed(prose[-1] + 1 if prose else 0):
        if not prose:
            continue
        if is_signature(marking.lines[index]):
            marking.name(index, RangeKind.BYLINE)
        elif not name_byline(marking, index) and not name_source(marking, index):
            name_date(marking, index)
