"""Adding articles with all that was found in them, a batch at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, TypeAlias

from db.message import message
from db.records import Article, Extraction
from db.store.articles import row_of
from db.store.change import Change, Row, Step, Value, carry_out, next_ids
from db.store.directions import moved_directions
from db.store.extraction import Findings, Replacement
from db.store.gathering import Corroboration
from db.store.imports import item_steps, now
from db.store.kept import ImportItem, ItemStatus
from db.store.notes import moved_notes
from db.store.passages import Passage, passage_steps
from db.store.prints import original_of
from db.store.rows import write_article, write_mention, write_range
from db.store.store import Store, Writing
from db.store.stored_rows import as_corrected, keep_corrected, select_rows, update_step
from db.text.fingerprint import Fingerprint, fingerprint
from db.text.likeness import Shelf

Entry: TypeAlias = tuple[Article, Extraction, ImportItem]
Correction: TypeAlias = Mapping[str, str | None]
"""What a person set of an article on its way in: its ``title``, its ``source``."""

_TABLES: Final = ("articles", "article_ranges", "mentions")
"""The tables of an article but for its passages, each after those that it points at."""


def add_articles(
    store: Store,
    entries: Sequence[Entry],
    *,
    corrections: Sequence[Correction] = (),
    prints: Sequence[Fingerprint | None] | None = None,
    items: Sequence[ImportItem] = (),
    import_id: int | None = None,
    corroboration: Corroboration | None = None,
) -> Change:
    """Add a batch in one transaction.

    An entry whose item is ``updated`` and names its article brings a new text of that article.
    ``corrections`` and ``prints`` (fingerprints of the texts) stand beside the entries, one each, or
    are left out; what the corrections set is kept at the next import. ``items`` are files of the
    batch that brought no article. With ``corroboration`` passages that tell one happening, here or
    in the library, tell one event.
    """
    with store.writing() as writing:
        batch = _Batch(writing, corroboration)
        for place, entry in enumerate(entries):
            print_ = prints[place] if prints is not None else fingerprint(entry[0].text)
            batch.take(entry, print_, corrections[place] if corrections else {})
        steps = batch.write(items, import_id)
    return Change(message("change-import", count=len(entries)), steps)


class _Batch:
    """Entries on their way into one transaction."""

    def __init__(self, writing: Writing, corroboration: Corroboration | None) -> None:
        self._writing = writing
        self._corroboration = corroboration
        self._ids = {table: next_ids(writing, table) for table in _TABLES}
        self._new: dict[str, list[Step]] = {table: [] for table in _TABLES}
        self._found: list[tuple[int, Row, Extraction, list[int]]] = []
        self._renewed: list[tuple[Entry, Fingerprint | None, Correction]] = []
        self._items: list[tuple[ImportItem, int | None]] = []
        self._prints: dict[int, Fingerprint | None] = {}
        self._shelf = Shelf[int]()
        self._added = now()

    def take(self, entry: Entry, text: Fingerprint | None, correction: Correction) -> None:
        """Take a new article, or keep for later one that is there already."""
        article, extraction, item = entry
        if item.status is ItemStatus.UPDATED and item.article_id is not None:
            self._renewed.append((entry, text, correction))
            self._items.append((item, item.article_id))
            return
        key = next(self._ids["articles"])
        original = self._original_of(text)
        if text is not None:
            self._shelf.add(original or key, text)
        self._prints[key] = text
        row = _corrected({**write_article(article, self._added), "reprint_of": original}, correction)
        self._new["articles"].append(Step("articles", key, None, row))
        self._new["article_ranges"] += [
            Step("article_ranges", next(self._ids["article_ranges"]), None, write_range(stretch, key))
            for stretch in article.ranges
        ]
        mentions = [
            Step("mentions", next(self._ids["mentions"]), None, write_mention(mention, key))
            for mention in extraction.mentions
        ]
        self._new["mentions"] += mentions
        self._found.append((key, row, extraction, [step.key for step in mentions]))
        self._items.append((item, key))

    def _original_of(self, text: Fingerprint | None) -> int | None:
        """The article that a new text repeats, be it in the library or in this batch."""
        if text is None:
            return None
        return original_of(self._writing.connection, text) or self._shelf.likest(text)

    def write(self, items: Sequence[ImportItem], import_id: int | None) -> tuple[Step, ...]:
        """Carry out all of it, and give the steps in their order."""
        steps = list(chain.from_iterable(self._new[table] for table in _TABLES))
        carry_out(self._writing, steps, self._prints)
        told_events = passage_steps(self._writing, list(self._passages()), self._corroboration)
        carry_out(self._writing, told_events)
        steps += told_events
        for entry, text, correction in self._renewed:
            steps += self._renew(entry, text, correction)
        told = [*self._items, *((item, item.article_id) for item in items)]
        states = item_steps(self._writing, told, import_id)
        carry_out(self._writing, states)
        return (*steps, *states)

    def _passages(self) -> Iterator[Passage]:
        """The passages of the new articles, which are in the library by now."""
        ids = next_ids(self._writing, "evidence")
        for key, row, extraction, mention_ids in self._found:
            findings = Findings(self._writing, key, row, self._corroboration)
            for event in extraction.events:
                yield findings.passage(next(ids), event, mention_ids)

    def _renew(self, entry: Entry, text: Fingerprint | None, correction: Correction) -> list[Step]:
        """Give an article a new text, with what a person has set kept."""
        article, extraction, item = entry
        key = item.article_id or 0
        before = row_of(self._writing, key)
        written = {
            **write_article(article, str(before["added"])),
            "reprint_of": _original_still(self._writing, key, text),
        }
        row = _corrected({**before, **keep_corrected(before, written)}, correction)
        step = update_step("articles", key, before, row)
        old = select_rows(self._writing.connection, "article_ranges", "article_id", [key])
        ids = next_ids(self._writing, "article_ranges")
        renewed = [
            *([step] if step else []),
            *(Step("article_ranges", number, stretch, None) for number, stretch in old.items()),
            *(Step("article_ranges", next(ids), None, write_range(stretch, key)) for stretch in article.ranges),
            *moved_notes(self._writing, key, article.text),
            *moved_directions(self._writing, key, str(before["text"]), article.text),
        ]
        carry_out(self._writing, renewed)
        former = str(before["text"])
        replaced = Replacement(self._writing, key, row, extraction, self._corroboration, former=former).steps()
        carry_out(self._writing, replaced)
        return renewed + replaced


def _original_still(writing: Writing, key: int, text: Fingerprint | None) -> int | None:
    """What a new text of an article repeats; an article that others repeat stays their original."""
    connection = writing.connection
    if text is None or connection.execute("SELECT 1 FROM articles WHERE reprint_of = ?", [key]).fetchone():
        return None
    return original_of(connection, text, but=key)


def _corrected(row: Row, correction: Correction) -> Row:
    """A row with what a person set of it."""
    if not correction:
        return row
    stated: dict[str, Value] = {"title_stated": 1} if "title" in correction else {}
    return {**row, **as_corrected(row, {**correction, **stated})}
