from __future__ import annotations

from collections.abc import Collection

from hypothesis import given
from hypothesis import strategies as st

from db.extract.corroboration.groups import LINK, SAME, Grouping, Pair, shared_among_mates


def never(_here: Collection[int], _there: Collection[int]) -> bool:
    return False


def grouped(count: int, likeness: dict[Pair, float]) -> list[list[int]]:
    return sorted(Grouping(count, likeness).joined(never))


def test_what_is_alike_is_joined() -> None:
    assert grouped(3, {(0, 1): 0.8, (1, 2): LINK - 0.01}) == [[0, 1], [2]]


def test_one_thin_link_does_not_chain_two_full_groups() -> None:
    likeness = dict.fromkeys(((0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5)), 0.9) | {(2, 3): 0.6}
    assert grouped(6, likeness) == [[0, 1, 2], [3, 4, 5]]


def test_a_limit_keeps_groups_apart() -> None:
    grouping = Grouping(3, {(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.8})
    assert sorted(grouping.joined(lambda here, there: {0, 2} <= {*here, *there})) == [[0, 1], [2]]


def test_ties_come_before_likeness() -> None:
    grouping = Grouping(3, {(0, 1): 0.9})
    grouping.tie([(0, 2)], lambda _here, _there: False)
    assert sorted(grouping.joined(lambda here, there: 1 in {*here, *there})) == [[0, 2], [1]]


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1]), st.floats(0.01, 1)
    )
)
def test_every_place_is_in_one_group(likeness: dict[Pair, float]) -> None:
    found = grouped(10, likeness)
    assert sorted(place for group in found for place in group) == list(range(10))


def test_clauses_of_one_sentence_are_compared_as_a_whole() -> None:
    alike = {(0, 1): SAME, (1, 2): 0.7}
    assert shared_among_mates(alike, [(0, 1)]) == {(0, 1): SAME, (1, 2): 0.7, (0, 2): 0.7}
    assert shared_among_mates(alike, []) == alike


def test_mates_of_mates_are_mates() -> None:
    alike = {(0, 1): SAME, (1, 2): SAME, (2, 3): 0.6}
    assert shared_among_mates(alike, [(1, 2), (0, 1)])[0, 3] == 0.6
