"""What a person wants actors and places to be called, remembered for all that is read later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from db.records import Event
from db.store.driver import sqlite3


def aliases(connection: sqlite3.Connection) -> dict[str, str]:
    """Every name that is called otherwise, and what it is called."""
    return dict(connection.execute("SELECT name, identity FROM aliases").fetchall())


def called(names: Iterable[str], known: Mapping[str, str]) -> tuple[str, ...]:
    """Names as a person wants them, each once."""
    return tuple(dict.fromkeys(known.get(name, name) for name in names))


def renamed(event: Event, known: Mapping[str, str]) -> Event:
    """An event with its actors and places as a person wants them called."""
    if not known:
        return event
    return replace(event, actors=called(event.actors, known), places=called(event.places, known))
