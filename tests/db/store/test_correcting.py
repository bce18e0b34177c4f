from __future__ import annotations

import json

import pytest

from db.errors import EnvironmentFault
from db.records import Basis, EventType
from db.store import history
from db.store.articles import remove_articles
from db.store.change import Row
from db.store.correcting import add_event, correct_events
from db.store.event_table import event_table
from db.store.events import event, events_of, family_counts, undated, undated_count
from db.store.kept import Field, Review
from db.store.ledger import corrections, corrections_of
from db.store.store import Store
from db.store.stored_rows import select_rows
from db.time import edtf
from tests.db.store.stories import BRIDGE, check, dump


def row(store: Store, key: int) -> Row:
    """An event's row as it lies in the file."""
    with store.reading() as connection:
        return select_rows(connection, "events", "id", [key])[key]


def test_a_date_by_hand_says_so(stories: Store) -> None:
    correct_events(stories, [2], {Field.DATE: edtf.parse("2021-05~")})
    corrected = event(stories, 2)
    assert (corrected.span, corrected.edtf, corrected.basis) == (edtf.parse("2021-05~"), "2021-05~", Basis.EXPLICIT)
    assert [reason.key for reason in corrected.reason] == ["reason-given-by-hand"]
    correct_events(stories, [2], {Field.DATE: None})
    assert (event(stories, 2).span, event(stories, 2).basis) == (None, Basis.NONE)


def test_every_field_is_set_and_undone_as_one(stories: Store) -> None:
    before = dump(stories.path)
    correct_events(
        stories,
        [1],
        {
            Field.TITLE: "إغلاق الجسر",
            Field.TYPE: EventType.COERCE,
            Field.DATE: edtf.parse("2021-05-03"),
            Field.ACTORS: ["العمال", "الوالي"],
            Field.PLACES: ["الجسر"],
            Field.TOLL: (None, 2),
            Field.NOTE: "seen on video",
            Field.TAGS: ["bridge"],
            Field.REVIEW: Review.ACCEPTED,
        },
        why="the second article says so",
    )
    told = event(stories, 1)
    assert (told.title, told.type, told.edtf) == ("إغلاق الجسر", EventType.COERCE, "2021-05-03")
    assert (told.actors, told.places, told.killed, told.injured) == (("العمال", "الوالي"), ("الجسر",), None, 2)
    assert (told.note, told.tags, told.review) == ("seen on video", ("bridge",), Review.ACCEPTED)
    assert told.corrected == frozenset(Field)
    check(stories.path)
    history.undo(stories)
    assert dump(stories.path) == before


def test_the_ledger_keeps_both_values_who_and_why(stories: Store) -> None:
    stories.person = "سلمى"
    former = event(stories, 3).title
    correct_events(stories, [3], {Field.TITLE: "one"}, why="clearer")
    correct_events(stories, [3], {Field.TITLE: "two"})
    second, first = corrections_of(stories, "events", 3)
    assert (first.former, first.given) == ({"title": former}, {"title": "one"})
    assert (first.person, first.why, second.former) == ("سلمى", "clearer", {"title": "one"})
    assert corrections(stories) == [first, second]
    history.undo(stories)
    assert corrections(stories) == [first]


def test_many_at_once_are_one_edit(stories: Store) -> None:
    change = correct_events(stories, [1, 2, 3], {Field.REVIEW: Review.REJECTED})
    assert change.events == {1, 2, 3}
    assert (change.label.key, dict(change.label.arguments)) == ("change-events-rejected", {"count": 3})
    history.undo(stories)
    assert [row(stories, key)["review"] for key in (1, 2, 3)] == ["", "", ""]


def test_what_is_so_already_is_no_edit(stories: Store) -> None:
    correct_events(stories, [1], {Field.TITLE: event(stories, 1).title})
    assert history.edits(stories) == []


def test_an_event_that_is_gone_is_told(stories: Store) -> None:
    remove_articles(stories, [1])
    with pytest.raises(EnvironmentFault, match="fault-event-gone"):
        correct_events(stories, [1, 3], {Field.NOTE: "x"})
    assert row(stories, 3)["note"] == ""


def test_a_field_goes_back_to_the_machine(stories: Store) -> None:
    before = row(stories, 1)
    correct_events(stories, [1], {Field.TITLE: "by hand", Field.DATE: None})
    correct_events(stories, [1], {}, restored=[Field.DATE])
    assert event(stories, 1).edtf == before["edtf"]
    assert json.loads(str(row(stories, 1)["corrected"])) == ["title"]
    correct_events(stories, [1], {}, restored=[Field.TITLE])
    assert row(stories, 1) == before
    assert len(corrections_of(stories, "events", 1)) == 4


def test_an_event_is_added_from_a_passage(stories: Store) -> None:
    before = dump(stories.path)
    passage = (BRIDGE.index("اجتمعوا"), BRIDGE.index("اجتمعوا") + 7)
    change = add_event(stories, 1, passage, {Field.TITLE: "اجتماع", Field.DATE: edtf.parse("2021-05-04")})
    (key,) = change.added("events")
    added = event(stories, key)
    assert (added.title, added.edtf, added.confidence) == ("اجتماع", "2021-05-04", 1.0)
    assert [(told.article_id, told.quote) for told in added.evidence] == [(1, "اجتمعوا")]
    assert added in events_of(stories, 1)
    assert [kept.field for kept in corrections_of(stories, "events", key)] == ["added"]
    check(stories.path)
    history.undo(stories)
    assert dump(stories.path) == before


def test_nothing_is_added_to_an_article_that_is_gone(stories: Store) -> None:
    remove_articles(stories, [1])
    with pytest.raises(EnvironmentFault, match="fault-article-gone"):
        add_event(stories, 1, (0, 3), {Field.TITLE: "x"})


def test_a_rejected_event_is_not_shown(stories: Store) -> None:
    correct_events(stories, [2, 3], {Field.REVIEW: Review.REJECTED})
    assert list(event_table(stories).id) == [1]
    assert (undated(stories), undated_count(stories)) == ([], 0)
    assert sum(family_counts(stories).values()) == 1
    assert [told.id for told in events_of(stories, 1)] == [1]
    assert event(stories, 2).review is Review.REJECTED
    correct_events(stories, [2], {Field.REVIEW: Review.OPEN})
    assert len(event_table(stories)) == 2


def test_a_dialog_s_corrections_are_one_edit(stories: Store) -> None:
    correct_events(stories, [1], {Field.TITLE: "by hand"})
    before = dump(stories.path)
    correct_events(stories, [1], {Field.NOTE: "seen"}, restored=[Field.TITLE])
    assert event(stories, 1).note == "seen"
    assert event(stories, 1).corrected == {Field.NOTE}
    history.undo(stories)
    assert dump(stories.path) == before
