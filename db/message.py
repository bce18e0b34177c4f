"""A message for a person, not yet in any language."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TypeAlias

Argument: TypeAlias = str | int


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence named by its key in the catalogues of ``resources/translations/*.ftl``.

    Dates among the arguments are EDTF strings; the catalogue words them with its
    ``SPAN`` function. ``db.wording.word`` turns a message into text.
    """

    key: str
    arguments: tuple[tuple[str, Argument], ...] = ()

    def to_json(self) -> str:
        """The message as one line of JSON, for a column of the library."""
        return json.dumps([self.key, dict(self.arguments)], ensure_ascii=False)

    @classmethod
    def from_json(cls, line: str) -> Message:
        """The message that ``to_json`` wrote.

        Raises:
            ValueError: the line is not a message.
        """
        key, arguments = json.loads(line)
        return message(key, **arguments)


def message(key: str, **arguments: Argument) -> Message:
    """Shorthand: ``message("reason-day-before", words="أمس", published="2023-12-12")``."""
    return Message(key, tuple(sorted(arguments.items())))
