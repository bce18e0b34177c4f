"""What five articles tell together is one event each; skipped where the articles are not at hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.extract.corroboration.corroborator import Corroborator
from db.extract.extraction import extract
from db.importing.pipeline import prepare
from db.records import Publication, PublishedHow
from db.store.adding import add_articles
from db.store.event_table import event_table
from db.store.events import events
from db.store.kept import ImportItem, StoredEvent
from db.store.store import Store
from db.time import edtf

ARTICLES = Path(__file__).parents[4].parent / "shared" / "articles"
PUBLISHED = {"000": "2020-01-02", "001": "2023-12-12", "002": "2023-11-01", "003": "2022-01-05", "004": "2020-04-05"}

pytestmark = pytest.mark.skipif(not ARTICLES.is_dir(), reason="the five articles are not at hand")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[StoredEvent]]:
    store = Store.create(tmp_path_factory.mktemp("five") / "five.tasalsul")
    entries = []
    for number, published in PUBLISHED.items():
        (path,) = ARTICLES.glob(f"{number}_*.txt")
        article = prepare(path).article
        assert article is not None
        dated = replace(article, publication=Publication(edtf.parse(published), PublishedHow.GIVEN))
        entries.append((dated, extract(dated), ImportItem("five", path.name)))
    add_articles(store, entries, corroboration=Corroborator())
    yield events(store, event_table(store).id.tolist())
    store.close()


def on(told: list[StoredEvent], day: str, *words: str) -> list[StoredEvent]:
    """The events of a day one of whose passages has these words."""
    return [
        event
        for event in told
        if event.edtf == day and any(all(word in one.quote for word in words) for one in event.evidence)
    ]


def test_the_killing_of_3_january_2020_is_one_event(told: list[StoredEvent]) -> None:
    (killing,) = on(told, "2020-01-03", "سليماني")
    assert killing.articles == {4, 5}
    assert len(killing.evidence) >= 3


def test_the_war_of_7_october_2023_is_one_event(told: list[StoredEvent]) -> None:
    (war,) = on(told, "2023-10-07", "الحرب")
    assert war.articles == {2, 3}


def test_events_known_by_their_day_belong_to_the_war(told: list[StoredEvent]) -> None:
    (war,) = on(told, "2023-10-07", "الحرب")
    assert on(told, "2023-10-07", "أحداث") == [war]


def test_a_threat_to_go_on_is_no_account_of_what_was_fired(told: list[StoredEvent]) -> None:
    fired = on(told, "2023-10-31", "الصواريخ")
    assert fired
    assert all("بمواصلة" not in one.quote for event in fired for one in event.evidence)


def test_the_storming_and_the_retreat_are_one_event_each(told: list[StoredEvent]) -> None:
    (storming,) = on(told, "2019-12-31", "السفارة", "المحتجين")
    (retreat,) = on(told, "2020-01-01", "انسحب", "السفارة")
    assert storming.articles == retreat.articles == {1}
    assert storming.id != retreat.id
    assert len(storming.evidence) >= 2


def test_different_strikes_stay_apart(told: list[StoredEvent]) -> None:
    bases = [event for event in told if any("عين الأسد" in place for place in event.places)]
    assert all("الشدادي" not in place for event in bases for place in event.places)
