"""ZIP files of strangers: nothing is unpacked to disk, nothing is larger than it may be.

DOCX, ODT and EPUB are such packages too.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePosixPath, PureWindowsPath
from typing import BinaryIO, Final

from db.errors import EnvironmentFault
from db.formats.legacy import best_legacy

MOST_ENTRIES: Final = 20_000
LARGEST_ENTRY: Final = 64 * 1024 * 1024
LARGEST_ALL: Final = 1024 * 1024 * 1024
"""Bytes that are unpacked of one package in all, one entry after the other."""
_MOST_PACKED: Final = 200
"""Times that an entry may grow; text grows fivefold, a bomb a thousandfold."""
_SMALL: Final = 1024 * 1024
"""Bytes up to which nobody asks how well an entry was packed."""
_LONGEST_NAME: Final = 1024
_LISTED: Final = b"PK\x01\x02"
_LOCAL_HEADER: Final = 30
_CHUNK: Final = 65_536
_UTF8_NAME: Final = 0x800
_ENCRYPTED: Final = 0x1


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a package under its readable name; ``refused`` is the key of the reason why it is not read."""

    name: str
    member: zipfile.ZipInfo
    refused: str | None = None


class Package:
    """A ZIP file whose entries are read one by one, under a cap for each and for all."""

    def __init__(self, file: BinaryIO) -> None:
        """Opens a package and weighs its entries.

        Raises:
            EnvironmentFault: it is no ZIP file, is broken, or has more entries than any honest one.
        """
        if _count_of_entries(file) > MOST_ENTRIES:
            raise EnvironmentFault("formats-too-many-entries", count=MOST_ENTRIES)
        try:
            self._zip = zipfile.ZipFile(file)
            members = [member for member in self._zip.infolist() if not member.is_dir()]
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
            raise EnvironmentFault("formats-broken-archive") from error
        overlapping = _overlapping(members)
        names = _names(members)
        self.entries = tuple(
            Entry(name, member, _refusal(name, member, overlaps=member.header_offset in overlapping))
            for name, member in zip(names, members, strict=True)
        )
        self._by_name = {entry.name: entry for entry in self.entries}
        self._left = LARGEST_ALL

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def part(self, name: str) -> bytes:
        """The bytes of an entry by its name.

        Raises:
            EnvironmentFault: there is none, or it may not be read.
        """
        entry = self._by_name.get(name)
        if entry is None:
            raise EnvironmentFault("formats-part-missing", part=name)
        return self.read(entry)

    def read(self, entry: Entry) -> bytes:
        """The bytes of an entry, counted while they are unpacked.

        Raises:
            EnvironmentFault: it may not be read, is broken, or is not as large as the package says.
        """
        if entry.refused is not None:
            raise EnvironmentFault(entry.refused)
        taken = bytearray()
        try:
            for chunk in self._chunks(entry.member):
                taken += chunk
                self._left -= len(chunk)
                if self._left < 0:
                    raise EnvironmentFault("formats-unpacks-too-large", gigabytes=LARGEST_ALL // (1024 * 1024 * 1024))
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            RuntimeError,
            ValueError,
            NotImplementedError,
        ) as error:
            raise EnvironmentFault("formats-broken-entry") from error
        if len(taken) != entry.member.file_size:
            raise EnvironmentFault("formats-size-lies")
        return bytes(taken)

    def _chunks(self, member: zipfile.ZipInfo) -> Iterator[bytes]:
        with self._zip.open(member) as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk


def _count_of_entries(file: BinaryIO) -> int:
    """How many entries a package lists, counted before its list is taken into memory."""
    file.seek(0)
    count, kept = 0, b""
    while chunk := file.read(16 * _CHUNK):
        count += (kept + chunk).count(_LISTED)
        kept = chunk[1 - len(_LISTED) :]
    file.seek(0)
    return count


def _overlapping(members: list[zipfile.ZipInfo]) -> set[int]:
    """Where the entries begin whose bytes are also another entry's: no honest program writes such."""
    by_place = sorted(members, key=lambda member: member.header_offset)
    found: set[int] = set()
    for member, following in pairwise(by_place):
        end = member.header_offset + _LOCAL_HEADER + len(member.orig_filename) + member.compress_size
        if end > following.header_offset:
            found |= {member.header_offset, following.header_offset}
    return found


def _names(members: list[zipfile.ZipInfo]) -> list[str]:
    """The names as people gave them: UTF-8 where it was, else in the one old encoding in which they read as words."""
    legacy = {
        index: member.orig_filename.encode("cp437", "replace")
        for index, member in enumerate(members)
        if not member.flag_bits & _UTF8_NAME and not member.orig_filename.isascii()
    }
    encoding = _encoding_of(b" ".join(legacy.values()).replace(b"/", b" ").replace(b"_", b" "))
    return [
        (legacy[index].decode(encoding, "replace") if index in legacy else member.orig_filename).replace("\\", "/")
        for index, member in enumerate(members)
    ]


def _encoding_of(names: bytes) -> str:
    try:
        names.decode("utf-8")
    except UnicodeDecodeError:
        return best_legacy(names) or "cp437"
    return "utf-8"


def _refusal(name: str, member: zipfile.ZipInfo, *, overlaps: bool) -> str | None:
    """The key of the reason for which an entry is not read."""
    if len(name) > _LONGEST_NAME or "\0" in name:
        return "formats-entry-name"
    path = PurePosixPath(name)
    if path.is_absolute() or PureWindowsPath(name).drive or ".." in path.parts:
        return "formats-entry-outside"
    if overlaps:
        return "formats-entry-overlaps"
    if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
        return "formats-entry-no-file"
    if member.flag_bits & _ENCRYPTED:
        return "formats-entry-encrypted"
    if member.file_size > LARGEST_ENTRY:
        return "formats-entry-too-large"
    if member.file_size > max(_SMALL, _MOST_PACKED * member.compress_size):
        return "formats-entry-bomb"
    return None
