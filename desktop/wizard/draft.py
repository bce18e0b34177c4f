"""An article on its way into the library: what was read of it, and what a person said about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from db.message import Message
from db.records import Article, Extraction, Publication, PublishedHow
from db.time.span import Span

if TYPE_CHECKING:
    from desktop.library import Candidate


class DateState(Enum):
    """How a draft stands to its publication date."""

    STATED = auto()
    """The article or its file says it, or a person gave it."""

    WORKED_OUT = auto()
    """Only a guess with its reason, taken or not."""

    NONE = auto()


class Group(Enum):
    """The chips over the review table."""

    ALL = auto()
    READY = auto()
    NO_DATE = auto()
    WORKED_OUT = auto()
    SAME_TEXT = auto()
    PROBLEM = auto()


@dataclass(frozen=True, slots=True)
class Draft:
    """One file that was read. ``key`` tells drafts apart while they change.

    ``note`` says in words which other text it repeats or replaces. ``same_text``: it
    repeats it wholly, so that only one of the two is added; ``settled``: that other is
    in the library, so that this one cannot be added. ``guess_taken``: the publication
    date that was worked out is used. ``title_given``, ``source_given`` and ``language_given``:
    chosen by a person. ``problems`` are what a person should look at before it is added.
    """

    key: int
    candidate: Candidate
    article: Article
    extraction: Extraction
    included: bool = True
    note: Message | None = None
    same_text: bool = False
    settled: bool = False
    body_sha256: str = ""
    guess_taken: bool = False
    title_given: bool = False
    source_given: bool = False
    language_given: bool = False
    part: str = ""
    problems: tuple[Message, ...] = ()

    @property
    def date_state(self) -> DateState:
        """Where the publication date comes from."""
        if self.guess_taken:
            return DateState.WORKED_OUT
        if self.article.publication.span is not None:
            return DateState.STATED
        return DateState.WORKED_OUT if self.article.guess else DateState.NONE

    @property
    def published(self) -> Span | None:
        """The publication date in force."""
        return self.article.publication.span

    @property
    def date_reason(self) -> Message | None:
        """In words why the article has the date that is shown for it."""
        guess = self.article.guess
        if self.date_state is DateState.WORKED_OUT and guess is not None:
            return guess.reason
        return self.article.publication.reason

    @property
    def given(self) -> bool:
        """Whether a person gave the date that is in force."""
        return self.article.publication.how is PublishedHow.GIVEN and not self.guess_taken

    def belongs_to(self, group: Group) -> bool:
        """Whether the draft is shown under a chip."""
        if group is Group.NO_DATE:
            return self.published is None
        if group is Group.WORKED_OUT:
            return self.date_state is DateState.WORKED_OUT
        if group is Group.PROBLEM:
            return bool(self.problems)
        if group is Group.READY:
            return self.published is not None and self.note is None and not self.problems
        return group is Group.ALL or self.note is not None

    @property
    def place(self) -> str:
        """The file's path below its folder, and the article's part of it."""
        return f"{self.candidate.relative}{self.part}"

    @property
    def chosen(self) -> bool:
        """Whether a person chose something for it."""
        return self.title_given or self.source_given or self.language_given or self.given or self.guess_taken

    def with_date(self, span: Span | None, *, guess_taken: bool = False) -> Draft:
        """The draft under another publication date; what is found under it is not known yet."""
        how = PublishedHow.UNKNOWN if span is None else PublishedHow.GIVEN
        article = replace(self.article, publication=Publication(span, how))
        return replace(self, article=article, guess_taken=guess_taken)

    def with_title(self, title: str) -> Draft:
        """The draft under another title."""
        return replace(self, article=replace(self.article, title=title, title_stated=True), title_given=True)

    def with_source(self, source: str | None) -> Draft:
        """The draft from another source; None: not stated."""
        return replace(self, article=replace(self.article, source=source), source_given=True)

    def with_language(self, language: str) -> Draft:
        """The draft in another language (BCP 47); what is found under it is not known yet."""
        return replace(self, article=replace(self.article, language=language), language_given=True)


def event_count(drafts: Iterable[Draft]) -> int:
    """The events of the drafts that will be added."""
    return sum(len(draft.extraction.events) for draft in drafts if draft.included)
