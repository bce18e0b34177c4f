from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Article, Extraction
from db.store.adding import add_articles
from db.store.articles import edit_title, remove_articles
from db.store.change import apply
from db.store.events import edit_event_title
from db.store.search import SearchResult, find_words, matching_articles, search
from db.store.store import Store
from db.text.folding import fold_text
from tests.db.store.stories import BRIDGE, add_stories, harbour, item


def found(result: SearchResult) -> tuple[list[int], list[int]]:
    return sorted(hit.article_id for hit in result.articles), sorted(hit.event_id for hit in result.events)


def test_words_in_any_spelling_and_the_last_one_unfinished(stories: Store) -> None:
    assert found(search(stories, "العُمّال")) == ([1], [1, 2])
    assert found(search(stories, "جسر النه")) == ([1], [1])
    assert found(search(stories, "النه جسر")) == ([], [])
    assert found(search(stories, "COUNCIL dock")) == ([2], [3])
    assert found(search(stories, "council bridge")) == ([], [])


def test_all_matching_articles_and_the_best_of_them(stories: Store) -> None:
    add_articles(stories, [(*harbour(), item(f"{number}.txt")) for number in range(5)])
    assert matching_articles(stories, "dockers") == {2, 3, 4, 5, 6, 7}
    assert len(search(stories, "dockers", limit=3).articles) == 3
    assert matching_articles(stories, "...") == frozenset()


def test_hits_are_places_in_the_original_text(stories: Store) -> None:
    (hit,) = search(stories, "أَغلق").articles
    assert [BRIDGE[start:end] for start, end in hit.hits] == ["أغلق"]
    snippet = hit.snippet
    assert BRIDGE[snippet.start :].startswith(snippet.text)
    assert [snippet.text[start:end] for start, end in snippet.hits] == ["أغلق"]


def test_events_whose_passages_hold_a_hit(stories: Store) -> None:
    result = search(stories, "اجتمعوا")
    assert found(result) == ([1], [])
    assert result.passages == {2}
    assert result.event_ids == {2}


def test_the_index_follows_edits_removals_and_their_inverses(stories: Store) -> None:
    title = edit_title(stories, 2, "Quay meeting")
    event = edit_event_title(stories, 3, "Quayside meeting")
    assert found(search(stories, "quay")) == ([2], [3])
    removal = remove_articles(stories, [2])
    assert found(search(stories, "quay")) == ([], [])
    for change in (removal, event, title):
        apply(stories, change.inverse)
    assert found(search(stories, "quay")) == ([], [])
    assert found(search(stories, "harbour talks")) == ([2], [])


SIGNS = [
    "(",
    "*",
    "-",
    "^a",
    "title:x",
    "NEAR(a b)",
    "؟",
    "ـ",
    "_",
    "a_b",
    "1-2",
    "ß",
    "ﷺ",
    "AND",
    "OR NOT",
    "c++",
    "''",
]


@pytest.mark.parametrize(
    "typed",
    [*SIGNS, "OR NOT", '"unclosed', "\x00", "a\x00b", "x" * 10_000, "' OR '1'='1", "\ud800", " ".join("abcdefgh" * 40)],
)
def test_nothing_that_is_typed_is_an_error(stories: Store, typed: str) -> None:
    assert isinstance(search(stories, typed), SearchResult)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store.create(tmp_path_factory.mktemp("search") / "a.tasalsul")
    add_stories(store)
    return store


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_no_text_is_an_error(library: Store, typed: str) -> None:
    assert isinstance(search(library, typed), SearchResult)


LETTERS = st.text("ابتةهىيأإكـ\u064e\u0651\u200c aAbé1٢۳-،\n", max_size=60)


@settings(max_examples=200, deadline=None)
@given(LETTERS, LETTERS)
def test_every_hit_folds_to_a_word_looked_for(text: str, words: str) -> None:
    wanted = fold_text(words).replace("-", " ").replace("،", " ").split()
    hits = find_words(text, words)
    assert all(0 <= start < end <= len(text) for start, end in hits)
    assert all(fold_text(text[start:end]) in wanted for start, end in hits)


def test_a_text_without_the_hit_in_it_shows_its_beginning(store: Store) -> None:
    add_articles(store, [(Article("body only", "Headline", True, "en", "ltr"), Extraction((), ()), item("a"))])
    (hit,) = search(store, "headline").articles
    assert (hit.hits, hit.snippet.text, hit.snippet.start) == ((), "body only", 0)
