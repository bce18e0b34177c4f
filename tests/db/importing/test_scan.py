from __future__ import annotations

import os
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.importing import scan as scanning
from db.importing.scan import Scan, scan


def _names(found: Scan) -> list[str]:
    return [candidate.relative for candidate in found.candidates]


def _reasons(found: Scan) -> dict[str, str]:
    return {skipped.relative: skipped.reason.key for skipped in found.skipped}


def test_files_below_a_folder_in_the_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", "b/x.txt"):
        (tmp_path / name).write_text("نص", encoding="utf-8")
    found = scan([tmp_path])
    assert _names(found) == ["a.txt", "c.txt", "b/x.txt"]
    first = found.candidates[0]
    assert (first.folder, first.path) == (tmp_path, tmp_path / "a.txt")
    assert first.size == (tmp_path / "a.txt").stat().st_size
    assert first.modified_ns == (tmp_path / "a.txt").stat().st_mtime_ns


def test_a_single_file_stands_in_its_own_folder(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x", encoding="utf-8")
    (found,) = scan([file]).candidates
    assert (found.folder, found.relative) == (tmp_path, "a.txt")


def test_what_is_left_alone_and_why(tmp_path: Path) -> None:
    (tmp_path / ".hidden.txt").write_text("x", encoding="utf-8")
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "page.html").write_text("<p>x", encoding="utf-8")
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "script.txt").write_text("x", encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.txt")
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    reasons = _reasons(scan([tmp_path]))
    assert reasons == {
        ".hidden.txt": "import-hidden",
        "picture.jpg": "import-unknown-format",
        "empty.txt": "import-empty",
        "page_files": "import-page-parts",
        "pipe.txt": "import-no-file",
        "huge.txt": "import-too-large",
    }


def test_links_in_loops_and_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "folder"
    outside.mkdir()
    (outside / "secret.txt").write_text("x", encoding="utf-8")
    folder.mkdir()
    (folder / "a.txt").write_text("x", encoding="utf-8")
    (folder / "loop").symlink_to(folder)
    (folder / "out").symlink_to(outside)
    (folder / "out.txt").symlink_to(outside / "secret.txt")
    (folder / "inside.txt").symlink_to(folder / "a.txt")
    (folder / "dangling.txt").symlink_to(folder / "gone.txt")
    found = scan([folder])
    assert _names(found) == ["a.txt", "inside.txt"]
    assert _reasons(found) == {
        "loop": "import-link-loop",
        "out": "import-link-out",
        "out.txt": "import-link-out",
        "dangling.txt": "import-unreadable",
    }


def test_names_that_are_no_utf8_or_hide_something(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("x", encoding="utf-8")
    (tmp_path / "a\u202egpj.exe").write_text("x", encoding="utf-8")
    found = scan([tmp_path])
    assert [os.fsencode(name) for name in _names(found)] == [b"caf\xe9.txt"]
    assert dict(found.skipped[0].reason.arguments)["name"] == "a\\u202egpj.exe"


def test_folders_too_deep_inside_each_other_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "_DEEPEST", 2)
    (tmp_path / "1" / "2" / "3").mkdir(parents=True)
    (tmp_path / "1" / "2" / "3" / "a.txt").write_text("x", encoding="utf-8")
    assert _reasons(scan([tmp_path])) == {"1/2": "import-too-deep"}


def test_a_place_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        scan([tmp_path / "gone"])
    assert fault.value.message.key == "import-missing"


def test_a_scan_that_is_cancelled_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    assert scan([tmp_path], cancelled=lambda: True).candidates == []


def test_the_number_so_far_is_told(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("x", encoding="utf-8")
    told: list[int] = []
    scan([tmp_path], found=told.append)
    assert told == [0, 1]
