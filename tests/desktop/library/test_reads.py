from __future__ import annotations

from db.records import Family
from desktop.library import Library


def test_everything_the_views_ask(library: Library) -> None:
    assert [row.id for row in library.article_rows()] == [1, 2]
    assert library.article(1).source == "المنارة"
    assert [mention.article_id for mention in library.mentions(1)] == [1]
    assert [event.id for event in library.events_of(1)] == [1, 2]
    assert library.event_by_id(3).title == "Council meets dockers"
    assert [event.id for event in library.events([2, 1])] == [2, 1]
    assert [event.id for event in library.undated()] == [2]
    assert library.undated_count() == 1
    assert library.event_table().id.tolist() == [3, 1, 2]
    assert library.event_articles()[1].tolist() == [1, 1, 2]
    assert library.events_in_sources(["Harbour News"]).tolist() == [3]
    assert library.titles([3]) == {3: "Council meets dockers"}
    assert library.sources() == [("Harbour News", 1), ("المنارة", 1)]
    assert library.family_counts()[Family.MATERIAL] == 1


def test_search_and_files(library: Library) -> None:
    assert [hit.article_id for hit in library.search("dockers").articles] == [2]
    assert library.matching_articles("dockers") == {2}
    assert library.article_count() == 2
    assert library.find_words("the dockers", "dockers") == ((4, 11),)
    assert [item.path for item in library.known_items()] == ["bridge.txt", "harbour.txt"]
    assert [item.path for item in library.items_of(2)] == ["harbour.txt"]
