"""Accounts are gathered into the same events, in whatever order and in whatever batches they come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.extract.corroboration.corroborator import Corroborator
from db.message import message
from db.records import Account, Article, Event, Extraction
from db.store.adding import add_articles
from db.store.articles import article as article_of
from db.store.articles import edit_source, remove_articles, republish
from db.store.change import Change, Row, Step, apply
from db.store.event_table import event_table
from db.store.events import event, events_of
from db.store.gathering import MANY
from db.store.kept import ImportItem
from db.store.store import Store
from tests.db.extract.corroboration.gold import gold_accounts
from tests.db.store.stories import check, dump, edit_event_title, item

Entry = tuple[Article, Extraction, ImportItem]


def entries() -> list[Entry]:
    """The hand-made accounts as articles, those of one article together."""
    by_article: dict[int, list[Account]] = {}
    for account in gold_accounts()[0]:
        by_article.setdefault(account.article_id, []).append(account)
    return [_entry(number, accounts) for number, accounts in by_article.items()]


def _entry(number: int, accounts: Sequence[Account]) -> Entry:
    text = ". ".join(account.quote for account in accounts)
    source = accounts[0].voice.removeprefix("source ")
    language = accounts[0].language
    article = Article(text, f"Article {number}", True, language, "rtl", source=source)
    return article, Extraction((), tuple(account.event for account in accounts)), item(f"{number}.txt")


def told(store: Store) -> set[frozenset[tuple[str, str]]]:
    """The groups of the library: the titles of the readings with their sources."""
    found = set()
    with store.reading() as connection:
        keys = [key for (key,) in connection.execute("SELECT id FROM events")]
    for key in keys:
        found.add(frozenset((one.reading.title, one.voice) for one in event(store, key).evidence))
    return found


def values(store: Store) -> set[tuple[object, ...]]:
    """What the events say, apart from their ids."""
    with store.reading() as connection:
        keys = [key for (key,) in connection.execute("SELECT id FROM events")]
    stored = [event(store, key) for key in keys]
    return {(one.title, one.type, one.edtf, one.confidence, one.actors, one.places, one.killed) for one in stored}


@pytest.fixture
def at_once(tmp_path: Path) -> Store:
    store = Store.create(tmp_path / "at-once.tasalsul")
    add_articles(store, entries(), corroboration=Corroborator())
    return store


@settings(max_examples=8, deadline=None)
@given(st.permutations(entries()), st.integers(1, 7))
def test_any_order_and_any_batches_give_the_same_events(
    tmp_path_factory: pytest.TempPathFactory, shuffled: list[Entry], size: int
) -> None:
    place = tmp_path_factory.mktemp("order")
    whole, batched = Store.create(place / "whole.tasalsul"), Store.create(place / "batched.tasalsul")
    add_articles(whole, entries(), corroboration=Corroborator())
    for start in range(0, len(shuffled), size):
        add_articles(batched, shuffled[start : start + size], corroboration=Corroborator())
    assert told(batched) == told(whole)
    assert values(batched) == values(whole)
    check(batched.path)
    whole.close()
    batched.close()


def test_without_a_comparison_every_passage_is_an_event(store: Store) -> None:
    add_articles(store, entries())
    assert all(len(group) == 1 for group in told(store))


def test_an_added_article_can_be_taken_back(at_once: Store) -> None:
    before = dump(at_once.path)
    first = entries()[0]
    again = (replace(first[0], source="Another"), first[1], item("again.txt"))
    change = add_articles(at_once, [again], corroboration=Corroborator())
    assert change.added("events") == frozenset()
    apply(at_once, change.inverse)
    assert dump(at_once.path) == before


def fire(store: Store) -> int:
    return next(one.id for key in (1, 2) for one in events_of(store, key) if len(one.evidence) == 3)


def test_an_event_says_what_its_sources_disagree_on(at_once: Store) -> None:
    burnt = event(at_once, fire(at_once))
    assert burnt.killed == 3
    assert [said.key for said in burnt.disagreement] == ["corroboration-killed"]
    assert len(burnt.voices) == 3


def test_a_new_reading_leaves_the_other_accounts_with_their_event(at_once: Store) -> None:
    key = fire(at_once)
    reading = events_of(at_once, 1)[0].evidence[0].reading
    elsewhere: Event = replace(reading, title="افتتاح معرض الكتاب في دمشق", places=("دمشق",), actors=())
    publication = article_of(at_once, 1).publication
    republish(at_once, 1, publication, Extraction((), (elsewhere,)), Corroborator())
    assert len(event(at_once, key).evidence) == 2
    assert [len(one.evidence) for one in events_of(at_once, 1)] == [1]
    republish(at_once, 1, publication, Extraction((), (reading,)), Corroborator())
    assert len(event(at_once, key).evidence) == 3
    check(at_once.path)


def test_a_corrected_event_keeps_its_accounts_and_its_title(at_once: Store) -> None:
    key = fire(at_once)
    edit_event_title(at_once, key, "mine")
    first = entries()[0]
    more = (replace(first[0], source="Another"), first[1], item("more.txt"))
    add_articles(at_once, [more], corroboration=Corroborator())
    stored = event(at_once, key)
    assert (stored.title, len(stored.evidence)) == ("mine", 4)


def test_an_event_stays_as_long_as_one_article_tells_it(at_once: Store) -> None:
    key = fire(at_once)
    change = remove_articles(at_once, [1, 2])
    assert len(event(at_once, key).evidence) == 1
    apply(at_once, change.inverse)
    assert len(event(at_once, key).evidence) == 3
    check(at_once.path)


def test_all_passages_are_counted(at_once: Store) -> None:
    table = event_table(at_once)
    accounts, _ = gold_accounts()
    assert int(table.evidence_count.sum()) == len(accounts)
    assert len(table) < len(accounts)


def test_a_passage_without_a_reading_leaves_its_event_alone(at_once: Store) -> None:
    row: Row = {
        "event_id": fire(at_once), "article_id": 5, "passage_start": 0, "passage_end": 5,
        "trigger_start": 0, "trigger_end": 5, "mention_id": None,
    }  # fmt: skip
    apply(at_once, Change(message("change-import", count=0), (Step("evidence", 900, None, row),)))
    before = event(at_once, fire_of(row))
    remove_articles(at_once, [1, 2, 3])
    after = event(at_once, fire_of(row))
    assert (after.title, after.edtf) == (before.title, before.edtf)
    assert [one.article_id for one in after.evidence] == [5]


def fire_of(row: Row) -> int:
    return int(str(row["event_id"]))


def test_an_event_that_very_many_tell_only_grows(store: Store) -> None:
    article, extraction, file = entries()[0]

    def told_by(outlet: int) -> Entry:
        text = f"{article.text} {outlet} " + " ".join(f"كلمة{outlet}ـ{place}" for place in range(40))
        return replace(article, text=text, source=f"outlet {outlet}"), extraction, replace(file, path=f"{outlet}.txt")

    for start in range(0, MANY + 6, 15):
        add_articles(store, [told_by(outlet) for outlet in range(start, start + 15)], corroboration=Corroborator())
    (key,) = event_table(store).id.tolist()
    add_articles(store, [told_by(99)], corroboration=Corroborator())
    assert event_table(store).id.tolist() == [key]
    assert len(event(store, key).voices) > MANY


def test_voices_follow_an_article_s_source(at_once: Store) -> None:
    key = fire(at_once)
    assert event(at_once, key).disagreement
    for article in event(at_once, key).articles:
        edit_source(at_once, article, "One outlet")
    stored = event(at_once, key)
    assert len(stored.voices) == 1
    assert stored.disagreement == ()
    check(at_once.path)
