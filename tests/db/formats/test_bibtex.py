from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.formats.bibtex import entries_of


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ("{Pier}", "Pier"),
        ('"Pier"', "Pier"),
        ("2022", "2022"),
        ("mar", "mar"),
        ("{{Old} Pier}", "Old Pier"),
        ('"a {"}quoted{"} pier"', 'a "quoted" pier'),
        (r"{Sea \& Shore}", "Sea & Shore"),
        ("{over\n  two lines}", "over two lines"),
    ],
)
def test_values(value: str, plain: str) -> None:
    (entry,) = entries_of(f"@article{{key, Title = {value}, year = 2022}}")
    assert entry.fields == {"title": plain, "year": "2022"}


def test_a_broken_entry_ends_alone() -> None:
    found = list(entries_of("@book{a, title = {open\n@book{b, title = {B}}"))
    assert [entry.key for entry in found] == ["a", "b"]
    assert found[1].fields == {"title": "B"}


def test_what_is_no_entry() -> None:
    assert list(entries_of("@string{a, b = {c}} words @comment{x, y = z}")) == []


@given(st.text(alphabet='@ab{}=,"\\ \n1', max_size=80))
def test_anything_ends(text: str) -> None:
    assert all(entry.key for entry in entries_of("@book{k, " + text))
