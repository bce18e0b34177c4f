"""The articles' fingerprints: derived rows that follow the texts, and the reprints that they show."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from db.store.driver import sqlite3
from db.store.words import ChangedRow
from db.text.fingerprint import Fingerprint, fingerprint

Prints: TypeAlias = Mapping[int, Fingerprint | None]
"""Article id -> the fingerprint of its text, where it was worked out before."""


def follow(connection: sqlite3.Connection, rows: Iterable[ChangedRow], known: Prints) -> None:
    """Bring the fingerprints up to date after rows were written. ``known`` are those worked out before.

    A fingerprint goes with its article. Its bands stay: a band only names texts to look at, and
    an article without a fingerprint is none.
    """
    write(
        connection,
        (
            (row.key, known[row.key] if row.key in known else fingerprint(str(row.after["text"])))
            for row in rows
            if row.table == "articles" and row.after is not None and "text" in row.after
        ),
    )


def write(connection: sqlite3.Connection, prints: Iterable[tuple[int, Fingerprint | None]]) -> None:
    """Keep the fingerprints of articles; a text too short to compare has none."""
    known = [(key, one) for key, one in prints if one is not None]
    connection.executemany(
        "INSERT OR REPLACE INTO fingerprints (id, minima, shingles) VALUES (?, ?, ?)",
        [(key, _portable(one.minima), one.shingles) for key, one in known],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO fingerprint_bands (band, article_id) VALUES (?, ?)",
        sorted((band, key) for key, one in known for band in one.bands()),
    )


def original_of(connection: sqlite3.Connection, text: Fingerprint, *, but: int | None = None) -> int | None:
    """The article that a text repeats: of those that resemble it, the likest one's original.

    ``but`` is an article that is left out of the comparison: the text's own.
    """
    rows = connection.execute(
        "SELECT DISTINCT article_id FROM fingerprint_bands WHERE band IN (SELECT value FROM json_each(?))",
        [json.dumps(text.bands())],
    )
    near = _read(connection, [key for (key,) in rows if key != but])
    reprints = [(one.resemblance(text), -key) for key, one in near.items() if one.repeats(text)]
    if not reprints:
        return None
    likest = -max(reprints)[1]
    (original,) = connection.execute("SELECT coalesce(reprint_of, id) FROM articles WHERE id = ?", [likest]).fetchone()
    return None if original == but else int(original)


def _read(connection: sqlite3.Connection, keys: Iterable[int]) -> dict[int, Fingerprint]:
    rows = connection.execute(
        "SELECT id, minima, shingles FROM fingerprints WHERE id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(keys))],
    )
    return {key: Fingerprint(_portable(minima), shingles) for key, minima, shingles in rows}


def _portable(minima: bytes) -> bytes:
    """Minima between this machine's order of bytes and the file's, little end first."""
    if sys.byteorder == "little":
        return minima
    values = array("I", minima)
    values.byteswap()
    return values.tobytes()
