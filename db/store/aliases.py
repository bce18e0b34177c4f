"""What a person wants actors and places to be called: at once, and in all that is read later."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from db.message import message
from db.records import Event
from db.store.change import Change, Step, next_ids
from db.store.driver import sqlite3
from db.store.history import carry_out_edit
from db.store.rows import write_names
from db.store.store import Store, Writing
from db.store.stored_rows import select_rows, update_step


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


def rename(store: Store, name: str, identity: str) -> Change:
    """Call an actor or a place otherwise, everywhere; called like another, the two are one from now on."""
    with store.writing() as writing:
        steps = (
            [*_alias_steps(writing, name, identity), *_naming_steps(writing, name, identity)]
            if name != identity
            else []
        )
        return carry_out_edit(writing, message("change-rename", name=name, identity=identity), steps)


def _alias_steps(writing: Writing, name: str, identity: str) -> Iterator[Step]:
    """The name gets its alias, names that were called so follow, and the new name is no alias itself."""
    connection = writing.connection
    known = connection.execute(
        "SELECT id FROM aliases WHERE name IN (?1, ?2) OR identity = ?1", [name, identity]
    ).fetchall()
    rows = select_rows(connection, "aliases", "id", [key for (key,) in known])
    for key, row in rows.items():
        if row["name"] == identity:
            yield Step("aliases", key, row, None)
        elif row["identity"] != identity:
            yield Step("aliases", key, {"identity": row["identity"]}, {"identity": identity})
    if all(row["name"] != name for row in rows.values()):
        yield Step("aliases", next(next_ids(writing, "aliases")), None, {"name": name, "identity": identity})


def _naming_steps(writing: Writing, name: str, identity: str) -> Iterator[Step]:
    """The events and passages that name it, with the new name."""
    connection = writing.connection
    written = json.dumps(name, ensure_ascii=False)
    for table in ("events", "evidence"):
        named = connection.execute(
            f"SELECT id FROM {table} WHERE instr(actors, ?1) OR instr(places, ?1)",  # noqa: S608 - our own names
            [written],
        ).fetchall()
        for key, row in select_rows(connection, table, "id", [key for (key,) in named]).items():
            lists = {column: json.loads(str(row[column])) for column in ("actors", "places")}
            after = {column: write_names(called(names, {name: identity})) for column, names in lists.items()}
            step = update_step(table, key, row, after)
            if step is not None:
                yield step
