"""Tables of articles (CSV, TSV) in any encoding, read row by row."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import Final

from db.errors import EnvironmentFault
from db.formats.dates import any_day
from db.formats.document import Document, Refused, Source
from db.formats.encodings import decode
from db.formats.mapping import Row
from db.formats.paragraphs import MOST_CHARACTERS
from db.formats.records import Sample, documents, sample_of

SUFFIXES: Final = (".csv", ".tsv", ".tab")

_HEAD: Final = 1024 * 1024
"""Bytes from which encoding, delimiter and head of a table are told."""
_DELIMITERS: Final = ",;\t|"
_LINES: Final = 30
_LONGEST_NAME: Final = 80
_MOST_COLUMNS: Final = 500


def read(source: Source) -> Iterator[Document | Refused]:
    """The articles of a table, one a row.

    Raises:
        EnvironmentFault: it is no table, or no column holds text.
    """
    encoding = _encoding(source)
    yield from documents(_rows(source, encoding), source.wanted.mapping, encoding, number="row ")


def sample(source: Source) -> Sample:
    """The first rows of a table.

    Raises:
        EnvironmentFault: it is no table.
    """
    return sample_of(_rows(source, _encoding(source)))


def _encoding(source: Source) -> str:
    source.file.seek(0)
    decoded = decode(source.file.read(_HEAD), source.wanted.encoding)
    if decoded is None:
        raise EnvironmentFault("import-not-text")
    return decoded.encoding


def _rows(source: Source, encoding: str) -> Iterator[Row | None]:
    """The rows by the names in the first one; where that names nothing, by their numbers from 1."""
    source.file.seek(0)
    head = source.file.read(_HEAD).decode(encoding, "replace").lstrip("\ufeff")
    delimiter = _delimiter(head)
    source.file.seek(0)
    text = io.TextIOWrapper(source.file, encoding, "replace", newline="")
    csv.field_size_limit(MOST_CHARACTERS)
    try:
        yield from _named(csv.reader(_clean(text), delimiter=delimiter))
    finally:
        text.detach()


def _clean(text: io.TextIOWrapper) -> Iterator[str]:
    """The lines without the signs that no table holds; none is longer than a text can be."""
    first = True
    while line := text.readline(MOST_CHARACTERS):
        yield line.lstrip("\ufeff") if first else line
        first = False


def _named(rows: Iterator[list[str]]) -> Iterator[Row | None]:
    names: list[str] | None = None
    while True:
        try:
            row = next(rows, None)
        except csv.Error:
            yield None
            continue
        if row is None:
            return
        if not any(cell.strip() for cell in row):
            continue
        if names is None:
            is_head = _is_head(row)
            names = [cell.strip() or str(number) for number, cell in enumerate(row[:_MOST_COLUMNS], start=1)]
            names = names if is_head else [str(number) for number in range(1, len(names) + 1)]
            if is_head:
                continue
        yield dict(zip(names, row, strict=False))


def _is_head(row: list[str]) -> bool:
    """Whether a row is made of names: short, all different, none a date or an address."""
    cells = [cell.strip() for cell in row if cell.strip()]
    return len(set(cells)) == len(cells) and not any(
        len(cell) > _LONGEST_NAME or any_day(cell) or cell.startswith("http") for cell in cells
    )


def _delimiter(head: str) -> str:
    """The sign that parts the first rows into the same number of columns, the more the better."""
    scores: Counter[str] = Counter()
    for delimiter in _DELIMITERS:
        try:
            widths = [
                len(row)
                for _, row in zip(range(_LINES), csv.reader(io.StringIO(head), delimiter=delimiter), strict=False)
            ]
        except csv.Error:
            continue
        usual, count = Counter(width for width in widths if width).most_common(1)[0] if any(widths) else (1, 0)
        scores[delimiter] = 1000 * count // max(1, len(widths)) + min(usual, 20) if usual > 1 else 0
    delimiter, score = scores.most_common(1)[0]
    return delimiter if score else _DELIMITERS[0]
