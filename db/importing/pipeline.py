"""From a file to articles with their dates and events: what the wizard previews and the import stores."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

from db.errors import EnvironmentFault
from db.extract.extraction import extract
from db.formats.choice import read
from db.formats.document import Document, Refused, Source, Wanted
from db.importing.beside import with_description
from db.importing.choices import AS_READ, NOT_CHOSEN, Choice, Chosen
from db.importing.conflict import conflicts
from db.importing.reading import article_of
from db.importing.source_file import opened
from db.message import Message, message
from db.records import Article, Extraction
from db.text.fingerprint import Fingerprint, fingerprint_of_folded
from db.text.folding import fold_text
from db.text.names import visible_name

_log = logging.getLogger(__name__)

NOTHING: Final = Extraction((), ())


@dataclass(frozen=True, slots=True)
class Prepared:
    """One article of a file, read and understood, but not yet in a library.

    ``part`` names it within its file, and is empty where the file is one article.
    ``fault`` says why there is no article, ``failed`` that the program is to blame;
    ``problems`` are what a person may want to know of one that is there. The hashes are
    SHA-256 of the file's bytes and of the folded text.
    """

    path: Path
    part: str = ""
    choice: Choice = AS_READ
    article: Article | None = None
    extraction: Extraction = NOTHING
    encoding: str = ""
    format: str = ""
    problems: tuple[Message, ...] = ()
    fault: Message | None = None
    failed: bool = False
    sha256: str = ""
    body_sha256: str = ""
    fingerprint: Fingerprint | None = None


def prepare(path: Path, chosen: Chosen = NOT_CHOSEN) -> Prepared:
    """The first article of one file, as ``prepare_file`` reads it."""
    with closing(prepare_file(path, chosen)) as found:
        return next(found)


def prepare_file(path: Path, chosen: Chosen = NOT_CHOSEN) -> Generator[Prepared, None, None]:
    """The articles of one file, at least one ``Prepared``; what is wrong with it is in the result, not raised.

    A chosen title and source are left to whoever stores the article. Where we went wrong
    ourselves, that too is told of the one file (``failed``) and the rest goes on.
    """
    try:
        yield from _prepare(path, chosen)
    except EnvironmentFault as fault:
        yield Prepared(path, fault=named_fault(fault.message, path.name))
    except Exception as error:  # noqa: BLE001  one file must not stop an import of thousands
        _log.debug("preparing a file failed", exc_info=True)
        details = message("import-failed", name=visible_name(path.name), error=f"{type(error).__name__}: {error}")
        yield Prepared(path, fault=details, failed=True)


def _prepare(path: Path, chosen: Chosen) -> Iterator[Prepared]:
    with opened(path) as file:
        sha256 = _hash_of_file(file)
        count = 0
        for found in read(Source(file, path.name, chosen.wanted)):
            count += 1
            if isinstance(found, Refused):
                fault = named_fault(found.reason, path.name + found.part)
                yield Prepared(path, found.part, fault=fault, sha256=sha256)
            else:
                document = with_description(found, path)
                yield replace(_understood(path, document, chosen.of(found.part)), sha256=sha256)
    if not count:
        raise EnvironmentFault("import-empty")


def _understood(path: Path, document: Document, choice: Choice) -> Prepared:
    if not choice.included:
        return Prepared(path, document.part, choice, fault=message("import-left-out", name=visible_name(path.name)))
    name = PurePosixPath(document.file_name).name or path.name
    article = article_of(document, file_name=name, published=choice.published, language=choice.language)
    folded = " ".join(fold_text(article.text).split())
    return Prepared(
        path,
        document.part,
        choice,
        article,
        extract(article),
        document.encoding,
        document.format,
        (*document.problems, *conflicts(document, article, name)),
        body_sha256=_hash(folded),
        fingerprint=fingerprint_of_folded(folded),
    )


def named_fault(fault: Message, name: str) -> Message:
    """A fault that names its file, as it is best known to whoever reads it."""
    return message(fault.key, **{**dict(fault.arguments), "name": visible_name(name)})


def read_document(raw: bytes | BinaryIO, file_name: str, wanted: Wanted) -> Document:
    """The first document of a file.

    Raises:
        EnvironmentFault: no reader can make an article of it.
    """
    file = BytesIO(raw) if isinstance(raw, bytes) else raw
    found = next(iter(read(Source(file, file_name, wanted))), None)
    if found is None:
        raise EnvironmentFault("import-empty")
    if isinstance(found, Refused):
        raise EnvironmentFault(found.reason.key, **dict(found.reason.arguments))
    return found


def hash_of_body(text: str) -> str:
    """SHA-256 of a text's folded words: the same for the same text in another encoding, spelling or spacing."""
    return _hash(" ".join(fold_text(text).split()))


def _hash_of_file(file: BinaryIO) -> str:
    """SHA-256 of a file's bytes; the file stands at its beginning again."""
    digest = hashlib.sha256()
    while block := file.read(1 << 20):
        digest.update(block)
    file.seek(0)
    return digest.hexdigest()


def _hash(folded: str) -> str:
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()
