"""Events and the passages that tell them, as rows of the library, and back.

Both have the columns of a reading: in ``evidence`` what the machine read in that passage,
in ``events`` what all passages make of it together, or what a person has set.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from db.message import Message
from db.records import Basis, Event, EventType, Evidence
from db.store.change import Row
from db.store.kept import Field
from db.store.rows import SPAN_COLUMNS, read_messages, read_span, write_messages, write_names, write_span

READING_COLUMNS: Final = (
    "title, type, subtype, expected, basis, confidence, reason, actors, places, killed, injured, " + SPAN_COLUMNS
)
"""The columns that ``read_reading`` takes, in its order."""


_READING: Final = (*READING_COLUMNS.removesuffix(SPAN_COLUMNS).rstrip(", ").split(", "), *write_span(None, None))
_UNDISPUTED: Final[Row] = {"disagreement": "[]", "disputed": 0, "corrected": "[]"}

SHOWN: Final = "events.review <> 'rejected'"
"""SQL: whether an event is shown."""

FIELD_COLUMNS: Final[Mapping[Field, tuple[str, ...]]] = {
    Field.TITLE: ("title",),
    Field.TYPE: ("type", "subtype"),
    Field.DATE: (*write_span(None, None), "basis", "reason"),
    Field.ACTORS: ("actors",),
    Field.PLACES: ("places",),
    Field.TOLL: ("killed", "injured"),
    Field.NOTE: ("note",),
    Field.TAGS: ("tags",),
    Field.REVIEW: ("review",),
}
"""Field -> the columns of an event that it stands in."""


def corrected_fields(corrected: str) -> frozenset[Field]:
    """The fields that a person has set, of an event's ``corrected`` column."""
    columns = set(json.loads(corrected))
    return frozenset(field for field, names in FIELD_COLUMNS.items() if columns.intersection(names))


def _write_reading(event: Event) -> Row:
    return {
        "title": event.title,
        "type": event.type.value,
        "subtype": event.subtype,
        "expected": int(event.expected),
        **write_span(event.span, event.edtf),
        "basis": event.basis.value,
        "confidence": float(event.confidence),
        "reason": write_messages(event.reason),
        "actors": write_names(event.actors),
        "places": write_names(event.places),
        "killed": event.killed,
        "injured": event.injured,
    }


def read_reading(columns: Sequence[Any], evidence: Evidence, told_by: str | None = None) -> Event:
    """The reading of ``READING_COLUMNS``."""
    title, type_, subtype, expected, basis, confidence, reason, actors, places, killed, injured = columns[:11]
    span, name = read_span(columns[11:])
    return Event(
        title,
        EventType(type_),
        evidence,
        span,
        name,
        Basis(basis),
        confidence,
        read_messages(reason),
        tuple(json.loads(actors)),
        tuple(json.loads(places)),
        killed,
        injured,
        subtype,
        bool(expected),
        told_by,
    )


def write_event(event: Event, disagreement: Sequence[Message] = (), disputed: int = 0) -> Row:
    """The row of an event; ``disputed`` says in bits where its sources disagree."""
    return {
        **_write_reading(event),
        "disagreement": write_messages(disagreement),
        "disputed": disputed,
        "corrected": "[]",
    }


def write_event_of(passage: Row) -> Row:
    """The row of an event that one passage alone tells."""
    return {**{column: passage[column] for column in _READING}, **_UNDISPUTED}


def write_evidence(event: Event, article_id: int, mention_ids: Sequence[int], terms: Sequence[int] | None) -> Row:
    """The row of a passage with its own reading, but for the event that it is said to tell.

    ``mention_ids`` are the ids of the article's mentions, in their order; ``terms`` are what
    the passage is looked up by, None where it is not compared with others.
    """
    evidence = event.evidence
    return {
        "article_id": article_id,
        "passage_start": evidence.passage[0],
        "passage_end": evidence.passage[1],
        "trigger_start": evidence.trigger[0],
        "trigger_end": evidence.trigger[1],
        "mention_id": None if evidence.mention is None else mention_ids[evidence.mention],
        **_write_reading(event),
        "told_by": event.told_by,
        "terms": None if terms is None else json.dumps(sorted(terms)),
    }
