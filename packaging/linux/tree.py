"""The files that a Linux desktop finds the program by, filled in and laid out below a prefix such as /usr."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

from db.store.header import APPLICATION_ID

from project import DRAWN, PROJECT, build_time

HERE = Path(__file__).parent
COMPONENT = "io.github.tasalsul.Tasalsul"
"""The name under which software centres know the program."""


def lay_out(share: Path) -> None:
    """Write the desktop entry, media type, icons, description and manual page below ``share``."""
    values = {
        "@VERSION@": PROJECT.version,
        "@DATE@": f"{build_time():%Y-%m-%d}",
        "@APPLICATION_ID@": f"0x{APPLICATION_ID:08x}",
    }
    for template, place in {
        f"{PROJECT.name}.desktop": "applications",
        f"{PROJECT.name}.xml": "mime/packages",
        f"{COMPONENT}.metainfo.xml": "metainfo",
    }.items():
        write(share / place / template, filled(template, values))
    compressed(share / "man" / "man1" / f"{PROJECT.name}.1.gz", filled(f"{PROJECT.name}.1", values))
    shutil.copytree(DRAWN / "hicolor", share / "icons" / "hicolor", dirs_exist_ok=True)


def filled(template: str, values: dict[str, str]) -> str:
    """A template of this folder with its ``@NAMES@`` filled in."""
    text = (HERE / template).read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(name, value)
    return text


def write(target: Path, text: str) -> None:
    """Write a file that everybody may read, with its folders."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def compressed(target: Path, text: str) -> None:
    """The same, packed as Debian wants it: small, and without the time of the build."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
