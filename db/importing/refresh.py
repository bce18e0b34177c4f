"""Going on where an import was cut off, and looking again through the folders that a library knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from db.errors import EnvironmentFault
from db.importing.choices import Choices, Chosen
from db.importing.duplicates import Duplicates
from db.importing.looking import Looking
from db.importing.run import UNSTEERED, Steering, Summary, run
from db.importing.scan import Candidate, Scan, candidate_of, scan
from db.store.imports import known_items
from db.store.kept import KnownSource
from db.store.runs import RunStatus, finish_import, interrupted_imports, waiting_files
from db.store.sources import known_sources
from db.store.store import Store


@dataclass(slots=True)
class Renewal:
    """What the known folders hold: all that was found, and how many files of it are new or changed.

    ``missing`` are folders that cannot be looked through now.
    """

    found: Scan = field(default_factory=Scan)
    news: int = 0
    missing: list[KnownSource] = field(default_factory=list)


def look_again(
    store: Store, *, sources: Sequence[KnownSource] | None = None, cancelled: Callable[[], bool] = bool
) -> Renewal:
    """What is new in the folders that a library knows, or in some of them; nothing is read or written."""
    renewal = Renewal()
    for source in known_sources(store) if sources is None else sources:
        looking = Looking(source.include, source.ignore, source.recursive)
        try:
            found = scan([Path(source.path)], looking=looking, cancelled=cancelled)
        except EnvironmentFault:
            renewal.missing.append(source)
            continue
        renewal.found.candidates += found.candidates
        renewal.found.skipped += found.skipped
        renewal.found.sources += found.sources
    duplicates = Duplicates(known_items(store))
    renewal.news = sum(duplicates.unchanged(candidate) is None for candidate in renewal.found.candidates)
    return renewal


@dataclass(frozen=True, slots=True)
class Rest:
    """What interrupted imports still have before them: their files as they are now, and what was chosen for them."""

    candidates: list[Candidate]
    choices: Choices
    import_ids: tuple[int, ...]


def rest_of_imports(store: Store) -> Rest:
    """The files of the imports that were interrupted; those that are gone since are left out.

    An import whose folder is not there waits on: a disk may be unplugged.
    """
    candidates: list[Candidate] = []
    choices: dict[Path, Chosen] = {}
    seen: set[Path] = set()
    interrupted = [one for one in interrupted_imports(store) if Path(one.source).is_dir()]
    for one in interrupted:
        folder = Path(one.source)
        for waiting in waiting_files(store, one.id):
            candidate = candidate_of(folder, waiting.path)
            if candidate is not None and candidate.path not in seen:
                seen.add(candidate.path)
                candidates.append(candidate)
                chosen = Chosen.from_json(waiting.choices)
                if chosen != Chosen():
                    choices[candidate.path] = chosen
    return Rest(candidates, choices, tuple(one.id for one in interrupted))


def resume(store: Store, steering: Steering = UNSTEERED, *, processes: int | None = None) -> Summary:
    """Goes on with the imports that were interrupted.

    Raises:
        EnvironmentFault: the library cannot be written; what is left can be resumed again.
    """
    rest = rest_of_imports(store)
    summary = run(store, rest.candidates, choices=rest.choices, steering=steering, processes=processes)
    for import_id in rest.import_ids:
        finish_import(store, import_id, RunStatus.STOPPED)
    return summary
