"""The open library, seen from Qt: every read and every write of the views goes through it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from db.errors import Defect
from db.records import Article, Extraction, Family
from db.store import articles, event_table, events, imports, mentions, search
from db.store.change import Change, apply
from db.store.event_table import TYPES, EventTable
from db.store.kept import ArticleRow, ImportItem, ItemStatus, StoredEvent, StoredEvidence, StoredMention
from db.store.search import ArticleHit, EventHit, SearchResult, Snippet
from db.store.store import SUFFIX, Store
from db.time.span import Span
from desktop.task import Result, Task

if TYPE_CHECKING:
    from db.importing.duplicates import Verdict
    from db.importing.pipeline import Choice, Prepared
    from db.importing.preview import Previewed
    from db.importing.run import Outcome, Progress, Summary
    from db.importing.scan import Candidate, Scan, Skipped

__all__ = [
    "SUFFIX",
    "TYPES",
    "ArticleHit",
    "ArticleRow",
    "Candidate",
    "Change",
    "Choice",
    "EventHit",
    "EventTable",
    "ImportItem",
    "ItemStatus",
    "Library",
    "Outcome",
    "Prepared",
    "Previewed",
    "Progress",
    "Scan",
    "SearchResult",
    "Skipped",
    "Snippet",
    "StoredEvent",
    "StoredEvidence",
    "StoredMention",
    "Summary",
    "Verdict",
]


class Library(QObject):
    """What is true: at most one open library.

    Reads of a closed library are defects; ask ``is_open`` first. Reads may be called from any
    thread, writes from the GUI thread or inside a task that this object started.

    Signals:
        opened(): a library was opened, or closed: everything is to be read anew.
        changed(Change): something was written; the change tells which rows.
        edited(Change): a person's edit was written, after ``changed`` has told of it: it can be undone.
    """

    opened = Signal()
    changed = Signal(object)
    edited = Signal(object)
    _written = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: Store | None = None
        self._pool = QThreadPool(self)
        self._tasks: list[Task[Any]] = []
        self._written.connect(self._tell_batch, Qt.ConnectionType.QueuedConnection)

    @property
    def is_open(self) -> bool:
        """Whether a library is open."""
        return self._open is not None

    @property
    def is_read_only(self) -> bool:
        """Whether the open library can only be read here."""
        return self._open is not None and self._open.read_only

    @property
    def path(self) -> Path:
        """The open library's file."""
        return self._store.path

    @property
    def name(self) -> str:
        """The open library's name, for people."""
        return self._store.path.stem

    @property
    def _store(self) -> Store:
        if self._open is None:
            raise Defect("no library is open")
        return self._open

    def create(self, path: Path) -> None:
        """Make a new library and open it in the place of the one that is open.

        Raises:
            EnvironmentFault: it cannot be made; the open one then stays open.
        """
        self._turn_to(Store.create(path))

    def open(self, path: Path) -> None:
        """Open a library in the place of the one that is open.

        Raises:
            EnvironmentFault: it cannot be opened; the open one then stays open.
        """
        self._turn_to(Store.open(path))

    def close(self) -> None:
        """Close the library. What runs in the background is stopped at its next safe place."""
        if self._open is not None:
            self._turn_to(None)

    def _turn_to(self, store: Store | None) -> None:
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            task.wait()
        self._tasks.clear()
        former, self._open = self._open, store
        if former is not None:
            former.close()
        self.opened.emit()

    def article_rows(self) -> list[ArticleRow]:
        """Every article without its text, in the order they were added."""
        return articles.article_rows(self._store)

    def article(self, article_id: int) -> Article:
        """An article with its text.

        Raises:
            EnvironmentFault: it is gone.
        """
        return articles.article(self._store, article_id)

    def mentions(self, article_id: int) -> list[StoredMention]:
        """An article's dates in the order of its text."""
        return mentions.mentions(self._store, article_id)

    def events_of(self, article_id: int) -> list[StoredEvent]:
        """The events an article tells in the order of its passages, each with all its evidence."""
        return events.events_of(self._store, article_id)

    def event_by_id(self, event_id: int) -> StoredEvent:
        """An event with all its evidence.

        Raises:
            EnvironmentFault: it is gone.
        """
        return events.event(self._store, event_id)

    def events(self, event_ids: Iterable[int]) -> list[StoredEvent]:
        """Events in the order asked for; those that are gone are left out."""
        return events.events(self._store, event_ids)

    def undated(self) -> list[StoredEvent]:
        """The events without a date, in the order they are told."""
        return events.undated(self._store)

    def event_table(self) -> EventTable:
        """All events as columns of numbers."""
        return event_table.event_table(self._store)

    def event_articles(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Every pair of an event and an article that tells it, as two columns of ids, by event."""
        return event_table.event_articles(self._store)

    def events_in_sources(self, sources: Iterable[str | None]) -> npt.NDArray[np.int64]:
        """The ids, ascending, of the events that these sources tell; None: articles that name no source."""
        return event_table.events_in_sources(self._store, sources)

    def undated_count(self) -> int:
        """How many events have no date."""
        return events.undated_count(self._store)

    def titles(self, event_ids: Iterable[int]) -> dict[int, str]:
        """The titles of events by id."""
        return events.titles(self._store, event_ids)

    def sources(self) -> list[tuple[str | None, int]]:
        """The sources with the number of their articles, most first; None: articles that name none."""
        return articles.sources(self._store)

    def family_counts(self) -> dict[Family, int]:
        """How many events each family has."""
        return events.family_counts(self._store)

    def search(self, words: str) -> SearchResult:
        """Articles and events that have all the words, the best first."""
        return search.search(self._store, words)

    def find_words(self, text: str, words: str) -> tuple[tuple[int, int], ...]:
        """Where the words of a search stand in a text, in code points."""
        return search.find_words(text, words)

    def known_items(self) -> list[ImportItem]:
        """The last known state of every file that was imported."""
        return imports.known_items(self._store)

    def items_of(self, article_id: int) -> list[ImportItem]:
        """The files that an article came from."""
        return imports.items_of(self._store, article_id)

    def edit_title(self, article_id: int, title: str) -> Change:
        """Give an article another title."""
        return self._edit(articles.edit_title(self._store, article_id, title))

    def edit_source(self, article_id: int, source: str | None) -> Change:
        """Give an article another source, or none."""
        return self._edit(articles.edit_source(self._store, article_id, source))

    def set_published(self, article_id: int, published: Span | None) -> Change:
        """Give an article another publication date, or none; what depends on it follows."""
        from db.importing.redate import redate  # noqa: PLC0415 - loads the extraction when it is needed

        return self._edit(redate(self._store, article_id, published))

    def edit_event_title(self, event_id: int, title: str) -> Change:
        """Give an event another title."""
        return self._edit(events.edit_event_title(self._store, event_id, title))

    def remove_articles(self, article_ids: Sequence[int]) -> Change:
        """Remove articles with all that only they tell."""
        return self._edit(articles.remove_articles(self._store, article_ids))

    def apply(self, change: Change) -> Change:
        """Carry out a change that is known: an undo, a redo.

        Raises:
            EnvironmentFault: what it would change has been changed since.
        """
        return self._tell(apply(self._store, change))

    def _edit(self, change: Change) -> Change:
        if change.steps:
            self._tell(change)
            self.edited.emit(change)
        return change

    def _tell(self, change: Change) -> Change:
        if change.steps:
            self.changed.emit(change)
        return change

    def scan(self, places: Sequence[Path]) -> Task[Scan]:
        """Look for articles' files in folders and among files, in the background.

        The task reports the number of files so far.
        """
        from db.importing.scan import scan  # noqa: PLC0415 - loads the formats when they are needed

        return self.run(lambda task: scan(places, cancelled=lambda: task.is_cancelled, found=task.report))

    def preview(self, candidates: Sequence[Candidate], choices: Mapping[Path, Choice] | None = None) -> Task[int]:
        """Read files as the import would, without writing, in the background.

        The task reports one ``Previewed`` a file, in order, and finishes with their number.
        """
        from db.importing.preview import preview  # noqa: PLC0415 - loads the lexicons when they are needed

        store = self._store

        def read(task: Task[int]) -> int:
            count = 0
            for previewed in preview(
                candidates, store=store, choices=choices or {}, comparable=True, cancelled=lambda: task.is_cancelled
            ):
                task.report(previewed)
                count += 1
            return count

        return self.run(read)

    def import_files(
        self,
        candidates: Sequence[Candidate],
        *,
        skipped: Sequence[Skipped] = (),
        choices: Mapping[Path, Choice] | None = None,
    ) -> Task[Summary]:
        """Import files in the background, with what a person chose for them by path.

        The task reports ``Progress``; ``changed`` tells of every batch. Cancelled, it keeps whole batches.
        """
        store = self._store
        return self.run(lambda task: self._import(task, store, candidates, skipped, choices or {}))

    def import_folder(self, folder: Path) -> Task[Summary]:
        """Import all that a scan of a folder finds, as ``import_files`` does."""
        from db.importing.scan import scan  # noqa: PLC0415 - loads the formats when they are needed

        store = self._store

        def scan_and_import(task: Task[Summary]) -> Summary:
            found = scan([folder], cancelled=lambda: task.is_cancelled)
            return self._import(task, store, found.candidates, found.skipped, {})

        return self.run(scan_and_import)

    def _import(
        self,
        task: Task[Summary],
        store: Store,
        candidates: Sequence[Candidate],
        skipped: Sequence[Skipped],
        choices: Mapping[Path, Choice],
    ) -> Summary:
        from db.importing.run import run  # noqa: PLC0415 - loads the lexicons when they are needed

        return run(
            store,
            candidates,
            skipped=skipped,
            choices=choices,
            progress=task.report,
            written=lambda change: self._written.emit((store, change)),
            cancelled=lambda: task.is_cancelled,
        )

    def _tell_batch(self, batch: tuple[Store, Change]) -> None:
        """Tell of a batch that a task wrote, unless its library was closed meanwhile."""
        store, change = batch
        if store is self._open:
            self._tell(change)

    def extract(self, article: Article) -> Extraction:
        """What is found in an article as it stands, for a preview under another publication date."""
        from db.extract.extraction import extract  # noqa: PLC0415 - loads the lexicons when they are needed

        return extract(article)

    def run(self, work: Callable[[Task[Result]], Result]) -> Task[Result]:
        """Start work in the background; it is cancelled and waited for before the library closes."""
        task = Task(work, self)
        self._tasks = [running for running in self._tasks if not running.is_over]
        self._tasks.append(task)
        task.start(self._pool)
        return task
