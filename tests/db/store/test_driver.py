from __future__ import annotations

from sqlite_utils import Database

from db.store.driver import sqlite3


def test_it_is_the_one_that_sqlite_utils_uses() -> None:
    database = Database(memory=True)
    connection = database.conn
    database.close()
    assert isinstance(connection, sqlite3.Connection)


def test_it_can_do_what_the_schema_asks() -> None:
    assert sqlite3.sqlite_version_info >= (3, 37)
