"""A folder of three hundred broken and hostile files: what can be is imported, the rest told, nothing else happens."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from db.importing.run import run
from db.importing.scan import scan
from db.store.articles import article, article_rows
from db.store.kept import ItemStatus
from db.store.store import Store
from db.text.names import visible_name
from db.wording import word
from tests.db.formats.hostile import hostile_files
from tests.db.importing.conftest import story

LONGEST = 300
"""Seconds for the whole folder."""
LARGEST = 100_000
_UNWRITABLE = str.maketrans({"/": "_", "\0": "_"})


@pytest.fixture
def hostile(folder: Path) -> Path:
    """The folder, with what only a disk can hold besides: a pipe, links, names that are no text or run backwards."""
    for name, raw in hostile_files():
        if len(raw) > LARGEST:
            continue  # read, one by one, in the tests of the formats
        (folder / name.translate(_UNWRITABLE)).write_bytes(raw)
    os.mkfifo(folder / "pipe.txt")
    (folder / "out.txt").symlink_to("/etc/hostname")
    (folder / "round").symlink_to(folder)
    Path(os.fsdecode(os.fsencode(folder) + b"/\xe3\xd1\xdd\xc3.txt")).write_text(story(1), encoding="utf-8")
    (folder / "a\u202etxt.exe\n.txt").write_text(story(2), encoding="utf-8")
    return folder


def test_everything_is_imported_or_told(hostile: Path, store: Store, tmp_path: Path) -> None:
    before = {path.name for path in hostile.iterdir()}
    began = time.monotonic()
    found = scan([hostile])
    summary = run(store, found.candidates, skipped=found.skipped, sources=found.sources, processes=2)
    assert time.monotonic() - began < LONGEST
    told = {outcome.candidate.path for outcome in summary.outcomes} | {skipped.path for skipped in summary.skipped}
    assert {path.name for path in told} == before
    assert len(before) > 250
    assert summary.count(ItemStatus.ADDED) > 30
    reasons = [*(skipped.reason for skipped in summary.skipped), *(one.reason for one in summary.left_out())]
    assert len(reasons) > 100
    assert all(reason is not None and word(reason, "ar") for reason in reasons)
    assert {path.name for path in hostile.iterdir()} == before
    library = {f"library.tasalsul{end}" for end in ("", "-wal", "-shm")}
    assert {path.name for path in tmp_path.iterdir()} <= {"articles", *library}
    titles = {row.title for row in article_rows(store)}
    assert any(title.endswith(" 1") for title in titles)
    assert any(title.endswith(" 2") for title in titles)
    assert not any("root:" in article(store, row.id).text for row in article_rows(store))


def test_names_that_run_backwards_are_shown_as_they_are(hostile: Path) -> None:
    reasons = [word(skipped.reason, "en") for skipped in scan([hostile]).skipped]
    assert not any("\u202e" in reason for reason in reasons)
    assert "\u202e" not in visible_name("a\u202etxt.exe\n.txt")
