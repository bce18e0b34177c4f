"""What a person decided about accounts: these tell one happening, those do not.

A choice names each passage by its article and its words, and finds it again after the article
was read anew.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from db.store.change import Row, Step, next_ids
from db.store.driver import sqlite3
from db.store.imports import now
from db.store.store import Writing
from db.store.stored_rows import select_rows


class ChoiceKind(StrEnum):
    """Whether two passages tell one happening."""

    TOGETHER = "together"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage that is found again: its words, and in code points where it and its trigger began."""

    article_id: int
    quote: str
    quote_start: int
    trigger_start: int

    def place_in(self, text: str) -> int | None:
        """Where its trigger begins in a text; None where its words are there no more."""
        if text.startswith(self.quote, self.quote_start):
            return self.trigger_start
        places = list(_places(text, self.quote))
        if not places:
            return None
        nearest = min(places, key=lambda place: abs(place - self.quote_start))
        return nearest + self.trigger_start - self.quote_start


def _places(text: str, quote: str) -> Iterator[int]:
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


@dataclass(frozen=True, slots=True)
class Choice:
    """A person's decision about two passages."""

    id: int
    one: Anchor
    other: Anchor
    kind: ChoiceKind


_COLUMNS: Final = "article_id, quote, quote_start, trigger_start"
_OTHER: Final = ", ".join(f"other_{column}" for column in _COLUMNS.split(", "))

Trigger = tuple[int, int]
"""Where a passage's trigger begins: an article's id and a code point of its text."""


def choices_about(connection: sqlite3.Connection, article_ids: Iterable[int]) -> list[Choice]:
    """The choices that name a passage of these articles, in the order in which they were made."""
    rows = connection.execute(
        f"""
        SELECT id, kind, {_COLUMNS}, {_OTHER} FROM choices
        WHERE article_id IN (SELECT value FROM json_each(?1)) OR other_article_id IN (SELECT value FROM json_each(?1))
        ORDER BY id
        """,  # noqa: S608 - our own columns
        [json.dumps(sorted(article_ids))],
    )
    return [Choice(row[0], Anchor(*row[2:6]), Anchor(*row[6:10]), ChoiceKind(row[1])) for row in rows]


class Decisions:
    """The choices about some articles, as pairs of triggers in the texts as they are now."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._asked: set[int] = set()
        self._known: dict[int, Choice] = {}
        self._pairs: dict[Trigger, dict[Trigger, ChoiceKind]] = {}
        (count,) = connection.execute("SELECT EXISTS (SELECT 1 FROM choices)").fetchone()
        self._any = bool(count)

    def about(self, trigger: Trigger) -> Mapping[Trigger, ChoiceKind]:
        """What was decided about a passage and others; of contrary choices the last holds."""
        if self._any and trigger[0] not in self._asked:
            self._asked.add(trigger[0])
            self._read(trigger[0])
        return self._pairs.get(trigger, {})

    def _read(self, article_id: int) -> None:
        for choice in choices_about(self._connection, [article_id]):
            if choice.id in self._known:
                continue
            self._known[choice.id] = choice
            one, other = self._place(choice.one), self._place(choice.other)
            if one is not None and other is not None:
                self._pairs.setdefault(one, {})[other] = choice.kind
                self._pairs.setdefault(other, {})[one] = choice.kind

    def _place(self, anchor: Anchor) -> Trigger | None:
        row = self._connection.execute("SELECT text FROM articles WHERE id = ?", [anchor.article_id]).fetchone()
        start = None if row is None else anchor.place_in(row[0])
        return None if start is None else (anchor.article_id, start)


def choice_steps(
    writing: Writing, wanted: Iterable[tuple[Anchor, Anchor, ChoiceKind]], freed: Collection[Anchor] = ()
) -> list[Step]:
    """The steps that keep decisions about pairs of passages, in the place of what was decided before.

    What parted ``freed`` passages from each other is forgotten.
    """
    new = list(wanted)
    ids, made = next_ids(writing, "choices"), now()
    chosen = {frozenset((one, other)) for one, other, _ in new}
    asked = {anchor.article_id for one, other, _ in new for anchor in (one, other)}
    known = choices_about(writing.connection, asked.union(anchor.article_id for anchor in freed))
    replaced = [
        choice.id
        for choice in known
        if frozenset((choice.one, choice.other)) in chosen
        or (choice.kind is ChoiceKind.APART and choice.one in freed and choice.other in freed)
    ]
    former = select_rows(writing.connection, "choices", "id", replaced)
    return [
        *(Step("choices", key, row, None) for key, row in former.items()),
        *(
            Step("choices", next(ids), None, {**_columns(one), **_columns(other, "other_"), "kind": kind, "made": made})
            for one, other, kind in new
        ),
    ]


def anchors(connection: sqlite3.Connection, evidence: Mapping[int, Row]) -> dict[int, Anchor]:
    """The anchors of rows of ``evidence``, by id."""
    texts = dict(
        connection.execute(
            "SELECT id, text FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(sorted({int(str(row["article_id"])) for row in evidence.values()}))],
        ).fetchall()
    )
    found = {}
    for key, row in evidence.items():
        article, start, end, trigger = (
            int(str(row[column])) for column in ("article_id", "passage_start", "passage_end", "trigger_start")
        )
        found[key] = Anchor(article, texts[article][start:end], start, trigger)
    return found


def _columns(anchor: Anchor, prefix: str = "") -> Row:
    return {
        f"{prefix}article_id": anchor.article_id,
        f"{prefix}quote": anchor.quote,
        f"{prefix}quote_start": anchor.quote_start,
        f"{prefix}trigger_start": anchor.trigger_start,
    }
