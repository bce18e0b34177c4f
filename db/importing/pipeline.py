"""From a file to an article with its dates and events: what the wizard previews and the import stores."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from db.errors import EnvironmentFault
from db.extract.extraction import extract
from db.formats.choice import read
from db.formats.document import Document, Refused, Source, Wanted
from db.importing.fingerprint import Fingerprint, fingerprint
from db.importing.metadata import file_name_date
from db.importing.reading import article_of
from db.importing.source_file import read_bytes
from db.message import Message, message
from db.records import Article, Extraction, Publication, PublishedHow
from db.text.folding import fold_text
from db.text.names import visible_name
from db.time import edtf
from db.time.span import Span

_log = logging.getLogger(__name__)

NOTHING: Final = Extraction((), ())


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose for one file, where it is not what the program read."""

    title: str | None = None
    published: Span | None = None
    source: str | None = None
    encoding: str | None = None


AS_READ: Final = Choice()
"""Nothing chosen."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """One file, read and understood, but not yet in a library.

    ``fault`` says why there is no article, ``failed`` that the program is to blame;
    ``problems`` are what a person may want to know of one that is there. The hashes are
    SHA-256 of the bytes and of the folded text.
    """

    path: Path
    choice: Choice = AS_READ
    article: Article | None = None
    extraction: Extraction = NOTHING
    encoding: str = ""
    problems: tuple[Message, ...] = ()
    fault: Message | None = None
    failed: bool = False
    sha256: str = ""
    body_sha256: str = ""
    fingerprint: Fingerprint | None = None


def prepare(path: Path, choice: Choice = AS_READ, *, comparable: bool = False) -> Prepared:
    """Reads one file; what is wrong with it is in the result, not raised.

    A chosen title and source are left to whoever stores the article. With ``comparable``
    the text gets its fingerprint. Where we went wrong ourselves, that too is told of the one
    file (``failed``) and the rest goes on.
    """
    try:
        return _prepare(path, choice, comparable=comparable)
    except EnvironmentFault as fault:
        return Prepared(path, choice, fault=named_fault(fault.message, path.name))
    except Exception as error:  # noqa: BLE001  one file must not stop an import of thousands
        _log.debug("preparing a file failed", exc_info=True)
        details = message("import-failed", name=visible_name(path.name), error=f"{type(error).__name__}: {error}")
        return Prepared(path, choice, fault=details, failed=True)


def _prepare(path: Path, choice: Choice, *, comparable: bool) -> Prepared:
    raw = read_bytes(path)
    document = read_document(raw, path.name, choice.encoding)
    article = article_of(document, file_name=path.name, published=choice.published)
    return Prepared(
        path,
        choice,
        article,
        extract(article),
        document.encoding,
        (*document.problems, *_conflict(article.publication, path.name)),
        sha256=hashlib.sha256(raw).hexdigest(),
        body_sha256=hash_of_body(article.text),
        fingerprint=fingerprint(article.text) if comparable else None,
    )


def named_fault(fault: Message, name: str) -> Message:
    """A fault that names its file, as it is best known to whoever reads it."""
    return message(fault.key, **{**dict(fault.arguments), "name": visible_name(name)})


def _conflict(known: Publication, file_name: str) -> tuple[Message, ...]:
    """What there is to say where the text and the file's name give different dates."""
    named = file_name_date(file_name)
    if known.how is not PublishedHow.STATED or known.span is None or named is None or known.span.meets(named):
        return ()
    return (message("import-date-conflict", stated=edtf.write(known.span), named=edtf.write(named)),)


def read_document(raw: bytes, file_name: str, encoding: str | None = None) -> Document:
    """The first document in a file's bytes.

    Raises:
        EnvironmentFault: no reader can make an article of it.
    """
    source = Source(BytesIO(raw), file_name, Wanted(encoding))
    found = next(read(source), None)
    if found is None:
        raise EnvironmentFault("import-empty")
    if isinstance(found, Refused):
        raise EnvironmentFault(found.reason.key, **dict(found.reason.arguments))
    return found


def hash_of_body(text: str) -> str:
    """SHA-256 of a text's folded words: the same for the same text in another encoding, spelling or spacing."""
    return hashlib.sha256(" ".join(fold_text(text).split()).encode("utf-8", "surrogatepass")).hexdigest()
