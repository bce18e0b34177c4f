"""Paragraphs on their way from a file's markup to one text."""

from __future__ import annotations

from typing import Final

from db.errors import EnvironmentFault
from db.formats.document import DirectedRange, Document, StatedDate
from db.records import RangeKind, TextRange
from db.text.direction import Direction, article_direction

MOST_PARAGRAPHS: Final = 50_000
MOST_CHARACTERS: Final = 8_000_000
"""More than the longest book has; a file with more was not written to be read."""

_HEAD: Final = 6
"""Paragraphs among which a title stands."""


class Paragraphs:
    """Paragraphs in their order, the kinds of some and the directions that a file states.

    They stand in the text with an empty line between. ``direction`` is that of paragraphs
    of which nothing else is said.
    """

    def __init__(self, direction: Direction | None = None) -> None:
        self._direction = direction
        self.kinds: list[TextRange] = []
        self.directions: list[DirectedRange] = []
        self._parts: list[str] = []
        self._length = 0

    def __len__(self) -> int:
        return len(self._parts)

    @property
    def text(self) -> str:
        """The paragraphs with an empty line between."""
        return "\n\n".join(self._parts)

    def add(self, words: str, kind: RangeKind | None = None, direction: Direction | None = None) -> None:
        """Adds a paragraph, its spaces and line ends made single; one without words is left out.

        A direction that is only a program's default, left to right for Arabic words, is left out too.

        Raises:
            EnvironmentFault: there are more paragraphs or characters than any article has.
        """
        words = " ".join(words.replace("\0", "").split())
        if not words:
            return
        start, end = self._length, self._length + len(words)
        if len(self._parts) >= MOST_PARAGRAPHS or end > MOST_CHARACTERS:
            raise EnvironmentFault("formats-too-long")
        if kind is not None:
            self.kinds.append(TextRange(start, end, kind))
        direction = direction or self._direction
        if direction == "rtl" or (direction == "ltr" and article_direction(words) == "ltr"):
            self.directions.append(DirectedRange(start, end, direction))
        self._parts.append(words)
        self._length = end + 2

    def title(self) -> str | None:
        """The words of the first paragraph that is marked as title."""
        found = next((kind for kind in self.kinds if kind.kind is RangeKind.TITLE), None)
        return self.text[found.start : found.end] if found else None

    def shown_title(self, stated: str | None) -> str | None:
        """A title from a file's properties, where the text begins with it; others are a template's."""
        words = " ".join((stated or "").split())
        return words if words and words in self._parts[:_HEAD] else None


def document_of(
    paragraphs: Paragraphs,
    *,
    title: str | None = None,
    author: str | None = None,
    source: str | None = None,
    url: str | None = None,
    published: tuple[StatedDate, ...] = (),
    language: str | None = None,
) -> Document:
    """The document of some paragraphs and what a file's properties say; a title is taken where the text shows it.

    Raises:
        EnvironmentFault: there is not one word.
    """
    if not len(paragraphs):
        raise EnvironmentFault("import-empty")
    return Document(
        paragraphs.text,
        title=paragraphs.title() or paragraphs.shown_title(title),
        author=author or None,
        source=source or None,
        url=url or None,
        published=published,
        language=language or None,
        kinds=tuple(paragraphs.kinds),
        directions=tuple(paragraphs.directions),
    )
