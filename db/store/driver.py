"""The SQLite driver that sqlite-utils picked: pysqlite3 where it is installed, else Python's own.

SQLite 3.7.0 to 3.51.2 can corrupt a write-ahead log when it is reset; pysqlite3 brings a later one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
else:
    from sqlite_utils.utils import sqlite3

__all__ = ["sqlite3"]
