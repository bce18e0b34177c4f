"""The columns of a table, or the fields of records, for a person to say which is which."""

from __future__ import annotations

from pathlib import Path

from db.formats.choice import told_format
from db.formats.document import AS_FOUND, Source, Wanted
from db.formats.records import Sample
from db.importing.source_file import opened


def columns_of(path: Path, wanted: Wanted | None = None) -> Sample | None:
    """The first records of a file and the likeliest use of its columns; None for a file without columns.

    Raises:
        EnvironmentFault: the file cannot be read.
    """
    with opened(path) as file:
        source = Source(file, path.name, wanted or AS_FOUND)
        kind = told_format(source)
        file.seek(0)
        return None if kind.sample is None else kind.sample(source)
