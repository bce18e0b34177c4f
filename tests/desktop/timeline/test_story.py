from __future__ import annotations

from collections.abc import Callable

from db.records import Family
from desktop.library import Library, StoredEvent
from desktop.session import Confidence, Filter
from desktop.timeline.facets import GroupWords
from desktop.timeline.lanes import Grouping
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
    events = {event.id: event for event in strike.events(story.index.ids)}
    for event_id, code in zip(story.index.ids.tolist(), story.index.group.tolist(), strict=True):
        assert story.index.group_names[code] == (events[event_id].evidence[0].source or "No source")


def test_a_filter_leaves_what_it_does_not_hide(strike: Library) -> None:
    story = read_story(strike, "No source")
    everything, _ = shown_of(story, Filter())
    assert len(everything) == len(story.index)
    for family in Family:
        index, left = shown_of(story, Filter(hidden_families=frozenset({family})))
        assert index.family_counts()[family] == 0
        assert left.counts()[family] == 0


def test_a_filter_of_sources_leaves_what_another_source_tells(strike: Library) -> None:
    story = read_story(strike, "No source")
    for source, _ in strike.sources():
        left = set(strike.events_in_sources([other for other, _ in strike.sources() if other != source]).tolist())
        index, undated = shown_of(story, Filter(hidden_sources=frozenset({source})))
        assert {*index.ids.tolist(), *undated.ids.tolist()} == left


def test_every_field_of_the_filter_leaves_what_the_events_say(strike: Library) -> None:
    story = read_story(strike, "No source")
    events = {event.id: event for event in strike.events(strike.event_table().id)}
    kind = next(iter(events.values())).type
    checks: list[tuple[Filter, Callable[[StoredEvent], bool]]] = [
        (Filter(hidden_types=frozenset({kind})), lambda event: event.type is not kind),
        (Filter(actors=frozenset({"nobody"})), lambda event: "nobody" in event.actors),
        (Filter(confidence=Confidence.SURE), lambda event: event.confidence >= 0.8),
        (
            Filter(hidden_languages=frozenset({"ar"})),
            lambda event: any(told.language != "ar" for told in event.evidence),
        ),
    ]
    for shown, wanted in checks:
        index, undated = shown_of(story, shown)
        left = {*index.ids.tolist(), *undated.ids.tolist()}
        assert left == {event.id for event in events.values() if wanted(event)}


def test_events_are_grouped_and_coloured_by_their_first_value(strike: Library) -> None:
    story = read_story(strike, "No source")
    words = GroupWords("No actor", "Others")
    grouped = story.grouped(Grouping.ACTOR, 2, words)
    events = {event.id: event for event in strike.events(story.index.ids)}
    for event_id, code in zip(grouped.index.ids.tolist(), grouped.index.group.tolist(), strict=True):
        first = next(iter(events[event_id].actors), "No actor")
        assert grouped.index.group_names[code] in (first, "Others")
    tinted, names = story.tinted(Grouping.SOURCE, words)
    assert len(names) <= 6
    assert set(tinted.index.tint.tolist()) <= set(range(7))
    assert story.tinted(Grouping.FAMILY, words) == (story, ())
