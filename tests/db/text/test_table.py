from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from db.text.table import table_text


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_no_cell_is_a_formula() -> None:
    assert rows(table_text([["=1+1", "+2", "-3", "@x", "fine", -4]])) == [["'=1+1", "'+2", "'-3", "'@x", "fine", "-4"]]


@given(st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Z"])), min_size=1))
def test_every_row_has_its_cells_and_none_begins_like_a_formula(cells: list[str]) -> None:
    (read,) = rows(table_text([cells])) or [[]]
    assert len(read) in (len(cells), 0)
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in read)
