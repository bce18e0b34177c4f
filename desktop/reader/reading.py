"""The open article with all that the library knows of it: what the reader composes and marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import Final

from db.records import Article, Mention, RangeKind, TextRange
from db.text.direction import Direction
from db.wording import span_words
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import Library, StoredEvent, StoredMention
from desktop.models.words import second_words
from desktop.reader.document import Masthead, ReaderDocument, compose
from desktop.reader.facts import beside_words, facts_of
from desktop.reader.marks import DateMark, PassageMark, date_line
from desktop.reader.page_style import page_style
from desktop.reader.typography import Typography

SCROLL_BAR: Final = 12
"""Pixels that the scroll bar takes of the pane."""

_LONG: Final = 200_000
"""Code points from which an article counts as long."""

_DATE_LINE_SHARE: Final = 0.6
"""Share of a line that a date takes, where the line is hardly more than the date."""

_MOST_DATE_LINES: Final = 3
"""Only the first dates of a text may stand on such lines."""


class Reading:
    """An article with its dates and the events that it tells; these are read when they are first asked for.

    Raises:
        EnvironmentFault: the article is gone, or cannot be read.
    """

    def __init__(self, library: Library, article_id: int) -> None:
        self._library = library
        self.article_id = article_id
        self.article: Article = library.article(article_id)

    @cached_property
    def mentions(self) -> list[StoredMention]:
        """Its dates in the order of the text."""
        return self._library.mentions(self.article_id)

    @cached_property
    def events(self) -> list[StoredEvent]:
        """The events that it tells, in the order of its passages."""
        return self._library.events_of(self.article_id)

    @cached_property
    def directions(self) -> dict[int, Direction]:
        """The directions that a person gave to paragraphs, by where they begin."""
        return self._library.directions(self.article_id)

    @property
    def is_long(self) -> bool:
        """Whether its text is to be shown before its marks are read."""
        return len(self.article.text) > _LONG

    def marks(self, density: str = "usual", language: str = "en") -> list[DateMark | PassageMark]:
        """Its dates and passages, each with the event that it leads to.

        ``density`` is "quiet" (only dates of events), "usual" or "rich": then each date has its
        day beside the text, in the digits of a language.
        """
        dated: dict[int, int] = {}
        passages: list[DateMark | PassageMark] = []
        for event in self.events:
            for evidence in event.evidence:
                if evidence.article_id == self.article_id:
                    passages.append(PassageMark(*evidence.passage, event.id, event.type))
                    if evidence.mention_id is not None:
                        dated.setdefault(evidence.mention_id, event.id)
        dates = [date for date in self._dates(dated) if density != "quiet" or date.event_id is not None]
        if density == "rich":
            spans = {stored.id: stored.mention.span for stored in self.mentions}
            dates = [replace(date, beside=beside_words(spans[date.mention_id], language)) for date in dates]
        return [*dict.fromkeys(passages), *dates]

    def _dates(self, dated: dict[int, int]) -> Iterator[DateMark]:
        for stored in self.mentions:
            line = date_line(stored.mention)
            if line is not None:
                mention = stored.mention
                yield DateMark(mention.start, mention.end, stored.id, line, dated.get(stored.id))

    def mention(self, mention_id: int) -> StoredMention | None:
        """One of its dates by id."""
        return next((stored for stored in self.mentions if stored.id == mention_id), None)

    @property
    def waiting_words(self) -> str:
        """The first of its dates that waits for the publication date, as it stands in the text; empty if none does."""
        for stored in self.mentions:
            if stored.mention.waiting:
                return self.article.text[stored.mention.start : stored.mention.end]
        return ""

    def tells(self, event_id: int | None) -> bool:
        """Whether the article tells an event."""
        return any(event.id == event_id for event in self.events)

    @property
    def folds(self) -> frozenset[int]:
        """The places where hidden lines may begin: opening all of them shows every line."""
        return frozenset(stretch.start for stretch in self.article.ranges if stretch.kind is RangeKind.BOILERPLATE)

    def compose(self, appearance: Appearance, opened: frozenset[int] = frozenset()) -> ReaderDocument:
        """Its document in the look in force."""
        language = appearance.language
        size = appearance.preferences.get(settings.READING_SIZE) / 100 * appearance.scale
        left, right = (SCROLL_BAR, 0) if appearance.mirrored else (0, SCROLL_BAR)
        undated = self.article.publication.span is None
        waiting = [stored.mention.end for stored in self.mentions if stored.mention.waiting] if undated else []
        typography = Typography(appearance.tokens, size, left, right, page_style(appearance.preferences))
        return compose(
            self._with_date_lines(), self._masthead(appearance), typography, opened, waiting, self.directions, language
        )

    def _with_date_lines(self) -> Article:
        """The article with lines that hold hardly more than a date set small, as its masthead tells the date."""
        if self.is_long:
            return self.article
        found = tuple(filter(None, (self._date_line(stored.mention) for stored in self.mentions[:_MOST_DATE_LINES])))
        return replace(self.article, ranges=(*self.article.ranges, *found)) if found else self.article

    def _date_line(self, mention: Mention) -> TextRange | None:
        text = self.article.text
        start = text.rfind("\n", 0, mention.start) + 1
        end = text.find("\n", mention.end)
        end = len(text) if end < 0 else end
        known = any(stretch.start <= mention.start < stretch.end for stretch in self.article.ranges)
        share = (mention.end - mention.start) / len(text[start:end].strip())
        return TextRange(start, end, RangeKind.DATELINE) if share >= _DATE_LINE_SHARE and not known else None

    def _masthead(self, appearance: Appearance) -> Masthead:
        """Source, publication date, second calendar, then what else is known, in the interface's language."""
        span, language = self.article.publication.span, appearance.language
        facts = facts_of(self.article, language)
        if span is None:
            return Masthead(self.article.source or "", facts=facts)
        dates = (span_words(span, language, "abbreviated"), second_words(span, appearance.preferences, language))
        return Masthead(self.article.source or "", dates, facts)

    def outline(self) -> list[tuple[str, int]]:
        """Its headings with the code points where they stand."""
        text = self.article.text
        kinds = (RangeKind.HEADING, RangeKind.TITLE)
        found = sorted((part.start, part.end) for part in self.article.ranges if part.kind in kinds)
        return [(" ".join(text[start:end].split()), start) for start, end in found if text[start:end].strip()]

    def spoken_of(self, code_point: int) -> int | None:
        """The time that a place of the text speaks of, in civil seconds: its last date up to there that has one.

        Before the first date it is that of publication.
        """
        told = (stored.mention for stored in self.mentions if stored.mention.start <= code_point)
        spans = [*(mention.span for mention in told), self.article.publication.span]
        known = [span.start for span in (spans[-1], *spans[:-1]) if span is not None and span.start is not None]
        return known[-1] if known else None
