"""What a file holds, before anything is concluded from it: the one contract of all readers.

A reader takes a ``Source`` and gives its articles one after the other, each as a ``Document``,
or as ``Refused`` where there is one that cannot be read. What is wrong with the whole file is
raised as an ``EnvironmentFault`` (its message lacks only the file's ``name``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias

from db.formats.mapping import Mapping
from db.message import Message
from db.records import TextRange
from db.text.direction import Direction


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person chose for the reading of one file, where it is not what the program would do.

    ``chapters``: each chapter of a book is an article of its own; else the book is one.
    ``mapping``: which column of a table, or field of a record, is which.
    """

    encoding: str | None = None
    chapters: bool = True
    mapping: Mapping | None = None


AS_FOUND = Wanted()
"""Nothing chosen."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a reader reads: an open file with a way to seek, its name, and what a person chose.

    ``depth`` counts the archives that the file is in.
    """

    file: BinaryIO
    name: str
    wanted: Wanted = AS_FOUND
    depth: int = 0


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A publication date that a file states of itself: EDTF, and in words where it says so.

    One that is not ``sure`` is only when the file was made, which may be years later: a guess to be offered.
    """

    edtf: str
    where: Message
    sure: bool = True


@dataclass(frozen=True, slots=True)
class DirectedRange:
    """A stretch of text (a paragraph or several) whose file states its base direction, in code points."""

    start: int
    end: int
    direction: Direction


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one article, and what its file says of it.

    ``text`` is what an article's offsets count in. Of plain text it is the file decoded
    as ``encoding``, line ends and all; ``encoding`` is empty where the format leaves no
    choice. ``kinds`` are the ranges that the format itself states (a heading, a caption).

    ``part`` is empty where the file is one article. Else it names the article within the
    file, today and next week: appended to the file's path it makes the path of an item
    (``archive.zip`` + ``!/a.html``, ``feed.xml`` + ``#3``). ``file_name`` is the name of the
    file inside an archive. ``format`` is what the bytes turned out to be, a name in the
    catalogue (``format-…``).
    """

    text: str
    encoding: str = ""
    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    published: tuple[StatedDate, ...] = ()
    """The surest first; the others may contradict it."""
    language: str | None = None
    kinds: tuple[TextRange, ...] = ()
    directions: tuple[DirectedRange, ...] = ()
    problems: tuple[Message, ...] = ()
    part: str = ""
    file_name: str = ""
    format: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """An article of a file that cannot be read, named as ``Document.part`` does, and why."""

    part: str
    reason: Message


Read: TypeAlias = Callable[[Source], Iterator[Document | Refused]]
"""A reader of one format."""
