"""Batches of an import on their way into the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from db.importing.pipeline import Choice
from db.importing.preview import Previewed
from db.importing.scan import Skipped
from db.records import Article, Extraction
from db.store.adding import Correction, add_articles
from db.store.change import Change
from db.store.imports import begin_import, finish_import
from db.store.kept import ImportItem, ItemStatus
from db.store.store import Store

_BATCH: Final = 64
"""Files that are written in one transaction."""


class Writer:
    """Takes files one by one and writes them in batches, each in one transaction.

    Leaving the block without ``finish`` notes the import as stopped; what was not yet
    written is then dropped. ``events`` counts those that were found.
    """

    def __init__(
        self, store: Store, choices: Mapping[Path, Choice], written: Callable[[Change], None] | None = None
    ) -> None:
        self.events = 0
        self._store = store
        self._choices = choices
        self._written = written
        self._folder: str | None = None
        self._import_ids: dict[str, int] = {}
        self._finished = False
        self._entries: list[tuple[Article, Extraction, ImportItem]] = []
        self._items: list[ImportItem] = []
        self._chosen: list[Choice] = []
        self._article_of_body: dict[str, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._finished and kind is None:
            self.finish(stopped=True)

    def take(self, previewed: Previewed) -> None:
        """Takes one file with its verdict.

        Raises:
            EnvironmentFault: the library cannot be written.
        """
        prepared = previewed.prepared
        if prepared is None:
            return  # unchanged, not even read: the library knows all of it
        candidate, verdict = previewed.candidate, previewed.verdict
        self._turn_to(str(candidate.folder))
        item = ImportItem(
            str(candidate.folder),
            candidate.relative,
            candidate.size,
            candidate.modified_ns,
            prepared.sha256 or None,
            prepared.body_sha256 or None,
            verdict.status,
            verdict.reason,
            verdict.article_id,
        )
        if prepared.article is not None and verdict.status in (ItemStatus.ADDED, ItemStatus.UPDATED):
            self._entries.append((prepared.article, prepared.extraction, item))
            self._chosen.append(self._choices.get(candidate.path, Choice()))
            self.events += len(prepared.extraction.events)
        else:
            standing = self._standing_for(item)  # may write what waits, and so comes first
            self._items.append(standing)
        if len(self._entries) + len(self._items) >= _BATCH:
            self.flush()

    def take_skipped(self, skipped: Skipped) -> None:
        """Takes a file that the scan left alone."""
        self._turn_to(str(skipped.folder))
        self._items.append(
            ImportItem(str(skipped.folder), skipped.relative, status=ItemStatus.SKIPPED, reason=skipped.reason)
        )

    def _standing_for(self, item: ImportItem) -> ImportItem:
        """A duplicate's item with the article it stands for, which this very import may have brought."""
        if item.status is not ItemStatus.DUPLICATE or item.article_id is not None or item.body_sha256 is None:
            return item
        if item.body_sha256 not in self._article_of_body:
            self.flush()
        return replace(item, article_id=self._article_of_body.get(item.body_sha256))

    def _turn_to(self, folder: str) -> None:
        if folder != self._folder:
            self.flush()
            self._folder = folder
        if folder not in self._import_ids:
            self._import_ids[folder] = begin_import(self._store, folder)

    def flush(self) -> None:
        """Writes what was taken since the last time.

        Raises:
            EnvironmentFault: the library cannot be written.
        """
        if self._folder is None or not (self._entries or self._items):
            return
        entries, chosen, items = self._entries, self._chosen, self._items
        self._entries, self._chosen, self._items = [], [], []
        change = add_articles(
            self._store,
            entries,
            corrections=[_correction(choice) for choice in chosen],
            items=items,
            import_id=self._import_ids[self._folder],
        )
        self._tell(change)
        for (_, _, item), key in zip(entries, _keys_of(change, [item for _, _, item in entries]), strict=True):
            if item.body_sha256 is not None:
                self._article_of_body[item.body_sha256] = key

    def _tell(self, change: Change) -> None:
        if self._written and change.steps:
            self._written(change)

    def finish(self, *, stopped: bool) -> None:
        """Writes the rest and notes the end of the import.

        Raises:
            EnvironmentFault: the library cannot be written.
        """
        self.flush()
        self._finished = True
        for import_id in self._import_ids.values():
            finish_import(self._store, import_id, stopped=stopped)


def _correction(choice: Choice) -> Correction:
    """What a person chose, as the library keeps it; an empty source is none."""
    columns: dict[str, str | None] = {}
    if choice.title is not None:
        columns["title"] = choice.title
    if choice.source is not None:
        columns["source"] = choice.source or None
    return columns


def _keys_of(change: Change, items: list[ImportItem]) -> list[int]:
    """The articles' ids in the order of their items: new ones as they were added, changed ones as they were."""
    added = iter(step.key for step in change.steps if step.table == "articles" and step.before is None)
    return [
        item.article_id if item.status is ItemStatus.UPDATED and item.article_id is not None else next(added)
        for item in items
    ]
