from __future__ import annotations

from dataclasses import replace

from db.message import message
from db.records import Extraction, Publication
from db.store.articles import article, remove_articles, republish
from db.store.change import Change, Step, apply
from db.store.events import event, events_of
from db.store.mentions import mentions
from db.store.rows import write_span
from db.store.store import Store
from db.time import edtf
from tests.db.store.stories import bridge, check, edit_event_title


def again(store: Store, extraction: Extraction, article_id: int = 1) -> Change:
    return republish(store, article_id, article(store, article_id).publication, extraction)


def test_the_same_findings_change_nothing(stories: Store) -> None:
    assert again(stories, bridge()[1]).steps == ()


def test_a_finding_at_another_place_is_a_new_one(stories: Store) -> None:
    extraction = bridge()[1]
    first = extraction.events[0]
    moved = replace(first, evidence=replace(first.evidence, passage=(11, 30), trigger=(11, 12)))
    change = again(stories, Extraction(extraction.mentions, (moved, extraction.events[1])))
    assert change.added("events") == {4}
    assert change.removed("events") == {1}
    assert change.added("mentions") == frozenset()
    check(stories.path)


def test_a_finding_by_the_same_word_is_the_same_one(stories: Store) -> None:
    extraction = bridge()[1]
    first = extraction.events[0]
    wider = replace(first, evidence=replace(first.evidence, passage=(10, 40)))
    change = again(stories, Extraction(extraction.mentions, (wider, extraction.events[1])))
    assert change.updated("evidence") == {1}
    assert change.removed("events") == frozenset()


def test_a_corrected_event_stays_when_its_date_is_found_no_more(stories: Store) -> None:
    edit_event_title(stories, 1, "mine")
    again(stories, Extraction((), ()))
    assert event(stories, 1).title == "mine"
    assert event(stories, 1).evidence[0].mention_id is None
    check(stories.path)


def test_what_is_found_twice_at_one_place_is_two(stories: Store) -> None:
    extraction = bridge()[1]
    first = extraction.events[0]
    change = again(stories, Extraction(extraction.mentions * 2, (first, first, extraction.events[1])))
    assert len(change.added("events")) == 1
    assert len(change.added("mentions")) == 1
    assert len(events_of(stories, 1)) == 3


def test_a_person_s_title_stays(stories: Store) -> None:
    edit_event_title(stories, 1, "mine")
    first, second = bridge()[1].events
    again(stories, Extraction(bridge()[1].mentions, (replace(first, title="theirs", confidence=0.1), second)))
    assert (event(stories, 1).title, event(stories, 1).confidence) == ("mine", 0.1)


def shared_event(store: Store) -> None:
    """Let the second article tell the first event too."""
    row = {
        "event_id": 1, "article_id": 2, "passage_start": 0, "passage_end": 7,
        "trigger_start": 0, "trigger_end": 7, "mention_id": None,
        "title": "إغلاق الجسر", "type": "PROTEST", **write_span(edtf.parse("2021-05-04"), None),
        "basis": "explicit", "confidence": 0.7,
    }  # fmt: skip
    apply(store, Change(message("change-import", count=0), (Step("evidence", 4, None, row),)))


def test_an_event_that_others_tell_stays_with_them(stories: Store) -> None:
    shared_event(stories)
    assert event(stories, 1).articles == {1, 2}
    change = again(stories, Extraction((), ()))
    assert change.removed("events") == {2}
    assert event(stories, 1).articles == {2}
    assert mentions(stories, 1) == []
    check(stories.path)
    apply(stories, change.inverse)
    removal = remove_articles(stories, [2])
    assert removal.removed("events") == {3}
    assert event(stories, 1).articles == {1}


def test_an_event_that_others_tell_keeps_its_date(stories: Store) -> None:
    shared_event(stories)
    first, second = bridge()[1].events
    again(stories, Extraction(bridge()[1].mentions, (replace(first, span=None, edtf=None), second)))
    assert event(stories, 1).edtf == "2021-05-04"


def test_no_publication_date_is_kept_as_such(stories: Store) -> None:
    republish(stories, 1, Publication(), bridge()[1])
    assert article(stories, 1).publication == Publication()
