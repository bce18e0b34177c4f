from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.store.completion import completions
from db.store.query import parse
from db.store.store import Store
from tests.db.store.stories import add_stories


def ways(store: Store, typed: str, *, arabic: bool = False) -> list[str]:
    return [way.text for way in completions(store, typed, len(typed), arabic=arabic)]


def test_an_empty_box_offers_every_operator(stories: Store) -> None:
    assert ways(stories, "") == ["source:", "before:", "after:", "type:", "lang:"]
    assert ways(stories, "", arabic=True) == ["مصدر:", "قبل:", "بعد:", "نوع:", "لغة:"]


def test_operators_begin_as_typed_in_either_language(stories: Store) -> None:
    assert ways(stories, "جسر so") == ["source:"]
    assert ways(stories, "so", arabic=True) == ["source:"]
    assert ways(stories, "مص") == ["مصدر:"]
    assert ways(stories, "جسر ") == []
    assert ways(stories, '"so') == []


def test_values_of_this_library(stories: Store) -> None:
    (way,) = completions(stories, "source:من", 9, arabic=False)
    assert (way.text, way.start, way.end, way.count) == ("source:المنارة ", 0, 9, 1)
    assert ways(stories, "لغة:") == ["لغة:العربية ", "لغة:الإنجليزية "]
    assert ways(stories, "type:prot") == ["type:Protest "]
    assert ways(stories, "نوع:احت") == ["نوع:احتجاج "]
    assert ways(stories, "before:") == []


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store.create(tmp_path_factory.mktemp("completion") / "a.tasalsul")
    add_stories(store)
    return store


@settings(max_examples=100, deadline=None)
@given(st.text('so:"مصدر-نوع lang*', max_size=20), st.integers(0, 25))
def test_every_way_lies_in_what_was_typed_and_means_something(library: Store, typed: str, place: int) -> None:
    for way in completions(library, typed, min(place, len(typed)), arabic=False):
        assert 0 <= way.start <= way.end <= len(typed)
        assert parse(way.text).is_narrowed or way.text.endswith(":")
