"""The publication date as the text itself states it: "posted on" lines, datelines, lines with nothing but a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from db.extract.dates.find import find_dates
from db.extract.dates.fold import fold, fold_word
from db.extract.dates.years import BESIDE
from db.extract.lexicon import LANGUAGES, read
from db.message import message
from db.records import Mention, MentionType, Publication, PublishedHow
from db.time.edtf import write
from db.time.span import DAY, Precision, day_span

_HEAD_LINES: Final = 25
_TAIL_LINES: Final = 8
_ENDS: Final = 8_000
"""Code points at either end of a text that are looked at."""
_LINE: Final = 300
_LABEL_REACH: Final = 60
_LONGEST_REST: Final = 60
_DATELINE_LINES: Final = 10
_COPYRIGHT: Final = re.compile(r"©|\(c\)|copyright|حقوق|محفوظ|all rights|זכויות", re.IGNORECASE)
_PARTED_BEFORE: Final = re.compile(r"(?:^|[|\-–—•·:,،/(\[])\s*$")
_PARTED_AFTER: Final = re.compile(r"^\s*(?:$|:\s*(?:$|[0-9٠-٩۰-۹])|[|\-–—•·,،/)\]]|[0-9٠-٩]{1,2}:|\s[صم]\b|T[0-9])")
_DATELINE: Final = re.compile(r"^\s*[)،,]?\s*(?:[(/|\[][^)\]]{1,30}[)/|\]]?|\w{2,12})?\s*[-–—:/]")


@dataclass(frozen=True, slots=True)
class _Found:
    """A date in a line of the page's head or foot: how it stands there, and what that is worth (less is more)."""

    day: int
    words: str
    how: str
    rank: int


def published_in_text(text: str, mentions_language: str) -> Publication:
    """The publication date that a text states of itself, with the reason; unknown where it states none.

    A copyright line states none, and a date inside a sentence is the sentence's.
    """
    found = [
        *_found_in(_head(text), mentions_language, foot=False),
        *_found_in(_foot(text), mentions_language, foot=True),
    ]
    if not found:
        return Publication()
    best = min(found, key=lambda item: item.rank)
    span = day_span(best.day)
    return Publication(span, PublishedHow.STATED, message(f"published-{best.how}", words=best.words, date=write(span)))


def _head(text: str) -> list[str]:
    lines = text[:_ENDS].split("\n")
    return [line[:_LINE] for line in lines if line.strip()][:_HEAD_LINES]


def _foot(text: str) -> list[str]:
    """The last lines, if they are none of the first."""
    lines = [line for line in text[-_ENDS:].split("\n") if line.strip()]
    inside = len(text) <= _ENDS
    return [line[:_LINE] for line in (lines[_HEAD_LINES:] if inside else lines[1:])[-_TAIL_LINES:]]


def _found_in(lines: list[str], language: str, *, foot: bool) -> list[_Found]:
    found = []
    for number, line in enumerate(lines):
        if _COPYRIGHT.search(line) or not any(character.isdecimal() for character in line):
            continue
        for start, end, day in _days_in(line, language):
            stands = _stands(line, start, end, number, foot=foot)
            if stands is not None:
                words = " ".join(line[start:end].split())
                found.append(_Found(day, words, stands[0], stands[1] * 100 + number))
    return found


def _days_in(line: str, language: str) -> list[tuple[int, int, int]]:
    """Start, end and day number of each full date; one told in two calendars side by side is one."""
    days: list[tuple[int, int, int]] = []
    for mention in find_dates(line, language=language, published=None):
        day = _full_day(mention)
        if day is None:
            continue
        pair = days and BESIDE.fullmatch(fold(line[days[-1][1] : mention.start]).text)
        if pair and abs(days[-1][2] - day) <= 1:
            gregorian = days[-1][2] if mention.calendar != "gregorian" else day
            days[-1] = (days[-1][0], mention.end, gregorian)
        else:
            days.append((mention.start, mention.end, day))
    return days


def _full_day(mention: Mention) -> int | None:
    """The day number of a mention of one written day."""
    span = mention.span
    if mention.type is not MentionType.DATE or span is None or span.precision is not Precision.DAY:
        return None
    return span.start // DAY if span.start is not None and span.end == span.start + DAY else None


def _stands(line: str, start: int, end: int, number: int, *, foot: bool) -> tuple[str, int] | None:
    """How a date stands in its line, and what that is worth."""
    before, after = line[:start], line[end:]
    label = _label(before)
    if label is not None:
        return {"published": ("labelled", 0), "updated": ("updated", 3)}[label]
    parted = _PARTED_BEFORE.search(before) and _PARTED_AFTER.search(after)
    if parted and len(before) + len(after) <= _LONGEST_REST:
        return "line", 4 if foot else 1
    if not before.strip() and after.lstrip().startswith(":"):
        return None  # an entry of a chronology
    if not foot and number < _DATELINE_LINES and len(before.split()) <= 5 and _DATELINE.search(after):
        return "dateline", 2
    return None


def _label(before: str) -> str | None:
    """The kind of the label that opens a line or a part of it, close before the date."""
    opening = fold(before).text.lower()
    for kind, pattern in _labels().items():
        found = list(pattern.finditer(opening))
        if found and len(opening) - found[-1].end() <= _LABEL_REACH:
            return kind
    return None


@cache
def _labels() -> dict[str, re.Pattern[str]]:
    """Kind -> its labels in all languages, at the beginning of a line or after a mark."""
    kinds: dict[str, list[str]] = {"published": [], "updated": []}
    for language in LANGUAGES:
        table = read(language, "dates").get("publication", {})
        for kind, known in kinds.items():
            known.extend(re.escape(fold_word(label).lower()) for label in table.get(kind, ()))
    return {
        kind: re.compile(r"(?:^|[|\-•·,(:])\s*(?:" + "|".join(sorted(known, key=len, reverse=True)) + ")")
        for kind, known in kinds.items()
    }
