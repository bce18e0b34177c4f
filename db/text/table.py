"""Tables for table programs: CSV in which no cell is taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What makes a table program take a cell for a formula. Source: OWASP, "CSV Injection"."""


def table_text(rows: Iterable[Iterable[str | int]]) -> str:
    """Rows as CSV; a text that would be a formula begins with an apostrophe."""
    lines = io.StringIO()
    table = csv.writer(lines)
    for row in rows:
        table.writerow([_cell(value) for value in row])
    return lines.getvalue()


def _cell(value: str | int) -> str | int:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
