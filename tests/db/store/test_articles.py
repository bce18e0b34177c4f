from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest

from db.errors import EnvironmentFault
from db.message import message
from db.records import Article, Event, Extraction, Mention, Publication, PublishedHow
from db.store.adding import add_articles
from db.store.articles import (
    article,
    article_count,
    article_rows,
    edit_source,
    edit_title,
    remove_articles,
    republish,
    sources,
)
from db.store.change import apply
from db.store.events import event
from db.store.imports import known_items
from db.store.kept import ItemStatus
from db.store.mentions import mentions
from db.store.store import Store
from db.time import edtf
from tests.db.store.stories import HARBOUR, bridge, check, dump, harbour, item

NOTHING = Extraction((), ())


def test_articles_come_back_as_they_were(stories: Store) -> None:
    assert article(stories, 1) == bridge()[0]
    assert article(stories, 2) == harbour()[0]
    assert article_count(stories) == 2


@pytest.mark.parametrize(
    "text",
    ["", "a\r\nb\rc\n", "\ufeffمَرْحَبـًا \u202eabc\u202c", "e\u0301 é 👨‍👩‍👧 \U0010ffff", "nul\x00inside", "\ufb8a\ufefb"],
)
def test_the_text_is_never_altered(store: Store, text: str) -> None:
    add_articles(store, [(Article(text, "t", True, "ar", "rtl"), NOTHING, item("a"))])
    assert article(store, 1).text == text
    check(store.path)


def test_rows_say_everything_but_the_text(stories: Store) -> None:
    first, second = article_rows(stories)
    assert (first.id, first.title, first.title_stated, first.source) == (1, "جسر النهر", True, "المنارة")
    assert (first.language, first.direction, first.event_count) == ("ar", "rtl", 2)
    assert first.publication == bridge()[0].publication
    assert article_rows(stories, [2, 9]) == [second]
    assert article_rows(stories, []) == []
    assert (second.title_stated, second.publication, second.event_count) == (False, Publication(), 1)


def test_an_article_that_is_gone(stories: Store) -> None:
    with pytest.raises(EnvironmentFault, match="fault-article-gone"):
        article(stories, 9)
    with pytest.raises(EnvironmentFault, match="fault-article-gone"):
        edit_title(stories, 9, "x")


def test_sources_are_counted_most_first(stories: Store) -> None:
    add_articles(
        stories,
        [(*bridge("المنارة"), item("c")), (*harbour(None), item("d"))],
    )
    assert sources(stories) == [("المنارة", 2), (None, 1), ("Harbour News", 1)]


def test_an_edited_title_counts_as_stated_and_can_be_taken_back(stories: Store) -> None:
    change = edit_title(stories, 2, "Talks at the harbour")
    row = article_rows(stories)[1]
    assert (row.title, row.title_stated) == ("Talks at the harbour", True)
    assert change.label == message("change-article-title", title="Talks at the harbour")
    apply(stories, change.inverse)
    row = article_rows(stories)[1]
    assert (row.title, row.title_stated) == ("Harbour talks", False)


def test_removing_takes_what_only_these_articles_tell(stories: Store) -> None:
    before = dump(stories.path)
    change = remove_articles(stories, [1])
    assert change.removed("events") == {1, 2}
    assert [row.id for row in article_rows(stories)] == [2]
    assert mentions(stories, 1) == []
    assert [(known.path, known.article_id) for known in known_items(stories)] == [
        ("bridge.txt", None),
        ("harbour.txt", 2),
    ]
    check(stories.path)
    apply(stories, change.inverse)
    assert dump(stories.path) == before


def test_another_date_brings_other_findings_with_the_same_ids(stories: Store) -> None:
    old = event(stories, 1)
    extraction = bridge()[1]
    day = edtf.parse("2022-01-01")
    moved = Extraction(
        tuple(_dated(mention, "2022-01-01") for mention in extraction.mentions),
        tuple(_dated(told, "2022-01-01") for told in extraction.events[:1]),
    )
    given = Publication(edtf.parse("2022-01-02"), PublishedHow.GIVEN, message("reason-given"))
    change = republish(stories, 1, given, moved)
    new = event(stories, 1)
    assert (new.span, new.edtf, new.evidence[0].id) == (day, "2022-01-01", old.evidence[0].id)
    assert mentions(stories, 1)[0].mention.span == day
    assert mentions(stories, 1)[0].id == old.evidence[0].mention_id
    assert change.removed("events") == {2}
    assert article(stories, 1).publication == given
    check(stories.path)
    apply(stories, change.inverse)
    assert event(stories, 1) == old


Found = TypeVar("Found", Mention, Event)


def _dated(found: Found, day: str) -> Found:
    return replace(found, span=edtf.parse(day), edtf=day)


def test_a_date_that_is_given_stays_at_the_next_import_and_one_taken_back_does_not(stories: Store) -> None:
    text, extraction = bridge()
    given = Publication(edtf.parse("2022-01-02"), PublishedHow.GIVEN)
    update = item("bridge.txt", status=ItemStatus.UPDATED, article_id=1)
    republish(stories, 1, given, extraction)
    add_articles(stories, [(text, extraction, update)])
    assert article(stories, 1).publication == given
    republish(stories, 1, Publication(), extraction)
    add_articles(stories, [(text, extraction, update)])
    assert article(stories, 1).publication == text.publication


def test_a_source_can_be_taken_away(stories: Store) -> None:
    edit_source(stories, 2, None)
    assert article(stories, 2).source is None
    assert article(stories, 2).text == HARBOUR
