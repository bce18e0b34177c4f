"""Plain text in any encoding."""

from __future__ import annotations

from db.errors import EnvironmentFault
from db.formats.document import Document
from db.formats.encodings import decode
from db.message import Message, message
from db.text.shaping import repaired

SUFFIXES = (".txt", ".text", ".asc", "")


def read(raw: bytes, encoding: str | None = None) -> Document:
    """The text as the file has it: no line end translated, no mark dropped.

    Only text that was stored in the order of its picture (visual order, presentation
    forms, as old DOS programs and PDF readers leave it) is put in reading order, and said so.

    Raises:
        EnvironmentFault: the bytes are no text, or hold no word.
    """
    decoded = decode(raw, encoding)
    if decoded is None:
        raise EnvironmentFault("import-not-text")
    if not decoded.text.strip("\ufeff \t\r\n\xa0"):
        raise EnvironmentFault("import-empty")
    problems: list[Message] = []
    if decoded.unreadable:
        problems.append(message("import-unreadable-characters", count=decoded.unreadable, encoding=decoded.encoding))
    elif not decoded.sure:
        problems.append(message("import-encoding-unsure", encoding=decoded.encoding))
    text = repaired(decoded.text)
    if text is not decoded.text:
        problems.append(message("import-visual-order"))
    return Document(text, decoded.encoding, problems=tuple(problems))
