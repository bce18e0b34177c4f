"""The import contracts hold, and each of them fails when it is broken."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

BREACHES = {
    "What is known never sees the screen": ("db/text/breach.py", "import PySide6.QtCore"),
    "The known wing is built in layers": ("db/time/breach.py", "import db.records"),
    "The shown wing is built in layers": ("desktop/reader/breach.py", "import desktop.window"),
    "Views reach the data through the library alone": ("desktop/models/breach.py", "import db.store"),
    "SQLite only inside the store": ("db/importing/breach.py", "import sqlite3"),
    "Timeline geometry knows no toolkit": ("desktop/timeline/scale.py", "import PySide6.QtGui"),
}
UNPLACED = {
    "The known wing is built in layers": "db/unplaced.py",
    "The shown wing is built in layers": "desktop/unplaced.py",
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The sources alone, to be broken."""
    for wing in ("db", "desktop", "resources"):
        shutil.copytree(ROOT / wing, tmp_path / wing, ignore=shutil.ignore_patterns("__pycache__", "*.ttf", "*.txt"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def broken(tree: Path) -> set[str]:
    """The names of the contracts that a tree breaks."""
    linter = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([linter, "--no-cache"], cwd=tree, capture_output=True, text=True, check=False).stdout
    assert "Contracts:" in told
    return {name for name in contracts() if f"{name} BROKEN" in " ".join(told.split())}


def contracts() -> list[str]:
    """The names of the contracts."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [str(contract["name"]) for contract in settings["tool"]["importlinter"]["contracts"]]


def test_every_contract_has_a_breach() -> None:
    assert set(BREACHES) == set(contracts())


def test_the_program_keeps_its_contracts(copy: Path) -> None:
    assert broken(copy) == set()


@pytest.mark.parametrize("name", BREACHES)
def test_a_breach_is_seen(name: str, copy: Path) -> None:
    place, line = BREACHES[name]
    with (copy / place).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")
    assert name in broken(copy)


@pytest.mark.parametrize("name", UNPLACED)
def test_a_room_outside_the_layers_is_seen(name: str, copy: Path) -> None:
    (copy / UNPLACED[name]).write_text('"""No layer knows this."""\n', encoding="utf-8")
    assert name in broken(copy)
