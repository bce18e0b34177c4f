"""The parts of an article in plain text.

Parts are ranges over the untouched text. What is not named is body, and in doubt a line is
body: a paragraph wrongly taken for furniture would hide its events.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from db.importing.body import name_headings, name_tail
from db.importing.furnishing import name_captions, name_furniture
from db.importing.head import name_head, name_title
from db.importing.marking import Marking
from db.records import RangeKind, TextRange

_LABEL_LENGTH: Final = 70
"""Code points of a label made of the first words, at most."""


@dataclass(frozen=True, slots=True)
class Structure:
    """What was recognised, in code points of the text; ``author`` and ``source`` as lines of the text name them.

    ``label`` is the title, or the first words of the body where the text states no title.
    """

    ranges: tuple[TextRange, ...]
    title: tuple[int, int] | None
    label: str
    author: str | None
    source: str | None


def recognise(text: str, stated: tuple[TextRange, ...] = ()) -> Structure:
    """The parts of a text; ``stated`` are ranges whose kind its file states, and they stay."""
    marking = Marking(text)
    title = _settle_stated(marking, stated)
    name_furniture(marking)
    title = title or name_title(marking)
    name_captions(marking)
    name_head(marking, title and title[1])
    name_headings(marking)
    name_tail(marking)
    return Structure(
        tuple(sorted(marking.ranges, key=lambda part: (part.start, part.end))),
        title,
        text[slice(*title)] if title else _first_words(marking),
        marking.author,
        marking.source or marking.owner or marking.section,
    )


def _settle_stated(marking: Marking, stated: tuple[TextRange, ...]) -> tuple[int, int] | None:
    marking.ranges.extend(stated)
    starts = [line.start for line in marking.lines]
    for part in stated:
        index = max(0, bisect_right(starts, part.start) - 1)
        while index < len(starts) and starts[index] < part.end:
            if marking.lines[index].end > part.start:
                marking.settle(index)
            index += 1
    return next(((part.start, part.end) for part in stated if part.kind is RangeKind.TITLE), None)


def _first_words(marking: Marking) -> str:
    """The beginning of the body, cut between words."""
    indexes = marking.unnamed(marking.body or 0) or list(range(len(marking.lines)))
    if not indexes:
        return ""
    words = " ".join(marking.lines[indexes[0]].text.split())
    if len(words) <= _LABEL_LENGTH:
        return words
    return words[: words.rfind(" ", 20, _LABEL_LENGTH) if " " in words[20:_LABEL_LENGTH] else _LABEL_LENGTH] + "…"
