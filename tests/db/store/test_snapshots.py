from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.store import history
from db.store.snapshots import keep_snapshot, remove_snapshot, rename_snapshot, snapshots
from db.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "kept.tasalsul")
    yield made
    made.close()


def test_the_last_one_kept_stands_first(store: Store) -> None:
    keep_snapshot(store, "آذار", "{}", b"picture")
    keep_snapshot(store, "April", '{"start": 3}', b"")
    kept = snapshots(store)
    assert [(one.name, one.view, one.picture) for one in kept] == [
        ("April", '{"start": 3}', b""),
        ("آذار", "{}", b"picture"),
    ]


def test_a_name_is_kept_once(store: Store) -> None:
    keep_snapshot(store, "March", "{}", b"old")
    keep_snapshot(store, "March", "{}", b"new")
    assert [one.picture for one in snapshots(store)] == [b"new"]
    history.undo(store)
    assert [one.picture for one in snapshots(store)] == [b"old"]


def test_a_removed_one_comes_back_whole(store: Store) -> None:
    keep_snapshot(store, "March", "{}", b"\x89PNG\x00")
    (kept,) = snapshots(store)
    remove_snapshot(store, kept.id)
    assert snapshots(store) == []
    history.undo(store)
    assert snapshots(store) == [kept]


def test_another_name(store: Store) -> None:
    keep_snapshot(store, "March", "{}", b"")
    (kept,) = snapshots(store)
    assert rename_snapshot(store, kept.id, "Spring").steps
    assert not rename_snapshot(store, kept.id, "Spring").steps
    assert [one.name for one in snapshots(store)] == ["Spring"]


def test_one_that_is_gone(store: Store) -> None:
    with pytest.raises(EnvironmentFault) as removed:
        remove_snapshot(store, 9)
    with pytest.raises(EnvironmentFault) as renamed:
        rename_snapshot(store, 9, "x")
    assert removed.value.message.key == renamed.value.message.key == "fault-snapshot-gone"
