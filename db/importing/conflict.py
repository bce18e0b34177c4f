"""Publication dates that contradict each other: what there is to say where an article has several."""

from __future__ import annotations

from collections.abc import Iterator

from db.extract.dates import published_in_text
from db.formats.document import Document
from db.importing.metadata import file_name_date
from db.message import Message, message
from db.records import Article, PublishedHow
from db.time import edtf
from db.time.span import Span


def conflicts(document: Document, article: Article, file_name: str) -> tuple[Message, ...]:
    """One sentence for each place that gives another date than the one in force, as its file or its text states it."""
    known = article.publication
    if known.how is not PublishedHow.STATED or known.span is None:
        return ()
    return tuple(_told(document, article, file_name, known.span))


def _told(document: Document, article: Article, file_name: str, used: Span) -> Iterator[Message]:
    stated = [edtf.parse(one.edtf) for one in document.published if one.sure]
    for other in stated[1:]:
        if not used.meets(other):
            yield _conflict("import-date-conflict-file", used, other)
            break
    if stated:
        told = published_in_text(article.text, article.language).span
        if told is not None and not used.meets(told):
            yield _conflict("import-date-conflict-text", used, told)
    named = file_name_date(file_name)
    if named is not None and not used.meets(named):
        yield _conflict("import-date-conflict-name", used, named)


def _conflict(key: str, used: Span, other: Span) -> Message:
    return message(key, used=edtf.write(used), other=edtf.write(other))
