from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.store.adding import add_articles
from db.store.articles import article_count, edit_title
from db.store.driver import sqlite3
from db.store.safety import backup
from db.store.safety.backup import back_up, backup_folder, backups, changed_since_backup, copy_library, verify
from db.store.store import Store
from tests.db.store.stories import bridge, check, item

NOW = datetime(2024, 6, 20, 12, tzinfo=UTC)
PROJECT = Path(__file__).parents[4]

BACK_UP = """
import signal, sys
from pathlib import Path
from db.errors import EnvironmentFault
from db.store.safety.backup import back_up

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    back_up(Path(sys.argv[1]))
except EnvironmentFault as fault:
    print(fault)
"""


def damage(path: Path) -> None:
    """Overwrite the middle of a file."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xa5" * 20_000)


def test_a_backup_is_a_whole_library_in_one_file(stories: Store) -> None:
    made = back_up(stories.path, now=NOW)
    assert made.path == stories.path.parent / "stories backups" / "2024-06-20 12.00.00.tasalsul"
    assert made.size == made.path.stat().st_size
    assert [entry.name for entry in made.path.parent.iterdir()] == [made.path.name]
    check(made.path)
    copy = Store.open(made.path)
    assert article_count(copy) == 2
    copy.close()


def test_what_is_written_meanwhile_is_in_the_next_backup(stories: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "_PAGES_AT_ONCE", 1)
    steps = iter(range(1_000_000))

    def write_between() -> bool:
        if next(steps) % 20 == 0:
            edit_title(stories, 1, f"title {next(steps)}")
        return False

    first = back_up(stories.path, now=NOW, cancelled=write_between)
    second = back_up(stories.path, now=NOW + timedelta(minutes=1))
    titles = []
    for made in (first, second):
        with sqlite3.connect(made.path) as connection:
            titles.append(connection.execute("SELECT title FROM articles WHERE id = 1").fetchone()[0])
        connection.close()
    assert next(steps) > 20
    assert titles[0] == "جسر النهر"
    assert titles[1].startswith("title ")


def test_backups_are_listed_newest_first(stories: Store) -> None:
    moments = [NOW, NOW - timedelta(hours=3), NOW - timedelta(hours=1)]
    for moment in moments:
        back_up(stories.path, now=moment)
    (backup_folder(stories.path) / "notes.tasalsul").write_text("not a backup")
    assert [made.made for made in backups(stories.path)] == sorted(moments, reverse=True)


def test_superfluous_backups_go_when_a_new_one_stands(stories: Store) -> None:
    for hours in (0, 1):
        back_up(stories.path, now=NOW + timedelta(hours=hours))
    back_up(stories.path, now=NOW + timedelta(days=5))
    assert [made.made for made in backups(stories.path)] == [NOW + timedelta(days=5), NOW + timedelta(hours=1)]


def test_a_damaged_library_never_replaces_a_good_backup(stories: Store) -> None:
    for place in range(200):
        add_articles(stories, [(*bridge(), item(f"{place}.txt"))])
    good = back_up(stories.path, now=NOW).path.read_bytes()
    stories.close()
    damage(stories.path)
    with pytest.raises(EnvironmentFault, match="fault-library-damaged"):
        back_up(stories.path, now=NOW)
    kept = backups(stories.path)
    assert [made.path.read_bytes() for made in kept] == [good]
    assert [entry.name for entry in backup_folder(stories.path).iterdir()] == [kept[0].path.name]


def test_a_cancelled_backup_leaves_the_earlier_ones(stories: Store) -> None:
    back_up(stories.path, now=NOW)
    with pytest.raises(EnvironmentFault, match="fault-backup-cancelled"):
        back_up(stories.path, now=NOW + timedelta(hours=1), cancelled=lambda: True)
    assert [made.made for made in backups(stories.path)] == [NOW]


def test_a_place_that_cannot_hold_backups_is_told(stories: Store) -> None:
    backup_folder(stories.path).write_text("a file is in the way")
    with pytest.raises(EnvironmentFault, match="fault-backup-unwritable"):
        back_up(stories.path)


def test_a_full_disk_leaves_the_earlier_backups(stories: Store) -> None:
    back_up(stories.path, now=NOW)
    limit = stories.path.stat().st_size // 2

    def with_little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    told = subprocess.run(
        [sys.executable, "-c", BACK_UP, str(stories.path)],
        cwd=PROJECT,
        preexec_fn=with_little_room,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() in ("fault-disk-full", "fault-disk-error", "fault-backup-unwritable")
    assert [made.made for made in backups(stories.path)] == [NOW]
    assert len(list(backup_folder(stories.path).iterdir())) == 1


def test_a_library_is_due_when_it_changed_since(stories: Store) -> None:
    assert changed_since_backup(stories.path)
    made = back_up(stories.path)
    later = made.made.timestamp() + 5
    for file in stories.path.parent.glob("stories.tasalsul*"):
        os.utime(file, (later - 60, later - 60))
    assert not changed_since_backup(stories.path)
    edit_title(stories, 1, "another")
    log = stories.path.with_name("stories.tasalsul-wal")
    os.utime(log, (later, later))
    assert changed_since_backup(stories.path)


def test_a_copy_elsewhere_is_made_while_others_write(stories: Store, tmp_path: Path) -> None:
    over = threading.Event()

    def keep_writing() -> None:
        number = 0
        while not over.is_set():
            number += 1
            edit_title(stories, 1, f"title {number}")

    writer = threading.Thread(target=keep_writing)
    writer.start()
    try:
        for place in range(5):
            copy_library(stories.path, tmp_path / f"copy {place}.tasalsul")
    finally:
        over.set()
        writer.join()
    for place in range(5):
        check(tmp_path / f"copy {place}.tasalsul")


@pytest.mark.parametrize("spoil", [damage, lambda path: os.truncate(path, 8_192), lambda path: path.write_bytes(b"")])
def test_a_spoilt_file_does_not_pass(stories: Store, tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    target = tmp_path / "copy.tasalsul"
    copy_library(stories.path, target)
    verify(target)
    spoil(target)
    with pytest.raises(EnvironmentFault):
        verify(target)
