from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.importing import writer
from db.importing.choices import Choice, Chosen
from db.importing.refresh import look_again, rest_of_imports, resume
from db.importing.run import Steering, run
from db.importing.scan import scan
from db.store.articles import article_rows
from db.store.change import Change
from db.store.kept import ItemStatus
from db.store.runs import interrupted_imports, settle_interrupted
from db.store.store import Store
from tests.db.importing.conftest import Put, story


def test_an_import_that_the_disk_stopped_goes_on_where_it_was(
    put: Put, folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_BATCH", 2)
    last = [put(f"{number}.txt", story(number)) for number in range(6)][-1]

    def fill_the_disk(change: Change) -> None:
        raise EnvironmentFault("fault-disk-full", path="library")

    choices = {last: Chosen(every=Choice(title="عنوان مختار"))}
    with pytest.raises(EnvironmentFault):
        run(store, scan([folder]).candidates, choices=choices, steering=Steering(written=fill_the_disk))
    settle_interrupted(store)
    assert [one.files for one in interrupted_imports(store)] == [6]
    summary = resume(store)
    assert (summary.count(ItemStatus.UNCHANGED), summary.count(ItemStatus.ADDED)) == (2, 4)
    assert article_rows(store)[-1].title == "عنوان مختار"
    assert interrupted_imports(store) == []


def test_files_that_are_gone_since_are_left_out_of_the_rest(put: Put, folder: Path, store: Store) -> None:
    put("a.txt", story(1))
    gone = put("b.txt", story(2))
    found = scan([folder])
    with writer.Writer(store, {}, lambda _change: None) as cut_off:
        cut_off.begin(found.candidates)
        cut_off._finished = True
    settle_interrupted(store)
    gone.unlink()
    assert [one.relative for one in rest_of_imports(store).candidates] == ["a.txt"]


def test_an_import_from_an_unplugged_disk_waits_on(put: Put, folder: Path, store: Store) -> None:
    put("a.txt", story(1))
    found = scan([folder])
    with writer.Writer(store, {}, lambda _change: None) as cut_off:
        cut_off.begin(found.candidates)
        cut_off._finished = True
    settle_interrupted(store)
    away = folder.rename(folder.with_name("unplugged"))
    assert resume(store).outcomes == []
    assert [one.files for one in interrupted_imports(store)] == [1]
    away.rename(folder)
    assert resume(store).count(ItemStatus.ADDED) == 1
    assert interrupted_imports(store) == []


def test_known_folders_tell_what_is_new(put: Put, folder: Path, store: Store) -> None:
    put("a.txt", story(1))
    found = scan([folder])
    run(store, found.candidates, sources=found.sources)
    assert look_again(store).news == 0
    put("b.txt", story(2))
    put("a.txt", story(3))
    renewal = look_again(store)
    assert (renewal.news, renewal.missing) == (2, [])
    summary = run(store, renewal.found.candidates, sources=renewal.found.sources)
    assert (summary.count(ItemStatus.ADDED), summary.count(ItemStatus.UPDATED)) == (1, 1)


def test_a_known_folder_that_is_away_is_told(put: Put, folder: Path, store: Store) -> None:
    put("a.txt", story(1))
    found = scan([folder])
    run(store, found.candidates, sources=found.sources)
    shutil.rmtree(folder)
    renewal = look_again(store)
    assert [Path(source.path) for source in renewal.missing] == [folder]
    assert renewal.found.candidates == []
