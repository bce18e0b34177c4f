"""Another publication date for an article of the library, and all that follows from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from db.extract.corroboration.corroborator import Corroborator
from db.extract.extraction import extract
from db.importing.metadata import publication
from db.importing.reading import guess_of
from db.store.articles import article, republish
from db.store.change import Change
from db.store.imports import items_of
from db.store.store import Store
from db.time.span import Span


def redate(store: Store, article_id: int, span: Span | None) -> Change:
    """Gives an article a publication date; None: what its text or its file's name says of it.

    Its dates and events are found again under the new date, so that "yesterday" follows
    at once. An event with the same passage and trigger stays the same event.

    Raises:
        EnvironmentFault: the library has no such article, or cannot be written.
    """
    stored = article(store, article_id)
    files = items_of(store, article_id)
    file_name = PurePath(files[0].path).name if files else ""
    known = publication(stored.text, stored.language, file_name=file_name, given=span)
    renewed = replace(stored, publication=known, guess=guess_of(stored.text, stored.language, known))
    return republish(store, article_id, known, extract(renewed), Corroborator())
