"""From a file to an article with its dates and events: what the wizard previews and the import stores."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.errors import EnvironmentFault
from db.extract.extraction import extract
from db.formats.choice import format_of
from db.formats.document import Document
from db.formats.plain_text import read as read_plain_text
from db.importing.reading import article_of
from db.importing.source_file import read_bytes
from db.message import Message
from db.records import Article, Extraction
from db.text.folding import fold_text
from db.time.span import Span

NOTHING: Final = Extraction((), ())


@dataclass(frozen=True, slots=True)
class Prepared:
    """One file, read and understood, but not yet in a library.

    ``fault`` says why there is no article; ``problems`` are what a person may want to
    know of one that is there. The hashes are SHA-256 of the bytes and of the folded text.
    """

    path: Path
    article: Article | None = None
    extraction: Extraction = NOTHING
    encoding: str = ""
    problems: tuple[Message, ...] = ()
    fault: Message | None = None
    sha256: str = ""
    body_sha256: str = ""


def prepare(path: Path, *, published: Span | None = None, encoding: str | None = None) -> Prepared:
    """Reads one file; what is wrong with it is in the result, not raised.

    ``published`` and ``encoding`` are what a person chose for it.
    """
    try:
        raw = read_bytes(path)
        document = read_document(raw, path.name, encoding)
    except EnvironmentFault as fault:
        return Prepared(path, fault=fault.message)
    article = article_of(document, file_name=path.name, published=published)
    return Prepared(
        path,
        article,
        extract(article),
        document.encoding,
        document.problems,
        sha256=hashlib.sha256(raw).hexdigest(),
        body_sha256=hash_of_body(article.text),
    )


def read_document(raw: bytes, file_name: str, encoding: str | None = None) -> Document:
    """The document in a file's bytes; a file of an unknown kind is tried as plain text.

    Raises:
        EnvironmentFault: no reader can make an article of it.
    """
    kind = format_of(file_name)
    return kind.read(raw, encoding) if kind else read_plain_text(raw, encoding)


def hash_of_body(text: str) -> str:
    """SHA-256 of a text's folded words: the same for the same text in another encoding, spelling or spacing."""
    return hashlib.sha256(" ".join(fold_text(text).split()).encode("utf-8", "surrogatepass")).hexdigest()
