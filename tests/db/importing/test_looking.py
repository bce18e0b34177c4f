from __future__ import annotations

from pathlib import Path

import pytest

from db.importing.looking import EVERYTHING, Looking
from db.importing.scan import scan
from tests.db.importing.conftest import Put


@pytest.mark.parametrize(
    ("looking", "relative", "taken"),
    [
        (EVERYTHING, "a/b.txt", True),
        (Looking(include=("*.html",)), "a/b.HTML", True),
        (Looking(include=("*.html",)), "a/b.txt", False),
        (Looking(ignore=("*.pdf", "old")), "a/b.pdf", False),
        (Looking(ignore=("*.pdf", "old")), "a/old/b.txt", False),
        (Looking(ignore=("a/*",)), "a/b.txt", False),
        (Looking(ignore=("a/*",)), "c/a.txt", True),
        (Looking(include=("*.txt",), ignore=("draft*",)), "draft-1.txt", False),
    ],
)
def test_which_files_count(looking: Looking, relative: str, taken: bool) -> None:
    assert looking.takes_file(relative) is taken


def test_folders_count_unless_they_are_left(put: Put, folder: Path) -> None:
    for name in ("a.txt", "in/b.txt", "in/deep/c.txt", "old/d.txt"):
        put(name)

    def found(looking: Looking) -> list[str]:
        return [one.relative for one in scan([folder], looking=looking).candidates]

    assert found(EVERYTHING) == ["a.txt", "in/b.txt", "in/deep/c.txt", "old/d.txt"]
    assert found(Looking(recursive=False)) == ["a.txt"]
    assert found(Looking(ignore=("old", "deep/"))) == ["a.txt", "in/b.txt"]


def test_a_file_that_is_named_is_taken_whatever_the_patterns(put: Put) -> None:
    path = put("a.txt")
    assert len(scan([path], looking=Looking(include=("*.html",))).candidates) == 1
