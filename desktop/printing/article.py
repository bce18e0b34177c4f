"""One article on paper: its text with the events and notes that stand in it, and what they say below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from db.records import Article, RangeKind
from db.text.direction import isolated
from db.time.phrases import in_digits
from desktop.appearance.tokens import TOKENS, Theme
from desktop.library import Library, Note, StoredEvent
from desktop.models.words import type_words
from desktop.printing.columns import Block
from desktop.printing.filling import Columns, Filling, Setting
from desktop.printing.furniture import Part, all_lines
from desktop.printing.notes import META_PITCH, NoteStyle, heading, rows_of
from desktop.printing.notes import Note as SetNote
from desktop.printing.pieces import Page, Piece, Rule, Text
from desktop.printing.progress import Progress, silently
from desktop.printing.scripts import PASSAGE, UNDERLINE, script_of, script_runs
from desktop.printing.sheet import Frame, Sheet
from desktop.printing.typeset import Paragraph, Run, Style
from desktop.printing.words import SEPARATOR, publication_words, say, short_date
from desktop.reader.paragraphs import Paragraph as Stretch
from desktop.reader.paragraphs import paragraphs

_INK: Final = TOKENS[Theme.PRINT]
_GUTTER: Final = 26.0
_SMALL: Final = 7.5
_GAP: Final = 5.0
_LARGER: Final = 1.15
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of the article (code points) under a number or a letter, and what is said of it below."""

    start: int
    end: int
    sign: str
    number: int
    said: tuple[Run, ...]

    @property
    def is_note(self) -> bool:
        """Whether a reader marked it, not the program."""
        return not self.number


@dataclass(frozen=True, slots=True, eq=False)
class ArticlePage:
    """An article with all that is marked in it; ``lost`` are notes whose words are no longer in the text."""

    article: Article
    marked: tuple[Marked, ...]
    lost: tuple[Marked, ...] = ()

    @property
    def events(self) -> int:
        """How many events it tells."""
        return sum(not mark.is_note for mark in self.marked)


def gather_article(library: Library, article_id: int, language: str) -> ArticlePage:
    """An article of the library with its events and its reader's notes.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    article = library.article(article_id)
    events = [
        _event(event, article_id, number, language)
        for number, event in enumerate(library.events_of(article_id), start=1)
    ]
    notes = library.notes(article_id)
    marked = [_note(note, place) for place, note in enumerate(notes)]
    kept = [mark for mark, note in zip(marked, notes, strict=True) if note.start is not None]
    lost = [mark for mark, note in zip(marked, notes, strict=True) if note.start is None]
    return ArticlePage(article, (*events, *kept), tuple(lost))


def _event(event: StoredEvent, article_id: int, number: int, language: str) -> Marked:
    """Where the article tells an event: the words of its date, or else those that gave it away."""
    own = next(evidence for evidence in event.evidence if evidence.article_id == article_id)
    start, end = own.mention or own.trigger
    date = say("print-undated", language) if event.span is None else short_date(event.span, language, None)
    muted = Style(_SMALL, color=_INK.muted)
    said = (
        Run(date, Style(_SMALL, bold=True)),
        Run(f"{SEPARATOR}{isolated(event.title)}{SEPARATOR}{type_words(event.type, language)}", muted),
    )
    return Marked(start, end, in_digits(str(number), language), number, said)


def _note(note: Note, place: int) -> Marked:
    rounds, letter = divmod(place, len(_LETTERS))
    sign = _LETTERS[letter] * (rounds + 1)
    plain, muted = Style(_SMALL), Style(_SMALL, color=_INK.muted)
    said = (Run(f"“{isolated(note.quote)}”", muted), Run(f"  {isolated(note.text)}" if note.text else "", plain))
    return Marked(note.start or 0, note.end or 0, sign, 0, said)


@dataclass(frozen=True, slots=True, eq=False)
class _SetStretch:
    """A paragraph of the article, set; what begins in a line is named in the margin beside it."""

    paragraph: Paragraph
    start: int
    marked: tuple[Marked, ...]
    below: float
    language: str
    number: int = 0

    @property
    def block(self) -> Block:
        """Its lines; the first two stay together, and so does what is no longer."""
        return Block((self.paragraph.pitch,) * self.paragraph.line_count, together=2)

    def pieces(self, first: int, last: int, frame: Frame, along: float, y: float) -> list[Piece]:
        """Its lines on a page, strokes under what is marked, signs in the margin."""
        placed: list[Piece] = []
        left = frame.from_start(along + _GUTTER, self.paragraph.width)
        for line in range(first, last):
            placed.append(Text(self.paragraph, line, left, y))
            signs = []
            for mark in self.marked:
                strokes = self.paragraph.strokes(line, mark.start - self.start, mark.end - self.start, self.below)
                placed += [
                    Rule(left + one.left, left + one.right, y + one.y, 0.75, _INK.text, dashed=mark.is_note)
                    for one in strokes
                ]
                if strokes and self.paragraph.line_of(mark.start - self.start) == line:
                    signs.append(mark.sign)
            if signs:
                sign = Paragraph(
                    [Run(" ".join(signs), Style(_SMALL, bold=True))], _GUTTER, self.paragraph.pitch, rtl=frame.rtl
                )
                placed.append(Text(sign, 0, frame.from_start(along, _GUTTER), y))
            y += self.paragraph.pitch
        return placed


def lay_out_article(page: ArticlePage, sheet: Sheet, progress: Progress = silently) -> tuple[Page, ...]:
    """The pages of an article; its events and notes follow the text under their signs."""
    count = say("print-count", sheet.language, shown=page.events, total=page.events)
    filling = Filling(sheet, _head(page.article, sheet, count), count)
    settings: list[Setting] = []
    stretches = [stretch for stretch in paragraphs(page.article) if not stretch.lines]
    for done, stretch in enumerate(stretches):
        settings.append(_set(page, stretch, filling.frame.width - _GUTTER, sheet))
        progress(done / len(stretches))
    filling.place(settings, Columns(between=_GAP), {})
    filling.place(list(_list(page, sheet, filling.frame.width)), Columns(between=2.0), {})
    return filling.finished()


def _head(article: Article, sheet: Sheet, count: str) -> Part:
    """The title of the article, its source and date."""
    frame, rtl = sheet.frame, article.direction == "rtl"
    script = script_of(article.language, rtl=rtl)
    title = Paragraph([*script_runs(article.title, script, 17.0, bold=True)], frame.width, 27.0, rtl=rtl)
    span = article.publication.span
    when = publication_words(span, sheet.language, None) if span is not None else ""
    told = [isolated(name) for name in (article.source, article.author) if name]
    words = SEPARATOR.join(filter(None, (*told, when, count)))
    meta = Paragraph([Run(words, Style(8.0, color=_INK.muted))], frame.width, 14.0, rtl=sheet.rtl)
    top = frame.top + title.height
    rule = Rule(frame.left, frame.right, top + meta.height + 5, 0.75, _INK.text)
    pieces = (*all_lines(title, frame.left, frame.top), *all_lines(meta, frame.left, top), rule)
    return Part(pieces, top + meta.height + 6)


def _set(page: ArticlePage, stretch: Stretch, width: float, sheet: Sheet) -> _SetStretch:
    text = page.article.text[stretch.start : stretch.end]
    size, pitch = PASSAGE[stretch.script]
    is_heading = stretch.kind in (RangeKind.HEADING, RangeKind.TITLE)
    runs = script_runs(text, stretch.script, size * _LARGER, bold=is_heading)
    paragraph = Paragraph(runs, width, pitch * _LARGER, rtl=stretch.direction == "rtl")
    marked = tuple(mark for mark in page.marked if stretch.start <= mark.start < stretch.end)
    below = size * _LARGER * UNDERLINE[stretch.script]
    return _SetStretch(paragraph, stretch.start, marked, below, sheet.language)


def _list(page: ArticlePage, sheet: Sheet, width: float) -> Iterator[SetNote]:
    """What is said of everything marked, events first."""
    style = NoteStyle(width, sheet.language, sheet.rtl, None)
    events = [mark for mark in page.marked if not mark.is_note]
    notes = [mark for mark in (*page.marked, *page.lost) if mark.is_note]
    for key, marks in (("print-article-events", events), ("print-reader-notes", notes)):
        if marks:
            yield heading(say(key, sheet.language), style)
            yield from _lines(marks, style)


def _lines(marks: Sequence[Marked], style: NoteStyle) -> Iterator[SetNote]:
    for mark in marks:
        runs = [run for run in mark.said if run.text]
        said = Paragraph(runs, style.width - _GUTTER, META_PITCH, rtl=style.rtl)
        sign = Paragraph([Run(mark.sign, Style(_SMALL, bold=True))], _GUTTER, META_PITCH, rtl=style.rtl)
        yield SetNote(mark.number, sign, _GUTTER, tuple(rows_of(said)))
