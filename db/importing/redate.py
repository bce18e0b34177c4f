"""Another publication date for an article of the library, and all that follows from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from db.extract.corroboration.corroborator import Corroborator
from db.extract.extraction import extract
from db.importing.metadata import publication
from db.importing.reading import guess_of
from db.records import Article
from db.store.articles import article, republish
from db.store.change import Change
from db.store.imports import items_of
from db.store.mentions import mentions
from db.store.store import Store
from db.time.span import Span

FollowingDate = tuple[str, Span | None, Span | None]
"""The words of a date, what it was and what it would be."""


def redate(store: Store, article_id: int, span: Span | None) -> Change:
    """Gives an article a publication date; None: what its text or its file's name says of it.

    Its dates and events are found again under the new date, so that "yesterday" follows
    at once. An event with the same passage and trigger stays the same event.

    Raises:
        EnvironmentFault: the library has no such article, or cannot be written.
    """
    renewed = _renewed(store, article_id, span)
    return republish(store, article_id, renewed.publication, extract(renewed), Corroborator())


def dates_if_published(store: Store, article_id: int, span: Span | None) -> list[FollowingDate]:
    """The dates of an article that another publication date would change, in the order of the text.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    renewed = _renewed(store, article_id, span)
    former = {(kept.mention.start, kept.mention.end): kept.mention.span for kept in mentions(store, article_id)}
    return [
        (renewed.text[mention.start : mention.end], former[mention.start, mention.end], mention.span)
        for mention in extract(renewed).mentions
        if (mention.start, mention.end) in former and former[mention.start, mention.end] != mention.span
    ]


def _renewed(store: Store, article_id: int, span: Span | None) -> Article:
    """An article as it would be under another publication date."""
    stored = article(store, article_id)
    files = items_of(store, article_id)
    file_name = PurePath(files[0].path).name if files else ""
    known = publication(stored.text, stored.language, file_name=file_name, given=span)
    return replace(stored, publication=known, guess=guess_of(stored.text, stored.language, known))
