from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import Defect, EnvironmentFault
from db.message import message
from db.store.articles import article, article_count, article_rows, edit_title
from db.store.change import Change, Row, Step, apply, carry_out
from db.store.driver import sqlite3
from db.store.store import Store
from tests.db.store.stories import add_stories, check, dump

IMPORT: Row = {"source": "/s", "started": "2021-01-01T00:00:00+00:00", "finished": None, "status": "running"}


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def run_alone(program: str, path: Path) -> str:
    """What a program says that runs in a process of its own on a file."""
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", program, str(path)]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return " ".join(run.stdout.split())


def test_create_refuses_a_name_that_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    path.write_text("mine")
    with pytest.raises(EnvironmentFault, match="fault-library-exists"):
        Store.create(path)
    assert path.read_text() == "mine"


def test_what_a_crash_left_of_a_new_library_is_in_nobody_s_way(tmp_path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        (tmp_path / f".a.tasalsul.new{ending}").write_bytes(b"left behind")
    Store.create(tmp_path / "a.tasalsul").close()
    assert names_in(tmp_path) == ["a.tasalsul"]


def test_create_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="fault-library-unwritable"):
        Store.create(tmp_path / "none" / "a.tasalsul")


def test_names_with_signs_that_addresses_use(tmp_path: Path) -> None:
    path = tmp_path / "100% ?mode=ro#تسلسل.tasalsul"
    store = Store.create(path)
    add_stories(store)
    store.close()
    again = Store.open(path)
    assert len(article_rows(again)) == 2
    again.close()


def test_a_failed_write_leaves_nothing(stories: Store) -> None:
    before = dump(stories.path)
    with pytest.raises(EnvironmentFault, match="fault-changed-since"), stories.writing() as writing:
        carry_out(writing, [Step("imports", 1, None, IMPORT), Step("imports", 1, None, IMPORT)])
    assert dump(stories.path) == before
    edit_title(stories, 1, "still writable")


def test_a_write_outside_a_transaction_is_a_defect(store: Store) -> None:
    with store.writing() as writing:
        pass
    with pytest.raises(Defect):
        carry_out(writing, [Step("imports", 1, None, IMPORT)])
    with store.reading() as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM articles")


def test_a_write_inside_a_write_is_a_defect(store: Store) -> None:
    with store.writing(), pytest.raises(Defect), store.writing():
        pass
    with store.writing():
        pass


def test_a_closed_library_is_neither_read_nor_written(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(Defect):
        article_rows(store)
    with pytest.raises(Defect):
        edit_title(store, 1, "x")


def test_reads_go_on_while_a_batch_is_being_written(stories: Store) -> None:
    counts: list[int] = []
    with stories.writing() as writing:
        carry_out(writing, [Step("imports", 1, None, IMPORT)])
        reader = threading.Thread(target=lambda: counts.append(len(article_rows(stories))))
        reader.start()
        reader.join(5)
        with stories.reading() as connection:
            counts.append(connection.execute("SELECT count(*) FROM imports").fetchone()[0])
    assert counts == [2, 0]


def test_readers_see_whole_batches_while_many_are_written(store: Store) -> None:
    done = threading.Event()
    seen: list[tuple[int, int, int]] = []
    query = "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM events), (SELECT count(*) FROM event_words)"

    def read() -> None:
        while not done.is_set():
            with store.reading() as connection:
                seen.append(connection.execute(query).fetchone())

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for _ in range(25):
        add_stories(store)
    done.set()
    for reader in readers:
        reader.join(10)
    assert len(article_rows(store)) == 50
    assert [counts for counts in seen if counts[1] * 2 != counts[0] * 3 or counts[1] != counts[2]] == []


def test_a_read_sees_one_state_for_its_whole_length(stories: Store) -> None:
    query = "SELECT title FROM articles WHERE id = 1"
    with stories.reading() as connection:
        first = connection.execute(query).fetchone()
        edit_title(stories, 1, "other")
        assert connection.execute(query).fetchone() == first
    with stories.reading() as connection:
        assert connection.execute(query).fetchone() == ("other",)


def test_close_waits_for_a_reader(stories: Store) -> None:
    entered, leave = threading.Event(), threading.Event()
    seen: list[int] = []

    def read() -> None:
        with stories.reading() as connection:
            entered.set()
            leave.wait(5)
            seen.append(connection.execute("SELECT count(*) FROM articles").fetchone()[0])

    reader = threading.Thread(target=read)
    reader.start()
    entered.wait(5)
    closer = threading.Thread(target=stories.close)
    closer.start()
    leave.set()
    closer.join(5)
    reader.join(5)
    assert seen == [2]
    assert not closer.is_alive()


def test_another_program_that_writes_is_waited_for_and_then_told(stories: Store) -> None:
    other = sqlite3.connect(stories.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with stories.reading():  # reads go on
        pass
    assert stories._writer is not None
    stories._writer.execute("PRAGMA busy_timeout = 20")
    with pytest.raises(EnvironmentFault, match="fault-library-busy"):
        edit_title(stories, 1, "x")
    other.execute("ROLLBACK")
    edit_title(stories, 1, "x")
    other.close()


def test_two_open_stores_see_each_other_s_writes(stories: Store) -> None:
    second = Store.open(stories.path)
    edit_title(second, 1, "from the second")
    assert article_rows(stories)[0].title == "from the second"
    second.close()


def test_a_full_disk_is_told_and_changes_nothing(stories: Store) -> None:
    before = dump(stories.path)
    assert stories._writer is not None
    pages = stories._writer.execute("PRAGMA page_count").fetchone()[0]
    stories._writer.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(EnvironmentFault, match="fault-disk-full"):
        edit_title(stories, 1, "x" * 1_000_000)
    stories._writer.execute("PRAGMA max_page_count = 1000000")
    assert dump(stories.path) == before
    edit_title(stories, 1, "room again")


LIMITED = """
import resource, sys
from pathlib import Path
from db.errors import EnvironmentFault
from db.store.articles import edit_title
from db.store.store import Store
store = Store.open(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    edit_title(store, 1, "x" * 1_000_000)
except EnvironmentFault as fault:
    print(fault)
edit_title(store, 2, "room for this")
store.close()
"""


def test_a_write_that_the_system_cuts_short(stories: Store) -> None:
    before = article_rows(stories)[0]
    stories.close()
    assert run_alone(LIMITED, stories.path) in ("fault-disk-full", "fault-disk-error")
    again = Store.open(stories.path)
    rows = article_rows(again)
    again.close()
    assert rows[0] == before
    assert rows[1].title == "room for this"
    check(stories.path)


def test_a_damaged_page_is_told(stories: Store) -> None:
    stories.close()
    with stories.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (stories.path.stat().st_size - 4096))
    with pytest.raises(EnvironmentFault, match="fault-library-damaged"):
        article_rows(Store.open(stories.path))


def test_a_broken_query_is_a_defect(store: Store) -> None:
    with pytest.raises(Defect), store.reading() as connection:
        connection.execute("SELECT nothing FROM nowhere")


def test_asked_for_reading_only(stories: Store) -> None:
    stories.close()
    names = names_in(stories.path.parent)
    store = Store.open(stories.path, read_only=True)
    assert store.read_only
    assert len(article_rows(store)) == 2
    with pytest.raises(EnvironmentFault, match="fault-library-read-only"):
        edit_title(store, 1, "x")
    with pytest.raises(EnvironmentFault, match="fault-library-read-only"):
        apply(store, Change(message("change-import"), ()))
    store.close()
    assert names_in(stories.path.parent) == names


@pytest.fixture
def readable_folder() -> Iterator[Path]:
    """A folder that any user can enter, outside of pytest's private ones."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


PROBE = """
import os, sys
from pathlib import Path
from db.errors import EnvironmentFault
from db.store.articles import article, article_count, article_rows, edit_title
from db.store.store import Store
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    store = Store.open(Path(sys.argv[1]))
except EnvironmentFault as fault:
    print(fault)
    raise SystemExit
print(store.read_only, len(article_rows(store)))
try:
    edit_title(store, 1, "x")
except EnvironmentFault as fault:
    print(fault)
store.close()
"""


def test_a_library_in_a_place_that_cannot_be_written_opens_for_reading(readable_folder: Path) -> None:
    path = readable_folder / "a.tasalsul"
    store = Store.create(path)
    add_stories(store)
    store.close()
    path.chmod(0o444)
    readable_folder.chmod(0o555)
    before = path.read_bytes()
    assert run_alone(PROBE, path) == "True 2 fault-library-read-only"
    assert names_in(readable_folder) == ["a.tasalsul"]
    assert path.read_bytes() == before
    readable_folder.chmod(0o755)


def test_a_library_that_may_not_be_read(readable_folder: Path) -> None:
    path = readable_folder / "a.tasalsul"
    Store.create(path).close()
    path.chmod(0o000)
    assert run_alone(PROBE, path) == "fault-library-unreadable"


@pytest.mark.parametrize("how", ["moved", "deleted", "replaced"])
def test_a_library_that_left_its_place_is_not_written(stories: Store, tmp_path: Path, how: str) -> None:
    article_count(stories)
    elsewhere = tmp_path / "elsewhere.tasalsul"
    stories.path.rename(elsewhere)
    if how == "deleted":
        elsewhere.unlink()
    if how == "replaced":
        stories.path.write_text("another file")
    with pytest.raises(EnvironmentFault, match="fault-library-moved"):
        edit_title(stories, 1, "lost")
    stories.save_copy(tmp_path / "kept.tasalsul")
    kept = Store.open(tmp_path / "kept.tasalsul")
    assert article(kept, 1).title == "جسر النهر"
    kept.close()
    check(tmp_path / "kept.tasalsul")


def test_a_write_of_another_program_is_noticed_once(stories: Store) -> None:
    assert not stories.changed_elsewhere()
    edit_title(stories, 1, "mine")
    assert not stories.changed_elsewhere()
    other = Store.open(stories.path)
    edit_title(other, 1, "theirs")
    other.close()
    assert [stories.changed_elsewhere(), stories.changed_elsewhere()] == [True, False]
