"""The frozen program: the project, installed anew into the build's environment, made into one folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from project import BUILT, FROZEN, PROJECT, ROOT

_PATCHED = frozenset({"numpy.libs", "PySide6"})
"""Folders of libraries whose layout other tools have changed; they have no symbols left."""


def freeze() -> Path:
    """Make the folder; its place."""
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)  # setuptools would install what was deleted since
    install = ["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--force-reinstall"]
    subprocess.run([sys.executable, "-m", "pip", *install, str(ROOT)], check=True)
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)
    shutil.rmtree(FROZEN, ignore_errors=True)
    options = ["--noconfirm", "--clean", "--log-level=WARN"]
    places = ["--distpath", str(BUILT), "--workpath", str(BUILT / "work")]
    spec = ROOT / "packaging" / f"{PROJECT.name}.spec"
    subprocess.run([sys.executable, "-m", "PyInstaller", *options, *places, str(spec)], check=True, cwd=BUILT)
    if sys.platform == "linux":
        _strip(FROZEN)
    return FROZEN


def _strip(folder: Path) -> None:
    """Take symbols for debuggers out of the libraries; those that were patched for their wheel would break."""
    libraries = [path for path in folder.rglob("*.so*") if not path.is_symlink() and path.is_file()]
    plain = [str(path) for path in libraries if not any(part in _PATCHED for part in path.parts)]
    subprocess.run(["strip", "--strip-unneeded", *plain], check=True)
