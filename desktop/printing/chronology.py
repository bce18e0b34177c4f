"""What a printout shows: the events of a stretch of time, numbered, with their passages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from db.errors import EnvironmentFault
from db.records import EventType
from db.time.span import DAY, Span, civil_day, iso_day
from desktop.library import Library, StoredEvent, StoredEvidence
from desktop.session import Filter
from desktop.timeline.index import EventIndex, Instants
from desktop.timeline.story import Story, read_story, shown_of

_NO_SOURCE: Final = "–"
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Passage:
    """An article's words on an event, as one line of text; ``date`` are the words in it that date the event."""

    text: str
    rtl: bool
    language: str
    source: str | None
    published: Span | None
    date: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An event under its number; ``span`` is None where nothing dates it."""

    number: int
    event: int
    title: str
    type: EventType
    span: Span | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Chronology:
    """The events of a stretch of time, ``start`` to ``end`` in seconds.

    ``entries`` are the dated events in the order of their numbers, ``index`` the same as columns.
    ``total`` counts the stretch's events whatever the filter hides, ``articles`` and ``sources`` those
    that tell the entries, ``undated_count`` the library's events without a date; where the whole
    library is shown they follow as ``undated``, with numbers of their own.
    """

    start: int
    end: int
    index: EventIndex
    entries: tuple[Entry, ...]
    total: int
    articles: int
    sources: int
    publications: Instants
    undated_count: int = 0
    undated: tuple[Entry, ...] = field(default=())

    @property
    def hidden(self) -> int:
        """How many events of the stretch the filter hides."""
        return self.total - len(self.entries)


def gather(library: Library, start: int | None, end: int | None, shown: Filter | None = None) -> Chronology:
    """The chronology of a library between two instants in seconds; None: as early or late as there are events.

    Raises:
        EnvironmentFault: there is no dated event at all, none in the stretch, or the stretch is empty.
    """
    story = read_story(library, _NO_SOURCE)
    first, last = _stretch(story.index, start, end)
    index = _within(_shown(story, shown), first, last)
    events = library.events(int(key) for key in index.ids[np.lexsort((index.ids, index.anchor))])
    undated = library.undated()
    complete = start is None and end is None and (shown is None or shown.is_empty)
    told = {evidence.article_id: evidence for event in events for evidence in event.evidence}
    return Chronology(
        start=first,
        end=last,
        index=index.taken(np.isin(index.ids, [event.id for event in events])),
        entries=_entries(events, 1),
        total=int(np.count_nonzero((story.index.start < last) & (story.index.end > first))),
        articles=len(told),
        sources=len({evidence.source for evidence in told.values() if evidence.source}),
        publications=_publications(told.values()),
        undated_count=len(undated),
        undated=_entries(undated, len(events) + 1) if complete else (),
    )


def _stretch(index: EventIndex, start: int | None, end: int | None) -> tuple[int, int]:
    """The stretch that is meant, whole days where the events bound it."""
    if index.extent is None:
        raise EnvironmentFault("fault-print-no-events")
    first = index.extent[0] // DAY * DAY if start is None else start
    last = -(-index.extent[1] // DAY) * DAY if end is None else end
    if last <= first:
        raise EnvironmentFault("fault-print-empty-range", start=_day(first), end=_day(last - DAY))
    return first, last


def _within(index: EventIndex, first: int, last: int) -> EventIndex:
    if not len(index):
        raise EnvironmentFault("fault-print-hidden")
    inside = index.taken((index.start < last) & (index.end > first))
    if not len(inside):
        raise EnvironmentFault("fault-print-none-in-range", start=_day(first), end=_day(last - DAY))
    return inside


def _shown(story: Story, shown: Filter | None) -> EventIndex:
    return story.index if shown is None else shown_of(story, shown)[0]


def _entries(events: Sequence[StoredEvent], first: int) -> tuple[Entry, ...]:
    return tuple(
        Entry(number, event.id, event.title, event.type, event.span, _passages(event))
        for number, event in enumerate(events, start=first)
    )


def _passages(event: StoredEvent) -> tuple[Passage, ...]:
    """What its sources say, one below the other; the same words of one outlet stand once."""
    return tuple(dict.fromkeys(map(_passage, event.evidence)))


def _passage(evidence: StoredEvidence) -> Passage:
    text = _SPACES.sub(" ", evidence.quote).strip()
    date = None
    if evidence.mention is not None:
        start, end = (edge - evidence.passage[0] for edge in evidence.mention)
        if 0 <= start < end <= len(evidence.quote):
            date = _folded_length(evidence.quote[:start]), _folded_length(evidence.quote[:end])
    return Passage(text, evidence.direction == "rtl", evidence.language, evidence.source, evidence.published, date)


def _folded_length(text: str) -> int:
    return len(_SPACES.sub(" ", text.lstrip()))


def _publications(told: Iterable[StoredEvidence]) -> Instants:
    """When the articles were published, sorted, in seconds."""
    known = (evidence.published.start for evidence in told if evidence.published is not None)
    return np.array(sorted(start for start in known if start is not None), dtype=np.int64)


def _day(instant: int) -> str:
    return iso_day(civil_day(instant // DAY))
