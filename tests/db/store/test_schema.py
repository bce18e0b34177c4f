from __future__ import annotations

import sqlite3 as plain_sqlite
from pathlib import Path

import pytest
from sqlite_utils import Database

from db.errors import Defect, EnvironmentFault
from db.store import schema
from db.store.articles import article
from db.store.driver import sqlite3
from db.store.events import events
from db.store.header import APPLICATION_ID
from db.store.mentions import mentions
from db.store.safety.backup import backup_folder, backups
from db.store.store import Store
from tests.db.store.stories import bridge, check, harbour

LIBRARIES = Path(__file__).parent / "libraries"


def test_steps_are_the_migrations_in_their_order() -> None:
    names = tuple(migration.name for migration in schema.migrations.pending(Database(memory=True)))
    assert names == tuple(step.__name__ for step in schema.STEPS)
    assert len(names) == schema.VERSION


def test_a_new_library_is_one_whole_file(store: Store, tmp_path: Path) -> None:
    store.close()
    assert [entry.name for entry in tmp_path.iterdir()] == ["stories.tasalsul"]
    connection = sqlite3.connect(store.path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_python_s_own_sqlite_reads_tables_and_views(stories: Store) -> None:
    stories.close()
    connection = plain_sqlite.connect(stories.path)
    passages = connection.execute(
        "SELECT event, source, published, passage, date_words FROM event_passages ORDER BY id"
    ).fetchall()
    dates = connection.execute(
        "SELECT edtf, earliest, latest, precision, passages, articles FROM events_with_dates ORDER BY id"
    ).fetchall()
    named = connection.execute("SELECT value FROM events, json_each(events.actors) WHERE events.id = 2").fetchall()
    files = connection.execute("SELECT path, modified, status, article FROM imported_files").fetchall()
    words = connection.execute("SELECT rowid FROM article_words_fts WHERE article_words_fts MATCH 'dockers'").fetchall()
    connection.execute("UPDATE event_words SET title = 'another tool' WHERE id = 1")  # its triggers run there too
    connection.close()
    assert files[0] == ("bridge.txt", "1970-01-01 00:00:00", "added", "جسر النهر")
    assert words == [(2,)]
    assert passages[0] == ("إغلاق جسر النهر", "المنارة", "2021-05-05", "أغلق العمال جسر النهر أمس", "أمس")
    assert dates == [
        ("2021-05-04", "2021-05-04", "2021-05-04", "day", 1, 1),
        (None, None, None, None, 1, 1),
        ("2021-05-03/2021-06", "2021-05-03", "2021-06-30", "month", 1, 1),
    ]
    assert named == [("العمال",), ("الوالي",)]


def older(path: Path) -> None:
    """A library that lacks the views, and all that came after them."""
    database = Database(sqlite3.connect(path))
    database.enable_wal()
    schema.migrations.apply(database, stop_before="create_views")
    database.execute("PRAGMA user_version = 6")
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.close()


def test_an_older_library_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    older(path)
    store = Store.open(path)
    with store.reading() as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        passages = connection.execute("SELECT * FROM event_passages").fetchall()
    store.close()
    assert (version, passages) == (schema.VERSION, [])


def test_an_older_library_is_backed_up_first(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    older(path)
    Store.open(path).close()
    Store.open(path).close()
    (kept,) = backups(path)
    assert contents(kept.path)[0] == (6,)


def test_without_room_for_a_backup_the_old_library_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    older(path)
    before = contents(path)
    backup_folder(path).write_text("a file is in the way")
    with pytest.raises(EnvironmentFault, match="fault-backup-unwritable"):
        Store.open(path)
    assert contents(path) == before


def test_an_older_library_that_can_only_be_read_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    older(path)
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault, match="fault-library-older"):
        Store.open(path, read_only=True)
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.tasalsul"]


def test_an_upgrade_that_fails_leaves_the_old_library(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    older(path)
    connection = sqlite3.connect(path)
    connection.execute("CREATE VIEW event_passages AS SELECT 1 AS in_the_way")
    connection.close()
    before = contents(path)
    with pytest.raises(Defect):
        Store.open(path)
    assert contents(path) == before


def contents(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    version = connection.execute("PRAGMA user_version").fetchall()
    names = connection.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall()
    connection.close()
    return [*version, *names]


def test_foreign_keys_are_on(store: Store) -> None:
    with store.reading() as connection:
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


@pytest.mark.parametrize("kept", sorted(LIBRARIES.glob("v*.tasalsul")), ids=lambda path: path.stem)
def test_a_library_of_each_version_opens(kept: Path, tmp_path: Path) -> None:
    copy = tmp_path / kept.name
    copy.write_bytes(kept.read_bytes())
    store = Store.open(copy)
    with store.reading() as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    articles = [article(store, 1), article(store, 2)]
    told = events(store, [1, 2, 3])
    dates = [found.mention for key in (1, 2) for found in mentions(store, key)]
    store.close()
    assert version == schema.VERSION
    assert articles == [bridge()[0], harbour()[0]]
    assert dates == [*bridge()[1].mentions, *harbour()[1].mentions]
    assert [(event.title, event.span) for event in told] == [
        (event.title, event.span) for event in (*bridge()[1].events, *harbour()[1].events)
    ]
    readings = [one.reading for event in told for one in event.evidence]
    assert [(one.title, one.span, one.actors) for one in readings] == [
        (event.title, event.span, event.actors) for event in (*bridge()[1].events, *harbour()[1].events)
    ]
    check(copy)
