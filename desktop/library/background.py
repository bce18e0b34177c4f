"""Scanning, previewing and importing, in the background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from db.records import Article, Extraction
from db.store.change import Change
from db.store.store import Store
from db.time.span import Span
from desktop.library.reads import Reads
from desktop.task import Task

if TYPE_CHECKING:
    from db.importing.pipeline import Choice
    from db.importing.run import Summary
    from db.importing.scan import Candidate, Scan, Skipped


class Imports(Reads):
    """The road from folders into the library; the heavy parts are loaded when they are first needed."""

    _written = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._written.connect(self._tell_batch, Qt.ConnectionType.QueuedConnection)

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

        store = self.store

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
        store = self.store
        return self.run(lambda task: self._import(task, store, candidates, skipped, choices or {}))

    def import_folder(self, folder: Path) -> Task[Summary]:
        """Import all that a scan of a folder finds, as ``import_files`` does."""
        from db.importing.scan import scan  # noqa: PLC0415 - loads the formats when they are needed

        store = self.store

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
        if self.is_open and store is self.store:
            self.tell(change)

    def choice(self, *, title: str | None = None, published: Span | None = None, source: str | None = None) -> Choice:
        """What a person chose for a file, where it is not what was read; an empty source: not stated."""
        from db.importing.pipeline import Choice  # noqa: PLC0415 - loads the formats when they are needed

        return Choice(title, published, source)

    def extract(self, article: Article) -> Extraction:
        """What is found in an article as it stands, for a preview under another publication date."""
        from db.extract.extraction import extract  # noqa: PLC0415 - loads the lexicons when they are needed

        return extract(article)
