"""The lines of a text while their kinds are being recognised."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from db.importing.lines import Line, lines_of
from db.records import RangeKind, TextRange
from db.time.phrases import weekday_name
from db.time.span import civil_day

_DATE: Final = re.compile(r"(?<!\d)(?:1[34]|19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}(?!\d)")
_GERSHAYIM: Final = re.compile('[\u05d0-\u05ea]["\u05f4][\u05d0-\u05ea]')
_PARTS: Final = re.compile(r"\s*[|•·]\s*|\s+[-–—ـ]\s+|\s*[,،]\s+")


class Marking:
    """Lines and the kinds given to them so far; each step of recognition names some that are still unnamed.

    ``ranges`` grow in code points of the text. ``author``, ``source``, ``owner`` (of the
    copyright) and ``section`` (a name under the title) are what the lines said on the way.
    ``body`` is the index of the first line of running text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = lines_of(text)
        self.ranges: list[TextRange] = []
        self.author: str | None = None
        self.source: str | None = None
        self.owner: str | None = None
        self.section: str | None = None
        self.body: int | None = None
        self._named: list[bool] = [False] * len(self.lines)

    def name(self, index: int, kind: RangeKind) -> None:
        """Gives a whole line a kind."""
        self.settle(index)
        self.ranges.append(TextRange(self.lines[index].start, self.lines[index].end, kind))

    def name_part(self, index: int, first: int, last: int, kind: RangeKind) -> None:
        """Gives [first, last) of a line, in code points of the line, a kind; the rest of the line stays as it is."""
        part = self.lines[index].text[first:last]
        start = self.lines[index].start + first + len(part) - len(part.lstrip())
        if part.strip():
            self.ranges.append(TextRange(start, start + len(part.strip()), kind))

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
    if line.ends_sentence or line.words > (18 if _PARTS.search(line.text) else 10):
        return False
    return len(line.text) < 120 and _DATE.search(line.key.replace(" ", "/")) is not None


def beside_date(line: Line) -> str | None:
    """What stands beside the date of such a line behind a bar, dash or comma: ``8 May 2023 | The Paper``."""
    parts = [part.strip(" ()") for part in _PARTS.split(line.text)]
    named = [part for part in parts if part and len(part.split()) <= 5 and not _belongs_to_date(part)]
    if not named or len(named) == len(parts):
        return None
    # Place, agency, date: what stands next to the date.
    return named[-1]


def _belongs_to_date(part: str) -> bool:
    """Whether a part has digits, is a weekday, or is a Hebrew day or year written in letters."""
    words = {word.strip("،,.") for word in part.split()}
    return any(map(str.isdigit, part)) or _GERSHAYIM.search(part) is not None or not words.isdisjoint(_weekdays())


@cache
def _weekdays() -> frozenset[str]:
    days = [civil_day(number) for number in range(7)]
    return frozenset(
        word for language in ("ar", "en", "fa", "he") for day in days for word in weekday_name(day, language).split()
    )
