"""What an import would do with each article of each file: the import without its last step."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from db.importing.choices import NO_CHOICES, NOT_CHOSEN, Choices, Chosen
from db.importing.duplicates import Duplicates, Verdict
from db.importing.pipeline import Prepared
from db.importing.pool import Job
from db.importing.reprints import Reprints
from db.importing.scan import Candidate
from db.importing.workers import prepare_all
from db.records import PublishedHow
from db.store.articles import article_rows
from db.store.imports import known_items
from db.store.kept import ImportItem, ItemStatus
from db.store.store import Store


@dataclass(frozen=True, slots=True)
class Previewed:
    """An article of a file as the import would take it, or the end of a file that holds several."""

    candidate: Candidate
    verdict: Verdict
    prepared: Prepared | None = None
    """None where the file is unchanged and was not read, or holds several articles and is told wholly."""

    @property
    def part(self) -> str:
        """Which article of its file it is."""
        return self.prepared.part if self.prepared else ""


def preview(
    candidates: Sequence[Candidate],
    *,
    store: Store | None = None,
    choices: Choices = NO_CHOICES,
    comparable: bool = False,
    cancelled: Callable[[], bool] = bool,
    processes: int | None = None,
) -> Generator[Previewed, None, None]:
    """Each article as the import would take it, in order; nothing is written. Ends early when cancelled.

    With ``comparable`` texts that are nearly the same are told.

    Raises:
        EnvironmentFault: the library cannot be read.
    """
    duplicates = Duplicates(known_items(store) if store else ())
    reprints = Reprints(store) if comparable else None
    untouched = {
        candidate.path: verdict
        for candidate in candidates
        if candidate.path not in choices and (verdict := duplicates.unchanged(candidate)) is not None
    }
    jobs = _jobs(store, duplicates, (one for one in candidates if one.path not in untouched), choices)
    with closing(prepare_all(jobs, processes=processes, cancelled=cancelled)) as found:
        for candidate in candidates:
            if cancelled():
                return
            if candidate.path in untouched:
                yield Previewed(candidate, untouched[candidate.path])
                continue
            of_several = False
            for _, prepared in found:
                if prepared is None:
                    break
                of_several |= bool(prepared.part)
                yield _judged(candidate, prepared, duplicates, reprints, chosen=candidate.path in choices)
            else:
                return
            if of_several:
                yield Previewed(candidate, Verdict(ItemStatus.HOLDS))


def _judged(
    candidate: Candidate, prepared: Prepared, duplicates: Duplicates, reprints: Reprints | None, *, chosen: bool
) -> Previewed:
    verdict = duplicates.judge(candidate, prepared, chosen=chosen)
    if reprints is not None and prepared.article is not None and verdict.status is ItemStatus.ADDED:
        verdict = replace(verdict, reprint=reprints.told(prepared.fingerprint, prepared.article.title))
    return Previewed(candidate, verdict, prepared)


def _jobs(
    store: Store | None, duplicates: Duplicates, candidates: Iterator[Candidate], choices: Choices
) -> Iterator[Job]:
    """The files to read, each with what was chosen for it, now or when it was imported before."""
    for candidate in candidates:
        chosen = choices.get(candidate.path, NOT_CHOSEN)
        known = duplicates.known(candidate)
        yield candidate.path, _with_dates_given(store, chosen, known) if store is not None and known else chosen


def _with_dates_given(store: Store, chosen: Chosen, known: Mapping[str, ImportItem]) -> Chosen:
    """The choices with the publication dates that a person once gave."""
    rows = {row.id: row for row in article_rows(store, {item.article_id for item in known.values() if item.article_id})}
    given = {
        part: replace(chosen.of(part), published=row.publication.span)
        for part, item in known.items()
        if (row := rows.get(item.article_id or 0)) is not None
        and row.publication.how is PublishedHow.GIVEN
        and chosen.of(part).published is None
    }
    return replace(chosen, articles={**chosen.articles, **given}) if given else chosen
