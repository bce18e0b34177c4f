"""One running program for a person's session: a later start hands over what it was to open.

The first program holds a lock and listens at a socket; both lie in a folder of the person's own, where nobody
else can reach them. A program that crashed leaves both behind: the lock knows that its holder is gone, and the
next program takes both over.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import blake2s
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.system.lock import try_lock

PATIENCE: Final = 5_000
"""Milliseconds that a later start waits for the first program; then it opens a window of its own."""
_PAUSE: Final = 50
_LONGEST: Final = 1_000_000
"""Bytes that may be handed over; more than that is not from us."""
_TAKEN, _DECLINED = b"taken\n", b"declined\n"
_TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Where the desktop puts the right of a new start to come to the front."""

Taking = Callable[[list[Path]], bool]
"""Comes to the front and opens what was handed over; false where that cannot be now."""


class Instance(QObject):
    """This program among the others of a session: the first, or a later one."""

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = (folder or _own_folder()) / f"tasalsul-{_session()}"
        self._address = place.name if sys.platform == "win32" else f"{place}.socket"
        self._lock = try_lock(Path(f"{place}.lock"))
        self._server = QLocalServer(self)
        self._taking: Taking | None = None
        self.is_first = self._lock.isLocked()

    def listen(self, taking: Taking) -> None:
        """From now on take what later starts hand over; only the first program is asked."""
        self._taking = taking
        if not self.is_first:
            return
        QLocalServer.removeServer(self._address)  # left behind by a crash: we hold the lock
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._address)

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give paths, or only the wish for a window, to the first program; whether it took them."""
        if self.is_first:
            return False
        tokens = {name: os.environ[name] for name in _TOKENS if name in os.environ}
        request = {"paths": [str(path.absolute()) for path in paths], "tokens": tokens}
        return self._ask(json.dumps(request).encode() + b"\n") == _TAKEN

    def close(self) -> None:
        """Leave: the next start is the first."""
        self._server.close()
        self._lock.unlock()

    def _ask(self, request: bytes) -> bytes:
        """The first program's answer; empty where it gives none in time. It may only just be starting."""
        deadline = QDeadlineTimer(PATIENCE)
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        while not socket.waitForConnected(_PAUSE):
            if deadline.hasExpired():
                return b""
            QThread.msleep(_PAUSE)
            socket.abort()
            socket.connectToServer(self._address)
        socket.write(request)
        while not socket.canReadLine():
            if not socket.waitForReadyRead(max(1, deadline.remainingTime())):
                return b""
        return bytes(socket.readLine().data())

    def _hear(self) -> None:
        """Later starts have come."""
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        """Take a whole request and say so; nothing is said to what is none."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        paths = _read(bytes(socket.readLine().data()))
        if paths is None or self._taking is None:
            socket.abort()
            return
        socket.write(_TAKEN if self._taking(paths) else _DECLINED)
        socket.disconnectFromServer()


def _read(request: bytes) -> list[Path] | None:
    """The paths of a request, whose right to come to the front becomes ours; None if it is not one of ours."""
    with suppress(ValueError, TypeError, KeyError, AttributeError):
        asked = json.loads(request)
        paths = [Path(path) for path in asked["paths"]]
        for name in _TOKENS:
            if name in asked["tokens"]:
                os.environ[name] = str(asked["tokens"][name])
        return paths
    return None


def _session() -> str:
    """A short name for the screen that the person sits at: each has its own first program.

    Windows names no screen, and its pipes are one room for all who are logged in: there it is the person's own name.
    """
    names = ("USERNAME",) if sys.platform == "win32" else ("WAYLAND_DISPLAY", "DISPLAY")
    screen = next(filter(None, map(os.environ.get, names)), "")
    return blake2s(screen.encode(), digest_size=4).hexdigest()


def _own_folder() -> Path:
    """A folder that only this person can enter; made where the session has none."""
    given = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent")
    if given.is_dir() and os.access(given, os.W_OK):
        return given
    if sys.platform in ("win32", "darwin"):  # the folder for temporary files is the person's own there
        return Path(tempfile.gettempdir())
    folder = Path(tempfile.gettempdir()) / f"tasalsul-{os.getuid()}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if folder.is_symlink() or folder.stat().st_uid != os.getuid() or folder.stat().st_mode & 0o077:
        return Path(tempfile.mkdtemp(prefix="tasalsul-"))  # somebody else's: this program then stays alone
    return folder
