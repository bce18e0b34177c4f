from __future__ import annotations

from pathlib import Path

import pytest

from db.store.safety.place import place_warning

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /srv/home nfs4 rw 0 0
//server/share /mnt/our\\040share cifs rw 0 0
server:/archive /mnt/أرشيف\\040الصحف nfs4 rw 0 0
/dev/sdb1 /srv/home/disk ext4 rw 0 0
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    return table


@pytest.mark.parametrize(
    "library", ["/srv/home/selma/a.tasalsul", "/mnt/our share/stories/a.tasalsul", "/mnt/أرشيف الصحف/a.tasalsul"]
)
def test_a_network_s_folder(library: str, mounts: Path) -> None:
    warning = place_warning(Path(library), mounts)
    assert warning is not None
    assert (warning.key, dict(warning.arguments)) == ("place-network", {"folder": str(Path(library).parent)})


@pytest.mark.parametrize("library", ["/home/selma/a.tasalsul", "/srv/home/disk/a.tasalsul", "/srv/homes/a.tasalsul"])
def test_a_disk_of_this_machine(library: str, mounts: Path) -> None:
    assert place_warning(Path(library), mounts) is None


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Desk", "Google Drive"])
def test_a_synced_folder_by_its_name(folder: str, mounts: Path, tmp_path: Path) -> None:
    warning = place_warning(tmp_path / folder / "stories" / "a.tasalsul", mounts)
    assert warning is not None
    assert (warning.key, dict(warning.arguments)) == ("place-synced", {"folder": str(tmp_path / folder)})


def test_a_synced_folder_by_its_mark(tmp_path: Path, mounts: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    warning = place_warning(tmp_path / "a.tasalsul", mounts)
    assert warning is not None
    assert warning.key == "place-synced"


def test_without_a_table_of_mounts(tmp_path: Path) -> None:
    assert place_warning(tmp_path / "a.tasalsul", tmp_path / "none") is None
