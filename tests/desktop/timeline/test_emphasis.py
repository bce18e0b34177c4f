from __future__ import annotations

from desktop.timeline.emphasis import DIMMED, Finds


def test_stretches_are_looked_for_once() -> None:
    asked: list[str] = []

    def find(title: str) -> tuple[tuple[int, int], ...]:
        asked.append(title)
        return ((0, 3),)

    finds = Finds(find, frozenset({1}))
    assert finds.stretches("strike") == finds.stretches("strike") == ((0, 3),)
    assert asked == ["strike"]


def test_only_matches_dims_the_others() -> None:
    finds = Finds(lambda _title: (), frozenset({1}), only=True)
    assert finds.opacity(1) == 1.0
    assert finds.opacity(2) == DIMMED
    assert Finds().opacity(2) == 1.0
    assert Finds().stretches("strike") == ()
