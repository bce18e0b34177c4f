"""The .deb: the frozen program without the libraries that Debian has, and what the desktop finds it by."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from licences import copyright_file
from linux.tree import compressed, lay_out, write
from project import BUILT, PROJECT, build_time
from slimming import CARRIED

_OPTIONAL = "libqgtk3.so"
"""The plugin that gives GTK desktops their own file dialogs: it is used where GTK is."""
MAINTAINER = "The Tasalsul authors <tasalsul@users.noreply.github.com>"
_DESCRIPTION = """ Tasalsul imports a folder of articles (Arabic, Persian, Hebrew, English), finds
 the dates and events in them, and shows the articles beside a zoomable
 timeline, with the passage and the reason for every date. The timeline can be
 printed with every event numbered and quoted. Nothing leaves the computer.
"""


def pack_deb(frozen: Path) -> Path:
    """Make the package; its place."""
    architecture = _output("dpkg", "--print-architecture")
    target = BUILT / f"{PROJECT.name}_{PROJECT.version}_{architecture}.deb"
    stage = BUILT / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    (stage / "DEBIAN").mkdir(parents=True)  # by which Debian's tools know where a package begins
    _fill(stage, frozen)
    size = sum(file.lstat().st_size for file in stage.rglob("*") if file.is_file()) // 1024
    write(stage / "DEBIAN" / "control", _control(stage, architecture, size))
    _set_modes(stage)
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(stage), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def _fill(stage: Path, frozen: Path) -> None:
    program = stage / "usr" / "lib" / PROJECT.name
    shutil.copytree(frozen, program, symlinks=True)
    for pattern in CARRIED:
        for library in (program / "_internal").glob(pattern):
            library.unlink()
    command = stage / "usr" / "bin" / PROJECT.name
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{PROJECT.name}/{PROJECT.name}")
    share = stage / "usr" / "share"
    lay_out(share)
    write(share / "doc" / PROJECT.name / "copyright", copyright_file(debian=True))
    compressed(share / "doc" / PROJECT.name / "changelog.gz", _changelog())
    write(share / "lintian" / "overrides" / PROJECT.name, (Path(__file__).parent / "lintian-overrides").read_text())


def _changelog() -> str:
    when = f"{build_time():%a, %d %b %Y %H:%M:%S +0000}"
    return (
        f"{PROJECT.name} ({PROJECT.version}) unstable; urgency=medium\n\n"
        f"  * Version {PROJECT.version}; CHANGELOG.md in the source tells what changed.\n\n"
        f" -- {MAINTAINER}  {when}\n"
    )


def _control(stage: Path, architecture: str, size: int) -> str:
    """The package's description; ``size`` is in KiB."""
    needs = _library_packages(stage)
    return (
        f"Package: {PROJECT.name}\n"
        f"Version: {PROJECT.version}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\n"
        f"Depends: {needs['Depends']}\n"
        f"Recommends: {needs['Recommends']}, desktop-file-utils, hicolor-icon-theme, shared-mime-info\n"
        "Suggests: cups\n"
        "Section: text\n"
        "Priority: optional\n"
        f"Description: timeline viewer for readers of many articles\n{_DESCRIPTION}"
    )


def _library_packages(stage: Path) -> dict[str, str]:
    """The packages whose libraries the program's binaries ask for, as Debian's own tool finds them."""
    program = stage / "usr" / "lib" / PROJECT.name
    binaries = [path for path in program.rglob("*") if not path.is_symlink() and _is_elf(path)]
    optional = [path for path in binaries if path.name == _OPTIONAL]
    private = sorted({str(path.parent) for path in binaries if ".so" in path.name})
    with TemporaryDirectory() as folder:
        write(
            Path(folder) / "debian" / "control",
            f"Source: {PROJECT.name}\n\nPackage: {PROJECT.name}\nArchitecture: any\n",
        )
        found = _output(
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            "--warnings=0",  # what libraries ask of each other is their authors' concern
            *(f"-l{place}" for place in private),
            *(f"-e{path}" for path in binaries if path not in optional),
            "-dRecommends",
            *(f"-e{path}" for path in optional),
            cwd=folder,
        )
    return dict(re.findall(r"^shlibs:(\w+)=(.*)$", found, re.MULTILINE))


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _set_modes(stage: Path) -> None:
    """Folders and the program are for all to enter and run, the rest is for all to read."""
    for path in stage.rglob("*"):
        if not path.is_symlink():
            is_program = path.parent.name == PROJECT.name and path.name == PROJECT.name and path.is_file()
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)


def _output(*command: str, cwd: str | None = None) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=cwd).stdout.strip()
