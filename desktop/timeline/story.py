"""What the timeline draws of a library: read in one go, on any thread, and then filtered in memory."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.records import FAMILIES, Family
from desktop.appearance.tokens import PALETTE, Theme
from desktop.library import EventTable, FacetKind, Library
from desktop.session import Confidence, Filter
from desktop.timeline.facets import NOTHING, OTHERS, Facet, GroupWords, Rows
from desktop.timeline.index import (
    APPROXIMATE,
    DISPUTED,
    FAMILY_LIST,
    FAMILY_OF_TYPE,
    LASTING,
    OPEN_END,
    OPEN_START,
    TYPES,
    UNCERTAIN,
    EventIndex,
    Instants,
)
from desktop.timeline.lanes import Grouping
from desktop.timeline.sparse import Sparse

PALETTE_SIZE: Final = len(PALETTE[Theme.LIGHT])
"""How many values of a facet have a colour of their own."""

_FACETS: Final = {Grouping(kind.value): kind for kind in FacetKind}
_ALL: Final = 2**31
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

    Its rows are the dated events in the order of the index, then the undated ones: those of ``confidence``
    (0 to 1) and of the ``facets``. ``published`` gives an article's publication instant in seconds,
    ``publications`` all of them sorted.
    """

    index: EventIndex
    undated: Undated
    confidence: NDArray[np.float32]
    facets: Mapping[FacetKind, Facet]
    publications: Instants
    published: dict[int, int]

    def __len__(self) -> int:
        return len(self.index) + len(self.undated)

    @property
    def family_counts(self) -> dict[Family, int]:
        """How many events each family has, dated or not."""
        undated = self.undated.counts()
        return {family: count + undated[family] for family, count in self.index.family_counts().items()}

    @cached_property
    def _by_id(self) -> tuple[Instants, NDArray[np.int64]]:
        ids = np.concatenate((self.index.ids, self.undated.ids))
        return ids, np.argsort(ids, kind="stable")

    def rows_of(self, event_ids: Instants) -> NDArray[np.int64]:
        """The rows of some of its events."""
        ids, by_id = self._by_id
        return by_id[np.searchsorted(ids, event_ids, sorter=by_id)]

    @cached_property
    def type_code(self) -> NDArray[np.uint8]:
        """Type code of every row."""
        return np.concatenate((self.index.type_code, self.undated.type_code))

    @cached_property
    def disputed(self) -> Rows:
        """The rows whose sources disagree."""
        undated = np.zeros(len(self.undated), np.bool_)
        return np.concatenate(((self.index.flags & DISPUTED).astype(np.bool_), undated))

    def grouped(self, grouping: Grouping, most: int, words: GroupWords, kept: frozenset[str] = frozenset()) -> Story:
        """With the groups of the index made by a facet: ``most`` of them, and those ``kept``, by key."""
        if grouping not in _FACETS:
            return self
        groups = self.facets[_FACETS[grouping]].grouped(most, words, kept)
        codes = groups.codes[: len(self.index)]
        return replace(self, index=replace(self.index, group=codes, group_names=groups.names, group_keys=groups.keys))

    def tinted(self, coloring: Grouping, words: GroupWords) -> tuple[Story, tuple[str, ...]]:
        """With the index in the colours of a facet's most frequent values, and the names of these colours."""
        if coloring not in _FACETS:
            return self, ()
        groups = self.facets[_FACETS[coloring]].grouped(PALETTE_SIZE, words)
        rest = [groups.keys.index(key) for key in (OTHERS, NOTHING) if key in groups.keys]
        tint = np.where(np.isin(groups.codes, rest), PALETTE_SIZE, np.minimum(groups.codes, PALETTE_SIZE))
        names = tuple(name for code, name in enumerate(groups.names[:PALETTE_SIZE]) if code not in rest)
        return replace(self, index=replace(self.index, tint=tint[: len(self.index)].astype(np.int8))), names


def read_story(library: Library, unnamed_source: str) -> Story:
    """Read a library; ``unnamed_source`` names the lane of articles that give none."""
    with ThreadPoolExecutor(1) as beside:
        read = beside.submit(library.event_facets)
        table = library.event_table()
        pairs_by_kind = read.result()
    published = library.publication_starts()
    index = _index(table)
    undated = Undated(table.id[table.dated_count :], table.type[table.dated_count :])
    ids = np.concatenate((index.ids, undated.ids))
    facets = {kind: Facet.of(pairs, ids) for kind, pairs in pairs_by_kind.items()}
    instants = np.array(sorted(published.values()), dtype=np.int64)
    story = Story(index, undated, table.confidence, facets, instants, published)
    return story.grouped(Grouping.SOURCE, _ALL, GroupWords(unnamed_source, ""))


def _index(table: EventTable) -> EventIndex:
    """The dated part of the table, with its open and sure sides as the index tells them."""
    dated = slice(0, table.dated_count)
    flags = table.flags[dated]
    start = np.where(flags & _OPEN_START_FLAG, OPEN_START, table.start[dated])
    end = np.where(flags & _OPEN_END_FLAG, OPEN_END, table.end[dated])
    sure = (flags & _SURE_FLAG).astype(bool)
    ids = table.id[dated]
    others = np.diff(table.other_first[: table.dated_count + 1])
    last = int(table.other_first[table.dated_count])
    return EventIndex.from_columns(
        ids,
        start,
        end,
        table.type[dated],
        sure=Sparse.of(ids[sure], table.sure_start[dated][sure], table.sure_end[dated][sure]),
        others=Sparse.of(np.repeat(ids, others), table.other_start[:last], table.other_end[:last]),
        precision=table.precision[dated],
        flags=flags & (LASTING | APPROXIMATE | UNCERTAIN)
        | np.where(table.disputed[dated], DISPUTED, 0).astype(np.uint8),
        evidence=np.minimum(table.evidence_count[dated], 65_535).astype(np.uint16),
    )


def rows_of(story: Story, shown: Filter) -> Rows | None:
    """The rows that a filter leaves; None: all of them."""
    rows = np.ones(len(story), np.bool_)
    kinds = [
        code for code, kind in enumerate(TYPES) if kind in shown.hidden_types or FAMILIES[kind] in shown.hidden_families
    ]
    if kinds:
        rows &= ~np.isin(story.type_code, kinds)
    for kind, hidden in ((FacetKind.SOURCE, shown.hidden_sources), (FacetKind.LANGUAGE, shown.hidden_languages)):
        if hidden:
            rows &= story.facets[kind].having(frozenset(story.facets[kind].names) - hidden)
    for kind, chosen in ((FacetKind.ACTOR, shown.actors), (FacetKind.PLACE, shown.places)):
        if chosen:
            rows &= story.facets[kind].having(chosen)
    if shown.confidence is not Confidence.ANY:
        rows &= story.confidence >= shown.confidence.value
    if shown.only_disputed:
        rows &= story.disputed
    return None if rows.all() else rows


def shown_of(story: Story, shown: Filter) -> tuple[EventIndex, Undated]:
    """What a filter leaves."""
    rows, dated = rows_of(story, shown), len(story.index)
    if rows is None:
        return story.index, story.undated
    undated = Undated(story.undated.ids[rows[dated:]], story.undated.type_code[rows[dated:]])
    return story.index.taken(rows[:dated]), undated
