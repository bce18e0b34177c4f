from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.window.name_list import read_names, write_names


def test_semicolons_of_either_script_part_names() -> None:
    assert read_names(" السائقون؛ النقابة ; السائقون ;; ") == ("السائقون", "النقابة")


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1), unique=True))
def test_names_come_back(names: list[str]) -> None:
    assert read_names(write_names(names)) == tuple(names)
