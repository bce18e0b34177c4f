from __future__ import annotations

import csv
import io

from db.store.note_export import as_csv, as_markdown
from db.store.notes import Note

NOTES = [
    Note(
        1, 7, 3, 9, "سطر أول\nسطر ثانٍ", "sage", "=cmd|' /C calc'!A0", "2026-01-01T00:00:00Z", "العنوان", "وكالة", "rtl"
    ),
    Note(2, 7, None, None, "*marked*", "mint", "", "2026-01-01T00:00:00Z", "العنوان", None, "rtl"),
    Note(3, 8, 0, 1, "x", "stone", "line [1]", "2026-01-01T00:00:00Z", "-title", "", "ltr"),
]


def test_markdown_quotes_under_the_titles() -> None:
    text = as_markdown(NOTES)
    assert text.count("## ") == 2
    assert "> سطر أول\n> سطر ثانٍ" in text
    assert "> \\*marked\\*" in text
    assert "line \\[1\\]" in text


def test_a_table_holds_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(NOTES))))
    assert rows[0][:4] == ["article", "source", "quote", "note"]
    assert len(rows) == 4
    assert all(not cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    assert rows[1][2] == "سطر أول\nسطر ثانٍ"
    assert rows[3][0] == "'-title"
