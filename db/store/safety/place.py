"""Where a library lies: folders that other machines or programs write to as well."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

from db.message import Message, message

_NETWORK: Final = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "9p",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "davfs",
        "ceph",
    }
)
"""File systems of other machines, by the names that Linux gives them."""

_SYNCED: Final = ("Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "iCloud Drive", "Mobile Documents", "Nextcloud")
"""How the folders of synchronising programs begin."""

_SYNCED_MARKS: Final = (".dropbox", ".owncloudsync.log", ".sync", ".stfolder")
"""What synchronising programs leave in the folders that they watch."""

_MOUNTS: Final = Path("/proc/self/mounts")

_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
"""A space, tab or backslash in the table of mounts; all other letters stand there as they are."""


def place_warning(library: Path, mounts: Path = _MOUNTS) -> Message | None:
    """What a person should know of a library's place: that it is on a network or in a synced folder.

    There, SQLite's locks may not hold between machines, and two changed copies may come about.
    """
    folders = library.absolute().parents
    for folder in folders:
        if folder.name.startswith(_SYNCED) or any((folder / mark).exists() for mark in _SYNCED_MARKS):
            return message("place-synced", folder=str(folder))
    if sys.platform == "linux" and _file_system(library, mounts) in _NETWORK:
        return message("place-network", folder=str(library.parent))
    if str(library).startswith("\\\\"):
        return message("place-network", folder=str(library.parent))
    return None


def _file_system(path: Path, mounts: Path) -> str:
    """The kind of the file system that a path lies on: that of the longest mount point above it."""
    best, kind = "", ""
    above = {str(folder) for folder in (path.absolute(), *path.absolute().parents)}
    for line in mounts.read_text(errors="replace").splitlines() if mounts.exists() else []:
        _, point, name, *_ = line.split(" ")
        point = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), point)
        if point in above and len(point) >= len(best):
            best, kind = point, name
    return kind
