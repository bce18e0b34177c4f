"""What a person sets of events: their fields, one or many at once, and what goes back to the machine."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import cast

from db.errors import EnvironmentFault
from db.message import message
from db.records import Basis, Event, EventType, Evidence
from db.store.accounts import accounts_of
from db.store.change import Change, Row, Step, Value, next_ids
from db.store.event_rows import FIELD_COLUMNS, write_event
from db.store.history import carry_out_edit
from db.store.kept import Field, Review
from db.store.ledger import Ledger
from db.store.merged import merged
from db.store.rows import write_messages, write_names, write_span
from db.store.store import Store, Writing
from db.store.stored_rows import select_rows
from db.time.span import Span

Given = Mapping[Field, object]
"""Field -> its value: a string for the title and the note, an ``EventType``, a ``Span`` or None, a sequence of
names or tags, ``(killed, injured)`` with None where nobody says, a ``Review``."""


def correct_events(
    store: Store, event_ids: Iterable[int], given: Given, *, restored: Collection[Field] = (), why: str = ""
) -> Change:
    """Set fields of events and give others back to the machine, all in one edit.

    A field that goes back is again what the event's passages make of it. ``why`` is the person's own note.

    Raises:
        EnvironmentFault: one of the events is no longer in the library.
    """
    keys = sorted(set(event_ids))
    with store.writing() as writing:
        rows = _rows(writing, keys)
        ledger = Ledger(writing, why)
        steps = [step for key in keys for step in _correction(writing, ledger, key, rows[key], given, restored)]
        return carry_out_edit(writing, message(_label(given, restored), count=len(keys)), steps)


def _correction(
    writing: Writing, ledger: Ledger, key: int, before: Row, given: Given, restored: Collection[Field]
) -> Iterator[Step]:
    """The steps of one event, each from the row as those before it leave it."""
    row = dict(before)
    machine = _machine_row(writing, key) if restored else {}
    for field, value in given.items():
        for step in list(ledger.correct("events", key, row, field.value, _columns_of(field, value))):
            row |= (step.after or {}) if step.table == "events" else {}
            yield step
    for field in sorted(restored):
        after = {column: machine.get(column, row[column]) for column in FIELD_COLUMNS[field]}
        for step in list(ledger.restore("events", key, row, field.value, after)):
            row |= (step.after or {}) if step.table == "events" else {}
            yield step


def add_event(store: Store, article_id: int, passage: tuple[int, int], given: Given) -> Change:
    """Add an event that a person found in a passage (code points of the article's text).

    Raises:
        EnvironmentFault: the article is no longer in the library.
    """
    with store.writing() as writing:
        if not select_rows(writing.connection, "articles", "id", [article_id]):
            raise EnvironmentFault("fault-article-gone")
        key = next(next_ids(writing, "events"))
        columns: dict[str, Value] = {}
        for field, value in given.items():
            columns |= _columns_of(field, value)
        event = {**write_event(_blank(passage)), **columns, "corrected": json.dumps(sorted(columns))}
        evidence = {
            "event_id": key,
            "article_id": article_id,
            "passage_start": passage[0],
            "passage_end": passage[1],
            "trigger_start": passage[0],
            "trigger_end": passage[1],
        }
        steps = [
            Step("events", key, None, event),
            Step("evidence", next(next_ids(writing, "evidence")), None, evidence),
            Ledger(writing).note("events", key, "added", {}, columns),
        ]
        return carry_out_edit(writing, message("change-event-added"), steps)


def _blank(passage: tuple[int, int]) -> Event:
    """An event of which nothing is said yet; a person is sure of what she adds."""
    return Event("", EventType.OTHER, Evidence(passage, passage), None, None, Basis.NONE, 1.0)


def machine_reading(store: Store, event_id: int) -> Event | None:
    """What the machine makes of an event's passages; None for one that a person added."""
    with store.reading() as connection:
        accounts = [stored.account for stored in accounts_of(connection, "event_id", [event_id])]
    return merged(accounts).event if accounts else None


def _rows(writing: Writing, keys: Sequence[int]) -> dict[int, Row]:
    rows = select_rows(writing.connection, "events", "id", keys)
    if len(rows) < len(keys):
        raise EnvironmentFault("fault-event-gone")
    return rows


def _machine_row(writing: Writing, event_id: int) -> Row:
    """What the machine makes of an event's passages; person-made events have none."""
    accounts = [stored.account for stored in accounts_of(writing.connection, "event_id", [event_id])]
    if not accounts:
        return {}
    found = merged(accounts)
    return {**write_event(found.event, found.disagreement, found.disputed), "note": "", "tags": "[]", "review": ""}


def _columns_of(field: Field, value: object) -> Row:
    """The columns that a value of a field stands in."""
    if field is Field.DATE:
        span = cast("Span | None", value)
        basis = Basis.NONE if span is None else Basis.EXPLICIT
        return {
            **write_span(span, None),
            "basis": basis.value,
            "reason": write_messages([message("reason-given-by-hand")]),
        }
    if field is Field.TYPE:
        return {"type": EventType(str(value)).value, "subtype": None}
    if field is Field.TOLL:
        killed, injured = cast("tuple[int | None, int | None]", value)
        return {"killed": killed, "injured": injured}
    if field in (Field.ACTORS, Field.PLACES, Field.TAGS):
        return {field.value: write_names(tuple(cast("Sequence[str]", value)))}
    return {field.value: str(value)}


def _label(given: Given, restored: Collection[Field]) -> str:
    """The key of what an edit did, by the field where it is one."""
    if restored:
        return "change-events" if given else "change-event-restored"
    if set(given) == {Field.REVIEW}:
        return {
            Review.ACCEPTED: "change-events-accepted",
            Review.REJECTED: "change-events-rejected",
            Review.OPEN: "change-events-reopened",
        }[Review(str(given[Field.REVIEW]))]
    if len(given) == 1:
        return f"change-events-{next(iter(given)).value}"
    return "change-events"
