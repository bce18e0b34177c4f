"""What the library keeps, as its readers see it: records with their ids."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.message import Message
from db.records import Basis, Event, EventType, Mention, Publication
from db.time.span import Span


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as a list shows it: everything but its text."""

    id: int
    title: str
    title_stated: bool
    source: str | None
    language: str
    direction: str
    publication: Publication
    event_count: int
    reprint_of: int | None = None
    """The article whose text it repeats."""


@dataclass(frozen=True, slots=True)
class StoredMention:
    """A mention with its id."""

    id: int
    article_id: int
    mention: Mention


@dataclass(frozen=True, slots=True)
class StoredEvidence:
    """A passage that tells an event, with what its reader needs to cite it.

    Offsets are code points of the article's text; ``quote`` is the passage itself.
    """

    id: int
    article_id: int
    passage: tuple[int, int]
    trigger: tuple[int, int]
    mention_id: int | None
    mention: tuple[int, int] | None
    """Offsets of the mention that dates the event."""
    reason: tuple[Message, ...]
    """Why that mention has its value."""
    quote: str
    article_title: str
    source: str | None
    direction: str
    language: str
    published: Span | None
    reading: Event
    """What the machine read in this passage alone: its own date, type, actors, places, toll."""
    voice: str
    """Whose voice it is: passages of one outlet, or of reprints, are not independent of each other."""


class Field(StrEnum):
    """What can be set of an event."""

    TITLE = "title"
    TYPE = "type"
    DATE = "date"
    ACTORS = "actors"
    PLACES = "places"
    TOLL = "toll"
    NOTE = "note"
    TAGS = "tags"
    REVIEW = "review"


class Review(StrEnum):
    """What a person made of an event as a whole; a rejected one is not shown."""

    OPEN = ""
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event with its id and all its evidence, articles in their order, passages in theirs."""

    id: int
    title: str
    type: EventType
    span: Span | None
    edtf: str | None
    basis: Basis
    confidence: float
    reason: tuple[Message, ...]
    actors: tuple[str, ...]
    places: tuple[str, ...]
    killed: int | None
    injured: int | None
    evidence: tuple[StoredEvidence, ...]
    subtype: str | None = None
    expected: bool = False
    disagreement: tuple[Message, ...] = ()
    """On what its sources disagree."""
    note: str = ""
    tags: tuple[str, ...] = ()
    review: Review = Review.OPEN
    corrected: frozenset[Field] = frozenset()
    """The fields that a person has set."""

    @property
    def why(self) -> tuple[Message, ...]:
        """Why it has its date: the reason of the mention that dates it, then which words told it."""
        if Field.DATE in self.corrected:
            return self.reason
        reasons = sorted((one for one in self.evidence if one.reason), key=lambda one: one.reading.span != self.span)
        return (*(reasons[0].reason if reasons else ()), *self.reason)

    @property
    def leading(self) -> StoredEvidence | None:
        """The passage that gave it its title and its date, or one of the two, or the first."""
        ranked = sorted(
            self.evidence,
            key=lambda one: (one.reading.title != self.title) + (one.reading.span != self.span),
        )
        return ranked[0] if ranked else None

    @property
    def articles(self) -> frozenset[int]:
        """The ids of the articles that tell it."""
        return frozenset(evidence.article_id for evidence in self.evidence)

    @property
    def voices(self) -> frozenset[str]:
        """Those who tell it independently of each other."""
        return frozenset(evidence.voice for evidence in self.evidence)


class ItemStatus(StrEnum):
    """What an import did with a file. ``HOLDS``: it took the file's articles, which are items of their own."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    MOVED = "moved"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"
    FAILED = "failed"
    HOLDS = "holds"


@dataclass(frozen=True, slots=True)
class ImportItem:
    """A file as an import saw it.

    ``source`` is the folder, ``path`` the way below it (with surrogate escapes where its bytes
    are not UTF-8), ``part`` the article within the file (``!/a.html``, ``#3``; empty where the
    file is one article): the three are its key. ``size`` is in bytes, ``modified_ns`` in
    nanoseconds since 1970-01-01 UTC; ``sha256`` is of the file's bytes and ``body_sha256`` of
    its folded text, both hexadecimal. ``article_id`` names an article that is already in the
    library: the one that it duplicates, or that it brings a new text of. ``vanished`` says
    that the file was not there when its folder was last looked through.
    """

    source: str
    path: str
    size: int | None = None
    modified_ns: int | None = None
    sha256: str | None = None
    body_sha256: str | None = None
    status: ItemStatus = ItemStatus.ADDED
    reason: Message | None = None
    article_id: int | None = None
    part: str = ""
    vanished: bool = False


@dataclass(frozen=True, slots=True)
class KnownSource:
    """A folder, and how it is looked through: file patterns to take and to leave, and whether folders in it count."""

    path: str
    include: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    recursive: bool = True
