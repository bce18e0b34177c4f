"""What a person chose for files and their articles, where it is not what the program read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from db.formats.document import AS_FOUND, Wanted
from db.formats.mapping import Mapping as Columns
from db.time import edtf
from db.time.span import Span


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose for one article; an empty ``source`` is none. ``included``: it is to be added."""

    title: str | None = None
    published: Span | None = None
    source: str | None = None
    language: str | None = None
    included: bool = True


AS_READ: Final = Choice()
"""Nothing chosen."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person chose for a file: how to read it, and for its articles by their part of it, or ``every`` one."""

    wanted: Wanted = AS_FOUND
    articles: Mapping[str, Choice] = field(default_factory=dict)
    every: Choice = AS_READ

    def of(self, part: str) -> Choice:
        """What was chosen for an article."""
        return self.articles.get(part, self.every)

    def to_json(self) -> str:
        """The choices as one line of JSON, to be kept."""
        return json.dumps(
            {
                "wanted": {**asdict(self.wanted), "mapping": self.wanted.mapping and asdict(self.wanted.mapping)},
                "every": _write(self.every),
                "articles": {part: _write(choice) for part, choice in self.articles.items()},
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, line: str) -> Chosen:
        """The choices that ``to_json`` wrote."""
        kept = json.loads(line)
        wanted = kept["wanted"]
        mapping = None if wanted["mapping"] is None else Columns(**wanted["mapping"])
        articles = {part: _read(choice) for part, choice in kept["articles"].items()}
        return cls(Wanted(**{**wanted, "mapping": mapping}), articles, _read(kept["every"]))


Choices = Mapping[Path, Chosen]
"""What was chosen, by file."""

NO_CHOICES: Final[Choices] = MappingProxyType({})
NOT_CHOSEN: Final = Chosen()


def _write(choice: Choice) -> dict[str, Any]:
    published = None if choice.published is None else edtf.write(choice.published)
    return {**asdict(choice), "published": published}


def _read(kept: dict[str, Any]) -> Choice:
    published = None if kept["published"] is None else edtf.parse(kept["published"])
    return Choice(**{**kept, "published": published})
