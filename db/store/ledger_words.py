"""The ledger in words: what was changed, from what, to what."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from db.message import message
from db.store.change import Row
from db.store.ledger import Correction
from db.store.rows import SPAN_COLUMNS, read_span
from db.text.table import table_text
from db.wording import span_words, word


class CorrectionWords(NamedTuple):
    """A correction as it is listed: the field's name, and both values."""

    field: str
    former: str
    given: str


def correction_words(correction: Correction, language: str) -> CorrectionWords:
    """What a correction did, in a language."""
    return CorrectionWords(
        word(message("ledger-field", field=correction.field), language),
        _value(correction.field, correction.former, language),
        _value(correction.field, correction.given, language),
    )


def ledger_table(corrections: Iterable[Correction], titles: Mapping[tuple[str, int], str], language: str) -> str:
    """The ledger as CSV, one correction a row; ``titles`` by table and row id."""
    head = [
        word(message("ledger-head", column=column), language)
        for column in ("made", "person", "what", "field", "former", "given", "why")
    ]
    rows = [
        [
            correction.made.isoformat(),
            correction.person,
            titles.get((correction.table, correction.row_id), ""),
            *correction_words(correction, language),
            correction.why,
        ]
        for correction in corrections
    ]
    return table_text([head, *rows])


def _value(field: str, row: Row, language: str) -> str:
    if not row:
        return ""
    if field == "date":
        return _date(row, language)
    if field == "type":
        return word(message("event-type", type=str(row["type"])), language)
    if field == "toll":
        said = [(name, row[name]) for name in ("killed", "injured") if row[name] is not None]
        return ", ".join(word(message(f"ledger-{name}", count=int(str(count))), language) for name, count in said)
    if field in ("actors", "places", "tags"):
        return "؛ ".join(json.loads(str(row[field])))
    if field == "review":
        return word(message("ledger-review", review=str(row["review"]) or "open"), language)
    return str(row.get("title" if field == "added" else field) or "")


def _date(row: Row, language: str) -> str:
    if "published" in row:
        return str(row["published"] or "")
    span, _ = read_span([row[name] for name in SPAN_COLUMNS.split(", ")])
    return word(message("ledger-no-date"), language) if span is None else span_words(span, language)
