from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.store.term_index import TermIndex

ENTRIES = st.lists(st.tuples(st.integers(0, 9), st.sets(st.integers(0, 5))), max_size=12)


@given(ENTRIES, st.sets(st.integers(0, 5)), st.integers(0, 9), st.integers(0, 9), st.integers(1, 3))
def test_it_gives_what_a_look_at_all_would(
    drawn: list[tuple[int, set[int]]], terms: set[int], first: int, last: int, least: int
) -> None:
    index = TermIndex((key, day, sorted(own)) for key, (day, own) in enumerate(drawn))
    wanted = [key for key, (day, own) in enumerate(drawn) if first <= day <= last and len(own & terms) >= least]
    assert sorted(index.sharing(terms, (first, last), least)) == wanted
