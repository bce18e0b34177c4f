"""The files of folders that can be articles, and what else is there."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from db.errors import EnvironmentFault
from db.formats.choice import Format, format_of, told_format
from db.formats.document import Source
from db.formats.saved_page import pages_of
from db.importing.looking import EVERYTHING, Looking
from db.importing.source_file import opened
from db.message import Argument, Message, message
from db.store.kept import KnownSource
from db.text.names import visible_name

_DEEPEST: Final = 64
"""Folders inside folders that are entered."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that a reader may make an article of.

    ``folder`` is the place that was scanned, ``relative`` the path below it (bytes that
    are not UTF-8 stand in it as Python's surrogates). Size in bytes, time in nanoseconds.
    """

    path: Path
    folder: Path
    relative: str
    size: int
    modified_ns: int
    format: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that was left alone, and why."""

    path: Path
    folder: Path
    relative: str
    reason: Message


@dataclass(slots=True)
class Scan:
    """What a scan found, each in the order of names. ``sources`` are the folders that were looked through wholly."""

    candidates: list[Candidate] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    sources: list[KnownSource] = field(default_factory=list)


def scan(
    places: Iterable[Path],
    *,
    looking: Looking = EVERYTHING,
    cancelled: Callable[[], bool] = bool,
    found: Callable[[int], None] | None = None,
) -> Scan:
    """The candidates in folders (and what lies below) and among single files.

    ``looking`` holds for folders; a file that is named is always taken. Links are not followed
    out of the folder, and never twice to one place. ``found`` is called with the number of
    candidates so far, once a folder; ``cancelled`` is asked as often.

    Raises:
        EnvironmentFault: one of the places does not exist or cannot be listed.
    """
    result = Scan()
    for place in places:
        absolute = Path(os.path.abspath(place))  # noqa: PTH100  resolve() would follow a link given by name
        if absolute.is_dir():
            _FolderScan(absolute, result, looking, cancelled, found).run()
        elif absolute.exists():
            _take_file(result, absolute, absolute.parent, absolute.name, absolute.stat())
        else:
            raise EnvironmentFault("import-missing", name=visible_name(str(place)))
    return result


def candidate_of(folder: Path, relative: str) -> Candidate | None:
    """One file below a folder as a scan would take it; None where it would not."""
    result = Scan()
    path = folder / relative
    with suppress(OSError):
        _take_file(result, path, folder, relative, path.stat())
    return next(iter(result.candidates), None)


def _take_file(result: Scan, path: Path, folder: Path, relative: str, state: os.stat_result) -> None:
    def skip(key: str, **arguments: Argument) -> None:
        result.skipped.append(Skipped(path, folder, relative, message(key, name=visible_name(relative), **arguments)))

    if not stat.S_ISREG(state.st_mode):
        skip("import-no-file")
        return
    if state.st_size == 0:
        skip("import-empty")
        return
    try:
        kind = format_of(path.name) or _told_format(path)
    except EnvironmentFault as fault:
        skip(fault.message.key)
        return
    if state.st_size > kind.largest:
        skip("import-too-large", megabytes=state.st_size // (1024 * 1024))
        return
    result.candidates.append(Candidate(path, folder, relative, state.st_size, state.st_mtime_ns, kind.name))


def _told_format(path: Path) -> Format:
    """The format of a file whose name promises none, told by its bytes."""
    with opened(path) as file:
        return told_format(Source(file, path.name))


class _FolderScan:
    """The scan of one folder and what lies below it."""

    def __init__(
        self,
        folder: Path,
        result: Scan,
        looking: Looking,
        cancelled: Callable[[], bool],
        found: Callable[[int], None] | None,
    ) -> None:
        self.folder = folder
        self.result = result
        self.looking = looking
        self.cancelled = cancelled
        self.found = found
        self.real = os.path.realpath(folder)
        self.entered: set[tuple[int, int]] = set()

    def run(self) -> None:
        """Scans the folder.

        Raises:
            EnvironmentFault: the folder itself cannot be listed.
        """
        try:
            os.scandir(self.folder).close()
        except OSError as error:
            raise EnvironmentFault("import-unreadable-folder", name=visible_name(str(self.folder))) from error
        waiting = [(self.folder, "", 0)]
        while waiting and not self.cancelled():
            path, relative, depth = waiting.pop()
            inner = self._enter(path, relative, depth)
            waiting.extend(reversed(inner))
            if self.found:
                self.found(len(self.result.candidates))
        if not waiting:
            looking = self.looking
            known = KnownSource(str(self.folder), looking.include, looking.ignore, looking.recursive)
            self.result.sources.append(known)

    def _enter(self, path: Path, relative: str, depth: int) -> list[tuple[Path, str, int]]:
        """Takes a folder's files; its folders are returned, to be entered."""
        try:
            with os.scandir(path) as listing:
                entries = sorted(listing, key=lambda entry: os.fsencode(entry.name))
            state = path.stat()
        except OSError:
            self._skip(path, relative, "import-unreadable-folder")
            return []
        if (state.st_dev, state.st_ino) in self.entered:
            self._skip(path, relative, "import-link-loop")
            return []
        self.entered.add((state.st_dev, state.st_ino))
        names = {entry.name for entry in entries}
        inner: list[tuple[Path, str, int]] = []
        for entry in entries:
            below = f"{relative}/{entry.name}" if relative else entry.name
            if self._take(entry, below, names):
                if depth + 1 < _DEEPEST:
                    inner.append((Path(entry.path), below, depth + 1))
                else:
                    self._skip(Path(entry.path), below, "import-too-deep")
        return inner

    def _take(self, entry: os.DirEntry[str], below: str, names: set[str]) -> bool:
        """Takes or skips one entry; True for a folder that is to be entered."""
        path = Path(entry.path)
        if entry.name.startswith("."):
            self._skip(path, below, "import-hidden")
            return False
        try:
            if entry.is_symlink() and self._leads_out(path):
                self._skip(path, below, "import-link-out")
                return False
            if entry.is_dir():
                if self._is_page_parts(entry.name, names):
                    self._skip(path, below, "import-page-parts")
                    return False
                return not self.looking.leaves_folder(below)
            if self.looking.takes_file(below):
                _take_file(self.result, path, self.folder, below, entry.stat())
        except OSError:
            self._skip(path, below, "import-unreadable")
        return False

    def _leads_out(self, path: Path) -> bool:
        target = os.path.realpath(path)
        return target != self.real and not target.startswith(self.real + os.sep)

    def _is_page_parts(self, name: str, names: set[str]) -> bool:
        """Whether a folder holds the pictures and scripts of a page that was saved "complete" beside it."""
        return not names.isdisjoint(pages_of(name))

    def _skip(self, path: Path, relative: str, key: str) -> None:
        self.result.skipped.append(
            Skipped(path, self.folder, relative, message(key, name=visible_name(relative or str(path))))
        )
