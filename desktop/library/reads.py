"""What the views ask of the open library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from db.records import Article, Event, Family
from db.store import (
    articles,
    completion,
    correcting,
    directions,
    event_facets,
    event_table,
    events,
    history,
    imports,
    ledger,
    mentions,
    note_export,
    notes,
    reviewing,
    runs,
    search,
    snapshots,
    sources,
)
from db.store.completion import Completion
from db.store.event_facets import FacetKind, FacetPairs
from db.store.event_table import EventTable
from db.store.history import Edit
from db.store.kept import ArticleRow, ImportItem, KnownSource, StoredEvent, StoredMention
from db.store.ledger import Correction
from db.store.ledger_words import ledger_table
from db.store.notes import Note
from db.store.runs import Interrupted
from db.store.search import SearchResult
from db.store.snapshots import Snapshot
from db.text.direction import Direction
from db.time.span import Span
from desktop.library.keeping import Keeping
from desktop.task import Task

if TYPE_CHECKING:
    from db.extract.dates.typed import TypedDate


@dataclass(frozen=True, slots=True)
class LookUp:
    """What was typed into the search box, what that finds, and how it may go on."""

    typed: str
    result: SearchResult = field(default_factory=SearchResult)
    completions: tuple[Completion, ...] = ()


class Reads(Keeping):
    """Every read of the views. They may be called from any thread; a closed library is not read."""

    def article_count(self) -> int:
        """How many articles there are."""
        return articles.article_count(self.store)

    def article_rows(self, article_ids: Iterable[int] | None = None) -> list[ArticleRow]:
        """Articles without their text, in the order they were added: these, or all."""
        return articles.article_rows(self.store, article_ids)

    def publication_starts(self) -> dict[int, int]:
        """When the articles with a known date were published, in civil seconds, by id."""
        return articles.publication_starts(self.store)

    def article(self, article_id: int) -> Article:
        """An article with its text.

        Raises:
            EnvironmentFault: it is gone.
        """
        return articles.article(self.store, article_id)

    def mentions(self, article_id: int) -> list[StoredMention]:
        """An article's dates in the order of its text."""
        return mentions.mentions(self.store, article_id)

    def events_of(self, article_id: int) -> list[StoredEvent]:
        """The events an article tells in the order of its passages, each with all its evidence."""
        return events.events_of(self.store, article_id)

    def event_by_id(self, event_id: int) -> StoredEvent:
        """An event with all its evidence.

        Raises:
            EnvironmentFault: it is gone.
        """
        return events.event(self.store, event_id)

    def events(self, event_ids: Iterable[int]) -> list[StoredEvent]:
        """Events in the order asked for; those that are gone are left out."""
        return events.events(self.store, event_ids)

    def undated(self) -> list[StoredEvent]:
        """The events without a date, in the order they are told."""
        return events.undated(self.store)

    def event_table(self) -> EventTable:
        """All events as columns of numbers."""
        return event_table.event_table(self.store)

    def event_facets(self) -> dict[FacetKind, FacetPairs]:
        """By what all events can be sorted: actors, places, sources, articles, languages."""
        return event_facets.event_facets(self.store)

    def event_articles(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Every pair of an event and an article that tells it, as two columns of ids, by event."""
        return event_table.event_articles(self.store)

    def events_in_sources(self, sources: Iterable[str | None]) -> npt.NDArray[np.int64]:
        """The ids, ascending, of the events that these sources tell; None: articles that name no source."""
        return event_table.events_in_sources(self.store, sources)

    def event_count(self) -> int:
        """How many events there are, dated or not."""
        return events.event_count(self.store)

    def undated_count(self) -> int:
        """How many events have no date."""
        return events.undated_count(self.store)

    def titles(self, event_ids: Iterable[int]) -> dict[int, str]:
        """The titles of events by id."""
        return events.titles(self.store, event_ids)

    def sources(self) -> list[tuple[str | None, int]]:
        """The sources with the number of their articles, most first; None: articles that name none."""
        return articles.sources(self.store)

    def family_counts(self) -> dict[Family, int]:
        """How many events each family has."""
        return events.family_counts(self.store)

    def search(self, words: str, limit: int = 100) -> SearchResult:
        """Articles, events and notes that have what was typed into the search box, ``limit`` of each group."""
        return search.search(self.store, words, limit=limit)

    def look_up(self, typed: str, place: int, *, limit: int, arabic: bool) -> Task[LookUp]:
        """What a search finds and how it may go on, in the background; ``place`` is the cursor's, in code points."""
        store = self.store

        def work(task: Task[LookUp]) -> LookUp:
            if task.is_cancelled:
                return LookUp(typed)
            ways = completion.completions(store, typed, place, arabic=arabic)
            return LookUp(typed, search.search(store, typed, limit=limit), ways)

        return self.run(work)

    def matching_articles(self, words: str) -> frozenset[int]:
        """The ids of all articles that a search means."""
        return search.matching_articles(self.store, words)

    def matching_events(self, words: str) -> frozenset[int]:
        """The ids of all events that a search means."""
        return search.matching_events(self.store, words)

    def find_words(self, text: str, words: str) -> tuple[tuple[int, int], ...]:
        """Where the words of a search stand in a text, in code points."""
        return search.find_words(text, words)

    def machine_reading(self, event_id: int) -> Event | None:
        """What the machine makes of an event's passages; None for one that a person added."""
        return correcting.machine_reading(self.store, event_id)

    def corrections_of(self, event_id: int) -> list[Correction]:
        """What a person set of an event, the newest first."""
        return ledger.corrections_of(self.store, "events", event_id)

    def corrections_table(self, language: str) -> str:
        """The whole ledger as CSV."""
        kept = ledger.corrections(self.store)
        names: dict[tuple[str, int], str] = {
            ("events", key): title for key, title in self.titles(one.row_id for one in kept).items()
        }
        names |= {("articles", row.id): row.title for row in self.article_rows({one.row_id for one in kept})}
        return ledger_table(kept, names, language)

    def review_queue(self) -> list[int]:
        """The ids of the events that nobody has reviewed, those first that need it most."""
        return reviewing.review_queue(self.store)

    def read_date(self, words: str, published: Span | None = None) -> TypedDate | None:
        """A date as a person types it, reckoned from a day; None where nothing is typed.

        Raises:
            ValueError: it is no date.
        """
        from db.extract.dates.typed import read_typed  # noqa: PLC0415 - loads the lexicons when they are needed

        return read_typed(words, published=published)

    def dates_if_published(self, article_id: int, published: Span | None) -> list[tuple[str, Span | None, Span | None]]:
        """The dates that would follow from another publication date: their words, what they are and would be."""
        from db.importing.redate import dates_if_published  # noqa: PLC0415 - loads the extraction when it is needed

        return dates_if_published(self.store, article_id, published)

    def notes(self, article_id: int | None = None) -> list[Note]:
        """The notes of an article along its text, or all notes by article."""
        return notes.notes(self.store, article_id)

    def directions(self, article_id: int) -> dict[int, Direction]:
        """The directions given to paragraphs of an article, by the code point where each begins."""
        return directions.directions(self.store, article_id)

    def notes_as_markdown(self) -> str:
        """All notes as a text to read."""
        return note_export.as_markdown(notes.notes(self.store))

    def notes_as_table(self) -> str:
        """All notes as CSV."""
        return note_export.as_csv(notes.notes(self.store))

    def snapshots(self) -> list[Snapshot]:
        """The printouts that are kept, the last one first."""
        return snapshots.snapshots(self.store)

    def undoable(self) -> Edit | None:
        """The edit that an undo would take back."""
        return history.undoable(self.store)

    def redoable(self) -> Edit | None:
        """The edit that a redo would make again."""
        return history.redoable(self.store)

    def known_items(self) -> list[ImportItem]:
        """The last known state of every file that was imported."""
        return imports.known_items(self.store)

    def interrupted_imports(self) -> list[Interrupted]:
        """The imports that were cut off and can go on."""
        return runs.interrupted_imports(self.store)

    def known_sources(self) -> list[KnownSource]:
        """The folders that the library was filled from."""
        return sources.known_sources(self.store)

    def vanished_articles(self) -> frozenset[int]:
        """The articles none of whose files is there any more."""
        return imports.vanished_articles(self.store)

    def items_of(self, article_id: int) -> list[ImportItem]:
        """The files that an article came from."""
        return imports.items_of(self.store, article_id)
