"""The records that the two wings exchange: immutable, screen-free, store-free.

Offsets are Python code points into ``Article.text``, end exclusive. Times are
``db.time.span.Span``; a record that goes into the library keeps the EDTF string beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from db.message import Message
from db.time.span import Span


class RangeKind(StrEnum):
    """What a stretch of an article's text is, where it is not plain body."""

    TITLE = "title"
    DECK = "deck"
    HEADING = "heading"
    CAPTION = "caption"
    QUOTE = "quote"
    BYLINE = "byline"
    DATELINE = "dateline"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class TextRange:
    """A stretch of text with a kind, in code points."""

    start: int
    end: int
    kind: RangeKind


class PublishedHow(StrEnum):
    """How an article's publication date is known."""

    STATED = "stated"
    GIVEN = "given"
    FILE_NAME = "file-name"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published, how that is known, and in words why."""

    span: Span | None = None
    how: PublishedHow = PublishedHow.UNKNOWN
    reason: Message | None = None


@dataclass(frozen=True, slots=True)
class Guess:
    """A publication date that was worked out: offered with its reason, never used silently."""

    span: Span
    reason: Message


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read: its untouched text and what is known of it.

    ``title`` is a label derived from the first words where ``title_stated`` is false.
    ``language`` is a BCP 47 tag, ``direction`` is "rtl" or "ltr".
    """

    text: str
    title: str
    title_stated: bool
    language: str
    direction: str
    publication: Publication = Publication()
    source: str | None = None
    author: str | None = None
    url: str | None = None
    ranges: tuple[TextRange, ...] = ()
    guess: Guess | None = None


class MentionType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Anchor(StrEnum):
    """What a mention's value was reckoned from."""

    NONE = "none"
    PUBLICATION = "publication"
    MENTION = "mention"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Mention:
    """A date expression in a text.

    ``value`` is the TIMEX3 value and ``modifier`` its mod ("START", "MID", "END",
    "APPROX" …). ``span`` is None where it has no place on the axis: a duration, a set,
    or a relative expression that waits for the publication date (``waiting``).
    ``alternative`` is the reading that was weighed and not taken.
    """

    start: int
    end: int
    type: MentionType
    value: str
    reason: tuple[Message, ...]
    span: Span | None = None
    edtf: str | None = None
    modifier: str | None = None
    calendar: str = "gregorian"
    anchor: Anchor = Anchor.NONE
    waiting: bool = False
    alternative: Message | None = None


class EventType(StrEnum):
    """PLOVER's sixteen types, and the rest."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"
    OTHER = "OTHER"


class Family(StrEnum):
    """The four families of event types."""

    COOPERATION = "cooperation"
    VERBAL = "verbal"
    MATERIAL = "material"
    OTHER = "other"


_MEMBERS: dict[Family, str] = {
    Family.COOPERATION: "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT",
    Family.VERBAL: "REQUEST REJECT ACCUSE THREATEN",
    Family.MATERIAL: "PROTEST SANCTION MOBILIZE COERCE ASSAULT",
    Family.OTHER: "OTHER",
}

FAMILIES: dict[EventType, Family] = {
    EventType(name): family for family, names in _MEMBERS.items() for name in names.split()
}
"""Event type -> its family."""


class Basis(StrEnum):
    """Where an event's date comes from."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    CONTEXT = "context"
    DOCUMENT = "document"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The passage of an article that tells an event, in code points of its text.

    ``mention`` is the index, among the article's mentions, of the one that dates it.
    """

    passage: tuple[int, int]
    trigger: tuple[int, int]
    mention: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A happening as one article tells it.

    ``span`` is None where nothing dates it. ``confidence`` is 0..1. ``killed`` and
    ``injured`` are None where the passage says nothing of them. ``subtype`` is the finer
    word within the type (election, disaster, attack …; message ``event-kind``),
    ``expected`` marks what is announced and had not happened at publication, and
    ``told_by`` names whose account it is where the article reports somebody's words.
    """

    title: str
    type: EventType
    evidence: Evidence
    span: Span | None
    edtf: str | None
    basis: Basis
    confidence: float
    reason: tuple[Message, ...] = ()
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    killed: int | None = None
    injured: int | None = None
    subtype: str | None = None
    expected: bool = False
    told_by: str | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one article."""

    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """One passage's telling of a happening, as it is compared with others.

    ``key`` is its id. Accounts of one ``voice`` are not independent of each other: one
    outlet, or reprints of one text. ``quote`` is the passage in the article's ``language``.
    """

    key: int
    article_id: int
    voice: str
    language: str
    quote: str
    event: Event


@dataclass(frozen=True, slots=True)
class Ties:
    """What stands about accounts, by their keys, before any likeness.

    Accounts ``fixed`` to one number belong together, to two numbers apart; pairs (the lower
    key first) are ``together`` or ``apart`` by a person's word.
    """

    fixed: Mapping[int, int] = field(default_factory=dict)
    together: Collection[tuple[int, int]] = ()
    apart: Collection[tuple[int, int]] = ()
