"""Articles that are told as records: rows of a table, objects of JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Final

from db.errors import EnvironmentFault
from db.formats.columns import detect_mapping
from db.formats.dates import any_day, day_comes_first
from db.formats.document import Document, Refused, StatedDate
from db.formats.mapping import Mapping, Row
from db.formats.markup import add_blocks, parse_html
from db.formats.paragraphs import Paragraphs, document_of
from db.formats.parts import Parts
from db.message import message
from db.records import RangeKind

MOST_RECORDS: Final = 1_000_000
SAMPLE: Final = 40
"""Records from which the mapping is told."""
_TAGS: Final = ("</p>", "<br", "<p>", "<p ", "</div>", "&nbsp;", "&quot;", "&amp;")


@dataclass(frozen=True, slots=True)
class Sample:
    """The first records of a file, for a person to say which column is which."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    mapping: Mapping


def sample_of(rows: Iterable[Row | None]) -> Sample:
    """The first records and the likeliest mapping."""
    first = tuple(row for row in islice(rows, SAMPLE) if row is not None)
    columns = tuple(dict.fromkeys(column for row in first for column in row))
    return Sample(columns, first, detect_mapping(first))


def documents(
    rows: Iterator[Row | None], mapping: Mapping | None, encoding: str, number: str = ""
) -> Iterator[Document | Refused]:
    """The articles of some records; ``number`` stands before the number of one that has no key.

    None among the records is one that cannot be read.

    Raises:
        EnvironmentFault: no column holds the text, or there are more records than can be read.
    """
    first = list(islice(rows, SAMPLE))
    chosen = mapping or detect_mapping([row for row in first if row is not None])
    if chosen.body is None:
        raise EnvironmentFault("formats-no-mapping")
    day_first = day_comes_first(row[chosen.date] for row in first if row and chosen.date in row)
    parts = Parts()
    for count, row in enumerate(chain(first, rows)):
        if count >= MOST_RECORDS:
            raise EnvironmentFault("formats-too-many-articles", count=MOST_RECORDS)
        part = parts.named(None if row is None else _value(row, chosen.id) or _value(row, chosen.url), number=number)
        if row is None:
            yield Refused(part, message("formats-broken-record"))
            continue
        try:
            yield replace(_document(row, chosen, day_first=day_first), part=part, encoding=encoding)
        except EnvironmentFault as fault:
            yield Refused(part, fault.message)


def _value(row: Row, column: str | None) -> str | None:
    return (row.get(column) or "").strip() or None if column is not None else None


def _document(row: Row, mapping: Mapping, *, day_first: bool | None) -> Document:
    paragraphs = Paragraphs()
    paragraphs.add(_value(row, mapping.title) or "", RangeKind.TITLE)
    told = len(paragraphs)
    _add_body(_value(row, mapping.body) or "", paragraphs)
    if len(paragraphs) == told:
        raise EnvironmentFault("formats-record-without-text")
    day = any_day(_value(row, mapping.date), day_first=day_first)
    return document_of(
        paragraphs,
        author=_value(row, mapping.author),
        source=_value(row, mapping.source),
        url=_value(row, mapping.url),
        language=_value(row, mapping.language),
        published=(StatedDate(day, message("formats-date-in-column", column=mapping.date or "")),) if day else (),
    )


def _add_body(body: str, paragraphs: Paragraphs) -> None:
    """Adds the paragraphs of a text: HTML where it is, else lines, where there are no empty ones between."""
    if any(tag in body for tag in _TAGS):
        add_blocks(parse_html(body), paragraphs)
        return
    lines = body.replace("\r\n", "\n")
    for block in lines.split("\n\n" if "\n\n" in lines else "\n"):
        paragraphs.add(block)
