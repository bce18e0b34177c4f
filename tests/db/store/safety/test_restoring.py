from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.store.articles import article, edit_title
from db.store.safety.backup import back_up
from db.store.safety.restoring import put_in_place, set_aside, take_place
from db.store.store import Store
from tests.db.store.stories import check

NOW = datetime(2024, 6, 20, 12, tzinfo=UTC)


def names(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.parent.iterdir() if entry.is_file())


def test_a_backup_takes_the_library_s_place(stories: Store) -> None:
    backup = back_up(stories.path, now=NOW)
    edit_title(stories, 1, "after the backup")
    stories.close()
    aside = put_in_place(stories.path, backup.path, NOW)
    assert names(stories.path) == ["stories (before 2024-06-20 12.00.00).tasalsul", "stories.tasalsul"]
    for path, title in ((stories.path, "جسر النهر"), (aside, "after the backup")):
        opened = Store.open(path)
        assert article(opened, 1).title == title
        opened.close()
        check(path)
    assert backup.path.exists()


def test_a_damaged_backup_changes_nothing(stories: Store) -> None:
    backup = back_up(stories.path, now=NOW)
    backup.path.write_bytes(backup.path.read_bytes()[:5_000])
    stories.close()
    before = stories.path.read_bytes()
    with pytest.raises(EnvironmentFault):
        put_in_place(stories.path, backup.path, NOW)
    assert stories.path.read_bytes() == before
    assert names(stories.path) == ["stories.tasalsul"]


def test_a_library_goes_aside_with_its_log(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).write_text(f"file{suffix}")
    aside = set_aside(path, NOW)
    assert aside.read_text() == "file"
    assert aside.with_name(aside.name + "-wal").read_text() == "file-wal"
    assert not path.exists()


def test_what_is_not_there_cannot_go_aside(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="fault-library-unwritable"):
        set_aside(tmp_path / "a.tasalsul")


def test_a_library_that_cannot_go_aside_keeps_its_log(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    path.with_name(f"{path.name}-wal").write_text("log")
    with pytest.raises(EnvironmentFault, match="fault-library-unwritable"):
        set_aside(path, NOW)
    assert names(path) == ["a.tasalsul-wal"]


def test_a_library_comes_back_where_nothing_takes_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    for name in (path.name, f"{path.name}-wal"):
        path.with_name(name).write_text(name)
    with pytest.raises(EnvironmentFault, match="fault-library-unwritable"):
        take_place(path, tmp_path / "never made", NOW)
    assert names(path) == ["a.tasalsul", "a.tasalsul-wal"]
    assert path.read_text() == "a.tasalsul"
