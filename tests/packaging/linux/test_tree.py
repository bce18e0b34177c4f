from __future__ import annotations

import gzip
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QApplication

from db.store.store import Store
from desktop.system.recently_used import MIME_TYPE

import icons
from linux import tree
from project import PROJECT

INFO = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def share(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of a Linux desktop, laid out."""
    monkeypatch.setattr(tree, "DRAWN", tmp_path / "icons")
    icons.draw(tmp_path / "icons")
    tree.lay_out(tmp_path / "share")
    return tmp_path / "share"


def run(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not here")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_desktop_entry_is_valid(share: Path) -> None:
    assert run("desktop-file-validate", str(share / "applications" / "tasalsul.desktop")) == ""


def test_the_desktop_entry_speaks_both_languages(share: Path) -> None:
    entry = ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(share / "applications" / "tasalsul.desktop", encoding="utf-8")
    fields = entry["Desktop Entry"]
    assert fields["Name"] == "Tasalsul"
    assert all(f"{name}[ar]" in fields for name in ("Name", "GenericName", "Comment", "Keywords"))
    assert fields["Exec"] == "tasalsul %F"
    assert fields["MimeType"] == f"{MIME_TYPE};"


def test_the_description_is_valid(share: Path) -> None:
    run("appstreamcli", "validate", "--no-net", str(next((share / "metainfo").iterdir())))


def test_the_description_names_this_version(share: Path) -> None:
    release = ET.parse(next((share / "metainfo").iterdir())).find("releases/release")
    assert release is not None
    assert release.get("version") == PROJECT.version


def test_a_library_is_known_by_name_and_by_content(share: Path, tmp_path: Path) -> None:
    kind = ET.parse(share / "mime" / "packages" / "tasalsul.xml").find(f"{INFO}mime-type")
    assert kind is not None
    assert kind.get("type") == MIME_TYPE
    pattern = kind.find(f"{INFO}glob")
    assert pattern is not None
    assert pattern.get("pattern") == "*.tasalsul"
    inner = kind.find(f"{INFO}magic/{INFO}match/{INFO}match")
    assert inner is not None
    Store.create(tmp_path / "x.tasalsul").close()
    offset = int(inner.get("offset", ""))
    content = (tmp_path / "x.tasalsul").read_bytes()
    assert content[offset : offset + 4] == int(inner.get("value", ""), 16).to_bytes(4)


def test_the_desktop_tells_the_type_of_a_library(share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("update-mime-database", str(share / "mime"))
    monkeypatch.setenv("XDG_DATA_DIRS", f"{share}:/usr/share")
    for name in ("story.tasalsul", "nameless"):
        Store.create(tmp_path / name).close()
        assert MIME_TYPE in run("gio", "info", "-a", "standard::content-type", str(tmp_path / name))


def test_the_manual_page_names_every_command(share: Path) -> None:
    page = gzip.decompress((share / "man" / "man1" / "tasalsul.1.gz").read_bytes()).decode()
    assert all(f"tasalsul {command}" in page for command in ("import", "extract", "snapshot", r"self\-test"))
    assert PROJECT.version in page
    assert "@" not in page
