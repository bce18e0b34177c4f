"""Which reader reads which file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from db.formats import html, markdown, plain_text
from db.formats.document import Document


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name in the catalogue (``format-…``), the suffixes it goes by, and its reader.

    The reader takes the bytes and the encoding a person chose, or None.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str | None], Document]


FORMATS: Final = (
    Format("plain-text", plain_text.SUFFIXES, plain_text.read),
    Format("markdown", markdown.SUFFIXES, markdown.read),
    Format("html", html.SUFFIXES, html.read),
)


def format_of(file_name: str) -> Format | None:
    """The format that a file's name promises; None where no reader knows it."""
    suffix = PurePath(file_name).suffix.lower()
    return next((kind for kind in FORMATS if suffix in kind.suffixes), None)
