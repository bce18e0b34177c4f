from __future__ import annotations

from desktop.models.utf16 import utf16_length


def test_characters_outside_the_basic_plane_are_two_units() -> None:
    assert utf16_length("a😀b") == 4


def test_a_lone_surrogate_is_one_unit() -> None:
    assert utf16_length("a\ud800") == 2
