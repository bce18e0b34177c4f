from __future__ import annotations

import pytest

from db.store.matching import condition, match, match_excluded, with_sources
from db.store.query import Query, parse
from db.store.store import Store


def test_words_are_quoted_and_their_forms_looked_for_beside_them() -> None:
    asked = match(parse('جسر "two words" -حرب '), "articles")
    assert asked.startswith('((({title text} : "جسر") OR (stems : ("جسر")))')
    assert '({title text} : "two words")' in asked
    assert ") NOT (" in asked
    assert match(parse("كتا"), "articles", columns="title").startswith('(({title} : "كتا" *)')
    assert match_excluded(parse("-x a"), "notes").startswith("(({quote text}")


def test_without_operators_every_row_will_do() -> None:
    for table in ("articles", "events", "notes"):
        assert condition(Query(), table) == ("", [])


@pytest.mark.parametrize("table", ["articles", "events", "notes"])
def test_all_that_was_typed_is_a_parameter(table: str) -> None:
    sql, values = condition(parse("source:x'; type:protest lang:ar before:2022 after:2020"), table)
    assert "x'" not in sql
    assert sql.count("?") == len(values)
    assert "PROTEST" in values


def test_sources_are_those_of_the_library(stories: Store) -> None:
    with stories.reading() as connection:
        assert with_sources(connection, parse("source:منار")).sources == ("المنارة",)
        assert with_sources(connection, parse("source:zzz")).sources == ("",)
        plain = parse("x")
        assert with_sources(connection, plain) is plain
