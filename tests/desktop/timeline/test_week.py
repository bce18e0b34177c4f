from __future__ import annotations

import pytest

from desktop.timeline.week import week_of


@pytest.mark.parametrize(
    ("language", "first", "weekend"),
    [("en-GB", 0, {5, 6}), ("ar-SY", 5, {4, 5}), ("fa-IR", 5, {4}), ("he-IL", 6, {4, 5}), ("ar-LB", 0, {5, 6})],
)
def test_weeks_are_those_of_the_country(language: str, first: int, weekend: set[int]) -> None:
    assert week_of(language) == (first, frozenset(weekend))
