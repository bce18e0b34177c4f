"""Scanning, previewing, importing and reading anew, in the background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from db.formats.document import Wanted
from db.importing.choices import Chosen
from db.importing.looking import EVERYTHING, Looking
from db.records import Article, Extraction
from db.store import runs
from db.store.change import Change
from db.store.kept import KnownSource
from db.store.safety.backup import back_up_changes
from db.store.store import Store
from desktop.library.reads import Reads
from desktop.task import Task

if TYPE_CHECKING:
    from db.formats.records import Sample
    from db.importing.refresh import Renewal
    from db.importing.renewing import Renewed
    from db.importing.run import Steering, Summary
    from db.importing.scan import Candidate, Scan, Skipped


class Background(Reads):
    """The road from folders into the library; the heavy parts are loaded when they are first needed."""

    _written = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._written.connect(self._tell_batch, Qt.ConnectionType.QueuedConnection)

    def scan(self, places: Sequence[Path], looking: Looking = EVERYTHING) -> Task[Scan]:
        """Look for articles' files in folders and among files, in the background.

        The task reports the number of files so far.
        """
        from db.importing.scan import scan  # noqa: PLC0415 - loads the formats when they are needed

        return self.run(
            lambda task: scan(places, looking=looking, cancelled=lambda: task.is_cancelled, found=task.report)
        )

    def preview(self, candidates: Sequence[Candidate], choices: Mapping[Path, Chosen] | None = None) -> Task[int]:
        """Read files as the import would, without writing, in the background.

        The task reports ``Previewed`` in order, and finishes with their number.
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
        sources: Sequence[KnownSource] = (),
        choices: Mapping[Path, Chosen] | None = None,
    ) -> Task[Summary]:
        """Import files in the background, with what a person chose for them by path.

        The task reports ``Progress`` and can be paused; ``changed`` tells of every batch.
        Cancelled, it keeps whole batches. A library that changed since its last backup is backed up
        first. ``sources`` are folders that were looked through wholly.
        """
        from db.importing.run import run  # noqa: PLC0415 - loads the lexicons when they are needed

        store = self.store

        def work(task: Task[Summary]) -> Summary:
            back_up_changes(store.path)  # wholly, also where the import is stopped meanwhile
            return run(
                store,
                candidates,
                skipped=skipped,
                sources=sources,
                choices=choices or {},
                steering=self._steering(task, store),
            )

        return self.run(work)

    def import_folder(self, folder: Path) -> Task[Summary]:
        """Import all that a scan of a folder finds, as ``import_files`` does, into a library that was just made.

        There is nothing yet to back up.
        """
        from db.importing.run import run  # noqa: PLC0415 - loads the lexicons when they are needed
        from db.importing.scan import scan  # noqa: PLC0415

        store = self.store

        def scan_and_import(task: Task[Summary]) -> Summary:
            found = scan([folder], cancelled=lambda: task.is_cancelled)
            steering = self._steering(task, store)
            return run(store, found.candidates, skipped=found.skipped, sources=found.sources, steering=steering)

        return self.run(scan_and_import)

    def resume_imports(self) -> Task[Summary]:
        """Go on with the imports that were interrupted, without another backup.

        The task reports ``Progress`` and can be paused, as that of ``import_files``.
        """
        from db.importing.refresh import resume  # noqa: PLC0415 - loads the lexicons when they are needed

        store = self.store
        return self.run(lambda task: resume(store, self._steering(task, store)))

    def give_up_imports(self) -> None:
        """Let the interrupted imports rest: what they brought stays, nobody is asked again."""
        for interrupted in runs.interrupted_imports(self.store):
            runs.finish_import(self.store, interrupted.id, runs.RunStatus.STOPPED)

    def look_again(self) -> Task[Renewal]:
        """Look for what is new in the folders that the library knows; nothing is read or written."""
        from db.importing.refresh import look_again  # noqa: PLC0415 - loads the formats when they are needed

        store = self.store
        return self.run(lambda task: look_again(store, cancelled=lambda: task.is_cancelled))

    def what_would_change(self) -> Task[list[Renewed]]:
        """The articles that are read otherwise today. The task reports how many of all are done."""
        from db.importing.renewing import what_would_change  # noqa: PLC0415 - loads the lexicons when they are needed

        store = self.store
        return self.run(
            lambda task: what_would_change(
                store, read=lambda *done: task.report(done), cancelled=lambda: task.is_cancelled
            )
        )

    def renew(self, article_ids: Sequence[int]) -> Task[int]:
        """Read articles anew, one edit each; the task finishes with their number."""
        from db.importing.renewing import renew  # noqa: PLC0415 - loads the lexicons when they are needed

        store, ids = self.store, list(article_ids)

        def work(task: Task[int]) -> int:
            count = 0
            for change in renew(store, ids, cancelled=lambda: task.is_cancelled):
                task.report((store, change))
                count += 1
            return count

        task = self.run(work)
        task.progressed.connect(self._tell_renewed)
        return task

    def _tell_renewed(self, renewed: object) -> None:
        """Tell of an article that was read anew, unless its library was closed meanwhile."""
        match renewed:
            case (Store() as store, Change() as change) if self.is_open and store is self.store:
                self.tell_edit(change)

    def _steering(self, task: Task[Summary], store: Store) -> Steering:
        from db.importing.run import Steering  # noqa: PLC0415 - loads the lexicons when they are needed

        return Steering(
            progress=task.report,
            written=lambda change: self._written.emit((store, change)),
            cancelled=lambda: task.is_cancelled,
            paused=lambda: task.is_paused,
        )

    def _tell_batch(self, batch: tuple[Store, Change]) -> None:
        """Tell of a batch that a task wrote, unless its library was closed meanwhile."""
        store, change = batch
        if self.is_open and store is self.store:
            self.tell(change)

    def encodings(self) -> tuple[str, ...]:
        """The encodings that a person may choose from."""
        from db.formats.encodings import ENCODINGS  # noqa: PLC0415 - loads the formats when they are needed

        return ENCODINGS

    def columns(self, path: Path, wanted: Wanted | None = None) -> Task[Sample | None]:
        """The first records of a table or of JSON, with the likeliest use of its columns; None for any other file."""
        from db.importing.columns import columns_of  # noqa: PLC0415 - loads the formats when they are needed

        return self.run(lambda _task: columns_of(path, wanted))

    def import_list(self, summary: Summary, language: str) -> str:
        """What an import did, as CSV."""
        from db.importing.listing import list_of  # noqa: PLC0415 - loads the formats when they are needed

        return list_of(summary, language)

    def extract(self, article: Article) -> Extraction:
        """What is found in an article as it stands, for a preview under another publication date."""
        from db.extract.extraction import extract  # noqa: PLC0415 - loads the lexicons when they are needed

        return extract(article)
