"""The installer for Windows: what Inno Setup needs, and its run."""

from __future__ import annotations

import subprocess
from pathlib import Path

from licences import copyright_file
from project import BUILT, DRAWN, PROJECT

SCRIPT = Path(__file__).with_name("tasalsul.iss")


def pack_installer(frozen: Path) -> Path:
    """Make the installer; its place."""
    (BUILT / "licences.txt").write_text(copyright_file(), encoding="utf-8-sig")
    subprocess.run(
        ["iscc", "/Q", *(f"/D{name}={value}" for name, value in definitions(frozen).items()), str(SCRIPT)], check=True
    )
    return BUILT / f"{PROJECT.name}-{PROJECT.version}-setup.exe"


def definitions(frozen: Path) -> dict[str, str]:
    """What the script is told from outside: it knows no version and no path by itself."""
    return {"Version": PROJECT.version, "Frozen": str(frozen), "Built": str(BUILT), "Drawn": str(DRAWN)}
