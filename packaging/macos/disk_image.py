"""The disk image: the bundle beside a link to the folder of applications."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

from licences import copyright_file
from project import BUILT, PROJECT


def pack_disk_image(frozen: Path) -> Path:
    """Make the image; its place. Signing and notarising need a certificate and come after."""
    target = BUILT / f"{PROJECT.name}-{PROJECT.version}-{platform.machine()}.dmg"
    stage = BUILT / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(frozen.with_name("Tasalsul.app"), stage / "Tasalsul.app", symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    (stage / "Licences.txt").write_text(copyright_file(), encoding="utf-8")
    image = ["hdiutil", "create", "-volname", "Tasalsul", "-srcfolder", str(stage), "-ov", "-format", "UDZO"]
    subprocess.run([*image, str(target)], check=True)
    return target
