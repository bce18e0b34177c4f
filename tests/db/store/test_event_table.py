from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Article, Basis, Event, EventType, Evidence, Extraction, Family
from db.store.adding import add_articles
from db.store.event_table import (
    BEGINNING,
    ENDING,
    LASTING,
    OPEN_END,
    OPEN_START,
    SURE,
    TYPES,
    UNCERTAIN,
    event_articles,
    event_table,
    events_in_sources,
)
from db.store.store import Store
from db.time import edtf
from db.time.span import Precision
from tests.db.store.stories import bridge, harbour, item

NAMES = st.sampled_from(
    [None, "2021", "2021-05", "2021-05-04", "2021-05-04?", "2020~", "../2021-01-01", "2019/..", "2021-01-01/2021-02"]
)


def test_an_empty_library(store: Store) -> None:
    table = event_table(store)
    assert (len(table), table.dated_count) == (0, 0)
    assert events_in_sources(store, ["x"]).tolist() == []


def test_columns(stories: Store) -> None:
    table = event_table(stories)
    council, bridge_closed = edtf.parse("2021-05-03/2021-06"), edtf.parse("2021-05-04")
    assert table.id.tolist() == [3, 1, 2]
    assert table.start.tolist() == [council.start, bridge_closed.start, ENDING]
    assert table.end.tolist() == [council.end, bridge_closed.end, ENDING]
    assert table.sure_end.tolist() == [council.sure_end, bridge_closed.end, ENDING]
    assert [TYPES[code] for code in table.type] == [EventType.CONSULT, EventType.PROTEST, EventType.CONSULT]
    assert [tuple(Family)[code] for code in table.family] == [Family.COOPERATION, Family.MATERIAL, Family.COOPERATION]
    assert table.precision.tolist() == [Precision.MONTH, Precision.DAY, 0]
    assert table.flags.tolist() == [LASTING | SURE, 0, 0]
    assert table.confidence.tolist() == np.array([0.9, 0.75, 0.4], np.float32).tolist()
    assert table.article.tolist() == [2, 1, 1]
    assert table.evidence_count.tolist() == [1, 1, 1]
    assert table.undated.tolist() == [False, False, True]


def test_articles_and_sources_of_events(stories: Store) -> None:
    add_articles(stories, [(*harbour(None), item("c"))])
    events, articles = event_articles(stories)
    assert list(zip(events.tolist(), articles.tolist(), strict=True)) == [(1, 1), (2, 1), (3, 2), (4, 3)]
    assert events_in_sources(stories, ["المنارة"]).tolist() == [1, 2]
    assert events_in_sources(stories, [None, "Harbour News"]).tolist() == [3, 4]


def told(name: str | None, start: int) -> Event:
    span = None if name is None else edtf.parse(name)
    return Event("e", EventType.AID, Evidence((start, start + 1), (start, start + 1)), span, name, Basis.EXPLICIT, 0.5)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(NAMES, st.integers(0, 50)), max_size=12))
def test_dated_in_time_and_undated_as_told(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[str | None, int]]
) -> None:
    store = Store.create(tmp_path_factory.mktemp("table") / "a.tasalsul")
    events = tuple(told(name, start) for name, start in drawn)
    add_articles(store, [(Article("x" * 60, "t", True, "en", "ltr"), Extraction((), events), item("a"))])
    table = event_table(store)
    store.close()
    by_id = dict(enumerate(events, start=1))
    dated = [by_id[key] for key in table.id[: table.dated_count].tolist()]
    undated = [by_id[key] for key in table.id[table.dated_count :].tolist()]
    assert all(event.span is not None for event in dated)
    assert all(event.span is None for event in undated)
    assert sorted(table.id.tolist()) == sorted(by_id)
    assert (np.diff(table.start) >= 0).all()
    starts = [event.evidence.passage[0] for event in undated]
    assert starts == sorted(starts)
    for place, event in enumerate(dated):
        assert event.span is not None
        assert table.start[place] == (BEGINNING if event.span.start is None else event.span.start)
        assert table.end[place] == (ENDING if event.span.end is None else event.span.end)
        assert bool(table.flags[place] & OPEN_START) == (event.span.start is None)
        assert bool(table.flags[place] & OPEN_END) == (event.span.end is None)
        assert bool(table.flags[place] & UNCERTAIN) == event.span.uncertain


def test_evidence_is_counted(store: Store) -> None:
    add_articles(store, [(*bridge(), item("a")), (*bridge(), item("b"))])
    assert event_table(store).evidence_count.tolist() == [1, 1, 1, 1]
