"""An import that is killed: whole batches stay, and the rest is read when it is resumed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from db.importing.refresh import resume
from db.store.articles import article_rows
from db.store.kept import ItemStatus
from db.store.runs import interrupted_imports, settle_interrupted
from db.store.store import Store
from tests.db.importing.conftest import Put, story


def test_a_killed_import_keeps_whole_batches_and_goes_on(put: Put, folder: Path, tmp_path: Path) -> None:
    for number in range(11):
        put(f"{number:02}.txt", story(number))
    path = tmp_path / "killed.tasalsul"
    Store.create(path).close()
    program = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("killed_import.py")), str(path), str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdin is not None
    assert program.stdout.readline() == "4\n"
    program.stdin.write("go on\n")
    program.stdin.flush()
    assert program.stdout.readline() == "4\n"
    program.kill()
    program.communicate()
    store = Store.open(path)
    with store.reading() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(article_rows(store)) == 8
    settle_interrupted(store)
    assert [one.files for one in interrupted_imports(store)] == [11]
    summary = resume(store)
    assert (summary.count(ItemStatus.UNCHANGED), summary.count(ItemStatus.ADDED)) == (8, 3)
    assert len(article_rows(store)) == 11
    assert interrupted_imports(store) == []
    store.close()
