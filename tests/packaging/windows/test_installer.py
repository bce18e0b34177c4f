"""The script of the installer cannot run here: what it names is checked instead."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication

import icons
from project import DRAWN, PROJECT, ROOT
from windows.installer import SCRIPT, definitions

TEXT = SCRIPT.read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^\[(\w+)\]\n(.*?)(?=^\[|\Z)", TEXT, re.MULTILINE | re.DOTALL))


def filled(text: str, frozen: Path) -> str:
    """A text of the script with its names filled in, as its preprocessor would."""
    names = {**dict(re.findall(r'^#define (\w+) "(.*)"$', TEXT, re.MULTILINE)), **definitions(frozen)}
    return re.sub(r"\{#(\w+)\}", lambda found: names[found[1]], text)


def test_every_name_is_defined(tmp_path: Path) -> None:
    assert "{#" not in filled(TEXT, tmp_path)


def test_the_version_is_the_projects(tmp_path: Path) -> None:
    assert f"AppVersion={PROJECT.version}\n" in filled(SECTIONS["Setup"], tmp_path)
    assert f"OutputBaseFilename=tasalsul-{PROJECT.version}-setup\n" in filled(SECTIONS["Setup"], tmp_path)


def test_every_file_that_it_takes_exists(qapp: QApplication) -> None:
    icons.draw()
    setup = dict(line.split("=", 1) for line in SECTIONS["Setup"].splitlines() if "=" in line)
    assert (SCRIPT.parent / setup["LicenseFile"].replace("\\", "/")).resolve() == ROOT / "LICENSE"
    assert Path(filled(setup["SetupIconFile"], ROOT).replace("\\", "/")) == DRAWN / "tasalsul.ico"
    sources = re.findall(r'Source: "(.*?)"', filled(SECTIONS["Files"], ROOT / "packaging"))
    made_by_the_build = {"licences.txt"}
    for source in (Path(source.replace("\\", "/")) for source in sources):
        assert source.name in made_by_the_build or (source.parent if source.name == "*" else source).exists()


def test_libraries_open_with_the_program() -> None:
    registry = SECTIONS["Registry"]
    assert r'"Software\Classes\.tasalsul"' in registry
    assert r'"""{app}\{#Program}"" ""%1"""' in registry
    assert all("HKA" in line for line in registry.splitlines() if line)


def test_it_speaks_both_languages() -> None:
    messages = dict(line.split("=", 1) for line in SECTIONS["CustomMessages"].splitlines() if "=" in line)
    names = {name.partition(".")[2] for name in messages}
    assert set(messages) == {f"{language}.{name}" for language in ("en", "ar") for name in names}
    assert all(f"{{cm:{name}}}" in TEXT for name in names)
