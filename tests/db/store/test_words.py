from __future__ import annotations

from db.store import words
from db.store.store import Store


def rows(store: Store, table: str) -> list[tuple[object, ...]]:
    with store.reading() as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608 - our own table


def test_events_are_indexed_by_title_and_names(stories: Store) -> None:
    assert rows(stories, "event_words")[1] == (2, "اجتماع بالوالي", "العمال الوالي")


def test_articles_are_indexed_folded(stories: Store) -> None:
    assert rows(stories, "article_words")[0][1] == "جسر النهر"
    assert str(rows(stories, "article_words")[0][2]).startswith("جسر النهر اغلق العمال")


def test_tables_that_are_not_searched_cost_nothing(store: Store) -> None:
    with store.writing() as writing:
        words.add(writing.connection, "mentions", [(1, {})])
        words.update(writing.connection, "evidence", 1, {"event_id": 2})
        words.remove(writing.connection, "imports", 1)
    assert rows(store, "article_words") == []
