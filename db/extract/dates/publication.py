"""The publication date as the text itself states it: "posted on" lines, datelines, lines with nothing but a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from db.extract.dates.find import find_dates
from db.extract.dates.fold import fold, fold_word
from db.extract.lexicon import LANGUAGES, read
from db.message import message
from db.records import Mention, MentionType, Publication, PublishedHow
from db.time.edtf import write
from db.time.span import DAY, Precision, Span, day_span

_HEAD_LINES: Final = 25
_TAIL_LINES: Final = 8
_LINE_LIMIT: Final = 400
_HEAD_LENGTH: Final = 6000
_COPYRIGHT: Final = re.compile(r"©|\(c\)|copyright|حقوق|محفوظه|all rights|זכויות|כליه? حقوق", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Found:
    """A date in a line of the page's head or foot, and how it stands there."""

    mention: Mention
    how: str
    rank: int


def published_in_text(text: str, mentions_language: str) -> Publication:
    """The publication date that a text states of itself, with the reason; unknown where it states none.

    A copyright line in the foot states none.
    """
    found = [*_lines_found(text, mentions_language, head=True), *_lines_found(text, mentions_language, head=False)]
    if not found:
        return Publication()
    best = min(found, key=lambda item: item.rank)
    mention = best.mention
    if mention.span is None or mention.span.start is None:
        return Publication()
    day = mention.span.start // DAY
    words = " ".join(text[mention.start : mention.end].split())
    span = day_span(day)
    return Publication(span, PublishedHow.STATED, message(f"published-{best.how}", words=words, date=write(span)))


def _lines_found(text: str, language: str, *, head: bool) -> list[_Found]:
    """The full dates in the first or last lines that are about the page itself."""
    lines = _lines(text)
    chosen = lines[:_HEAD_LINES] if head else lines[_HEAD_LINES:][-_TAIL_LINES:]
    found = []
    for number, (start, line) in enumerate(chosen):
        labelled = _labelled(line)
        if len(line) > _LINE_LIMIT and not head:
            continue
        part = line[:_LINE_LIMIT]
        for mention in _full_dates(part, language, start):
            how = _how(part, mention, start, number if head else 99, labelled=labelled)
            if how is not None:
                found.append(_Found(mention, how[0], how[1] * 100 + number + (0 if head else 50)))
                break
    return found


def _lines(text: str) -> list[tuple[int, str]]:
    """Lines with something in them, and where each begins; of a long text only head and foot."""
    found, offset = [], 0
    parts = text.split("\n") if len(text) < 4 * _HEAD_LENGTH else None
    if parts is None:
        tail_start = len(text) - _HEAD_LENGTH
        parts = [*text[:_HEAD_LENGTH].split("\n"), *([""] * 0)]
        found = _numbered(parts, 0)
        return [*found, *_numbered(text[tail_start:].split("\n")[1:], tail_start + text[tail_start:].find("\n") + 1)]
    del offset
    return _numbered(parts, 0)


def _numbered(parts: list[str], offset: int) -> list[tuple[int, str]]:
    found = []
    for line in parts:
        if line.strip():
            found.append((offset, line))
        offset += len(line) + 1
    return found


def _full_dates(line: str, language: str, start: int) -> list[Mention]:
    """Days with a written year in a line."""
    if not any(character.isdigit() for character in line):
        return []
    del start
    return [
        mention
        for mention in find_dates(line, language=language, published=None)
        if mention.type is MentionType.DATE
        and mention.span is not None
        and mention.span.precision is Precision.DAY
        and mention.span.end is not None
        and mention.span.start is not None
        and mention.span.end - mention.span.start == DAY
    ]


def _how(line: str, mention: Mention, start: int, number: int, *, labelled: str | None) -> tuple[str, int] | None:
    """How the date stands in its line, and how much that is worth (less is more)."""
    del start
    if _COPYRIGHT.search(fold(line).text):
        return None
    rest = (line[: mention.start] + " " + line[mention.end :]).strip()
    letters = sum(character.isalpha() for character in rest)
    if labelled == "published" and mention.start < 120:
        return "labelled", 0
    if labelled == "updated" and mention.start < 120:
        return "updated", 3
    if letters <= 24 and len(rest) <= 60:
        return "line", 1 if number < _HEAD_LINES else 4
    if number < 8 and mention.start < 60 and _dateline(line, mention):
        return "dateline", 2
    return None


def _dateline(line: str, mention: Mention) -> bool:
    """``Cairo, 5 January 2022 (Agency) - …``: place and date before a dash or bracket."""
    after = line[mention.end : mention.end + 40]
    before = line[: mention.start]
    return bool(re.match(r"\s*[)،,]?\s*(?:[(/|][^)]{1,30}[)/|]?)?\s*[-–—:/]", after)) and len(before.split()) <= 5


@cache
def _labels() -> dict[str, re.Pattern[str]]:
    kinds: dict[str, list[str]] = {"published": [], "updated": []}
    for language in LANGUAGES:
        table = read(language, "dates").get("publication", {})
        for kind, known in kinds.items():
            known.extend(re.escape(fold_word(label).lower()) for label in table.get(kind, ()))
    return {kind: re.compile("|".join(sorted(known, key=len, reverse=True))) for kind, known in kinds.items()}


def _labelled(line: str) -> str | None:
    """Whether a line says "published" or "updated" near its beginning."""
    start = fold(line[:160]).text.lower()
    for kind, pattern in _labels().items():
        if pattern.search(start):
            return kind
    return None


def span_of_day(number: int) -> Span:
    """The span of a day number."""
    return day_span(number)
