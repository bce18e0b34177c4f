"""Corroboration: 100,000 accounts gathered into events, one article added to them; beside adding alone."""

from __future__ import annotations

import itertools
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from db.extract.corroboration.corroborator import Corroborator
from db.records import Article, Basis, Event, EventType, Evidence, Extraction
from db.store.adding import add_articles
from db.store.kept import ImportItem
from db.store.store import Store
from db.time.span import DAY, Precision, Span, day_number
from tests.benchmarks.figure import Figure

_ACCOUNTS: Final = 100_000
_IN_ARTICLE: Final = 20
_BATCH: Final = 128
_YEARS: Final = 10
_ONE_BY_ONE: Final = 15
_SYLLABLES: Final = tuple(
    first + last for first in "بتجحدرزسشصطعفقكلمنهو" for last in ("ا", "ور", "ين", "ال", "يد", "ام")
)
_KINDS: Final = (
    (EventType.ASSAULT, "attack"), (EventType.CONSULT, "talks"), (EventType.OTHER, "accident"),
    (EventType.PROTEST, "protest"), (EventType.REJECT, "refusal"), (EventType.OTHER, "economy"),
)  # fmt: skip


class _Stories:
    """Happenings of ten years in invented words, each told by one to six sources in other words."""

    def __init__(self) -> None:
        self._draw = random.Random(7)  # noqa: S311 - the same stories in every run
        self._words = ["".join(self._draw.choices(_SYLLABLES, k=3)) for _ in range(6000)]
        self._weights = list(itertools.accumulate(1 / (rank + 8) for rank in range(6000)))
        self._actors = ["".join(self._draw.choices(_SYLLABLES, k=3)) + " " + self._word() for _ in range(1500)]
        self._places = ["".join(self._draw.choices(_SYLLABLES, k=2)) for _ in range(400)]

    def _word(self) -> str:
        """A word; the commonest is every fiftieth, as in news without their idle words."""
        return self._draw.choices(self._words, cum_weights=self._weights)[0]

    def accounts(self) -> Iterator[tuple[int, Event]]:
        """Accounts with the number of their happening, without end."""
        number = 0
        first = day_number(2014, 1, 1)
        while True:
            number += 1
            day = first + self._draw.randrange(365 * _YEARS)
            kind = self._draw.choice(_KINDS)
            words = [self._word() for _ in range(9)]
            actors = tuple(self._draw.sample(self._actors, 2))
            places = (self._draw.choice(self._places),)
            for _ in range(self._draw.choice((1, 1, 1, 2, 2, 3, 6))):
                title = " ".join(self._draw.sample(words, 7))
                yield number, self._event(title, kind, day, actors, places)

    def _event(
        self, title: str, kind: tuple[EventType, str], day: int, actors: tuple[str, ...], places: tuple[str, ...]
    ) -> Event:
        coarse = self._draw.random() < 0.3
        span = Span((day - 13) * DAY if coarse else day * DAY, (day + 1) * DAY, Precision.DAY)
        basis = Basis.DOCUMENT if coarse else Basis.RELATIVE
        evidence = Evidence((0, len(title)), (0, title.index(" ")))
        return Event(title, kind[0], evidence, span, None, basis, 0.8, (), actors, places, subtype=kind[1])

    def articles(self, count: int) -> list[tuple[Article, Extraction, ImportItem]]:
        """Articles of twenty accounts each, of happenings far from each other."""
        told = self.accounts()
        events = [next(told)[1] for _ in range(count * _IN_ARTICLE)]
        self._draw.shuffle(events)
        return [self._article(place, events[place::count]) for place in range(count)]

    def _article(self, number: int, events: list[Event]) -> tuple[Article, Extraction, ImportItem]:
        placed, at = [], 0
        for event in events:
            evidence = Evidence((at, at + len(event.title)), (at, at + event.evidence.trigger[1]))
            placed.append(_at(event, evidence))
            at += len(event.title) + 2
        text = ". ".join(event.title for event in events)
        article = Article(text, f"{number}", True, "ar", "rtl", source=f"source {number % 300}")
        return article, Extraction((), tuple(placed)), ImportItem("/bench", f"{number}.txt")


def _at(event: Event, evidence: Evidence) -> Event:
    return Event(
        event.title, event.type, evidence, event.span, None, event.basis, event.confidence, (),
        event.actors, event.places, subtype=event.subtype,
    )  # fmt: skip


def figures() -> list[Figure]:
    """Gathering 100,000 accounts, and adding one article of twenty to them."""
    entries = _Stories().articles(_ACCOUNTS // _IN_ARTICLE + _ONE_BY_ONE)
    most, single = entries[_ONE_BY_ONE:], entries[:_ONE_BY_ONE]
    with tempfile.TemporaryDirectory() as place:
        bare = _seconds(Path(place) / "bare.tasalsul", most, compare=False)[0]
        whole, store = _seconds(Path(place) / "whole.tasalsul", most, compare=True)
        times = []
        for entry in single:
            started = time.perf_counter()
            add_articles(store, [entry], corroboration=Corroborator())
            times.append(time.perf_counter() - started)
        store.close()
    worst = max(times)
    return [
        Figure("merge 100,000 accounts", whole - bare, "s", bare, "adding them"),
        Figure("add one article to them", sorted(times)[len(times) // 2] * 1000, "ms", worst * 1000, "worst"),
    ]


def _seconds(
    path: Path, entries: list[tuple[Article, Extraction, ImportItem]], *, compare: bool
) -> tuple[float, Store]:
    store = Store.create(path)
    comparison = Corroborator() if compare else None
    started = time.perf_counter()
    for start in range(0, len(entries), _BATCH):
        batch = entries[start : start + _BATCH]
        add_articles(store, batch, corroboration=comparison)
    return time.perf_counter() - started, store
