"""Notes as a text of their own: Markdown to read, CSV for a table."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from db.store.notes import Note
from db.text.direction import isolated
from db.text.table import table_text

_MARKED: Final = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#"})


def as_markdown(notes: Iterable[Note]) -> str:
    """Notes under the titles of their articles: each quotation, then what was written to it."""
    parts: list[str] = []
    for _, of_one in groupby(notes, key=lambda note: note.article_id):
        told = list(of_one)
        source = f" · {isolated(_plain(told[0].source))}" if told[0].source else ""
        parts.append(f"## {isolated(_plain(told[0].article_title))}{source}\n")
        for note in told:
            parts += [f"> {_plain(line)}" for line in note.quote.splitlines() if line.strip()]
            parts.append(f"\n{_plain(note.text)}\n" if note.text else "")
    return "\n".join(parts)


def as_csv(notes: Iterable[Note]) -> str:
    """Notes a row each."""
    head = ("article", "source", "quote", "note", "tint", "start", "end", "made")
    rows = (
        (note.article_title, note.source or "", note.quote, note.text, note.tint, *_place(note), note.made)
        for note in notes
    )
    return table_text([head, *rows])


def _place(note: Note) -> tuple[int | str, int | str]:
    """Where a note stands; empty where its words are gone."""
    return ("", "") if note.start is None or note.end is None else (note.start, note.end)


def _plain(text: str) -> str:
    return text.translate(_MARKED)
