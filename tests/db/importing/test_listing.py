from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from db.importing.listing import list_of
from db.importing.run import Summary
from db.importing.scan import Candidate, Skipped
from db.importing.writer import Outcome
from db.message import message
from db.store.kept import ItemStatus

FOLDER = Path("/articles")


def _outcome(name: str, title: str) -> Outcome:
    return Outcome(Candidate(FOLDER / name, FOLDER, name, 1, 1, "plain-text"), "#1", ItemStatus.ADDED, title=title)


def test_every_file_is_a_line_and_no_cell_is_a_formula() -> None:
    summary = Summary(
        [_outcome("a.txt", "=cmd|' /C calc'!A0"), _outcome("b.txt", "خبر،\nوتتمة")],
        [Skipped(FOLDER / "c", FOLDER, "c", message("import-hidden", name="c"))],
    )
    head, first, second, third = csv.reader(StringIO(list_of(summary, "en"), newline=""))
    assert head == ["File", "Result", "Article", "Remark"]
    assert first == ["/articles/a.txt#1", "Added", "'=cmd|' /C calc'!A0", ""]
    assert second[2] == "خبر،\nوتتمة"
    assert (third[1], third[3]) == ("Skipped", "“\u2068c\u2069”: hidden files are skipped.")
