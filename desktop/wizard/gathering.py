"""What the wizard has in hand: files looked for and read in the background, and the drafts made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from db.errors import EnvironmentFault
from db.message import Message, message
from db.records import Extraction
from db.text.names import visible_name
from db.time.span import Span
from desktop.library import Choice, Chosen, ItemStatus, Library, Looking, Wanted
from desktop.task import Task
from desktop.wizard.draft import DateState, Draft
from desktop.wizard.draft_table import DraftTable

if TYPE_CHECKING:
    from desktop.library import Candidate, KnownSource, Previewed, Scan, Skipped


EVERYTHING: Final = Looking()

Finding = tuple[int, Span | None, Extraction]
"""The key of a draft, a publication date, and what was found in the article under it."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file as the second page lists it; ``reason`` is there where it will not be added, or needs a word."""

    name: str
    kind: str
    encoding: str
    size: int | None
    reason: Message | None
    skipped: bool
    candidate: Candidate | None = None


class Gathering(QObject):
    """The files of the chosen places, read one after another; nothing is written.

    Signals:
        advanced(int, int): so many files are read, of so many; the second is 0 while they are still looked for.
        ended(): all files are read, or the reading was stopped.
        failed(object): a place could not be looked through (EnvironmentFault).
    """

    advanced = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.table = DraftTable(language, self)
        self.table.date_chosen.connect(self.redate)
        self._task: Task[Any] | None = None
        self._findings: list[Task[list[Finding]]] = []
        self._clear(())

    def _clear(self, places: Sequence[Path]) -> None:
        self.places = tuple(places)
        self.sources: list[KnownSource] = []
        self.wanted_reading: dict[Path, Wanted] = {}
        self._files: dict[Path, int] = {}
        self._articles = 0
        self.candidates: list[Candidate] = []
        self.skipped: list[Skipped] = []
        self.rows: list[FileRow] = []
        self._read: list[Draft] = []
        self.table.set_drafts(())
        self.unchanged = 0
        self.is_over = False

    @property
    def drafts(self) -> Sequence[Draft]:
        """The articles that were read, as they are now."""
        return self.table.drafts

    @property
    def left_out(self) -> int:
        """How many files are skipped, unread or unreadable."""
        return sum(row.skipped for row in self.rows)

    def start(self, places: Sequence[Path], looking: Looking = EVERYTHING) -> None:
        """Read these places, forgetting what was read before."""
        self.stop()
        self._clear(places)
        self._follow(self._library.scan(places, looking), self._hear_scan, self._take_scan)

    def start_found(self, found: Scan) -> None:
        """Read what was found already, forgetting what was read before."""
        self.stop()
        self._clear([Path(source.path) for source in found.sources])
        self._take_scan(found)

    def read_again(self, path: Path, wanted: Wanted) -> None:
        """Read one file in another way (``rows`` and drafts follow) once everything is read."""
        if self._task is not None:
            return
        self.wanted_reading[path] = wanted
        candidate = next(one for one in self.candidates if one.path == path)
        self.rows = [row for row in self.rows if row.candidate is None or row.candidate.path != path]
        self._read = [draft for draft in self.table.drafts if draft.candidate.path != path]
        self._files.pop(path, None)
        self.is_over = False
        chosen = {path: Chosen(wanted)}
        self._follow(self._library.preview([candidate], chosen), self._take_file, self._finish)

    def stop(self) -> None:
        """Stop reading; its news no longer count."""
        if self._task is not None:
            self._task.cancel()
            self._task.disconnect(self)
            self._task = None

    def _follow(self, task: Task[Any], hear: Callable[[Any], None], take: Callable[[Any], None]) -> None:
        self._task = task
        task.progressed.connect(hear)
        task.finished.connect(take)
        task.failed.connect(self._fail)

    def _fail(self, error: object) -> None:
        self._task = None
        self.is_over = True
        if isinstance(error, EnvironmentFault):
            self.failed.emit(error)

    def _hear_scan(self, count: int) -> None:
        self.advanced.emit(count, 0)

    def _take_scan(self, found: Scan) -> None:
        self.candidates, self.skipped, self.sources = list(found.candidates), list(found.skipped), list(found.sources)
        self.rows = [
            FileRow(visible_name(one.relative), "", "", None, one.reason, skipped=True) for one in self.skipped
        ]
        self.advanced.emit(0, len(self.candidates))
        self._follow(self._library.preview(self.candidates), self._take_file, self._finish)

    def _finish(self, _count: object) -> None:
        self._task = None
        self.is_over = True
        self.table.set_drafts(self._read)
        self.ended.emit()

    def _take_file(self, previewed: Previewed) -> None:
        candidate, verdict, prepared = previewed.candidate, previewed.verdict, previewed.prepared
        if verdict.status is ItemStatus.HOLDS:
            reason = message("import-holds", count=self._files.get(candidate.path, 0))
            name = visible_name(candidate.relative)
            self.rows.append(FileRow(name, candidate.format, "", candidate.size, reason, False, candidate))
            return
        skipped = verdict.status in (ItemStatus.SKIPPED, ItemStatus.FAILED)
        if not previewed.part or skipped:
            self.rows.append(_file_row(previewed, skipped=skipped))
        self.unchanged += verdict.status in (ItemStatus.UNCHANGED, ItemStatus.MOVED)
        known = (ItemStatus.ADDED, ItemStatus.UPDATED, ItemStatus.DUPLICATE)
        if prepared is not None and prepared.article is not None and verdict.status in known:
            self._read.append(_draft(self._articles, previewed))
            self._articles += 1
        self._files[candidate.path] = self._files.get(candidate.path, 0) + (not skipped)
        self.advanced.emit(len(self._files), len(self.candidates))

    # What a person chooses

    def redate(self, keys: Iterable[int], span: Span | None) -> None:
        """Give drafts a publication date; None: none. Their dates and events are found anew, in the background."""
        self._date([self.table.draft(key).with_date(span) for key in keys])

    def take_guess(self, key: int, *, taken: bool) -> None:
        """Use the publication date that was worked out for a draft, or leave it."""
        draft = self.table.draft(key)
        guess = draft.article.guess
        if guess is not None and draft.guess_taken != taken:
            self._date([draft.with_date(guess.span if taken else None, guess_taken=taken)])

    def set_language(self, keys: Iterable[int], language: str) -> None:
        """Give drafts a language (BCP 47). Their dates and events are found anew, in the background."""
        self._date([self.table.draft(key).with_language(language) for key in keys])

    def _date(self, dated: list[Draft]) -> None:
        def find(task: Task[list[Finding]]) -> list[Finding]:
            del task
            return [(draft.key, draft.published, self._library.extract(draft.article)) for draft in dated]

        self.table.replace(dated)
        task = self._library.run(find)
        self._findings = [running for running in self._findings if not running.is_over]
        self._findings.append(task)
        task.finished.connect(self.table.take_findings)

    # What goes into the library

    def wanted(self) -> list[Candidate]:
        """The files to import: those ticked first, so that of one text told twice the ticked one is added.

        A file that brings no article goes along, so that the library knows it.
        """
        drafts = self.drafts
        read = {draft.candidate.path for draft in drafts}
        ticked = [draft.candidate for draft in drafts if draft.included]
        bodies = {draft.body_sha256 for draft in drafts if draft.included}
        repeats = [
            draft.candidate for draft in drafts if not draft.included and (draft.settled or draft.body_sha256 in bodies)
        ]
        rest = [one for one in self.candidates if one.path not in read]
        return list({one.path: one for one in (*ticked, *repeats, *rest)}.values())

    def choices(self) -> Mapping[Path, Chosen]:
        """What was chosen for each file, where anything was."""
        wanted = {one.path for one in self.wanted()}
        articles: dict[Path, dict[str, Choice]] = {path: {} for path in self.wanted_reading}
        for draft in self.drafts:
            left = bool(draft.part) and not draft.included and not draft.same_text
            if draft.candidate.path in wanted and (draft.chosen or left):
                articles.setdefault(draft.candidate.path, {})[draft.part] = _choice(draft, included=not left)
        return {path: Chosen(self.wanted_reading.get(path, Wanted()), choices) for path, choices in articles.items()}


def _choice(draft: Draft, *, included: bool) -> Choice:
    return Choice(
        title=draft.article.title if draft.title_given else None,
        published=draft.published if draft.given or draft.guess_taken else None,
        source=(draft.article.source or "") if draft.source_given else None,
        language=draft.article.language if draft.language_given else None,
        included=included,
    )


def _file_row(previewed: Previewed, *, skipped: bool) -> FileRow:
    candidate, verdict, prepared = previewed.candidate, previewed.verdict, previewed.prepared
    problems = prepared.problems if prepared else ()
    reason = verdict.reason or (problems[0] if problems else None)
    kind = (prepared.format if prepared else "") or candidate.format
    name = visible_name(f"{candidate.relative}{previewed.part}")
    encoding = prepared.encoding if prepared else ""
    return FileRow(name, kind, encoding, candidate.size, reason, skipped, None if previewed.part else candidate)


def _draft(key: int, previewed: Previewed) -> Draft:
    prepared, verdict = previewed.prepared, previewed.verdict
    if prepared is None or prepared.article is None:
        raise ValueError("a draft is made of an article")
    same_text = verdict.status is ItemStatus.DUPLICATE
    return Draft(
        key,
        previewed.candidate,
        prepared.article,
        prepared.extraction,
        included=not same_text,
        note=verdict.reason or verdict.reprint,
        same_text=same_text,
        settled=same_text and verdict.article_id is not None,
        body_sha256=prepared.body_sha256,
        part=prepared.part,
        problems=prepared.problems,
    )


def count_by_date(drafts: Iterable[Draft]) -> dict[DateState, int]:
    """How many drafts have a date that is stated, worked out, or none."""
    counts = dict.fromkeys(DateState, 0)
    for draft in drafts:
        counts[draft.date_state] += 1
    return counts
