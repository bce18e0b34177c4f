"""Articles as JSON: a list of records, one a line (JSONL), or one record alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from db.errors import EnvironmentFault
from db.formats.catalogue import refuse_csl
from db.formats.document import Document, Refused, Source
from db.formats.encodings import decode
from db.formats.mapping import Row
from db.formats.paragraphs import MOST_CHARACTERS
from db.formats.records import Sample, documents, sample_of
from db.formats.whole import bytes_of

SUFFIXES: Final = (".json", ".jsonl", ".ndjson")

_HEAD: Final = 65_536
_DEEPEST: Final = 8
"""Records inside records whose fields are read."""
_MOST_FIELDS: Final = 500


def read(source: Source) -> Iterator[Document | Refused]:
    """The articles of a JSON file, in its order.

    Raises:
        EnvironmentFault: it is no JSON, or no field holds text.
    """
    encoding = _encoding(source)
    yield from documents(_rows(source, encoding), source.wanted.mapping, encoding)


def sample(source: Source) -> Sample:
    """The first records of a JSON file.

    Raises:
        EnvironmentFault: it is no JSON.
    """
    return sample_of(_rows(source, _encoding(source)))


def _encoding(source: Source) -> str:
    source.file.seek(0)
    decoded = decode(source.file.read(_HEAD), source.wanted.encoding)
    if decoded is None:
        raise EnvironmentFault("import-not-text")
    return decoded.encoding


def _rows(source: Source, encoding: str) -> Iterator[Row | None]:
    if _is_by_line(source, encoding):
        source.file.seek(0)
        while line := source.file.readline(4 * MOST_CHARACTERS):
            if line.strip():
                yield _flat(_parsed_line(line.decode(encoding, "replace")))
        return
    whole = _parsed(bytes_of(source).decode(encoding, "replace"))
    records = _records(whole)
    refuse_csl(records)
    for record in records:
        yield _flat(record)


def _is_by_line(source: Source, encoding: str) -> bool:
    """Whether the first line alone is a record, and another follows."""
    source.file.seek(0)
    lines = [line.decode(encoding, "replace").lstrip("\ufeff").strip() for line in islice(source.file, 2)]
    return len(lines) == 2 and isinstance(_parsed_line(lines[0]), dict) and lines[1].startswith("{")


def _parsed_line(line: str) -> Any:
    try:
        return json.loads(line.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text.lstrip("\ufeff"))
    except ValueError as error:
        raise EnvironmentFault("formats-broken-json") from error
    except RecursionError as error:
        raise EnvironmentFault("formats-too-deep") from error


def _records(whole: Any) -> list[Any]:
    """The list of records: the file itself, the longest list that it holds, or one record alone."""
    if isinstance(whole, list):
        return whole
    if not isinstance(whole, dict):
        raise EnvironmentFault("formats-no-mapping")
    inner = [value for value in (whole, *whole.values()) if isinstance(value, dict)]
    lists = [value for one in inner for value in one.values() if isinstance(value, list)]
    lists = [one for one in lists if one and all(isinstance(record, dict) for record in one)]
    return max(lists, key=len, default=[whole])


def _flat(record: Any) -> Row | None:
    """A record's fields by their dotted names; lists of words are paragraphs. None where it is no record."""
    if not isinstance(record, dict):
        return None
    row: Row = {}
    _add_fields(record, "", row, _DEEPEST)
    return row


def _add_fields(record: dict[str, Any], before: str, row: Row, depth: int) -> None:
    for name, value in record.items():
        if len(row) >= _MOST_FIELDS:
            return
        if isinstance(value, dict) and depth:
            _add_fields(value, f"{before}{name}.", row, depth - 1)
        elif isinstance(value, list) and all(isinstance(piece, str) for piece in value):
            row[before + name] = "\n\n".join(value)
        elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
            row[before + name] = str(value)
