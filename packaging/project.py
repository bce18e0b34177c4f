"""What pyproject.toml says of the program, for everything that is built from it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
"""The folder of the project."""
BUILT = ROOT / "build" / "package"
"""Where what people install is made."""
DRAWN = BUILT / "icons"
"""The program's icon in every size and format."""


@dataclass(frozen=True, slots=True)
class Project:
    """The program's name, its version and what it is in one line."""

    name: str
    version: str
    summary: str


def _read() -> Project:
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Project(stated["name"], stated["version"], stated["description"])


PROJECT = _read()
FROZEN = BUILT / PROJECT.name
"""The frozen program: one folder with everything it needs."""


def build_time() -> datetime:
    """What is built carries the time of the last commit, or of SOURCE_DATE_EPOCH: the same source builds the same."""
    stated = os.environ.get("SOURCE_DATE_EPOCH")
    if stated is None and shutil.which("git"):
        asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        stated = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return datetime.fromtimestamp(int(stated), UTC) if stated else datetime.now(UTC)
