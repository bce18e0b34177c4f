from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Article, Extraction
from db.store.adding import add_articles
from db.store.articles import edit_title, remove_articles
from db.store.change import apply
from db.store.search import SearchResult, find_words, matching_articles, matching_events, search
from db.store.store import Store
from db.text.folding import fold_text
from db.text.stemming import stems
from db.text.terms import words_of
from tests.db.store.stories import BRIDGE, add_stories, edit_event_title, harbour, item


def found(result: SearchResult) -> tuple[list[int], list[int]]:
    articles = [hit.article_id for hit in (*result.titles, *result.articles)]
    return sorted(articles), sorted(hit.event_id for hit in result.events)


def test_words_in_any_spelling_and_the_last_one_unfinished(stories: Store) -> None:
    assert found(search(stories, "العُمّال")) == ([1], [1, 2])
    assert found(search(stories, "جسر النه")) == ([1], [1])
    assert found(search(stories, "النه جسر")) == ([], [])
    assert found(search(stories, "COUNCIL dock")) == ([2], [3])
    assert found(search(stories, "council bridge")) == ([], [])


def test_all_matching_articles_and_the_best_of_them(stories: Store) -> None:
    add_articles(stories, [(*harbour(), item(f"{number}.txt")) for number in range(5)])
    assert matching_articles(stories, "dockers") == {2, 3, 4, 5, 6, 7}
    assert [hit.article_id for hit in search(stories, "dockers", limit=3).articles] == [7, 6, 5]
    assert matching_articles(stories, "...") == frozenset()


def test_hits_are_places_in_the_original_text(stories: Store) -> None:
    (hit,) = search(stories, "أَغلق").articles
    snippet = hit.snippet
    assert BRIDGE[snippet.start :].startswith(snippet.text)
    assert [snippet.text[start:end] for start, end in snippet.hits] == ["أغلق"]
    assert BRIDGE[snippet.place :].startswith("أغلق")


def test_titles_come_in_their_own_group(stories: Store) -> None:
    result = search(stories, "جسر")
    (hit,) = result.titles
    assert [hit.title[start:end] for start, end in hit.title_hits] == ["جسر"]
    assert result.articles == ()


def test_other_forms_of_a_word_come_after_the_word_itself(stories: Store) -> None:
    add_articles(stories, [(Article("عاملان في الميناء", "س", True, "ar", "rtl"), Extraction((), ()), item("a"))])
    add_articles(stories, [(Article("والعمال غادروا", "ص", True, "ar", "rtl"), Extraction((), ()), item("b"))])
    assert [hit.article_id for hit in search(stories, "عاملان").articles] == [3, 4, 1]
    assert [hit.article_id for hit in search(stories, '"عاملان"').articles] == [3]


def test_events_whose_passages_have_the_words(stories: Store) -> None:
    assert matching_events(stories, "اجتمعوا") == {2}
    assert found(search(stories, "اجتمعوا")) == ([1], [2])
    assert matching_events(stories, "") == frozenset()


def test_phrases_exclusion_and_prefix(stories: Store) -> None:
    assert found(search(stories, '"العمال جسر"')) == ([1], [1])
    assert found(search(stories, '"جسر العمال"')) == ([], [])
    assert found(search(stories, "اجتمع* ")) == ([1], [2])
    assert found(search(stories, "met -dockers")) == ([], [])
    assert found(search(stories, "met -bridge")) == ([2], [3])


def test_operators_narrow_what_is_found(stories: Store) -> None:
    assert found(search(stories, "source:مناره")) == ([1], [1, 2])
    assert found(search(stories, "مصدر:المنارة جسر")) == ([1], [1])
    assert found(search(stories, "lang:en")) == ([2], [3])
    assert found(search(stories, "لغة:العربية met")) == ([], [])
    assert found(search(stories, "type:protest"))[1] == [1]
    assert found(search(stories, "lang:en -dockers")) == ([], [])


def test_before_and_after_are_days_of_publication_or_of_the_event(stories: Store) -> None:
    assert found(search(stories, "after:2021-05-05"))[0] == [1]
    assert found(search(stories, "before:2021-05-05"))[0] == []
    assert found(search(stories, "before:2021-05-04")) == ([], [3])
    assert found(search(stories, "بعد:2030")) == ([], [])


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_every_normal_form_of_a_word_is_the_same_word(
    stories: Store, form: Literal["NFC", "NFD", "NFKC", "NFKD"]
) -> None:
    assert found(search(stories, unicodedata.normalize(form, "أَغْلَقَ"))) == ([1], [1])


def test_presentation_forms_are_letters(stories: Store) -> None:
    assert found(search(stories, "\ufe83\ufecf\ufee0\ufed6"))[0] == [1]


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


QUERIES = st.text('ابتةهى*-:"«»“” aAbe1٢۳,\n\x00', max_size=40) | st.lists(
    st.sampled_from(["source:", "قبل:", "after:", "type:", "lang:", '"', "-", "*", "2021", "AND", "NOT", "x", "عمال"])
).map("".join)


@settings(max_examples=200, deadline=None)
@given(QUERIES)
def test_no_query_is_an_error(library: Store, typed: str) -> None:
    assert isinstance(search(library, typed), SearchResult)
    assert all(event > 0 for event in matching_events(library, typed))


LETTERS = st.text("ابتةهىيأإكـ\u064e\u0651\u200c aAbé1٢۳،\n", max_size=60)


@settings(max_examples=200, deadline=None)
@given(LETTERS, LETTERS)
def test_every_hit_is_a_form_of_a_word_looked_for(text: str, words: str) -> None:
    wanted = {stem for word in words_of(fold_text(words)) for stem in stems(word)}
    last = words_of(fold_text(words))[-1:]
    hits = find_words(text, words)
    assert all(0 <= start < end <= len(text) for start, end in hits)
    for start, end in hits:
        word = fold_text(text[start:end])
        found_words = words_of(word)
        assert all(wanted.intersection(stems(one)) or one.startswith(last) for one in found_words)


def test_a_text_without_the_hit_in_it_shows_its_beginning(store: Store) -> None:
    add_articles(store, [(Article("body only", "Headline", True, "en", "ltr"), Extraction((), ()), item("a"))])
    (hit,) = search(store, "headline").titles
    assert (hit.snippet.hits, hit.snippet.text, hit.snippet.place) == ((), "body only", 0)
