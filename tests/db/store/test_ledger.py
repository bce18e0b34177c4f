from __future__ import annotations

from datetime import UTC, datetime

from db.store.articles import article_rows
from db.store.change import carry_out
from db.store.ledger import Ledger, corrections, corrections_of
from db.store.store import Store
from db.store.stored_rows import select_rows


def correct(store: Store, key: int, title: str) -> int:
    """Set an article's title through the ledger; give the number of steps."""
    with store.writing() as writing:
        before = select_rows(writing.connection, "articles", "id", [key])[key]
        steps = list(Ledger(writing, "checked").correct("articles", key, before, "title", {"title": title}))
        carry_out(writing, steps)
    return len(steps)


def test_a_correction_is_a_step_and_its_note(stories: Store) -> None:
    former = article_rows(stories)[0].title
    assert correct(stories, 1, "x") == 2
    (kept,) = corrections(stories)
    assert (kept.table, kept.row_id, kept.field, kept.why) == ("articles", 1, "title", "checked")
    assert (kept.former, kept.given) == ({"title": former}, {"title": "x"})
    assert abs((datetime.now(UTC) - kept.made).total_seconds()) < 60


def test_the_same_value_is_no_correction(stories: Store) -> None:
    assert correct(stories, 1, article_rows(stories)[0].title) == 0
    assert corrections(stories) == []


def test_corrections_are_found_by_their_row(stories: Store) -> None:
    correct(stories, 1, "x")
    correct(stories, 2, "y")
    correct(stories, 1, "z")
    assert [kept.given["title"] for kept in corrections_of(stories, "articles", 1)] == ["z", "x"]
