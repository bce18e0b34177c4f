from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from desktop.system import recently_used

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}mime-type"
PROGRAM = "{http://www.freedesktop.org/standards/desktop-bookmarks}application"
OTHERS = """<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
  <bookmark href="file:///a.txt" added="2020-01-01T00:00:00Z"><title>A &amp; B</title></bookmark>
</xbel>
"""


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """Where the list is kept, in a folder that is not there yet."""
    return tmp_path / "share" / "recently-used.xbel"


def bookmarks(listed: Path) -> list[etree._Element]:
    return list(etree.parse(listed).iter("bookmark"))


def test_a_library_is_put_on_a_new_list(listed: Path, tmp_path: Path) -> None:
    recently_used.remember(tmp_path / "قصة.tasalsul", listed)
    (bookmark,) = bookmarks(listed)
    assert bookmark.get("href") == (tmp_path / "قصة.tasalsul").as_uri()
    assert next(bookmark.iter(MIME)).get("type") == "application/x-tasalsul"
    assert next(bookmark.iter(PROGRAM)).get("exec") == "'tasalsul %u'"
    assert listed.stat().st_mode & 0o077 == 0


def test_what_others_listed_stays(listed: Path, tmp_path: Path) -> None:
    listed.parent.mkdir()
    listed.write_text(OTHERS, encoding="utf-8")
    recently_used.remember(tmp_path / "story.tasalsul", listed)
    first, second = bookmarks(listed)
    assert first.get("added") == "2020-01-01T00:00:00Z"
    assert first.findtext("title") == "A & B"
    assert second.get("href", "").endswith("story.tasalsul")


def test_a_library_is_listed_once_and_counted(listed: Path, tmp_path: Path) -> None:
    for _ in range(3):
        recently_used.remember(tmp_path / "story.tasalsul", listed)
    (bookmark,) = bookmarks(listed)
    assert next(bookmark.iter(PROGRAM)).get("count") == "3"
    assert bookmark.get("added", "") < bookmark.get("visited", "")


def test_a_list_that_cannot_be_read_is_left_alone(listed: Path, tmp_path: Path) -> None:
    listed.parent.mkdir()
    listed.write_text("<xbel", encoding="utf-8")
    recently_used.remember(tmp_path / "story.tasalsul", listed)
    assert listed.read_text(encoding="utf-8") == "<xbel"
    assert list(listed.parent.iterdir()) == [listed]


def test_the_list_is_where_the_desktop_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert recently_used.place() == Path("/data/recently-used.xbel")
    monkeypatch.delenv("XDG_DATA_HOME")
    assert recently_used.place() == Path.home() / ".local/share/recently-used.xbel"


def test_a_list_that_cannot_be_written_leaves_nothing_behind(
    listed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_draft: Path, _target: Path) -> None:
        raise OSError

    monkeypatch.setattr(Path, "replace", refuse)
    recently_used.remember(tmp_path / "story.tasalsul", listed)
    assert list(listed.parent.iterdir()) == []
