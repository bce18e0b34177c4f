from __future__ import annotations

from db.store.change import Step
from db.store.store import Store
from db.store.stored_rows import as_corrected, as_uncorrected, keep_corrected, select_rows, update_step


def test_rows_by_a_column(stories: Store) -> None:
    with stories.reading() as connection:
        ranges = select_rows(connection, "article_ranges", "article_id", [1, 2])
        none = select_rows(connection, "events", "id", [])
    assert ranges == {1: {"article_id": 1, "start_offset": 0, "end_offset": 9, "kind": "title"}}
    assert none == {}


def test_a_step_holds_the_columns_that_differ() -> None:
    before = {"title": "a", "source": None, "text": "long"}
    assert update_step("articles", 1, before, {"title": "b", "source": None}) == Step(
        "articles", 1, {"title": "a"}, {"title": "b"}
    )
    assert update_step("articles", 1, before, dict(before)) is None


def test_what_a_person_set_is_noted_kept_and_given_back() -> None:
    row = {"title": "a", "source": "s", "corrected": "[]"}
    corrected = {**row, **as_corrected(row, {"title": "b"})}
    assert corrected == {"title": "b", "source": "s", "corrected": '["title"]'}
    assert keep_corrected(corrected, {"title": "c", "source": "t", "corrected": "[]"}) == {"source": "t"}
    assert as_uncorrected(corrected, {"title": "c"}) == {"title": "c", "corrected": "[]"}
