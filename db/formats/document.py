"""What a file holds, before anything is concluded from it."""

from __future__ import annotations

from dataclasses import dataclass

from db.message import Message
from db.records import TextRange


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a file, and what the file says of itself.

    ``text`` is what an article's offsets count in. Of plain text it is the file decoded
    as ``encoding``, line ends and all. ``published`` is EDTF. ``kinds`` are the ranges
    that the format itself states (a heading, a caption), in code points of ``text``.
    """

    text: str
    encoding: str = "utf-8"
    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    kinds: tuple[TextRange, ...] = ()
    problems: tuple[Message, ...] = ()
