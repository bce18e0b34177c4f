"""What a printout shows: the events of a stretch of time, numbered, with their passages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from db.errors import EnvironmentFault
from db.message import Message, message
from db.records import EventType
from db.time.span import DAY, Span, civil_day, iso_day
from db.wording import word
from desktop.library import Library, StoredEvent, StoredEvidence
from desktop.session import Filter
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.facets import GroupWords
from desktop.timeline.index import EventIndex, Instants
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.story import Story, read_story, shown_of

_NO_SOURCE: Final = "–"
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Lanes:
    """What makes lanes and colours, at most how many lanes there are, and how a person has arranged them."""

    grouping: Grouping = Grouping.FAMILY
    coloring: Grouping = Grouping.FAMILY
    most: int = 12
    arrangement: Arrangement = field(default=Arrangement())


@dataclass(frozen=True, slots=True)
class Passage:
    """An article's words on an event, as one line of text; ``date`` are the words in it that date the event.

    ``span`` is the date that this passage gives where it is not that of the event.
    """

    text: str
    rtl: bool
    language: str
    source: str | None
    published: Span | None
    date: tuple[int, int] | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An event under its number; ``span`` is None where nothing dates it.

    ``disagreement`` says where its sources differ, ``why`` how its date was found; an ``expected`` event
    was only announced.
    """

    number: int
    event: int
    title: str
    type: EventType
    span: Span | None
    passages: tuple[Passage, ...]
    disagreement: tuple[Message, ...] = ()
    why: tuple[Message, ...] = ()
    expected: bool = False
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """An article of the printout, and the numbers of the events that it tells."""

    title: str
    source: str | None
    published: Span | None
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Chronology:
    """The events of a stretch of time, ``start`` to ``end`` in seconds.

    ``entries`` are the dated events in the order of their numbers, ``index`` the same as columns, in the groups
    and colours of ``lanes``; ``colors`` names these colours where they are not those of the families.
    ``total`` counts the stretch's events whatever the filter hides, ``articles`` and ``sources`` those
    that tell the entries, ``undated_count`` the library's events without a date; where the whole
    library is shown they follow as ``undated``, with numbers of their own. ``told`` are the articles.
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
    lanes: Lanes = field(default=Lanes())
    colors: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()

    @property
    def hidden(self) -> int:
        """How many events of the stretch the filter hides."""
        return self.total - len(self.entries)

    @property
    def all_entries(self) -> tuple[Entry, ...]:
        """Every event that has a number."""
        return self.entries + self.undated


def gather(
    library: Library,
    start: int | None,
    end: int | None,
    shown: Filter | None = None,
    lanes: Lanes | None = None,
    language: str = "en",
) -> Chronology:
    """The chronology of a library between two instants in seconds; None: as early or late as there are events.

    ``language`` names the groups that bear no value's name.

    Raises:
        EnvironmentFault: there is no dated event at all, none in the stretch, or the stretch is empty.
    """
    shown, lanes = shown or Filter(), lanes or Lanes()
    story, colors = _grouped(read_story(library, _NO_SOURCE), lanes, language)
    first, last = _stretch(story.index, start, end)
    index = _within(_in_lanes(shown_of(story, shown)[0], lanes), first, last)
    events = library.events(int(key) for key in index.ids[np.lexsort((index.ids, index.anchor))])
    undated = library.undated()
    listed = undated if start is None and end is None and shown.is_empty else []
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
        undated=_entries(listed, len(events) + 1),
        lanes=lanes,
        colors=colors,
        told=_told([*events, *listed]),
    )


def _grouped(story: Story, lanes: Lanes, language: str) -> tuple[Story, tuple[str, ...]]:
    """The story in the lanes and colours that are asked for, and the names of the colours."""
    words = GroupWords(word(message("print-no-value"), language), word(message("print-other-values"), language))
    story = story.grouped(lanes.grouping, lanes.most, words, frozenset(lanes.arrangement.pinned))
    return story.tinted(lanes.coloring, words)


def _in_lanes(index: EventIndex, lanes: Lanes) -> EventIndex:
    """Without the events of hidden lanes."""
    if not lanes.arrangement.hidden or not len(index):
        return index
    members = [lane.events.members for lane in make_lanes(index, lanes.grouping, lanes.arrangement)]
    return index.taken(np.sort(np.concatenate([np.empty(0, np.int32), *members])))


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


def _entries(events: Sequence[StoredEvent], first: int) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            number,
            event.id,
            event.title,
            event.type,
            event.span,
            _passages(event),
            event.disagreement,
            event.why,
            event.expected,
            event.actors,
            event.places,
        )
        for number, event in enumerate(events, start=first)
    )


def _passages(event: StoredEvent) -> tuple[Passage, ...]:
    """What its sources say, one below the other; the same words of one outlet stand once."""
    return tuple(dict.fromkeys(_passage(evidence, event.span) for evidence in event.evidence))


def _passage(evidence: StoredEvidence, agreed: Span | None) -> Passage:
    text = _SPACES.sub(" ", evidence.quote).strip()
    date = None
    if evidence.mention is not None:
        start, end = (edge - evidence.passage[0] for edge in evidence.mention)
        if 0 <= start < end <= len(evidence.quote):
            date = _folded_length(evidence.quote[:start]), _folded_length(evidence.quote[:end])
    rtl, own = evidence.direction == "rtl", evidence.reading.span
    differing = own if own != agreed else None
    return Passage(text, rtl, evidence.language, evidence.source, evidence.published, date, differing)


def _folded_length(text: str) -> int:
    return len(_SPACES.sub(" ", text.lstrip()))


def _told(events: Sequence[StoredEvent]) -> tuple[Told, ...]:
    """The articles by source and day, with the numbers of what each tells."""
    numbers: dict[int, list[int]] = {}
    known: dict[int, StoredEvidence] = {}
    for number, event in enumerate(events, start=1):
        for evidence in event.evidence:
            known[evidence.article_id] = evidence
            if numbers.setdefault(evidence.article_id, [])[-1:] != [number]:
                numbers[evidence.article_id].append(number)
    told = [
        Told(evidence.article_title, evidence.source, evidence.published, tuple(numbers[key]))
        for key, evidence in known.items()
    ]
    return tuple(sorted(told, key=lambda one: (one.source is None, one.source or "", _instant(one.published))))


def _instant(span: Span | None) -> int:
    return 0 if span is None or span.start is None else span.start


def _publications(told: Iterable[StoredEvidence]) -> Instants:
    """When the articles were published, sorted, in seconds."""
    known = (evidence.published.start for evidence in told if evidence.published is not None)
    return np.array(sorted(start for start in known if start is not None), dtype=np.int64)


def _day(instant: int) -> str:
    return iso_day(civil_day(instant // DAY))
