"""The two kinds of error: what the world did, and what we did."""

from __future__ import annotations

from db.message import Argument, Message, message


class EnvironmentFault(Exception):
    """The world did something a person must hear of: what happened, to what, what to do.

    ``str()`` gives the message's key, for logs; people read ``db.wording.word(fault.message)``.
    """

    def __init__(self, key: str, **arguments: Argument) -> None:
        super().__init__(key)
        self.message: Message = message(key, **arguments)


class Defect(Exception):
    """We did something wrong: a broken promise inside the program, never shown as advice."""
