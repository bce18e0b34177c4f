"""What a process found, as bytes for a pipe: records by their fields, twice as fast as pickle does by itself."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import fields
from io import BytesIO
from operator import attrgetter
from typing import Any, Final

from db.importing.choices import Choice
from db.importing.pipeline import Prepared
from db.message import Message
from db.records import Article, Event, Evidence, Extraction, Guess, Mention, Publication, TextRange
from db.text.fingerprint import Fingerprint
from db.time.span import Span

_RECORDS: Final = (
    Prepared,
    Choice,
    Article,
    Publication,
    Guess,
    TextRange,
    Extraction,
    Mention,
    Event,
    Evidence,
    Message,
    Span,
    Fingerprint,
)


def _reducer(record: type[Any]) -> Callable[[Any], tuple[type[Any], tuple[Any, ...]]]:
    values = attrgetter(*(field.name for field in fields(record)))
    return lambda one: (record, values(one))


_TABLE: Final[dict[type[Any], Callable[[Any], Any]]] = {record: _reducer(record) for record in _RECORDS}


def pack(found: object) -> bytes:
    """Bytes that ``pickle.loads`` reads again."""
    buffer = BytesIO()
    pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _TABLE
    pickler.dump(found)
    return buffer.getvalue()
