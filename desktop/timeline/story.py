"""What the timeline draws of a library: read in one go, on any thread, and then filtered in memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.records import Family
from desktop.library import EventTable, Library
from desktop.session import Filter
from desktop.timeline.index import (
    APPROXIMATE,
    FAMILY_LIST,
    FAMILY_OF_TYPE,
    LASTING,
    NO_INSTANT,
    OPEN_END,
    OPEN_START,
    UNCERTAIN,
    EventIndex,
    Instants,
)

_OPEN_START_FLAG: Final = 8
_OPEN_END_FLAG: Final = 16
_SURE_FLAG: Final = 32


@dataclass(frozen=True, eq=False)
class Undated:
    """The events without a date, in the order they are told: ids and type codes."""

    ids: Instants
    type_code: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.ids)

    def counts(self) -> dict[Family, int]:
        """How many each family has."""
        counts = np.bincount(FAMILY_OF_TYPE[self.type_code], minlength=len(FAMILY_LIST))
        return {family: int(count) for family, count in zip(FAMILY_LIST, counts, strict=True)}


@dataclass(frozen=True, eq=False)
class Story:
    """All events of a library and the dates of its articles, unfiltered.

    ``published`` gives an article's publication instant in seconds, ``publications`` all of them sorted.
    """

    index: EventIndex
    undated: Undated
    publications: Instants
    published: dict[int, int]

    @property
    def family_counts(self) -> dict[Family, int]:
        """How many events each family has, dated or not."""
        undated = self.undated.counts()
        return {family: count + undated[family] for family, count in self.index.family_counts().items()}


def read_story(library: Library, unnamed_source: str) -> Story:
    """Read a library; ``unnamed_source`` names the lane of articles that give none."""
    table = library.event_table()
    rows = library.article_rows()
    names = [row.source or unnamed_source for row in rows]
    order = list(dict.fromkeys(names))
    source_of = {row.id: order.index(name) for row, name in zip(rows, names, strict=True)}
    published = {
        row.id: row.publication.span.start
        for row in rows
        if row.publication.span is not None and row.publication.span.start is not None
    }
    index = _index(table, source_of, tuple(order))
    dated = table.dated_count
    undated = Undated(table.id[dated:], table.type[dated:])
    return Story(index, undated, np.array(sorted(published.values()), dtype=np.int64), published)


def _index(table: EventTable, source_of: dict[int, int], names: tuple[str, ...]) -> EventIndex:
    """The dated part of the table, with its open and sure sides as the index tells them."""
    dated = slice(0, table.dated_count)
    flags = table.flags[dated]
    start = np.where(flags & _OPEN_START_FLAG, OPEN_START, table.start[dated])
    end = np.where(flags & _OPEN_END_FLAG, OPEN_END, table.end[dated])
    sure = (flags & _SURE_FLAG).astype(bool)
    sure_start = np.where(sure & (table.sure_start[dated] > start), table.sure_start[dated], NO_INSTANT)
    sure_end = np.where(sure & (table.sure_end[dated] < end), table.sure_end[dated], NO_INSTANT)
    group = np.array([source_of.get(int(article), 0) for article in table.article[dated]], dtype=np.int32)
    return EventIndex.from_columns(
        table.id[dated],
        start,
        end,
        table.type[dated],
        sure_start=sure_start,
        sure_end=sure_end,
        precision=table.precision[dated],
        flags=flags & (LASTING | APPROXIMATE | UNCERTAIN),
        evidence=np.minimum(table.evidence_count[dated], 65_535).astype(np.uint16),
        group=group,
        group_names=names or ("",),
    )


def shown_of(story: Story, shown: Filter, in_sources: Instants | None) -> tuple[EventIndex, Undated]:
    """What a filter leaves; ``in_sources`` are the ids that the sources still shown tell (None: all)."""
    hidden = [code for code, family in enumerate(FAMILY_LIST) if family in shown.hidden_families]
    index, undated = story.index, story.undated
    if not hidden and in_sources is None:
        return index, undated
    dated_mask = ~np.isin(index.family, hidden)
    undated_mask = ~np.isin(FAMILY_OF_TYPE[undated.type_code], hidden)
    if in_sources is not None:
        dated_mask &= np.isin(index.ids, in_sources)
        undated_mask &= np.isin(undated.ids, in_sources)
    return index.taken(dated_mask), Undated(undated.ids[undated_mask], undated.type_code[undated_mask])
