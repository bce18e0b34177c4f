"""The list of sources: which article of whom tells which events."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from db.text.direction import isolated
from db.time.phrases import in_digits
from desktop.appearance.tokens import TOKENS, Theme
from desktop.printing.chronology import Told
from desktop.printing.filling import Setting
from desktop.printing.notes import META_PITCH, Note, NoteStyle, heading, rows_of
from desktop.printing.typeset import Paragraph, Run, Style
from desktop.printing.words import SEPARATOR, publication_words, say

_SIZE: Final = 7.5
_INK: Final = TOKENS[Theme.PRINT]


def set_sources(told: Sequence[Told], style: NoteStyle) -> list[Setting]:
    """A heading, and under the name of each source its articles with the numbers of their events."""
    settings: list[Setting] = [heading(say("print-source-list", style.language), style)]
    for source, articles in groupby(told, key=lambda one: one.source):
        name = source or say("print-no-source", style.language)
        named = Paragraph([Run(name, Style(_SIZE, bold=True))], style.width, META_PITCH, rtl=style.rtl)
        lines = [_line(article, style) for article in articles]
        first = Note(0, None, 0.0, (*rows_of(named), *rows_of(lines[0])))
        settings += [first, *(Note(0, None, 0.0, tuple(rows_of(line))) for line in lines[1:])]
    return settings


def _line(article: Told, style: NoteStyle) -> Paragraph:
    """``Title · 3 Nov · 1, 4, 9``; the title in its own direction."""
    muted, plain = Style(_SIZE, color=_INK.muted), Style(_SIZE)
    runs = [Run(isolated(article.title), plain)]
    if article.published is not None:
        runs.append(Run(SEPARATOR + publication_words(article.published, style.language, style.year), muted))
    numbers = ", ".join(in_digits(str(number), style.language) for number in article.numbers)
    runs.append(Run(SEPARATOR + isolated(numbers), muted))
    return Paragraph(runs, style.width, META_PITCH, rtl=style.rtl)
