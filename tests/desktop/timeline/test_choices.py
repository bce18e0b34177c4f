from __future__ import annotations

import pytest

from db.records import EventType
from desktop.library import Library
from desktop.session import Filter
from desktop.timeline.choices import (
    Kind,
    chosen,
    chosen_names,
    entries,
    freed,
    is_choosing,
    is_chosen,
    is_exclusive,
    kind_words,
)
from desktop.timeline.story import Story, read_story


@pytest.fixture
def story(strike: Library) -> Story:
    return read_story(strike, "No source")


def test_values_are_listed_with_their_counts_most_first(story: Story, strike: Library) -> None:
    for kind in (Kind.TYPE, Kind.SOURCE, Kind.LANGUAGE):
        counts = [entry.count for entry in entries(kind, story, "en")]
        assert counts == sorted(counts, reverse=True)
        assert min(counts) > 0
    assert sum(entry.count for entry in entries(Kind.TYPE, story, "en")) == len(story)
    assert "Arabic" in {entry.name for entry in entries(Kind.LANGUAGE, story, "en")}
    assert len({kind_words(kind) for kind in Kind}) == len(Kind)


def test_of_some_kinds_all_are_chosen_at_first_of_others_none() -> None:
    for kind in Kind:
        assert is_chosen(kind, Filter(), "value") is not is_exclusive(kind)
        assert not is_choosing(kind, Filter())


@pytest.mark.parametrize("kind", list(Kind))
def test_a_choice_is_made_and_taken_back(kind: Kind) -> None:
    value = EventType.PROTEST if kind is Kind.TYPE else "value"
    turned = chosen(kind, Filter(), value, on=is_exclusive(kind))
    assert is_choosing(kind, turned)
    assert is_chosen(kind, turned, value) is is_exclusive(kind)
    assert chosen(kind, turned, value, on=not is_exclusive(kind)) == Filter()
    assert freed(kind, turned) == Filter()


def test_the_chosen_are_named(story: Story) -> None:
    listed = entries(Kind.SOURCE, story, "en")
    shown = chosen(Kind.SOURCE, Filter(), listed[0].value, on=False)
    assert chosen_names(Kind.SOURCE, shown, listed) == [entry.name for entry in listed[1:]]
