from __future__ import annotations

from pathlib import Path

import pytest

from db.importing.renewing import renew, what_would_change
from db.importing.run import run
from db.importing.scan import scan
from db.store import history
from db.store.correcting import correct_events
from db.store.events import event, events_of
from db.store.kept import Field
from db.store.store import Store

TEXT = """اجتماع في الميناء

استقبل الوزير رئيس البلدية يوم 3 أيار 2021 في مكتبه. ثم أعلنت النقابة إضرابا عاما يوم 5 أيار 2021.
"""


@pytest.fixture
def library(tmp_path: Path) -> Store:
    """A library of one article whose findings were then made those of an older program."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(TEXT, encoding="utf-8")
    store = Store.create(tmp_path / "a.tasalsul")
    run(store, scan([tmp_path / "articles"]).candidates)
    return store


def age(store: Store) -> int:
    """Give the first event the title and trigger of an older reading; give its id."""
    first = events_of(store, 1)[0]
    with store.writing() as writing:
        writing.connection.execute("UPDATE evidence SET title = 'older title' WHERE event_id = ?", [first.id])
        writing.connection.execute("UPDATE events SET title = 'older title' WHERE id = ?", [first.id])
    return first.id


def test_a_library_of_today_would_not_change(library: Store) -> None:
    assert what_would_change(library) == []
    library.close()


def test_what_is_read_otherwise_is_told_and_renewed(library: Store) -> None:
    title = events_of(library, 1)[0].title
    key = age(library)
    seen: list[tuple[int, int]] = []
    (found,) = what_would_change(library, read=lambda *done: seen.append(done))
    assert (found.article_id, found.changed, found.added, found.removed, found.dates) == (1, (title,), (), (), 0)
    assert seen == [(1, 1)]
    assert event(library, key).title == "older title"
    (change,) = renew(library, [1])
    assert key in change.events
    assert event(library, key).title == title
    history.undo(library)
    assert event(library, key).title == "older title"
    library.close()


def test_what_a_person_set_stays(library: Store) -> None:
    key = age(library)
    correct_events(library, [key], {Field.TITLE: "by hand"})
    list(renew(library, [1]))
    assert event(library, key).title == "by hand"
    library.close()


def test_cancelling_stops_before_the_next_article(library: Store) -> None:
    age(library)
    assert what_would_change(library, cancelled=lambda: True) == []
    assert list(renew(library, [1], cancelled=lambda: True)) == []
    library.close()
