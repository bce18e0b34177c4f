from __future__ import annotations

from dataclasses import replace

from db.records import Family
from desktop.library import Library
from desktop.session import Filter
from desktop.timeline.story import read_story, shown_of


def test_a_library_is_read_as_dated_and_undated_events(strike: Library) -> None:
    story = read_story(strike, "No source")
    table = strike.event_table()
    assert story.index.ids.tolist() == table.id[: table.dated_count].tolist()
    assert story.undated.ids.tolist() == [event.id for event in strike.undated()]
    assert story.family_counts == strike.family_counts()


def test_publication_dates_are_sorted_and_known_by_article(strike: Library) -> None:
    story = read_story(strike, "No source")
    assert story.publications.tolist() == sorted(story.published.values())
    rows = {row.id: row for row in strike.article_rows()}
    for article_id, instant in story.published.items():
        span = rows[article_id].publication.span
        assert span is not None
        assert span.start == instant


def test_sources_are_the_groups(strike: Library) -> None:
    story = read_story(strike, "No source")
    names = {row.source or "No source" for row in strike.article_rows()}
    assert set(story.index.group_names) == names


def test_a_filter_leaves_what_it_does_not_hide(strike: Library) -> None:
    story = read_story(strike, "No source")
    everything, undated = shown_of(story, Filter(), None)
    assert len(everything) == len(story.index)
    for family in Family:
        index, left = shown_of(story, replace(Filter(), hidden_families=frozenset({family})), None)
        assert index.family_counts()[family] == 0
        assert left.counts()[family] == 0
    some = story.index.ids[:1]
    index, left = shown_of(story, Filter(), some)
    assert index.ids.tolist() == some.tolist()
    assert len(left) <= len(undated)
