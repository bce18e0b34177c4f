"""Invented articles with what is found in them, for the tests of the store and of what stands on it."""

from __future__ import annotations

from pathlib import Path

from db.message import message
from db.records import (
    Article,
    Basis,
    Event,
    EventType,
    Evidence,
    Extraction,
    Guess,
    Mention,
    MentionType,
    Publication,
    PublishedHow,
    RangeKind,
    TextRange,
)
from db.store.adding import add_articles
from db.store.change import Change
from db.store.correcting import correct_events
from db.store.driver import sqlite3
from db.store.kept import Field, ImportItem, ItemStatus
from db.store.store import Store
from db.text.folding import fold_text
from db.time import edtf

BRIDGE = "جسر النهر\nأغلق العمال جسر النهر أمس، ثم اجتمعوا بالوالي. Nobody was hurt."
HARBOUR = "Harbour talks\nThe council met the dockers on 3 May 2021. They will meet again."


def bridge(source: str | None = "المنارة") -> tuple[Article, Extraction]:
    """An Arabic article with a title, a relative date, a dated event and an undated one."""
    article = Article(
        BRIDGE,
        "جسر النهر",
        True,
        "ar",
        "rtl",
        Publication(edtf.parse("2021-05-05"), PublishedHow.STATED, message("reason-stated", words="٥ أيار")),
        source=source,
        author="سلمى",
        url="https://example.org/bridge",
        ranges=(TextRange(0, 9, RangeKind.TITLE),),
    )
    day = BRIDGE.index("أمس")
    closing, meeting = BRIDGE.index("أغلق"), BRIDGE.index("اجتمعوا")
    mention = Mention(
        day,
        day + 3,
        MentionType.DATE,
        "2021-05-04",
        (message("reason-day-before", words="أمس", published="2021-05-05"),),
        edtf.parse("2021-05-04"),
        "2021-05-04",
        alternative=message("reason-other"),
    )
    closed = Event(
        "إغلاق جسر النهر",
        EventType.PROTEST,
        Evidence((closing, day + 3), (closing, closing + 4), 0),
        edtf.parse("2021-05-04"),
        "2021-05-04",
        Basis.RELATIVE,
        0.75,
        (message("reason-dated-by", words="أمس"),),
        ("العمال",),
        ("جسر النهر",),
        injured=0,
    )
    met = Event(
        "اجتماع بالوالي",
        EventType.CONSULT,
        Evidence((meeting, meeting + 15), (meeting, meeting + 7)),
        None,
        None,
        Basis.NONE,
        0.4,
        actors=("العمال", "الوالي"),
    )
    return article, Extraction((mention,), (closed, met))


def harbour(source: str | None = "Harbour News") -> tuple[Article, Extraction]:
    """An English article without a publication date, with a guess, a stated day and a lasting event."""
    article = Article(
        HARBOUR,
        "Harbour talks",
        False,
        "en",
        "ltr",
        source=source,
        guess=Guess(edtf.parse("2021-05~"), message("guess-from-dates")),
    )
    start = HARBOUR.index("3 May")
    mention = Mention(
        start,
        start + 10,
        MentionType.DATE,
        "2021-05-03",
        (message("reason-stated"),),
        edtf.parse("2021-05-03"),
        "2021-05-03",
    )
    met = HARBOUR.index("met")
    talks = Event(
        "Council meets dockers",
        EventType.CONSULT,
        Evidence((met - 12, start + 10), (met, met + 3), 0),
        edtf.parse("2021-05-03/2021-06"),
        "2021-05-03/2021-06",
        Basis.EXPLICIT,
        0.9,
        actors=("council", "dockers"),
    )
    return article, Extraction((mention,), (talks,))


def item(path: str, *, status: ItemStatus = ItemStatus.ADDED, article_id: int | None = None) -> ImportItem:
    """The state of a file that was imported."""
    return ImportItem("/stories", path, 10, 1, "aa", "bb", status, article_id=article_id)


def add_stories(store: Store) -> Change:
    """Both articles; they get the ids 1 and 2 in a new library, their events 1, 2 and 3."""
    return add_articles(store, [(*bridge(), item("bridge.txt")), (*harbour(), item("harbour.txt"))])


def edit_event_title(store: Store, event_id: int, title: str) -> Change:
    """Give an event another title, as a person does."""
    return correct_events(store, [event_id], {Field.TITLE: title})


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, as it lies in the file, but for what may outlast its rows.

    These are the history, the counters of used ids, and the bands of fingerprints.
    """
    connection = sqlite3.connect(path)
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {
        name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()  # noqa: S608 - names of the file itself
        for name in names
        if "_fts" not in name and name not in ("sqlite_sequence", "edits", "fingerprint_bands")
    }
    connection.close()
    return rows


def check(path: Path) -> None:
    """That a library is whole: pages, foreign keys, and a search index that equals the texts."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    for table in ("article_words", "event_words"):
        connection.execute(f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - our own tables
    articles = connection.execute("SELECT id, title, text FROM articles ORDER BY id").fetchall()
    words = connection.execute("SELECT id, title, text FROM article_words ORDER BY id").fetchall()
    events = connection.execute("SELECT id, title FROM events ORDER BY id").fetchall()
    named = connection.execute("SELECT id, title FROM event_words ORDER BY id").fetchall()
    connection.close()
    assert words == [(key, fold_text(title), fold_text(text)) for key, title, text in articles]
    assert named == [(key, fold_text(title)) for key, title in events]
