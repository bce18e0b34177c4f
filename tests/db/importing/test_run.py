from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from db.errors import EnvironmentFault
from db.importing import writer
from db.importing.choices import NO_CHOICES, Choice, Choices, Chosen
from db.importing.refresh import resume
from db.importing.run import Progress, Steering, Summary, run
from db.importing.scan import scan
from db.store.articles import article, article_rows, edit_title
from db.store.change import Change
from db.store.imports import known_items, vanished_articles
from db.store.kept import ItemStatus
from db.store.reprints import reprint_groups
from db.store.runs import interrupted_imports
from db.store.store import Store
from db.time.span import civil_span
from tests.db.importing.conftest import Put, story


def _import(
    store: Store, folder: Path, *, choices: Choices = NO_CHOICES, processes: int | None = None, **steering: Any
) -> Summary:
    found = scan([folder])
    return run(
        store,
        found.candidates,
        skipped=found.skipped,
        sources=found.sources,
        choices=choices,
        steering=Steering(**steering),
        processes=processes,
    )


def test_a_folder_becomes_articles_with_events(put: Put, folder: Path, store: Store) -> None:
    for number in range(3):
        put(f"{number}.txt", story(number))
    changes: list[Change] = []
    told: list[Progress] = []
    summary = _import(store, folder, written=changes.append, progress=told.append)
    assert summary.count(ItemStatus.ADDED) == 3
    assert summary.events > 0
    assert not summary.stopped
    assert {key for change in changes for key in change.added("articles")} == {1, 2, 3}
    assert [(one.done, one.total) for one in told] == [(1, 3), (2, 3), (3, 3)]
    assert article(store, 1).text == story(0)


def test_the_same_folder_again_adds_nothing(put: Put, folder: Path, store: Store) -> None:
    put("a.txt")
    _import(store, folder)
    changes: list[Change] = []
    summary = _import(store, folder, written=changes.append)
    assert summary.count(ItemStatus.UNCHANGED) == 1
    assert changes == []


def test_new_changed_moved_and_doubled_files(put: Put, folder: Path, store: Store) -> None:
    put("same.txt", story(1))
    put("changed.txt", story(2))
    moved = put("old-place.txt", story(3))
    _import(store, folder)
    put("changed.txt", story(2) + "\nوأضافت البلدية أن الجسر الجديد سيُبنى هذا الصيف.\n")
    shutil.move(moved, folder / "new-place.txt")
    put("new.txt", story(4))
    put("twice.txt", story(1))
    summary = _import(store, folder)
    by_name = {outcome.candidate.path.name: outcome.status for outcome in summary.outcomes}
    assert by_name == {
        "same.txt": ItemStatus.UNCHANGED,
        "changed.txt": ItemStatus.UPDATED,
        "new-place.txt": ItemStatus.MOVED,
        "new.txt": ItemStatus.ADDED,
        "twice.txt": ItemStatus.DUPLICATE,
    }
    assert len(article_rows(store)) == 4
    assert "الجسر الجديد" in article(store, 1).text


def test_a_text_twice_in_one_import_stands_for_one_article(put: Put, folder: Path, store: Store) -> None:
    put("a.txt", story(1))
    put("b.txt", story(1))
    _import(store, folder)
    assert {item.path: item.article_id for item in known_items(store)} == {"a.txt": 1, "b.txt": 1}
    assert _import(store, folder).count(ItemStatus.UNCHANGED) == 2


def test_title_date_and_source_that_a_person_chose_outlive_a_changed_file(put: Put, folder: Path, store: Store) -> None:
    path = put("a.txt", story(1))
    choice = Choice(title="عنوان مختار", published=civil_span(2021, 5, 5), source="صوت النهر")
    _import(store, folder, choices={path: Chosen(every=choice)})
    put("a.txt", story(2) + "\nوأضافت البلدية أن الجسر الجديد سيُبنى هذا الصيف.\n")
    assert _import(store, folder).count(ItemStatus.UPDATED) == 1
    stored = article(store, 1)
    assert (stored.title, stored.source) == ("عنوان مختار", "صوت النهر")
    assert stored.publication.span == civil_span(2021, 5, 5)
    assert "هذا الصيف" in stored.text


def test_a_title_edited_in_the_library_outlives_a_changed_file(put: Put, folder: Path, store: Store) -> None:
    put("a.txt", story(1))
    _import(store, folder)
    edit_title(store, 1, "عنوان مصحّح")
    put("a.txt", story(2) + "\nوأضافت البلدية أن الجسر الجديد سيُبنى هذا الصيف.\n")
    _import(store, folder)
    assert article(store, 1).title == "عنوان مصحّح"


def test_bad_files_are_told_and_recorded_and_the_rest_goes_on(put: Put, folder: Path, store: Store) -> None:
    put("good.txt")
    put("bad.txt", b"\x00\x01\x02\x03")
    put("picture.jpg", b"\xff\xd8")
    summary = _import(store, folder)
    assert [outcome.candidate.path.name for outcome in summary.left_out()] == ["bad.txt"]
    assert [skipped.relative for skipped in summary.skipped] == ["picture.jpg"]
    statuses = {item.path: (item.status, item.reason and item.reason.key) for item in known_items(store)}
    assert statuses == {
        "good.txt": (ItemStatus.ADDED, None),
        "bad.txt": (ItemStatus.SKIPPED, "import-not-text"),
        "picture.jpg": (ItemStatus.SKIPPED, "import-unknown-format"),
    }


def test_a_folder_that_vanishes_in_the_middle_is_told(put: Put, folder: Path, store: Store) -> None:
    for number in range(4):
        put(f"{number}.txt", story(number))
    found = scan([folder])

    def vanish(progress: Progress) -> None:
        if progress.done == 2:
            shutil.rmtree(folder)

    summary = run(store, found.candidates, steering=Steering(progress=vanish), processes=1)
    assert summary.count(ItemStatus.ADDED) == 2
    assert [outcome.reason.key for outcome in summary.left_out() if outcome.reason] == [
        "import-missing",
        "import-missing",
    ]
    assert summary.gone == [folder]
    assert [one.files for one in interrupted_imports(store)] == [4]
    for number in range(4):
        put(f"{number}.txt", story(number))
    resumed = resume(store)
    assert (resumed.count(ItemStatus.ADDED), interrupted_imports(store)) == (2, [])


def test_a_name_that_is_no_utf8_is_imported_and_known_again(put: Put, folder: Path, store: Store) -> None:
    put(os.fsdecode(b"caf\xe9.txt"))
    assert _import(store, folder).count(ItemStatus.ADDED) == 1
    assert os.fsencode(known_items(store)[0].path) == b"caf\xe9.txt"
    assert _import(store, folder).count(ItemStatus.UNCHANGED) == 1


def test_a_folder_that_is_no_utf8_is_known_again(tmp_path: Path, store: Store) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    (folder / "a.txt").write_text(story(), encoding="utf-8")
    assert _import(store, folder).count(ItemStatus.ADDED) == 1
    assert _import(store, folder).count(ItemStatus.UNCHANGED) == 1


def test_stopped_by_a_person_what_was_read_stays(put: Put, folder: Path, store: Store) -> None:
    for number in range(5):
        put(f"{number}.txt", story(number))
    seen: list[Progress] = []
    summary = _import(store, folder, progress=seen.append, cancelled=lambda: len(seen) >= 2, processes=1)
    assert summary.stopped
    assert len(article_rows(store)) == 2
    with store.reading() as connection:
        assert connection.execute("SELECT status FROM imports").fetchall() == [("stopped",)]
    assert _import(store, folder).count(ItemStatus.ADDED) == 3


def test_what_cannot_be_written_ends_the_import_and_keeps_whole_batches(
    put: Put, folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_BATCH", 2)
    for number in range(6):
        put(f"{number}.txt", story(number))
    batches: list[Change] = []

    def fill_the_disk(change: Change) -> None:
        batches.append(change)
        if len(batches) == 2:
            raise EnvironmentFault("fault-disk-full", path="library")

    with pytest.raises(EnvironmentFault):
        _import(store, folder, written=fill_the_disk)
    assert len(article_rows(store)) == 4
    assert _import(store, folder).count(ItemStatus.ADDED) == 2


def test_two_folders_are_two_imports(tmp_path: Path, store: Store) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(story(len(name) + ord(name[0])), encoding="utf-8")
    found = scan([tmp_path / "one", tmp_path / "two"])
    run(store, found.candidates)
    with store.reading() as connection:
        rows = connection.execute("SELECT source, status FROM imports ORDER BY id").fetchall()
    assert rows == [(str(tmp_path / "one"), "finished"), (str(tmp_path / "two"), "finished")]


def test_a_paused_import_writes_what_it_has_and_goes_on(put: Put, folder: Path, store: Store) -> None:
    for number in range(4):
        put(f"{number}.txt", story(number))
    looks = iter([False, True, True, True])
    there: list[int] = []

    def paused() -> bool:
        there.append(len(article_rows(store)))
        return next(looks, False)

    assert _import(store, folder, paused=paused, processes=1).count(ItemStatus.ADDED) == 4
    assert there[:4] == [0, 0, 2, 2]


def test_reprints_are_linked_and_counted(put: Put, folder: Path, store: Store) -> None:
    rest = "\n\n".join(f"فقرة رقم {number} عن ليلة الفيضان في المدينة القديمة." for number in range(20))
    put("a.txt", f"{story(1)}\n{rest}")
    put("b.txt", f"{story(1)}\n{rest}\n\nخاتمة جديدة قصيرة.")
    put("c.txt", "خبر آخر لا شأن له بما سبق، عن سوق السمك وأسعاره ومن يشتري منه كل صباح في المدينة.")
    summary = _import(store, folder)
    assert (summary.count(ItemStatus.ADDED), summary.reprints) == (3, 1)
    assert [row.reprint_of for row in article_rows(store)] == [None, 1, None]
    assert reprint_groups(store) == [frozenset({1, 2})]


def test_an_article_outlives_its_file_and_is_flagged(put: Put, folder: Path, store: Store) -> None:
    put("a.txt", story(1))
    gone = put("b.txt", story(2))
    _import(store, folder)
    gone.unlink()
    assert _import(store, folder).vanished == 1
    assert vanished_articles(store) == {2}
    assert len(article_rows(store)) == 2
    put("b.txt", story(2))
    assert _import(store, folder).vanished == 0
    assert vanished_articles(store) == frozenset()


def test_a_folder_that_is_not_there_flags_nothing(put: Put, folder: Path, store: Store) -> None:
    put("a.txt", story(1))
    _import(store, folder)
    found = scan([folder])
    shutil.rmtree(folder)
    run(store, [], sources=found.sources)
    assert vanished_articles(store) == frozenset()
