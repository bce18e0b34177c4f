"""What an import would do with each file: the import without its last step."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from db.importing.duplicates import Duplicates, Verdict
from db.importing.fingerprint import fingerprint
from db.importing.pipeline import AS_READ, Choice, Prepared
from db.importing.scan import Candidate
from db.importing.workers import Job, prepare_all
from db.records import PublishedHow
from db.store.articles import article, article_rows
from db.store.imports import known_items
from db.store.store import Store

if TYPE_CHECKING:
    from db.importing.reprints import Reprints

_COMPARED: Final = 2000
"""Articles of the library that new texts are compared with: a second's work."""

NO_CHOICES: Final[Mapping[Path, Choice]] = {}


@dataclass(frozen=True, slots=True)
class Previewed:
    """A file as the import would take it."""

    candidate: Candidate
    verdict: Verdict
    prepared: Prepared | None
    """None where the file is unchanged and was not read."""


def preview(
    candidates: Sequence[Candidate],
    *,
    store: Store | None = None,
    choices: Mapping[Path, Choice] = NO_CHOICES,
    comparable: bool = False,
    cancelled: Callable[[], bool] = bool,
    processes: int | None = None,
) -> Generator[Previewed, None, None]:
    """Each file as the import would take it, in order; nothing is written. Ends early when cancelled.

    With ``comparable`` texts that are nearly the same are told.

    Raises:
        EnvironmentFault: the library cannot be read.
    """
    known = known_items(store) if store else ()
    duplicates = Duplicates(known, _texts_seen(store) if comparable else None)
    untouched = {
        candidate.path: verdict
        for candidate in candidates
        if candidate.path not in choices and (verdict := duplicates.unchanged(candidate)) is not None
    }
    jobs = _jobs(store, duplicates, (one for one in candidates if one.path not in untouched), choices)
    prepared = prepare_all(jobs, comparable=comparable, processes=processes, cancelled=cancelled)
    for candidate in candidates:
        if cancelled():
            return
        verdict = untouched.get(candidate.path)
        if verdict is not None:
            yield Previewed(candidate, verdict, None)
            continue
        read = next(prepared, None)
        if read is None:
            return
        yield Previewed(candidate, duplicates.judge(candidate, read, chosen=candidate.path in choices), read)


def _texts_seen(store: Store | None) -> Reprints:
    """The library's newest texts, to compare new ones with."""
    from db.importing.reprints import Reprints  # noqa: PLC0415  an import without a preview does not compare

    seen = Reprints()
    if store is None:
        return seen
    for row in article_rows(store)[-_COMPARED:]:
        text = fingerprint(article(store, row.id).text)
        if text is not None:
            seen.add(text, row.title)
    return seen


def _jobs(
    store: Store | None, duplicates: Duplicates, candidates: Iterator[Candidate], choices: Mapping[Path, Choice]
) -> Iterator[Job]:
    """The files to read, each with what was chosen for it, now or when it was imported before."""
    for candidate in candidates:
        choice = choices.get(candidate.path, AS_READ)
        item = duplicates.known(candidate)
        if store is not None and item is not None and item.article_id is not None and choice.published is None:
            known = article(store, item.article_id).publication
            if known.how is PublishedHow.GIVEN:
                choice = replace(choice, published=known.span)
        yield candidate.path, choice
