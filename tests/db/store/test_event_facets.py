from __future__ import annotations

from pathlib import Path

import pytest

from db.store.event_facets import FacetKind, FacetPairs, event_facets
from db.store.store import Store
from tests.db.store.stories import add_stories


@pytest.fixture
def found(tmp_path: Path) -> dict[FacetKind, FacetPairs]:
    store = Store.create(tmp_path / "stories.tasalsul")
    add_stories(store)
    facets = event_facets(store)
    store.close()
    return facets


def told(pairs: FacetPairs) -> list[tuple[int, str | None]]:
    return [(int(event), pairs.names[code]) for event, code in zip(pairs.event, pairs.code, strict=True)]


def test_actors_come_in_the_order_they_are_told(found: dict[FacetKind, FacetPairs]) -> None:
    assert told(found[FacetKind.ACTOR]) == [
        (1, "العمال"),
        (2, "العمال"),
        (2, "الوالي"),
        (3, "council"),
        (3, "dockers"),
    ]
    assert told(found[FacetKind.PLACE]) == [(1, "جسر النهر")]


def test_articles_bring_their_source_and_language(found: dict[FacetKind, FacetPairs]) -> None:
    assert told(found[FacetKind.SOURCE]) == [(1, "المنارة"), (2, "المنارة"), (3, "Harbour News")]
    assert told(found[FacetKind.LANGUAGE]) == [(1, "ar"), (2, "ar"), (3, "en")]
    assert told(found[FacetKind.ARTICLE]) == [(1, "جسر النهر"), (2, "جسر النهر"), (3, "Harbour talks")]
    assert found[FacetKind.ARTICLE].keys == ("1", "2")


def test_spellings_that_fold_to_the_same_are_one_value(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "spelt.tasalsul")
    add_stories(store)
    with store.writing() as writing:
        writing.connection.execute("UPDATE events SET actors = '[\"إدارة المرفأ\"]' WHERE id IN (1, 2)")
        writing.connection.execute("UPDATE events SET actors = '[\"ادارة المرفا\"]' WHERE id = 3")
    actors = event_facets(store)[FacetKind.ACTOR]
    store.close()
    assert actors.names == ("إدارة المرفأ",)
    assert actors.code.tolist() == [0, 0, 0]


def test_an_empty_library_has_no_values(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "empty.tasalsul")
    facets = event_facets(store)
    store.close()
    assert all(len(pairs.event) == len(pairs.names) == 0 for pairs in facets.values())
