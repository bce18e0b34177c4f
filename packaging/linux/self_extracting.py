"""One file that installs the program for one user, on any Linux desktop with a C library as new as the build's."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

from licences import copyright_file
from linux.tree import lay_out, write
from project import BUILT, PROJECT
from slimming import CARRIED


def pack_self_extracting(frozen: Path) -> Path:
    """Make the file; its place."""
    target = BUILT / f"{PROJECT.name}-{PROJECT.version}-{platform.machine()}.run"
    stage = BUILT / "run"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(frozen, stage / PROJECT.name, symlinks=True)
    lay_out(stage / "share")
    write(stage / "share" / "doc" / PROJECT.name / "copyright", copyright_file() + _carried_terms(frozen))
    shutil.copy(Path(__file__).with_name("install.sh"), stage)
    label = f"{PROJECT.name} {PROJECT.version}"
    subprocess.run(["makeself", "--zstd", "--quiet", str(stage), str(target), label, "./install.sh"], check=True)
    return target


def _carried_terms(frozen: Path) -> str:
    """What Debian says of the system libraries that are carried along."""
    names = [path.name for pattern in CARRIED for path in (frozen / "_internal").glob(pattern)]
    packages = sorted({package for name in names for package in _packages_of(name)})
    texts = []
    for package in packages:
        terms = (Path("/usr/share/doc") / package / "copyright").read_text(encoding="utf-8", errors="replace")
        texts.append(f"\nWhat follows is of Debian's package {package}.\n\n{terms}")
    return "".join(texts)


def _packages_of(library: str) -> list[str]:
    """The Debian packages that install a library of this name."""
    asked = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=True)
    return [line.partition(":")[0] for line in asked.stdout.splitlines()]
