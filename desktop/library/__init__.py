"""The open library, seen from Qt: every read and every write of the views goes through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.formats.document import Wanted
from db.formats.mapping import Mapping as Columns
from db.importing.choices import Choice, Chosen
from db.importing.looking import Looking
from db.store.change import Change
from db.store.completion import Completion
from db.store.correcting import Given
from db.store.event_facets import FacetKind, FacetPairs
from db.store.event_table import TYPES, EventTable
from db.store.history import Edit
from db.store.kept import (
    ArticleRow,
    Field,
    ImportItem,
    ItemStatus,
    KnownSource,
    Review,
    StoredEvent,
    StoredEvidence,
    StoredMention,
)
from db.store.ledger import Correction
from db.store.ledger_words import correction_words
from db.store.notes import Note
from db.store.runs import Interrupted
from db.store.safety.backup import Backup, backups
from db.store.safety.checking import Finding
from db.store.safety.salvage import Saved
from db.store.search import ArticleHit, EventHit, NoteHit, SearchResult, Snippet
from db.store.snapshots import Snapshot
from db.store.store import SUFFIX
from desktop.library.library import Library
from desktop.library.reads import LookUp

if TYPE_CHECKING:
    from db.extract.dates.typed import TypedDate
    from db.formats.records import Sample
    from db.importing.duplicates import Verdict
    from db.importing.pipeline import Prepared
    from db.importing.preview import Previewed
    from db.importing.refresh import Renewal
    from db.importing.renewing import Renewed
    from db.importing.run import Progress, Summary
    from db.importing.scan import Candidate, Scan, Skipped
    from db.importing.writer import Outcome

__all__ = [
    "SUFFIX",
    "TYPES",
    "ArticleHit",
    "ArticleRow",
    "Backup",
    "Candidate",
    "Change",
    "Choice",
    "Chosen",
    "Columns",
    "Completion",
    "Correction",
    "Edit",
    "EventHit",
    "EventTable",
    "FacetKind",
    "FacetPairs",
    "Field",
    "Finding",
    "Given",
    "ImportItem",
    "Interrupted",
    "ItemStatus",
    "KnownSource",
    "Library",
    "LookUp",
    "Looking",
    "Note",
    "NoteHit",
    "Outcome",
    "Prepared",
    "Previewed",
    "Progress",
    "Renewal",
    "Renewed",
    "Review",
    "Sample",
    "Saved",
    "Scan",
    "SearchResult",
    "Skipped",
    "Snapshot",
    "Snippet",
    "StoredEvent",
    "StoredEvidence",
    "StoredMention",
    "Summary",
    "TypedDate",
    "Verdict",
    "Wanted",
    "backups",
    "correction_words",
]
