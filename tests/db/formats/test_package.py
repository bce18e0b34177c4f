from __future__ import annotations

import io
import zipfile

import pytest

from db.errors import EnvironmentFault
from db.formats import package as rooms
from db.formats.package import Package
from tests.db.formats.hostile import zipped


class _RawName(zipfile.ZipInfo):
    """An entry whose name is written in an old encoding, as Windows did."""

    raw = b""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.raw, self.flag_bits


def _named(names: list[str], encoding: str) -> io.BytesIO:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name in names:
            entry = _RawName(name)
            entry.raw = name.encode(encoding)
            package.writestr(entry, b"text")
    return target


@pytest.mark.parametrize("encoding", ["cp1256", "cp720", "utf-8"])
def test_names_in_old_encodings(encoding: str) -> None:
    names = ["أخبار/المرفأ القديم.txt", "أخبار/تقرير اللجنة.txt"]
    assert [entry.name for entry in Package(_named(names, encoding)).entries] == names


def test_a_part_by_its_name() -> None:
    package = Package(io.BytesIO(zipped({"a/b.xml": b"<x/>"})))
    assert "a/b.xml" in package
    assert package.part("a/b.xml") == b"<x/>"
    with pytest.raises(EnvironmentFault) as fault:
        package.part("c.xml")
    assert fault.value.message.key == "formats-part-missing"


def test_all_entries_together_have_a_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "LARGEST_ALL", 1000)
    package = Package(io.BytesIO(zipped({"a.txt": b"x" * 700, "b.txt": b"y" * 700})))
    assert package.read(package.entries[0]) == b"x" * 700
    with pytest.raises(EnvironmentFault) as fault:
        package.read(package.entries[1])
    assert fault.value.message.key == "formats-unpacks-too-large"


def test_no_package_at_all() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        Package(io.BytesIO(b"PK\x03\x04 and nothing else"))
    assert fault.value.message.key == "formats-broken-archive"
