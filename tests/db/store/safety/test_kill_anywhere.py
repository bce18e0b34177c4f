"""A process that kills itself at a chosen point of SQLite's work: edits, undo, migrations, backups, imports."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db.store import schema
from db.store.driver import sqlite3
from db.store.history import EditState, edits
from db.store.safety.backup import backups, verify
from db.store.store import Store
from tests.db.store.stories import add_stories, check, dump

PROJECT = Path(__file__).parents[4]
V7 = Path(__file__).parents[1] / "libraries" / "v7.tasalsul"
RUNS = int(os.environ.get("TASALSUL_KILLS", "20"))
"""Kills in all; the long run sets more."""

PROGRAM = """
import os, signal, sys
from pathlib import Path
from db.store import history, store as store_module
from db.store.safety import backup
from db.store.adding import add_articles
from db.store.articles import edit_title, remove_articles
from db.store.correcting import correct_events
from db.store.kept import Field, Review
from tests.db.store.stories import bridge, item

path, ticks, work = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
connect = store_module.connect

def mortal(path):
    "A connection whose process dies after so many ticks of its virtual machine."
    connection = connect(path)
    left = [ticks]
    def tick():
        left[0] -= 1
        if left[0] <= 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0
    connection.set_progress_handler(tick, 1)
    return connection

store_module.connect = backup.connect = mortal
library = store_module.Store.open(path)
number = 0
while work == "edits":
    number += 1
    edit_title(library, 1, f"title {number}")
    correct_events(library, [1, 2], {Field.REVIEW: Review.ACCEPTED, Field.NOTE: f"note {number}"})
    history.undo(library)
    print(number, flush=True)
while work == "removals":
    remove_articles(library, [1])
    history.undo(library)
    number += 1
    print(number, flush=True)
while work == "imports":
    add_articles(library, [(*bridge(), item(f"{number}-{place}.txt")) for place in range(3)])
    number += 1
    print(number, flush=True)
while work == "backups":
    backup.back_up(path)
    number += 1
    print(number, flush=True)
"""


def killed(path: Path, ticks: int, work: str) -> int:
    """Run the work until it kills itself; give the last number that it had acknowledged."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path), str(ticks), work],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    return int(ended.stdout.split()[-1]) if ended.stdout else 0


def points(work: str, most: int) -> list[int]:
    """After how many ticks to kill, the same in every run of the tests."""
    chance = random.Random(work)  # noqa: S311 - where to kill, not a secret
    return [int(chance.random() ** 2 * most) + 1 for _ in range(max(1, RUNS // 5))]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed library of two articles."""
    store = Store.create(tmp_path / "a.tasalsul")
    add_stories(store)
    store.close()
    return tmp_path / "a.tasalsul"


@pytest.mark.parametrize("ticks", points("edits", 40_000))
def test_killed_while_editing(path: Path, ticks: int) -> None:
    acknowledged = killed(path, ticks, "edits")
    store = Store.open(path)
    done = [edit for edit in edits(store) if edit.state is EditState.DONE]
    with store.reading() as connection:
        (title,) = connection.execute("SELECT title FROM articles WHERE id = 1").fetchone()
    store.close()
    check(path)
    assert len(done) in range(acknowledged, acknowledged + 3)
    if acknowledged:
        assert title in (f"title {acknowledged}", f"title {acknowledged + 1}")


@pytest.mark.parametrize("ticks", points("removals", 40_000))
def test_killed_while_removing_and_bringing_back(path: Path, ticks: int) -> None:
    whole = dump(path)
    killed(path, ticks, "removals")
    store = Store.open(path)
    with store.reading() as connection:
        (count,) = connection.execute("SELECT count(*) FROM articles").fetchone()
    store.close()
    check(path)
    assert count in (1, 2)
    assert count == 1 or dump(path) == whole


@pytest.mark.parametrize("ticks", points("imports", 400_000))
def test_killed_while_importing(path: Path, ticks: int) -> None:
    acknowledged = killed(path, ticks, "imports")
    store = Store.open(path)
    with store.reading() as connection:
        (count,) = connection.execute("SELECT count(*) FROM articles").fetchone()
    store.close()
    check(path)
    batches, rest = divmod(count - 2, 3)
    assert rest == 0
    assert batches in (acknowledged, acknowledged + 1)


@pytest.mark.parametrize("ticks", points("backups", 3_000))
def test_killed_while_backing_up(path: Path, ticks: int) -> None:
    before = dump(path)
    killed(path, ticks, "backups")
    for made in backups(path):
        verify(made.path)
        assert dump(made.path) == before
    check(path)
    assert dump(path) == before


@pytest.mark.parametrize("ticks", points("migrations", 12_000))
def test_killed_in_a_migration(tmp_path: Path, ticks: int) -> None:
    path = tmp_path / "old.tasalsul"
    shutil.copy(V7, path)
    killed(path, ticks, "edits")
    connection = sqlite3.connect(path)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    assert version in (7, schema.VERSION)
    assert version == 7 or backups(path)
    for made in backups(path):
        verify(made.path)
    store = Store.open(path)
    with store.reading() as connection:
        assert connection.execute("SELECT count(*) FROM articles").fetchone() == (2,)
    store.close()
    check(path)
