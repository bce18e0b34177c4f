"""The open file: its connections, transactions and locks.

Reads run on connections of their own and see the last finished write; in WAL mode they
never wait for a writer. Writes go one after another through ``Store.writing``.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from db.errors import Defect, EnvironmentFault
from db.store import schema
from db.store.connection import can_write, connect, faults_of
from db.store.draft import draft_of
from db.store.driver import sqlite3
from db.store.header import check_header
from db.store.safety.backup import back_up, write_copy

_WRITER_CACHE: Final = 32_768
"""Kibibytes that the writer keeps at most: an import looks all over the terms of a large library."""

SUFFIX: Final = ".tasalsul"
"""The extension of a library's file."""


class Store:
    """An open library. Safe to use from several threads; ``close`` waits for what is running.

    ``person`` is the name under which edits are kept; it may be set at any time.
    """

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.person = ""
        self._idle: list[sqlite3.Connection] = []
        self._out = 0
        self._closed = False
        self._returned = threading.Condition()
        self._write_lock = threading.Lock()
        self._writer_thread: int | None = None
        self._writer: sqlite3.Connection | None = None
        self._data_version: int | None = None
        self._inode = path.stat().st_ino

    @classmethod
    def create(cls, path: Path) -> Store:
        """A new, empty library.

        The file appears under its name only when it is whole.

        Raises:
            EnvironmentFault: there is a file of that name, or it cannot be written.
        """
        if path.exists():
            raise EnvironmentFault("fault-library-exists", path=str(path))
        try:
            with draft_of(path) as draft, faults_of(path):
                _build(draft)
        except OSError as error:
            raise EnvironmentFault("fault-library-unwritable", path=str(path)) from error
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Store:
        """The library in a file; read-only where the file or its folder cannot be written.

        One of an older version is brought up to date after a backup of it is made.

        Raises:
            EnvironmentFault: it is no library that can be opened; the file is then untouched.
        """
        header = check_header(path, schema.VERSION)
        store = cls(path, read_only=read_only or not can_write(path))
        if store.read_only and header.version < schema.VERSION:
            raise EnvironmentFault("fault-library-older", path=str(path))
        try:
            with faults_of(path):
                store._prepare(header.version)
        except BaseException:
            store.close()
            raise
        return store

    def _prepare(self, version: int) -> None:
        with self.reading() as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if self.read_only:
            return
        self._writer = connect(self.path)
        self._writer.execute(f"PRAGMA cache_size = -{_WRITER_CACHE}")
        self._writer.execute("PRAGMA journal_mode = WAL")
        if version < schema.VERSION:
            back_up(self.path)
            schema.upgrade(Database(self._writer, execute_plugins=False))
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one unchanging state of the library for the whole block.

        Raises:
            EnvironmentFault: the file cannot be read or is damaged.
            Defect: the library is closed.
        """
        with faults_of(self.path):
            connection = self._borrow()
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                self._give_back(connection)

    def _borrow(self) -> sqlite3.Connection:
        with self._returned:
            if self._closed:
                raise Defect("a closed library was read")
            self._out += 1
            if self._idle:
                return self._idle.pop()
        try:
            connection = connect(self.path)
            connection.execute("PRAGMA query_only = ON")
        except BaseException:
            with self._returned:
                self._out -= 1
                self._returned.notify_all()
            raise
        return connection

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._returned:
            self._out -= 1
            self._idle.append(connection)
            self._returned.notify_all()

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """One transaction: all of the block is kept, or nothing of it.

        Raises:
            EnvironmentFault: the library is read-only, busy, moved or deleted, or the disk stood in the way.
            Defect: a write inside a write, or into a closed library.
        """
        if self.read_only:
            raise EnvironmentFault("fault-library-read-only", path=str(self.path))
        if self._writer_thread == threading.get_ident():
            raise Defect("a write inside a write")
        with self._write_lock:
            if self._writer is None:
                raise Defect("a closed library was written")
            self._check_place()
            self._writer_thread = threading.get_ident()
            try:
                with faults_of(self.path):
                    yield from self._transaction(self._writer)
            finally:
                self._writer_thread = None

    def _check_place(self) -> None:
        """That the file is still where it was: a write to one that was deleted would be lost with it.

        Raises:
            EnvironmentFault: it was moved, deleted or replaced.
        """
        try:
            in_place = self.path.stat().st_ino == self._inode
        except OSError:
            in_place = False
        if not in_place:
            raise EnvironmentFault("fault-library-moved", path=str(self.path))

    def _transaction(self, connection: sqlite3.Connection) -> Iterator[Writing]:
        connection.execute("BEGIN IMMEDIATE")
        writing = Writing(connection, self.person)
        try:
            yield writing
            connection.execute("COMMIT")
        finally:
            writing.end()
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def save_copy(self, target: Path, *, cancelled: Callable[[], bool] = lambda: False) -> None:
        """A whole, checked copy of the library as it is at this moment, even where its file was moved or deleted.

        Raises:
            EnvironmentFault: the copy cannot be written, or ``cancelled`` said so.
        """
        with self.reading() as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            write_copy(connection, target, cancelled=cancelled)

    def changed_elsewhere(self) -> bool:
        """Whether another program has written to the library since this was asked last."""
        with self._write_lock:
            if self._writer is None:
                return False
            version = self._writer.execute("PRAGMA data_version").fetchone()[0]
            former, self._data_version = self._data_version, version
        return former not in (None, version)

    def close(self) -> None:
        """Close the file, after what is reading or writing has ended. Closing twice does nothing."""
        with self._write_lock, self._returned:
            self._closed = True
            self._returned.wait_for(lambda: self._out == 0)
            for connection in self._idle:
                connection.close()
            self._idle.clear()
            if self._writer is not None:
                self._writer.close()
                self._writer = None


class Writing:
    """The right to write, for the length of one ``Store.writing`` block; ``person`` is who writes, by name."""

    def __init__(self, connection: sqlite3.Connection, person: str = "") -> None:
        self._connection: sqlite3.Connection | None = connection
        self.person = person

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection inside its transaction.

        Raises:
            Defect: the transaction is over.
        """
        if self._connection is None:
            raise Defect("a write outside a transaction")
        return self._connection

    def end(self) -> None:
        """Take the right away."""
        self._connection = None


def _build(path: Path) -> None:
    """Make a whole, empty library and leave nothing but its one file."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o644)
    os.close(descriptor)
    connection = connect(path)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        schema.upgrade(Database(connection, execute_plugins=False))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
