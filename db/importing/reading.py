"""From a text to an article: everything that can be known of it before events are looked for."""

from __future__ import annotations

from pathlib import PurePath

from db.extract.dates import find_dates, infer_published
from db.formats.document import Document
from db.importing.lines import Line
from db.importing.metadata import address, publication, site_of, told_to
from db.importing.noise import furniture, label
from db.importing.outlets import named_outlet
from db.importing.structure import Structure, recognise
from db.records import Article, Guess, Publication
from db.text.direction import article_direction
from db.text.language import language_of
from db.time import edtf
from db.time.span import Span


def read_article(text: str, *, file_name: str, published: Span | None = None) -> Article:
    """The article that a plain text holds; its text stays as it is.

    ``published`` is a date that a person gave; without one it is looked for in the text
    and the file's name, and may be offered as a guess.
    """
    return article_of(Document(text), file_name=file_name, published=published)


def article_of(
    document: Document, *, file_name: str, published: Span | None = None, language: str | None = None
) -> Article:
    """The article that a document holds: what its file states first, what its text shows second.

    ``published`` and ``language`` are a person's choice.
    """
    text = document.text
    structure = recognise(text, document.kinds)
    language = language or _language(text, document.language)
    url = document.url or address(text)
    known = publication(text, language, file_name=file_name, given=published, stated=document.published)
    return Article(
        text=text,
        title=document.title or structure.label or PurePath(file_name).stem,
        title_stated=document.title is not None or structure.title is not None,
        language=language,
        direction=article_direction(text),
        publication=known,
        source=_source(document, structure, language, url),
        author=_name_alone(document.author) or structure.author,
        url=url,
        ranges=structure.ranges,
        guess=guess_of(text, language, known) or _day_of_making(document, known),
    )


def _source(document: Document, structure: Structure, language: str, url: str | None) -> str | None:
    """Where it was published: as the file states, as the lines say, else by the host of its address."""
    return (
        named_outlet(document.source, language)
        or named_outlet(structure.source, language)
        or told_to(document.text)
        or named_outlet(site_of(url), language)
    )


def _day_of_making(document: Document, known: Publication) -> Guess | None:
    """The day on which the file was made, to be offered where nothing else tells when it was published."""
    if known.span is not None or not document.published:
        return None
    return Guess(edtf.parse(document.published[0].edtf), document.published[0].where)


def _language(text: str, stated: str | None) -> str:
    """The language that the text shows; as its file states it, where this is only more precise."""
    shown = language_of(text)
    return stated if stated is not None and stated.split("-")[0].lower() == shown else shown


def _name_alone(author: str | None) -> str | None:
    """A writer's name without the "by" that pages leave in front of it."""
    if author is None:
        return None
    return author[label(Line(0, len(author), author, apart=True), furniture().byline) or 0 :].strip() or None


def guess_of(text: str, language: str, known: Publication) -> Guess | None:
    """A publication date worked out from what the text says, where it is not known."""
    if known.span is not None:
        return None
    return infer_published(text, find_dates(text, language=language, published=None))
