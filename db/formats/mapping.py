"""Which column of a table, or field of a record, tells what of an article."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TypeAlias

Row: TypeAlias = dict[str, str]
"""One record: its columns, or its fields by their dotted names, and what stands in them."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """The names of columns or fields, ``None`` where there is none; ``body`` is needed to read anything.

    A dotted name leads into records inside records (``fields.body``). ``id`` names an
    article for ever; without it its address or its number does.
    """

    body: str | None = None
    title: str | None = None
    date: str | None = None
    source: str | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None
    id: str | None = None

    def to_json(self) -> str:
        """The mapping as one line of JSON, to be remembered."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, line: str) -> Mapping:
        """The mapping that ``to_json`` wrote.

        Raises:
            ValueError: the line is not a mapping.
        """
        try:
            return cls(**json.loads(line))
        except TypeError as error:
            raise ValueError(line) from error
