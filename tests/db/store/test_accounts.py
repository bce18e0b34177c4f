from __future__ import annotations

from db.store.accounts import accounts_of, first_day, near_keys, voice_of
from db.store.adding import add_articles
from db.store.store import Store
from db.time import edtf
from tests.db.store.stories import bridge, harbour, item


def test_accounts_have_their_words_and_their_reading(stories: Store) -> None:
    with stories.reading() as connection:
        (met,) = accounts_of(connection, "article_id", [2])
    assert met.account.quote.startswith("The council met the dockers")
    assert met.account.event.title == harbour()[1].events[0].title
    assert (met.event_id, met.is_corrected, met.account.language) == (3, False, "en")


def test_an_outlet_is_one_voice_and_an_article_without_one_its_own(store: Store) -> None:
    add_articles(store, [(*bridge(), item("a")), (*harbour(None), item("b"))])
    with store.reading() as connection:
        assert [voice_of(connection, key) for key in (1, 2)] == ["source المنارة", "article 2"]


def test_a_reprint_speaks_with_the_voice_of_its_original(store: Store) -> None:
    add_articles(store, [(*bridge(), item("a")), (*bridge("another"), item("b"))])
    with store.writing() as writing:
        writing.connection.execute("UPDATE articles SET reprint_of = 1 WHERE id = 2")
    with store.reading() as connection:
        assert voice_of(connection, 2) == voice_of(connection, 1)


def test_terms_are_looked_up_by_day(stories: Store) -> None:
    with stories.writing() as writing:
        writing.connection.execute("UPDATE evidence SET terms = '[1, 2, 3]' WHERE id = 1")
        writing.connection.execute("UPDATE evidence SET terms = '[2, 3]' WHERE id = 2")
    day = first_day(edtf.parse("2021-05-04"))
    with stories.reading() as connection:
        assert near_keys(connection, [1, 2, 9], (day, day), 2) == [(1, 1)]
        assert near_keys(connection, [1, 2, 9], (day + 1, day + 9), 1) == []
        assert near_keys(connection, [2, 3], (first_day(None), first_day(None)), 2) == [(2, 2)]
    with stories.writing() as writing:
        writing.connection.execute("UPDATE evidence SET terms = '[7]' WHERE id = 1")
        writing.connection.execute("DELETE FROM evidence WHERE id = 2")
        assert writing.connection.execute("SELECT term FROM evidence_terms").fetchall() == [(7,)]
