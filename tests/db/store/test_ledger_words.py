from __future__ import annotations

import csv
import io

from db.records import EventType
from db.store.articles import edit_title
from db.store.correcting import add_event, correct_events
from db.store.kept import Field, Review
from db.store.ledger import corrections
from db.store.ledger_words import correction_words, ledger_table
from db.store.store import Store
from db.time import edtf


def words(store: Store, language: str = "en") -> list[tuple[str, str, str]]:
    """Every correction in words, the oldest first."""
    return [tuple(correction_words(kept, language)) for kept in corrections(store)]  # type: ignore[misc]


def test_every_field_is_worded(stories: Store) -> None:
    correct_events(
        stories,
        [2],
        {
            Field.TITLE: "اجتماع",
            Field.TYPE: EventType.COERCE,
            Field.DATE: edtf.parse("2021-05-03"),
            Field.ACTORS: ["أ", "ب"],
            Field.TOLL: (3, None),
            Field.REVIEW: Review.ACCEPTED,
        },
    )
    told = {field: (former, given) for field, former, given in words(stories)}
    assert told["Title"][1] == "اجتماع"
    assert told["Date"] == ("No date", "Monday 3 May 2021")
    assert told["Type"][1] == "Coercion"
    assert told["Actors"][1] == "أ؛ ب"
    assert told["Toll"] == ("", "\u20683\u2069 killed")
    assert told["Review"] == ("Open", "Accepted")
    assert ("الحصيلة", "", "\u2068٣\u2069 قتلى") in words(stories, "ar")


def test_an_added_event_is_worded_by_its_title(stories: Store) -> None:
    add_event(stories, 1, (0, 5), {Field.TITLE: "جسر"})
    assert words(stories) == [("Added", "", "جسر")]


def test_the_ledger_as_a_table(stories: Store) -> None:
    stories.person = "سلمى"
    edit_title(stories, 1, "=SUM(A1)")
    correct_events(stories, [3], {Field.NOTE: "seen"}, why="checked")
    text = ledger_table(corrections(stories), {("articles", 1): "الجسر", ("events", 3): "Talks"}, "en")
    head, first, second = csv.reader(io.StringIO(text))
    assert head == ["When (UTC)", "Who", "Event or article", "Field", "Before", "After", "Why"]
    assert first[1:] == ["سلمى", "الجسر", "Title", "جسر النهر", "'=SUM(A1)", ""]
    assert second[1:] == ["سلمى", "Talks", "Note", "", "seen", "checked"]
