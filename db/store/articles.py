"""Articles: reading, editing, removing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from db.errors import EnvironmentFault
from db.message import Message, message
from db.records import Article, Extraction, Publication, PublishedHow
from db.store.change import Change, Row, Step, Value, carry_out
from db.store.driver import sqlite3
from db.store.extraction import Replacement
from db.store.gathering import Corroboration
from db.store.history import carry_out_edit
from db.store.kept import ArticleRow
from db.store.ledger import Ledger
from db.store.passages import Passage, merging_steps, passage_steps
from db.store.rows import (
    PUBLICATION_COLUMNS,
    read_guess,
    read_publication,
    read_range,
    write_publication,
)
from db.store.store import Store, Writing
from db.store.stored_rows import select_rows
from db.text.direction import Direction


def article_count(store: Store) -> int:
    """How many articles there are."""
    with store.reading() as connection:
        return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])


def article_rows(store: Store, article_ids: Iterable[int] | None = None) -> list[ArticleRow]:
    """Articles without their text, in the order they were added: these, or all."""
    wanted = None if article_ids is None else json.dumps(sorted(article_ids))
    with store.reading() as connection:
        cursor = connection.execute(
            f"""
            SELECT id, title, title_stated, source, language, direction,
                   (SELECT count(DISTINCT event_id) FROM evidence WHERE article_id = articles.id), reprint_of,
                   {PUBLICATION_COLUMNS}
            FROM articles {"" if wanted is None else "WHERE id IN (SELECT value FROM json_each(?))"} ORDER BY id
            """,  # noqa: S608 - only our own column list is put in
            [] if wanted is None else [wanted],
        )
        return [_article_row(row) for row in cursor]


def publication_starts(store: Store) -> dict[int, int]:
    """When the articles with a known date were published, in civil seconds, by id: the first instant it may be."""
    with store.reading() as connection:
        return dict(
            connection.execute(
                "SELECT id, published_start_seconds FROM articles WHERE published_start_seconds IS NOT NULL ORDER BY id"
            )
        )


def _article_row(row: Sequence[Any]) -> ArticleRow:
    key, title, stated, source, language, direction, events, original = row[:8]
    published = read_publication(row[8:])
    return ArticleRow(key, title, bool(stated), source, language, direction, published, events, original)


def article(store: Store, article_id: int) -> Article:
    """An article with its text and its ranges, these in the order of the text.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    with store.reading() as connection:
        row = connection.execute(
            f"""
            SELECT text, title, title_stated, language, direction, source, author, url, guess, guess_reason,
                   {PUBLICATION_COLUMNS}
            FROM articles WHERE id = ?
            """,  # noqa: S608 - only our own column list is put in
            [article_id],
        ).fetchone()
        if row is None:
            raise EnvironmentFault("fault-article-gone")
        ranges = connection.execute(
            "SELECT start_offset, end_offset, kind FROM article_ranges WHERE article_id = ? ORDER BY start_offset, id",
            [article_id],
        ).fetchall()
    text, title, stated, language, direction, source, author, url, guess, reason = row[:10]
    return Article(
        text=text,
        title=title,
        title_stated=bool(stated),
        language=language,
        direction=direction,
        publication=read_publication(row[10:]),
        source=source,
        author=author,
        url=url,
        ranges=tuple(read_range(*columns) for columns in ranges),
        guess=read_guess(guess, reason),
    )


def sources(store: Store) -> list[tuple[str | None, int]]:
    """The sources with the number of their articles, most first; None: articles that name none."""
    with store.reading() as connection:
        return [
            (source, count)
            for source, count in connection.execute(
                "SELECT source, count(*) FROM articles GROUP BY source ORDER BY count(*) DESC, source"
            )
        ]


def languages(store: Store) -> list[tuple[str, int]]:
    """The languages (BCP 47) with the number of their articles, most first."""
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT language, count(*) FROM articles GROUP BY language ORDER BY count(*) DESC, language"
        )
        return [(language, count) for language, count in rows]


def edit_title(store: Store, article_id: int, title: str) -> Change:
    """Give an article a title of a person's choice.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    label = message("change-article-title", title=title)
    return _edit(store, article_id, "title", {"title": title, "title_stated": 1}, label)


def edit_source(store: Store, article_id: int, source: str | None) -> Change:
    """Say where an article was published, or that this is not known. Whose voices tell its events follows.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    label = message("change-article-source", source=source or "–")
    with store.writing() as writing:
        before = row_of(writing, article_id)
        steps = list(Ledger(writing).correct("articles", article_id, before, "source", {"source": source}))
        return carry_out_edit(writing, label, [*steps, *_following(writing, article_id, steps)])


def _following(writing: Writing, article_id: int, steps: list[Step]) -> list[Step]:
    """The steps of an article's events once others are carried out, which are not yet."""
    writing.connection.execute("SAVEPOINT following")
    try:
        carry_out(writing, steps)
        return merging_steps(writing, article_id)
    finally:
        writing.connection.execute("ROLLBACK TO following")
        writing.connection.execute("RELEASE following")


def edit_direction(store: Store, article_id: int, direction: Direction) -> Change:
    """Say in which direction an article runs.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    return _edit(store, article_id, "direction", {"direction": direction}, message("change-direction"))


def _edit(store: Store, article_id: int, field: str, columns: Row, label: Message) -> Change:
    with store.writing() as writing:
        before = row_of(writing, article_id)
        return carry_out_edit(writing, label, Ledger(writing).correct("articles", article_id, before, field, columns))


def republish(
    store: Store,
    article_id: int,
    publication: Publication,
    extraction: Extraction,
    corroboration: Corroboration | None = None,
) -> Change:
    """Give an article another publication date, with what was found in it under that date.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    with store.writing() as writing:
        before = row_of(writing, article_id)
        columns = write_publication(publication)
        ledger = Ledger(writing)
        if publication.how is PublishedHow.GIVEN:
            steps = list(ledger.correct("articles", article_id, before, "date", columns))
        else:
            steps = list(ledger.restore("articles", article_id, before, "date", columns))
        steps += Replacement(writing, article_id, before, extraction, corroboration).steps()
        return carry_out_edit(writing, message("change-article-date", title=str(before["title"])), steps)


def read_anew(store: Store, article_id: int, extraction: Extraction, corroboration: Corroboration) -> Change:
    """Put what is found in an article now in the place of what was found before; a person's own stays.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    with store.writing() as writing:
        before = row_of(writing, article_id)
        steps = Replacement(writing, article_id, before, extraction, corroboration).steps()
        return carry_out_edit(writing, message("change-read-anew", title=str(before["title"])), steps)


def remove_articles(store: Store, article_ids: Iterable[int]) -> Change:
    """Remove articles with all that only they tell. The files they came from stay where they are."""
    gone = sorted(set(article_ids))
    with store.writing() as writing:
        return carry_out_edit(writing, message("change-remove-articles", count=len(gone)), _removal(writing, gone))


def _removal(writing: Writing, gone: list[int]) -> list[Step]:
    connection = writing.connection
    evidence = select_rows(connection, "evidence", "article_id", gone)
    choices = {
        key: row
        for column in ("article_id", "other_article_id")
        for key, row in select_rows(connection, "choices", column, gone).items()
    }
    items = select_rows(connection, "import_items", "article_id", gone)
    return [
        *_other_originals(connection, gone),
        *(
            Step("import_items", key, {"article_id": row["article_id"]}, {"article_id": None})
            for key, row in items.items()
        ),
        *_removals("choices", choices),
        *passage_steps(writing, [Passage(key, row, None, None) for key, row in evidence.items()]),
        *(
            step
            for table in ("mentions", "article_ranges", "notes", "directions")
            for step in _removals(table, select_rows(connection, table, "article_id", gone))
        ),
        *_removals("articles", _alone(select_rows(connection, "articles", "id", gone), gone)),
    ]


def _other_originals(connection: sqlite3.Connection, gone: list[int]) -> list[Step]:
    """The reprints of articles that go, as reprints of the first of them that stays."""
    reprints = select_rows(connection, "articles", "reprint_of", gone)
    first: dict[Value, int] = {}
    steps = []
    for key, row in reprints.items():
        original = None if key in gone else first.setdefault(row["reprint_of"], key)
        new = None if original == key else original
        steps.append(Step("articles", key, {"reprint_of": row["reprint_of"]}, {"reprint_of": new}))
    return steps


def _alone(rows: dict[int, Row], gone: list[int]) -> dict[int, Row]:
    """Articles that go, as they are once they are reprints of none that goes."""
    return {key: {**row, "reprint_of": None} if row["reprint_of"] in gone else row for key, row in rows.items()}


def _removals(table: str, rows: dict[int, Row]) -> list[Step]:
    return [Step(table, key, row, None) for key, row in rows.items()]


def row_of(writing: Writing, article_id: int) -> Row:
    """An article's row as it lies in the file.

    Raises:
        EnvironmentFault: the library has no such article.
    """
    rows = select_rows(writing.connection, "articles", "id", [article_id])
    if article_id not in rows:
        raise EnvironmentFault("fault-article-gone")
    return rows[article_id]
