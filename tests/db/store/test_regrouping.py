from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.extract.corroboration.corroborator import Corroborator
from db.records import Extraction
from db.store.adding import add_articles
from db.store.aliases import rename
from db.store.articles import article, republish
from db.store.change import apply
from db.store.correcting import add_event
from db.store.events import event, events_of
from db.store.history import redo, undo
from db.store.kept import Field, ItemStatus, StoredEvent
from db.store.regrouping import merge_events, move_passages, part_passages
from db.store.store import Store
from tests.db.store.stories import check, dump, edit_event_title, item
from tests.db.store.test_gathering import entries

FIRE, MINISTER = 1, 14


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Store]:
    """The hand-made accounts, gathered."""
    store = Store.create(tmp_path / "gathered.tasalsul")
    add_articles(store, entries(), corroboration=Corroborator())
    yield store
    store.close()


def told_by(store: Store, article_id: int) -> StoredEvent:
    return events_of(store, article_id)[0]


def reread(store: Store, article_id: int) -> None:
    """Find all events of an article anew, as a newer program might."""
    readings = tuple(
        replace(one.reading, confidence=0.7)
        for one in told_by(store, article_id).evidence
        if one.article_id == article_id
    )
    republish(store, article_id, article(store, article_id).publication, Extraction((), readings), Corroborator())


def reimport(store: Store, article_id: int) -> None:
    """Import an article's file again, with a line more before its text."""
    old = article(store, article_id)
    line = "خبر عاجل\n"
    readings = []
    for one in told_by(store, article_id).evidence:
        if one.article_id == article_id:
            moved = one.reading.evidence
            start, end = (place + len(line) for place in moved.passage)
            first, last = (place + len(line) for place in moved.trigger)
            readings.append(replace(one.reading, evidence=replace(moved, passage=(start, end), trigger=(first, last))))
    entry = (
        replace(old, text=line + old.text),
        Extraction((), tuple(readings)),
        item(f"{article_id}.txt", status=ItemStatus.UPDATED, article_id=article_id),
    )
    add_articles(store, [entry], corroboration=Corroborator())


def test_a_passage_is_parted_and_comes_back(library: Store) -> None:
    before = dump(library.path)
    burnt = told_by(library, 1)
    change = part_passages(library, [burnt.evidence[0].id])
    assert (len(burnt.evidence), len(event(library, burnt.id).evidence)) == (3, 2)
    assert told_by(library, 1).id != burnt.id
    check(library.path)
    apply(library, change.inverse)
    after = dump(library.path)
    assert {name: rows for name, rows in after.items() if name != "edits"} == {
        name: rows for name, rows in before.items() if name != "edits"
    }


@pytest.mark.parametrize("anew", [reread, reimport])
def test_what_was_parted_stays_parted(library: Store, anew: object) -> None:
    assert callable(anew)
    burnt = told_by(library, 1)
    part_passages(library, [next(one.id for one in burnt.evidence if one.article_id == 1)])
    anew(library, 1)
    anew(library, 2)
    assert len(told_by(library, 1).evidence) == 1
    assert {one.article_id for one in told_by(library, 2).evidence} == {2, 3}


@pytest.mark.parametrize("anew", [reread, reimport])
def test_what_was_merged_stays_merged(library: Store, anew: object) -> None:
    assert callable(anew)
    fire, other = told_by(library, 1), told_by(library, 4)
    merge_events(library, [fire.id, other.id])
    anew(library, 4)
    anew(library, 1)
    assert told_by(library, 4).id == told_by(library, 1).id
    assert told_by(library, 4).articles == {1, 2, 3, 4}


def test_merging_undoes_parting(library: Store) -> None:
    burnt = told_by(library, 1)
    part_passages(library, [burnt.evidence[0].id])
    merge_events(library, [burnt.id, told_by(library, 1).id])
    reread(library, 1)
    assert len(told_by(library, 1).evidence) == 3


def test_a_later_article_is_kept_from_what_was_parted(library: Store) -> None:
    burnt = told_by(library, 1)
    part_passages(library, [next(one.id for one in burnt.evidence if one.article_id == 1)])
    first, extraction, _ = entries()[0]
    more = (replace(first, source="Another"), extraction, item("more.txt"))
    add_articles(library, [more], corroboration=Corroborator())
    assert told_by(library, 1).id != told_by(library, 2).id


def test_what_a_person_set_of_either_goes_with_the_whole(library: Store) -> None:
    fire, other = told_by(library, 1), told_by(library, 4)
    edit_event_title(library, other.id, "mine")
    change = merge_events(library, [fire.id, other.id])
    assert event(library, fire.id).title == "mine"
    assert change.removed("events") == {other.id}
    check(library.path)


def test_edits_are_undone_and_redone_from_the_history(library: Store) -> None:
    fire, other = told_by(library, 1), told_by(library, 4)
    merge_events(library, [fire.id, other.id])
    undo(library)
    assert told_by(library, 4).id == other.id
    redo(library)
    assert told_by(library, 4).id == fire.id


def test_a_passage_moves_to_another_event(library: Store) -> None:
    fire, other = told_by(library, 1), told_by(library, 4)
    passage = next(one.id for one in fire.evidence if one.article_id == 1)
    move_passages(library, [passage], other.id)
    reread(library, 1)
    assert told_by(library, 1).id == other.id
    assert event(library, fire.id).articles == {2, 3}


def test_a_lone_passage_cannot_be_parted(library: Store) -> None:
    lone = told_by(library, 4)
    assert part_passages(library, [lone.evidence[0].id]).steps == ()


def test_events_that_are_gone_are_told(library: Store) -> None:
    with pytest.raises(EnvironmentFault, match="fault-event-gone"):
        merge_events(library, [1, 999])
    with pytest.raises(EnvironmentFault, match="fault-event-gone"):
        move_passages(library, [1], 999)


def test_a_name_is_called_otherwise_now_and_later(library: Store) -> None:
    change = rename(library, "الدفاع المدني", "الدفاع المدني الأردني")
    assert "الدفاع المدني الأردني" in told_by(library, 1).actors
    first, extraction, _ = entries()[0]
    again = (replace(first, source="Another"), extraction, item("again.txt"))
    added = add_articles(library, [again], corroboration=Corroborator())
    (key,) = added.added("articles")
    assert told_by(library, key).evidence[-1].reading.actors == ("الدفاع المدني الأردني",)
    rename(library, "الدفاع المدني الأردني", "المدني")
    assert "المدني" in told_by(library, 1).actors
    assert change.tables == {"aliases", "events", "evidence"}
    undo(library)
    assert "الدفاع المدني الأردني" in told_by(library, 1).actors


def test_a_correction_outlives_a_text_that_moved(library: Store) -> None:
    lone = told_by(library, 4)
    edit_event_title(library, lone.id, "mine")
    reimport(library, 4)
    assert (told_by(library, 4).id, told_by(library, 4).title) == (lone.id, "mine")


def test_an_event_that_a_person_corrected_is_never_dropped(library: Store) -> None:
    lone = told_by(library, 4)
    edit_event_title(library, lone.id, "mine")
    republish(library, 4, article(library, 4).publication, Extraction((), ()), Corroborator())
    assert event(library, lone.id).title == "mine"
    assert [one.article_id for one in event(library, lone.id).evidence] == [4]
    check(library.path)


def test_a_passage_that_a_person_added_stays_and_moves_with_its_words(library: Store) -> None:
    change = add_event(library, 4, (0, 5), {Field.TITLE: "mine"})
    (added,) = change.added("events")
    quote = event(library, added).evidence[0].quote
    reimport(library, 4)
    assert event(library, added).evidence[0].quote == quote
    assert event(library, added).evidence[0].passage[0] > 0
