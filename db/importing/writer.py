"""Batches of an import on their way into the library."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Final, Self

from db.extract.corroboration.corroborator import Corroborator
from db.importing.choices import NOT_CHOSEN, Choice, Choices
from db.importing.pipeline import Prepared
from db.importing.preview import Previewed
from db.importing.scan import Candidate, Skipped
from db.message import Message
from db.store.adding import Correction, Entry, add_articles
from db.store.catching_up import catch_up
from db.store.change import Change
from db.store.kept import ImportItem, ItemStatus
from db.store.runs import RunStatus, Waiting, begin_import, finish_import
from db.store.store import Store

_BATCH: Final = 128
"""Files that are written in one transaction."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article of one file, once it is written.

    ``reprint_of`` is the article of the library whose text it repeats.
    """

    candidate: Candidate
    part: str
    status: ItemStatus
    reason: Message | None = None
    article_id: int | None = None
    title: str = ""
    reprint_of: int | None = None


@dataclass(slots=True)
class _Taken:
    """An article that waits to be written."""

    candidate: Candidate
    prepared: Prepared
    item: ImportItem
    choice: Choice


class Writer:
    """Takes articles one by one and writes them in batches, each in one transaction.

    ``outcomes`` are those that are written, ``events`` counts what was found in them.
    Leaving the block without ``finish`` notes the import as stopped.
    """

    def __init__(self, store: Store, choices: Choices, written: Callable[[Change], None]) -> None:
        self.outcomes: list[Outcome] = []
        self.events = 0
        self._store = store
        self._corroborator = Corroborator()
        self._choices = choices
        self._written = written
        self._folder: str | None = None
        self._import_ids: dict[str, int] = {}
        self._finished = False
        self._taken: list[_Taken] = []
        self._items: list[tuple[Candidate | None, ImportItem]] = []
        self._article_of_body: dict[str, int] = {}

    def __enter__(self) -> Self:
        while (change := catch_up(self._store, self._corroborator)).steps:
            self._written(change)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._finished and kind is None:
            self.finish(RunStatus.STOPPED)

    def begin(self, candidates: Iterable[Candidate]) -> None:
        """Notes what the import has before it, so that it can go on if it is cut off.

        Raises:
            EnvironmentFault: the library cannot be written.
        """
        folders: dict[str, list[Waiting]] = {}
        for one in candidates:
            chosen = self._choices.get(one.path, NOT_CHOSEN)
            folders.setdefault(str(one.folder), []).append(Waiting(one.relative, chosen.to_json()))
        for folder, waiting in folders.items():
            self._import_ids[folder] = begin_import(self._store, folder, waiting)

    def take(self, previewed: Previewed) -> None:
        """Takes one article with its verdict.

        Raises:
            EnvironmentFault: the library cannot be written.
        """
        candidate, verdict, prepared = previewed.candidate, previewed.verdict, previewed.prepared
        self._turn_to(str(candidate.folder))
        if prepared is None and verdict.status is not ItemStatus.HOLDS:
            self.outcomes.append(Outcome(candidate, "", verdict.status, verdict.reason, verdict.article_id))
            return  # unchanged, not even read: the library knows all of it
        item = _item(previewed)
        if prepared is not None and verdict.status in (ItemStatus.ADDED, ItemStatus.UPDATED):
            choice = self._choices.get(candidate.path, NOT_CHOSEN).of(previewed.part)
            self._taken.append(_Taken(candidate, prepared, item, choice))
            self.events += len(prepared.extraction.events)
        else:
            standing = self._standing_for(item)  # may write what waits, and so comes first
            self._items.append((candidate, standing))
        if len(self._taken) + len(self._items) >= _BATCH:
            self.flush()

    def take_skipped(self, skipped: Skipped) -> None:
        """Takes a file that the scan left alone."""
        self._turn_to(str(skipped.folder))
        item = ImportItem(str(skipped.folder), skipped.relative, status=ItemStatus.SKIPPED, reason=skipped.reason)
        self._items.append((None, item))

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
        if self._folder is None or not (self._taken or self._items):
            return
        taken, items = self._taken, self._items
        self._taken, self._items = [], []
        change = add_articles(
            self._store,
            [_entry(one) for one in taken],
            corrections=[_correction(one.choice) for one in taken],
            prints=[one.prepared.fingerprint for one in taken],
            items=[item for _, item in items],
            import_id=self._import_ids[self._folder],
            corroboration=self._corroborator,
        )
        if change.steps:
            self._written(change)
        self._note(change, taken, items)

    def _note(self, change: Change, taken: list[_Taken], items: list[tuple[Candidate | None, ImportItem]]) -> None:
        """Keeps what became of each file of a batch."""
        rows = {step.key: step.after or {} for step in change.steps if step.table == "articles"}
        added = iter(sorted(change.added("articles")))
        for one in taken:
            updated = one.item.status is ItemStatus.UPDATED and one.item.article_id is not None
            key = one.item.article_id if updated and one.item.article_id else next(added)
            original = rows.get(key, {}).get("reprint_of")
            title = one.prepared.article.title if one.prepared.article else ""
            self.outcomes.append(
                Outcome(
                    one.candidate,
                    one.prepared.part,
                    one.item.status,
                    next(iter(one.prepared.problems), None),
                    key,
                    one.choice.title or title,
                    original if isinstance(original, int) else None,
                )
            )
            self._article_of_body[one.prepared.body_sha256] = key
        for candidate, item in items:
            if candidate is not None and item.status is not ItemStatus.HOLDS:
                self.outcomes.append(Outcome(candidate, item.part, item.status, item.reason, item.article_id))

    def finish(self, status: RunStatus) -> None:
        """Writes the rest and notes how the import ended.

        Raises:
            EnvironmentFault: the library cannot be written.
        """
        self.flush()
        self._finished = True
        for import_id in self._import_ids.values():
            finish_import(self._store, import_id, status)


def _item(previewed: Previewed) -> ImportItem:
    """The state of a file, or of one article of it; only a file that is told wholly can be passed over next time."""
    candidate, verdict, prepared = previewed.candidate, previewed.verdict, previewed.prepared
    whole = not previewed.part
    return ImportItem(
        str(candidate.folder),
        candidate.relative,
        candidate.size if whole else None,
        candidate.modified_ns if whole else None,
        (prepared.sha256 or None) if prepared else None,
        (prepared.body_sha256 or None) if prepared else None,
        verdict.status,
        verdict.reason,
        verdict.article_id,
        previewed.part,
    )


def _entry(taken: _Taken) -> Entry:
    if taken.prepared.article is None:
        raise ValueError("an entry is made of an article")
    return taken.prepared.article, taken.prepared.extraction, taken.item


def _correction(choice: Choice) -> Correction:
    """What a person chose, as the library keeps it; an empty source is none."""
    columns: dict[str, str | None] = {}
    if choice.title is not None:
        columns["title"] = choice.title
    if choice.source is not None:
        columns["source"] = choice.source or None
    if choice.language is not None:
        columns["language"] = choice.language
    return columns
