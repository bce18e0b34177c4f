"""An article as a QTextDocument: plain paragraphs in their own directions, nothing foreign rendered or fetched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from db.records import Article, RangeKind
from db.text.direction import Direction, isolated, paragraph_direction
from desktop.appearance.fonts import Script
from desktop.models.words import counted
from desktop.reader.offsets import DocumentMap, Stretch, showable
from desktop.reader.paragraphs import Paragraph, paragraphs, script_of, title_range
from desktop.reader.typography import BOTTOM_GAP, CLOCK_ROOM, TOP_GAP, Look, Typography

_LOOKS: Final = {
    RangeKind.TITLE: Look.HEADING,
    RangeKind.HEADING: Look.HEADING,
    RangeKind.DECK: Look.BODY,
    RangeKind.CAPTION: Look.SMALL,
    RangeKind.BYLINE: Look.SMALL,
    RangeKind.DATELINE: Look.SMALL,
    RangeKind.BOILERPLATE: Look.FADED,
}
_LATIN: Final = "A-Za-zªµºÀ-ÖØ-öø-ɏͰ-ԯ"
_ARABIC: Final = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_HEBREW: Final = "\u0590-\u05ff\ufb1d-\ufb4f"


def _run(letters: str, inner: str = "") -> str:
    """A pattern for letters with what may stand between two of them."""
    return f"[{letters}](?:[{letters}{inner}]*[{letters}{inner.replace(' ', '')}])?"


_FOREIGN_RUNS: Final[dict[Script, re.Pattern[str]]] = {
    "arabic": re.compile(f"(?P<latin>{_run(_LATIN, ' 0-9.,’&-')})|(?P<hebrew>{_run(_HEBREW, ' ')})"),
    "hebrew": re.compile(f"(?P<latin>{_run(_LATIN, ' 0-9.,’&-')})|(?P<arabic>{_run(_ARABIC, ' ')})"),
    "latin": re.compile(f"(?P<arabic>{_run(_ARABIC, ' ')})|(?P<hebrew>{_run(_HEBREW, ' ')})"),
}


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands above an article's title, already in words."""

    source: str = ""
    dates: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    """What is known of the article, on a line of its own."""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the document: how it is set, and the stretch of the article it shows, if any."""

    look: Look
    script: Script
    direction: Direction
    paragraph: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class ReaderDocument:
    """A document with the way back to the article; ``blocks[i]`` is the block of number i."""

    document: QTextDocument
    text: str
    map: DocumentMap
    blocks: tuple[Block, ...]
    typography: Typography

    def plain_text(self, start: int, end: int) -> str:
        """The text between two document positions as the article has it, in logical order, a paragraph a line."""
        parts: list[str] = []
        block = self.document.findBlock(start)
        while block.isValid() and block.position() <= end:
            about = self.blocks[block.blockNumber()]
            first, last = max(start, block.position()), min(end, block.position() + block.length() - 1)
            stretches = self.map.code_points(first, last)
            words = "".join(self.text[left:right] for left, right in stretches) or self._label(first, last)
            parts += (words, "" if about.paragraph and about.paragraph.goes_on else "\n")
            block = block.next()
        return "".join(parts[:-1])

    def _label(self, start: int, end: int) -> str:
        """Words of the document that are not the article's, without their isolates."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2068", "").replace("\u2069", "")


def compose(
    article: Article,
    masthead: Masthead,
    typography: Typography,
    opened: frozenset[int] = frozenset(),
    waiting: Iterable[int] = (),
    directions: Mapping[int, Direction] = MappingProxyType({}),
    language: str = "en",
) -> ReaderDocument:
    """The document of an article.

    ``opened`` are the starts of the hidden stretches to show (see ``paragraphs``); after the
    code points ``waiting`` there will be room for a clock: dates that cannot be placed yet end there.
    ``directions`` are those that a person gave to paragraphs, by where they begin;
    ``language`` (BCP 47) has the digits in which hidden lines are counted.
    """
    writer = _Writer(article, typography, language)
    writer.write_masthead(masthead)
    writer.write_title()
    for paragraph in paragraphs(article, opened, directions):
        writer.write_paragraph(paragraph)
    shown = writer.finish()
    for code_point in waiting:
        _make_room(shown, code_point)
    return shown


def _make_room(shown: ReaderDocument, code_point: int) -> None:
    """Widen the space after a date; a format of its own on a space breaks no letters apart."""
    position = shown.map.position(code_point)
    if position is None or shown.text[code_point : code_point + 1] != " ":
        return
    cursor = QTextCursor(shown.document)
    cursor.setPosition(position)
    cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
    wide = cursor.charFormat()
    wide.setFontWordSpacing(CLOCK_ROOM * shown.typography.scale)
    cursor.setCharFormat(wide)


class _Writer:
    """Writes blocks into a document that nobody shows yet."""

    def __init__(self, article: Article, typography: Typography, language: str) -> None:
        self._article, self._typography, self._language = article, typography, language
        self._direction: Direction = "rtl" if article.direction == "rtl" else "ltr"
        self._script = script_of(article.text[:10_000], self._direction)
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        frame = self._document.rootFrame().frameFormat()
        frame.setTopMargin(TOP_GAP * typography.scale)
        frame.setBottomMargin(BOTTOM_GAP * typography.scale)
        self._document.rootFrame().setFrameFormat(frame)
        self._cursor = QTextCursor(self._document)
        self._cursor.beginEditBlock()
        self._blocks: list[Block] = []
        self._stretches: list[Stretch] = []

    def write_masthead(self, masthead: Masthead) -> None:
        """Source and dates, then the facts, each isolated, in the article's direction."""
        strong = QTextCharFormat(self._typography.text_format(Look.META, self._script))
        strong.setFontWeight(QFont.Weight.DemiBold)
        strong.setForeground(self._typography.text_format(Look.TITLE, self._script).foreground())
        first = strong if masthead.source else None
        self._write_parts(Look.META, [part for part in (masthead.source, *masthead.dates) if part], first)
        self._write_parts(Look.FACTS, [part for part in masthead.facts if part])

    def _write_parts(self, look: Look, parts: Sequence[str], first: QTextCharFormat | None = None) -> None:
        """A line of parts with dots between them; the first may have a format of its own."""
        if not parts:
            return
        self._begin(Block(look, self._script, self._direction))
        plain = self._typography.text_format(look, self._script)
        for index, part in enumerate(parts):
            if index:
                self._cursor.insertText("  ·  ", plain)
            self._cursor.insertText(isolated(showable(part)), plain if index or first is None else first)

    def write_title(self) -> None:
        """The title: as a stretch of the text where it stands there, else as a label."""
        stretch = title_range(self._article)
        title = self._article.text[stretch.start : stretch.end] if stretch else self._article.title
        direction = paragraph_direction(title, self._direction)
        self._begin(Block(Look.TITLE, script_of(title, direction), direction))
        if stretch:
            self._stretches.append(Stretch(self._cursor.position(), stretch.start, stretch.end))
        self._insert(title)

    def write_paragraph(self, paragraph: Paragraph) -> None:
        """A paragraph of the text, or one line that stands for hidden ones."""
        if paragraph.lines:
            self._begin(Block(Look.FOLD, self._script, self._direction, paragraph))
            hidden = QCoreApplication.translate("Reader", "%n lines hidden", "", paragraph.lines)
            hidden = counted(hidden, paragraph.lines, self._language)
            self._cursor.insertText(isolated(hidden), self._typography.text_format(Look.FOLD, self._script))
            return
        look = _LOOKS.get(paragraph.kind, Look.BODY) if paragraph.kind else Look.BODY
        self._begin(Block(look, paragraph.script, paragraph.direction, paragraph))
        self._stretches.append(Stretch(self._cursor.position(), paragraph.start, paragraph.end))
        self._insert(self._article.text[paragraph.start : paragraph.end])

    def finish(self) -> ReaderDocument:
        """The document, ready to be shown."""
        self._cursor.endEditBlock()
        places = DocumentMap(self._article.text, self._stretches)
        return ReaderDocument(self._document, self._article.text, places, tuple(self._blocks), self._typography)

    def _begin(self, block: Block) -> None:
        block_format = self._typography.block_format(
            block.look, block.script, block.direction, self._space_above(block)
        )
        text_format = self._typography.text_format(block.look, block.script)
        if self._blocks:
            self._cursor.insertBlock(block_format, text_format)
        else:
            self._cursor.setBlockFormat(block_format)
            self._cursor.setBlockCharFormat(text_format)
        self._blocks.append(block)

    def _space_above(self, block: Block) -> float:
        if not self._blocks:
            return 0.0
        above = self._blocks[-1]
        if above.paragraph and above.paragraph.goes_on:
            return 0.0
        return self._typography.space_between((above.look, above.script), (block.look, block.script))

    def _insert(self, text: str) -> None:
        """Text of the article into the last block, runs of other scripts in their own sizes."""
        block = self._blocks[-1]
        for piece, script in _runs(text, block.script):
            seen = self._typography.style.display(showable(piece))
            self._cursor.insertText(seen, self._typography.text_format(block.look, block.script, script))


def _runs(text: str, script: Script) -> Iterator[tuple[str, Script | None]]:
    """A text in runs of one script; None for the paragraph's own."""
    position = 0
    for found in _FOREIGN_RUNS[script].finditer(text):
        if found.start() > position:
            yield text[position : found.start()], None
        name = found.lastgroup
        yield found[0], "latin" if name == "latin" else "hebrew" if name == "hebrew" else "arabic"
        position = found.end()
    if position < len(text):
        yield text[position:], None
