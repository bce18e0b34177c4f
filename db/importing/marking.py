"""The lines of a text while their kinds are being recognised."""

from __future__ import annotations

import re
from typing import Final

from db.importing.lines import Line, lines_of
from db.records import RangeKind, TextRange

_DATE: Final = re.compile(r"(?<!\d)(?:1[34]|19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}(?!\d)")


class Marking:
    """Lines and the kinds given to them so far; each step of recognition names some that are still unnamed.

    ``ranges`` grow in code points of the text. ``author`` and ``source`` are what the
    lines said on the way. ``body`` is the index of the first line of running text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = lines_of(text)
        self.ranges: list[TextRange] = []
        self.author: str | None = None
        self.source: str | None = None
        self.body: int | None = None
        self._named: list[bool] = [False] * len(self.lines)

    def name(self, index: int, kind: RangeKind) -> None:
        """Gives a whole line a kind."""
        self.settle(index)
        self.ranges.append(TextRange(self.lines[index].start, self.lines[index].end, kind))

    def name_part(self, index: int, first: int, last: int, kind: RangeKind) -> None:
        """Gives [first, last) of a line, in code points of the line, a kind; the rest of the line stays as it is."""
        line = self.lines[index]
        stop = line.start + last
        while stop > line.start + first and self.text[stop - 1].isspace():
            stop -= 1
        if stop > line.start + first:
            self.ranges.append(TextRange(line.start + first, stop, kind))

    def settle(self, index: int) -> None:
        """Takes a line out of question: later steps leave it alone."""
        self._named[index] = True

    def is_named(self, index: int) -> bool:
        """Whether some step has decided what the line is."""
        return self._named[index]

    def unnamed(self, first: int = 0, last: int | None = None) -> list[int]:
        """Indexes in [first, last) of the lines that nothing has been decided on."""
        stop = len(self.lines) if last is None else min(last, len(self.lines))
        return [index for index in range(first, stop) if not self._named[index]]

    def prose(self, first: int = 0) -> list[int]:
        """Indexes from ``first`` on of the lines of running text."""
        return [index for index in self.unnamed(first) if self.lines[index].is_prose]


def is_date_line(line: Line) -> bool:
    """Whether a line is little more than a date."""
    digits = line.key
    return line.words <= 10 and not line.is_prose and _DATE.search(digits.replace(" ", "/")) is not None
