"""What the sentences of an article have established about time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from db.extract.events.sentence import Sentence
from db.message import Message, message
from db.records import Basis, Mention
from db.time.span import DAY, Precision, Span, civil_day

DOCUMENT_DAYS: Final = 14
"""Days before publication within which a current happening without a date of its own took place."""

FAR: Final = 31 * DAY
"""Seconds before publication from which on a time is the past rather than the news."""


_RETROSPECT: Final = 3
"""Happenings long past that make a retrospect."""


class Dated(NamedTuple):
    """The date of a happening: when, on what grounds, by which mention, and the rule in words."""

    span: Span | None
    basis: Basis
    mention: int | None
    rule: Message


class Placed(NamedTuple):
    """A mention among the words of a sentence; ``number`` is its index among the article's mentions."""

    number: int
    mention: Mention
    first: int
    last: int


@dataclass(slots=True)
class Discourse:
    """What the sentences so far have established."""

    published: Span | None
    paragraph: int = -1
    last: Dated | None = None
    last_paragraph: int = -9
    last_kind: str = ""
    said: Dated | None = None
    said_paragraph: int = -9
    far_told: int = 0
    near_told: int = 0
    """Happenings with a date of their own so far: long past, and of these days."""
    past: bool = False
    """Whether the last dated sentence told of a time well before the news."""
    past_paragraph: int = -9
    """The paragraph of a sentence that told of such a time."""
    calamity: bool = False
    game: bool = False

    @property
    def year(self) -> int:
        """The year of publication; 9999 where it is not known."""
        if self.published is None or self.published.start is None:
            return 9999
        return civil_day(self.published.start // DAY).year

    def document(self) -> Dated:
        """The date of a happening that is told without one."""
        if self.published is None or self.published.end is None or self.published.start is None:
            return Dated(None, Basis.NONE, None, message("event-date-none"))
        span = Span(self.published.start - DOCUMENT_DAYS * DAY, self.published.end, Precision.DAY)
        return Dated(span, Basis.DOCUMENT, None, message("event-date-document"))

    def count(self, span: Span | None) -> None:
        """Count a happening with a date of its own."""
        if self.is_far(span):
            self.far_told += 1
        else:
            self.near_told += 1

    @property
    def looks_back(self) -> bool:
        """Whether the article is a retrospect or a life: most of what it dates is long past."""
        return self.far_told >= _RETROSPECT and self.far_told > 2 * self.near_told

    def is_future(self, span: Span | None) -> bool:
        """Whether a time lies after publication."""
        known = self.published is not None and self.published.end is not None
        return known and span is not None and span.start is not None and span.start >= self.published.end  # type: ignore[union-attr,operator]

    def is_far(self, span: Span | None) -> bool:
        """Whether a time lies well before the news of the day."""
        if self.published is None or self.published.start is None or span is None or span.end is None:
            return False
        return span.end < self.published.start - FAR


def quoted(sentence: Sentence, place: Placed) -> str:
    """The words of a mention, for the reason."""
    return sentence.quoted(place.first, place.last)
