from __future__ import annotations

import pytest

from db.store import words
from db.store.articles import edit_title, remove_articles
from db.store.change import apply
from db.store.store import Store


def rows(store: Store, table: str) -> list[tuple[object, ...]]:
    with store.reading() as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608 - our own table


def test_events_are_indexed_by_title_names_and_passages(stories: Store) -> None:
    key, title, names, passages, stems = rows(stories, "event_words")[1]
    assert (key, title, names) == (2, "اجتماع بالوالي", "العمال الوالي")
    assert "اجتمعوا" in str(passages)
    assert "عامل" in str(stems).split()


def test_articles_are_indexed_folded(stories: Store) -> None:
    _, title, text, stems = rows(stories, "article_words")[0]
    assert title == "جسر النهر"
    assert str(text).startswith("جسر النهر اغلق العمال")
    assert "نهر" in str(stems).split()


def test_forms_follow_edits_and_go_with_their_rows(stories: Store) -> None:
    edit_title(stories, 1, "Another")
    assert rows(stories, "article_words")[0][1] == "another"
    change = remove_articles(stories, [1])
    assert [row[0] for row in rows(stories, "article_words")] == [2]
    assert [row[0] for row in rows(stories, "event_words")] == [3]
    apply(stories, change.inverse)
    with stories.reading() as connection:
        assert list(words.stale(connection)) == []


def test_rows_that_are_not_searched_cost_nothing(stories: Store) -> None:
    before = rows(stories, "article_words")
    with stories.writing() as writing:
        words.follow(writing.connection, [])
    assert rows(stories, "article_words") == before


@pytest.mark.parametrize("table", ["articles", "events"])
def test_what_is_missing_is_filled_in_again(stories: Store, table: str) -> None:
    target = words.TARGETS[table]
    before = rows(stories, target)
    with stories.writing() as writing:
        writing.connection.execute(f"DELETE FROM {target}")  # noqa: S608 - our own table
        assert [key for name, key in words.stale(writing.connection) if name == table] == [row[0] for row in before]
        words.fill(writing.connection)
    assert rows(stories, target) == before
