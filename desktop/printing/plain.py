"""A printout as plain text: one event after the other, in reading order or shaped for terminals."""

from __future__ import annotations

from collections.abc import Iterator

from db.text.direction import isolated
from db.text.shaping import shaped
from db.time.phrases import in_digits
from desktop.models.words import type_words
from desktop.printing.chronology import Chronology, Entry, Passage
from desktop.printing.notes import date_words
from desktop.printing.pieces import words_of
from desktop.printing.printout import Printout
from desktop.printing.sheet import Sheet
from desktop.printing.words import SEPARATOR, publication_words, statement


def plain_text(printout: Printout, *, visual: bool = False) -> str:
    """The events of a printout with their passages; of an article its pages' words.

    ``visual``: letters joined and in the order of the eye, for terminals that do neither.
    """
    if printout.chronology is None:
        text = "\n\n".join(words_of(page) for page in printout.pages)
    else:
        text = "\n".join(_lines(printout.chronology, printout.sheet)) + "\n"
    return shaped(text, right_to_left=printout.sheet.rtl or None) if visual else text


def _lines(chronology: Chronology, sheet: Sheet) -> Iterator[str]:
    titles = (sheet.title, sheet.other_title, sheet.subtitle)
    yield from (title for title in titles if title)
    yield "".join(statement(chronology, sheet.language))
    for entry in chronology.all_entries:
        yield ""
        yield from _entry_lines(entry, sheet.language)


def _entry_lines(entry: Entry, language: str) -> Iterator[str]:
    number = in_digits(str(entry.number), language)
    yield f"{number}. {date_words(entry, language, None)}{SEPARATOR}{type_words(entry.type, language)}"
    yield f"   {isolated(entry.title)}"
    for passage in entry.passages:
        yield f"   {isolated(passage.text)}"
        yield f"   — {cited(passage, language)}"


def cited(passage: Passage, language: str) -> str:
    """Where and when a passage was published."""
    when = publication_words(passage.published, language, None) if passage.published is not None else ""
    return ", ".join(part for part in (isolated(passage.source) if passage.source else "", when) if part) or "–"
