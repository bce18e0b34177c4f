"""Highlights and notes of a reader: where they stand, what they say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from db.errors import EnvironmentFault
from db.message import message
from db.store.change import Change, Row, Step, next_ids
from db.store.history import carry_out_edit
from db.store.imports import now
from db.store.store import Store, Writing
from db.store.stored_rows import select_rows, update_step
from db.text.anchoring import Anchor, anchor_of, find_anchor

TINTS: Final = ("stone", "sage", "lilac", "mint")
"""The tints of a highlight; none is the colour of a family of events."""


@dataclass(frozen=True, slots=True)
class Note:
    """A highlight with what the reader wrote to it, which may be nothing.

    ``start`` and ``end`` are code points of the article's text; None where the marked words are
    no longer there. ``made`` is in ISO 8601, UTC.
    """

    id: int
    article_id: int
    start: int | None
    end: int | None
    quote: str
    tint: str
    text: str
    made: str
    article_title: str
    source: str | None
    direction: str


def notes(store: Store, article_id: int | None = None) -> list[Note]:
    """The notes of an article along its text, or of all articles, the last one added first."""
    where = "" if article_id is None else "WHERE article_id = ?"
    with store.reading() as connection:
        rows = connection.execute(
            f"""
            SELECT notes.id, article_id, start_offset, end_offset, quote, tint, notes.text, made,
                   title, source, direction
            FROM notes JOIN articles ON articles.id = article_id {where} ORDER BY article_id DESC, position, notes.id
            """,  # noqa: S608 - our own condition
            [] if article_id is None else [article_id],
        )
        return [Note(*row) for row in rows]


def add_note(store: Store, article_id: int, start: int, end: int, tint: str, text: str = "") -> Change:
    """Mark a stretch of an article, in code points.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    with store.writing() as writing:
        row = writing.connection.execute("SELECT text FROM articles WHERE id = ?", [article_id]).fetchone()
        if row is None:
            raise EnvironmentFault("fault-article-gone")
        made = {"article_id": article_id, **_placed(row[0], start, end), "tint": tint, "text": text, "made": now()}
        step = Step("notes", next(next_ids(writing, "notes")), None, made)
        return carry_out_edit(writing, message("change-note-add"), [step])


def edit_note(store: Store, note_id: int, *, text: str | None = None, tint: str | None = None) -> Change:
    """Write something else to a note, or give it another tint; None: as it is.

    Raises:
        EnvironmentFault: the library has no such note.
    """
    with store.writing() as writing:
        before = _row_of(writing, note_id)
        wanted = {"text": text, "tint": tint}
        step = update_step("notes", note_id, before, {key: value for key, value in wanted.items() if value is not None})
        return carry_out_edit(writing, message("change-note-edit"), [step] if step else [])


def remove_note(store: Store, note_id: int) -> Change:
    """Take a note away, with its highlight.

    Raises:
        EnvironmentFault: the library has no such note.
    """
    with store.writing() as writing:
        return carry_out_edit(
            writing, message("change-note-remove"), [Step("notes", note_id, _row_of(writing, note_id), None)]
        )


def moved_notes(writing: Writing, article_id: int, text: str) -> Iterator[Step]:
    """The steps that bring an article's notes to where their words stand in a new text of it.

    A note whose words are gone keeps them, and what was written to it, without a place.
    """
    for key, row in select_rows(writing.connection, "notes", "article_id", [article_id]).items():
        place = find_anchor(text, _anchor(row))
        after: Row = {"start_offset": None, "end_offset": None} if place is None else _placed(text, *place)
        step = update_step("notes", key, row, after)
        if step is not None:
            yield step


def _placed(text: str, start: int, end: int) -> dict[str, str | int]:
    """The columns that say where a note stands."""
    anchor = anchor_of(text, start, end)
    return {
        "start_offset": start,
        "end_offset": end,
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "position": start,
    }


def _anchor(row: Row) -> Anchor:
    return Anchor(str(row["quote"]), str(row["prefix"]), str(row["suffix"]), int(str(row["position"])))


def _row_of(writing: Writing, note_id: int) -> Row:
    rows = select_rows(writing.connection, "notes", "id", [note_id])
    if note_id not in rows:
        raise EnvironmentFault("fault-note-gone")
    return rows[note_id]
