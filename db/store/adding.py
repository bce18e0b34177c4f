"""Adding articles with all that was found in them, a batch at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final, TypeAlias

from db.message import message
from db.records import Article, Extraction
from db.store.articles import row_of
from db.store.change import Change, Row, Step, Value, carry_out, next_ids
from db.store.extraction import Replacement, new_findings
from db.store.imports import item_steps, now
from db.store.kept import ImportItem, ItemStatus
from db.store.rows import write_article, write_range
from db.store.store import Store, Writing
from db.store.stored_rows import as_corrected, keep_corrected, select_rows, update_step

Entry: TypeAlias = tuple[Article, Extraction, ImportItem]
Correction: TypeAlias = Mapping[str, str | None]
"""What a person set of an article on its way in: its ``title``, its ``source``."""

_TABLES: Final = ("articles", "article_ranges", "mentions", "events", "evidence")
"""The tables of an article, each after those that it points at."""


def add_articles(
    store: Store,
    entries: Sequence[Entry],
    *,
    corrections: Sequence[Correction] = (),
    items: Sequence[ImportItem] = (),
    import_id: int | None = None,
) -> Change:
    """Add a batch in one transaction.

    An entry whose item is ``updated`` and names its article brings a new text of that article.
    ``corrections`` stand beside the entries, one each, or are left out; what they set is kept at
    the next import. ``items`` are files of the batch that brought no article.
    """
    with store.writing() as writing:
        batch = _Batch(writing)
        for place, entry in enumerate(entries):
            batch.take(entry, corrections[place] if corrections else {})
        steps = batch.write(items, import_id)
    return Change(message("change-import", count=len(entries)), steps)


class _Batch:
    """Entries on their way into one transaction."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._ids = {table: next_ids(writing, table) for table in _TABLES}
        self._new: dict[str, list[Step]] = {table: [] for table in _TABLES}
        self._renewed: list[tuple[Entry, Correction]] = []
        self._items: list[tuple[ImportItem, int | None]] = []
        self._added = now()

    def take(self, entry: Entry, correction: Correction) -> None:
        """Take a new article, or keep for later one that is there already."""
        article, extraction, item = entry
        if item.status is ItemStatus.UPDATED and item.article_id is not None:
            self._renewed.append((entry, correction))
            self._items.append((item, item.article_id))
            return
        key = next(self._ids["articles"])
        row = _corrected(write_article(article, self._added), correction)
        self._new["articles"].append(Step("articles", key, None, row))
        self._new["article_ranges"] += [
            Step("article_ranges", next(self._ids["article_ranges"]), None, write_range(stretch, key))
            for stretch in article.ranges
        ]
        for table, found in new_findings(key, extraction, self._ids).items():
            self._new[table] += found
        self._items.append((item, key))

    def write(self, items: Sequence[ImportItem], import_id: int | None) -> tuple[Step, ...]:
        """Carry out all of it, and give the steps in their order."""
        steps = list(chain.from_iterable(self._new[table] for table in _TABLES))
        carry_out(self._writing, steps)
        for entry, correction in self._renewed:
            renewal = _renewal(self._writing, entry, correction)
            carry_out(self._writing, renewal)
            steps += renewal
        told = [*self._items, *((item, item.article_id) for item in items)]
        states = item_steps(self._writing, told, import_id)
        carry_out(self._writing, states)
        return (*steps, *states)


def _renewal(writing: Writing, entry: Entry, correction: Correction) -> list[Step]:
    """The steps that give an article a new text, with what a person has set kept."""
    article, extraction, item = entry
    key = item.article_id or 0
    before = row_of(writing, key)
    after = keep_corrected(before, write_article(article, str(before["added"])))
    step = update_step("articles", key, before, _corrected({**before, **after}, correction))
    old = select_rows(writing.connection, "article_ranges", "article_id", [key])
    ids = next_ids(writing, "article_ranges")
    return [
        *([step] if step else []),
        *(Step("article_ranges", number, row, None) for number, row in old.items()),
        *(Step("article_ranges", next(ids), None, write_range(stretch, key)) for stretch in article.ranges),
        *Replacement(writing, key, extraction).steps(),
    ]


def _corrected(row: Row, correction: Correction) -> Row:
    """A row with what a person set of it."""
    if not correction:
        return row
    stated: dict[str, Value] = {"title_stated": 1} if "title" in correction else {}
    return {**row, **as_corrected(row, {**correction, **stated})}
