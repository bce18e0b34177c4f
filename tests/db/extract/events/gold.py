"""Our own news-like texts with the events that a careful reader finds in them, and how well the engine does.

A text is a TOML file beside this module. Each [[event]] names its ``trigger`` (a word of the
text, the ``occurrence``-th time it stands there), ``also`` (other words that may stand for it),
``type`` (all that are right), ``date`` (EDTF), ``basis`` ("own" where the text dates the event
itself, "context" or "document" where any overlapping month will do), ``core`` and the toll.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from db.extract.dates import find_dates
from db.extract.events.find import find_events
from db.records import Article, Event, Publication, PublishedHow
from db.time import edtf
from db.time.span import DAY, Span

TEXTS = Path(__file__).with_name("texts")


@dataclass(frozen=True)
class Gold:
    """One event that a reader finds."""

    places: tuple[tuple[int, int], ...]
    types: frozenset[str]
    span: Span
    own: bool
    core: bool
    killed: int | None
    injured: int | None
    trigger: str


@dataclass
class Figures:
    """What was found of what there is."""

    core: int = 0
    found: int = 0
    dated: int = 0
    typed: int = 0
    given: int = 0
    right: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, other: Figures) -> None:
        for name in ("core", "found", "dated", "typed", "given", "right"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.misses += other.misses

    def rate(self, name: str) -> float:
        whole = {"found": self.core, "dated": self.core, "typed": self.found, "right": self.given}[name]
        return float(getattr(self, name)) / whole if whole else 1.0


def names() -> list[str]:
    return sorted(path.stem for path in TEXTS.glob("*.toml"))


@cache
def read(name: str) -> tuple[Article, tuple[Gold, ...], tuple[Event, ...]]:
    """The article, the events that it tells, and those that the engine finds."""
    table = tomllib.loads((TEXTS / f"{name}.toml").read_text(encoding="utf-8"))
    text = table["text"].strip()
    published = Publication(edtf.parse(table["published"]), PublishedHow.GIVEN)
    language = table["language"]
    article = Article(text, name, False, language, "ltr" if language == "en" else "rtl", published)
    mentions = find_dates(text, language=language, published=published.span)
    return article, tuple(_gold(text, entry) for entry in table["event"]), find_events(article, mentions)


def _gold(text: str, entry: dict[str, Any]) -> Gold:
    places = [_place(text, entry["trigger"], entry.get("occurrence", 1))]
    places += [_place(text, word, 1) for word in entry.get("also", [])]
    return Gold(
        tuple(places),
        frozenset(entry["type"]),
        edtf.parse(entry["date"]),
        entry.get("basis", "own") == "own",
        entry.get("core", False),
        entry.get("killed"),
        entry.get("injured"),
        entry["trigger"],
    )


def _place(text: str, word: str, occurrence: int) -> tuple[int, int]:
    starts = [found.start() for found in re.finditer(re.escape(word), text)]
    assert len(starts) >= occurrence, word
    return starts[occurrence - 1], starts[occurrence - 1] + len(word)


def _overlaps(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def tells(gold: Gold, event: Event) -> bool:
    """Whether an event has the trigger of a gold one."""
    return any(_overlaps(event.evidence.trigger, place) for place in gold.places)


def right_days(gold: Gold, event: Event) -> bool:
    """Equal days where the text dates the event itself, else any overlap of at most a month."""
    if event.span is None or event.span.start is None or event.span.end is None:
        return False
    same = (event.span.start // DAY, -(-event.span.end // DAY)) == (
        (gold.span.start or 0) // DAY,
        -(-(gold.span.end or 0) // DAY),
    )
    longest = max(32 * DAY, (gold.span.end or 0) - (gold.span.start or 0))
    return same or (not gold.own and gold.span.meets(event.span) and event.span.end - event.span.start <= longest)


def score(name: str) -> Figures:
    """The figures of one text; events match by their trigger word."""
    article, golds, events = read(name)
    figures = Figures(given=len(events))
    for gold in golds:
        if not gold.core:
            continue
        figures.core += 1
        matches = [event for event in events if any(_overlaps(event.evidence.passage, place) for place in gold.places)]
        figures.found += bool(matches)
        figures.dated += any(right_days(gold, event) for event in matches)
        figures.typed += any(event.type in gold.types for event in matches)
        figures.misses += list(_why(name, gold, matches))
    for event in events:
        told = any(tells(gold, event) for gold in golds)
        figures.right += told
        if not told:
            figures.misses.append(f"{name}: spurious {event.type} {article.text[slice(*event.evidence.trigger)]}")
    return figures


def _why(name: str, gold: Gold, matches: list[Event]) -> Iterator[str]:
    if not matches:
        yield f"{name}: missed {gold.trigger}"
    elif not any(right_days(gold, event) for event in matches):
        yield f"{name}: wrong date of {gold.trigger}: {sorted({str(event.edtf) for event in matches})}"
    elif not any(event.type in gold.types for event in matches):
        yield f"{name}: wrong type of {gold.trigger}: {sorted({event.type for event in matches})}"
