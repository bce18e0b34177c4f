from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.formats.parts import Parts


def test_keys_first_numbers_second() -> None:
    parts = Parts()
    assert [parts.named(key) for key in ("a", None, " ", "a", "x" * 600)] == ["#a", "#2", "#3", "#a (2)", "#5"]
    assert parts.named(None, number="row ") == "#row 6"
    assert parts.named("a (2)") == "#a (2) (2)"


@given(st.lists(st.none() | st.sampled_from(["a", "b", "a (2)", "2", "3"])))
def test_no_name_is_given_twice(keys: list[str | None]) -> None:
    parts = Parts()
    names = [parts.named(key) for key in keys]
    assert len(set(names)) == len(names)
