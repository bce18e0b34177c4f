"""Build what people install on this system, into build/package.

Run by ``make package`` (and on Windows and macOS by .github/workflows/package.yml) with the Python of an
environment that was made from the lock file, with the extra "package".
"""

from __future__ import annotations

import sys
from pathlib import Path

import icons
from freezing import freeze
from linux.debian import pack_deb
from linux.self_extracting import pack_self_extracting
from macos.disk_image import pack_disk_image
from windows.installer import pack_installer


def main() -> None:
    """Draw, freeze, pack; print what was made."""
    icons.draw()
    frozen = freeze()
    for made in _pack(frozen):
        print(f"{made}  {made.stat().st_size / 1e6:.1f} MB")


def _pack(frozen: Path) -> list[Path]:
    if sys.platform == "win32":
        return [pack_installer(frozen)]
    if sys.platform == "darwin":
        return [pack_disk_image(frozen)]
    return [pack_deb(frozen), pack_self_extracting(frozen)]


if __name__ == "__main__":
    main()
