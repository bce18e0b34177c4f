from __future__ import annotations

import numpy as np
import pytest

from desktop.library import FacetKind, FacetPairs
from desktop.timeline.facets import NOTHING, OTHERS, Facet, GroupWords

WORDS = GroupWords("none", "others")


@pytest.fixture
def facet() -> Facet:
    """Rows of the events 30, 10, 20: 10 has x and y, 20 has z, 30 none; 99 is not shown."""
    pairs = FacetPairs(
        FacetKind.PLACE,
        ("X", "Y", "Z", "W"),
        ("x", "y", "z", "w"),
        np.array([10, 10, 20, 99]),
        np.array([0, 1, 2, 3], np.int32),
    )
    ids = np.array([30, 10, 20])
    return Facet.of(pairs, ids)


def test_rows_have_their_values(facet: Facet) -> None:
    assert facet.first.tolist() == [-1, 0, 2]
    assert facet.counts.tolist() == [1, 1, 1, 0]
    assert facet.having(frozenset({"Y", "Z"})).tolist() == [False, True, True]
    assert facet.having(frozenset()).tolist() == [False, False, False]
    assert facet.having_code(1).tolist() == [False, True, False]
    assert facet.told_by(np.array([True, True, False])) == {"x", "y"}


def test_the_most_frequent_values_have_groups_and_the_rest_share_one() -> None:
    codes = [0] * 5 + [1] * 3 + [2] * 2 + [3]
    pairs = FacetPairs(FacetKind.ACTOR, tuple("ABCD"), tuple("abcd"), np.arange(1, 12), np.array(codes, np.int32))
    ids = np.arange(1, 13)
    made = Facet.of(pairs, ids)
    groups = made.grouped(2, WORDS)
    assert groups.names == ("A", "B", "others", "none")
    assert groups.keys == ("a", "b", OTHERS, NOTHING)
    assert np.bincount(groups.codes).tolist() == [5, 3, 3, 1]
    kept = made.grouped(2, WORDS, frozenset({"d"}))
    assert kept.keys == ("a", "b", "c", "d", NOTHING)
    assert made.grouped(9, WORDS).keys == ("a", "b", "c", "d", NOTHING)


def test_what_is_left_unsaid_is_no_value() -> None:
    pairs = FacetPairs(FacetKind.SOURCE, (None, "S"), ("", "s"), np.array([1, 2]), np.array([0, 1], np.int32))
    made = Facet.of(pairs, np.array([1, 2]))
    assert made.first.tolist() == [-1, 1]
    assert made.having(frozenset({None})).tolist() == [True, False]
