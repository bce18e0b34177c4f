from __future__ import annotations

from collections.abc import Callable

import pytest

from db.store.driver import sqlite3
from db.store.safety.checking import check_library
from db.store.store import Store


def spoil(store: Store, statement: str) -> None:
    """Change the file behind the store's back."""
    connection = sqlite3.connect(store.path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def keys(store: Store) -> list[tuple[str, object]]:
    """What the check found, each with the table that it is about."""
    return [(problem.key, dict(problem.arguments).get("table")) for problem in check_library(store).problems]


def test_a_whole_library_has_no_problem(stories: Store) -> None:
    found = check_library(stories)
    assert (found.articles, found.events, found.problems) == (2, 3, ())


def test_a_library_written_to_after_a_search_has_no_problem(stories: Store) -> None:
    with stories.reading() as connection:
        connection.execute("SELECT count(*) FROM event_words_fts WHERE event_words_fts MATCH 'a'").fetchone()
    spoil(stories, "INSERT INTO event_words_fts(event_words_fts) VALUES ('rebuild')")
    assert keys(stories) == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DELETE FROM articles WHERE id = 2", ("check-reference", "evidence")),
        ("UPDATE mentions SET end_offset = 100000 WHERE id = 1", ("check-place", "mentions")),
        ("UPDATE evidence SET passage_end = passage_start WHERE id = 2", ("check-place", "evidence")),
        ("UPDATE article_ranges SET start_offset = -1 WHERE id = 1", ("check-place", "article_ranges")),
        ("UPDATE articles SET title = 'behind its back' WHERE id = 1", ("check-folded", "articles")),
        ("DELETE FROM event_words WHERE id = 1", ("check-folded", "events")),
        ("INSERT INTO article_words_fts(article_words_fts) VALUES ('delete-all')", ("check-search", "article_words")),
    ],
)
def test_what_is_wrong_is_told(stories: Store, statement: str, problem: tuple[str, str]) -> None:
    spoil(stories, statement)
    assert problem in keys(stories)


def test_a_damaged_index_is_told(stories: Store) -> None:
    stories.close()
    connection = sqlite3.connect(stories.path)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_master SET sql = replace(sql, 'start_offset', 'end_offset') WHERE name = 'mentions_by_article'"
    )
    connection.commit()
    connection.close()
    again = Store.open(stories.path)
    assert ("check-pages", None) in keys(again)
    again.close()


def test_a_cancelled_check_ends(stories: Store) -> None:
    spoil(stories, "DELETE FROM event_words WHERE id = 1")
    always: Callable[[], bool] = lambda: True  # noqa: E731 - named for what it says
    assert check_library(stories, cancelled=always).problems == ()
