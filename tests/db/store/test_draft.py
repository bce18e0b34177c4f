from __future__ import annotations

from pathlib import Path

import pytest

from db.store.draft import draft_of


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_whole_file_takes_its_name(tmp_path: Path) -> None:
    with draft_of(tmp_path / "a") as draft:
        draft.write_text("whole")
        assert names(tmp_path) == [".a.new"]
    assert (tmp_path / "a").read_text() == "whole"
    assert names(tmp_path) == ["a"]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("before")
    with pytest.raises(TypeError, match="bytes"), draft_of(tmp_path / "a") as draft:
        draft.write_bytes("half")  # type: ignore[arg-type]
    assert (tmp_path / "a").read_text() == "before"
    assert names(tmp_path) == ["a"]


def test_what_a_crash_left_behind_is_removed(tmp_path: Path) -> None:
    (tmp_path / ".a.new").write_text("old")
    (tmp_path / ".a.new-wal").write_text("old log")
    with draft_of(tmp_path / "a") as draft:
        assert not draft.exists()
        draft.write_text("new")
    assert names(tmp_path) == ["a"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), draft_of(tmp_path / "gone" / "a") as draft:
        draft.write_text("lost")
