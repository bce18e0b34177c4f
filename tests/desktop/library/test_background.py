from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.importing.choices import Choice, Chosen
from db.importing.preview import Previewed
from db.time import edtf
from desktop.library import Change, ItemStatus, Library
from tests.db.store.stories import BRIDGE, HARBOUR

MEETING = "اجتماع في الميناء\n\nاستقبل الوزير رئيس البلدية يوم 3 أيار 2021 في مكتبه.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of three files: two articles and a copy of one."""
    place = tmp_path / "folder"
    place.mkdir()
    (place / "a.txt").write_text(BRIDGE + "\nA line more.", encoding="utf-8")
    (place / "b.txt").write_text(HARBOUR, encoding="utf-8")
    (place / "c.txt").write_text(HARBOUR, encoding="utf-8")
    return place


def test_scan_then_preview_write_nothing(library: Library, folder: Path, qtbot: QtBot) -> None:
    scanning = library.scan([folder])
    with qtbot.waitSignal(scanning.finished) as scanned:
        pass
    candidates = scanned.args[0].candidates
    assert [candidate.relative for candidate in candidates] == ["a.txt", "b.txt", "c.txt"]
    read: list[Previewed] = []
    preview = library.preview(candidates)
    preview.progressed.connect(read.append)
    with qtbot.assertNotEmitted(library.changed), qtbot.waitSignal(preview.finished) as finished:
        pass
    assert finished.args == [3]
    statuses = [previewed.verdict.status for previewed in read]
    assert statuses == [ItemStatus.ADDED, ItemStatus.ADDED, ItemStatus.DUPLICATE]
    assert len(library.article_rows()) == 2


def test_import_tells_of_every_batch_in_the_gui_thread_before_it_ends(
    library: Library, folder: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    told: list[Change] = []
    threads: set[QThread] = set()

    def note(change: Change) -> None:
        told.append(change)
        threads.add(QThread.currentThread())

    library.changed.connect(note)
    importing = library.import_folder(folder)
    with qtbot.waitSignal(importing.finished, timeout=20_000) as finished:
        pass
    assert finished.args[0].count(ItemStatus.ADDED) == 2
    assert set().union(*(change.added("articles") for change in told)) == {3, 4}
    assert threads == {qapp.thread()}
    assert len(library.article_rows()) == 4


def test_what_a_person_chose_for_a_file_holds(library: Library, folder: Path, qtbot: QtBot) -> None:
    scanning = library.scan([folder / "b.txt"])
    with qtbot.waitSignal(scanning.finished) as scanned:
        pass
    choice = Chosen(every=Choice(title="Mine", published=edtf.parse("2021-05-07")))
    importing = library.import_files(scanned.args[0].candidates, choices={folder / "b.txt": choice})
    with qtbot.waitSignal(importing.finished, timeout=20_000):
        pass
    article = library.article(3)
    assert (article.title, article.publication.span) == ("Mine", edtf.parse("2021-05-07"))


def test_a_batch_of_a_library_that_was_closed_is_not_told(library: Library, folder: Path, qtbot: QtBot) -> None:
    importing = library.import_folder(folder)
    assert importing.wait(20)
    with qtbot.assertNotEmitted(library.changed, wait=0):
        library.close()
        qtbot.waitUntil(lambda: importing.is_told)


def test_an_import_that_is_cancelled_keeps_whole_batches(
    library: Library, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.importing.writer._BATCH", 2)
    for number in range(9):
        (folder / f"d{number}.txt").write_text(f"{HARBOUR} Again, {number} times.", encoding="utf-8")
    importing = library.import_folder(folder)
    library.changed.connect(lambda change: importing.cancel())
    with qtbot.waitSignal(importing.finished, timeout=20_000) as finished:
        pass
    summary = finished.args[0]
    assert summary.count(ItemStatus.ADDED) == len(library.article_rows()) - 2
    assert len(library.known_items()) == len(summary.outcomes) + 2
    again = library.import_folder(folder)
    with qtbot.waitSignal(again.finished, timeout=20_000):
        pass
    assert len(library.article_rows()) == 2 + 11


def test_a_folder_that_is_not_there(library: Library, tmp_path: Path, qtbot: QtBot) -> None:
    scanning = library.scan([tmp_path / "none"])
    with qtbot.waitSignal(scanning.failed) as failed:
        pass
    assert failed.args[0].message.key == "import-missing"


def test_extracting_for_a_preview(library: Library) -> None:
    assert library.extract(library.article(2)).mentions


def test_a_changed_library_is_backed_up_before_an_import(library: Library, qtbot: QtBot, tmp_path: Path) -> None:
    assert library.backups() == []
    with qtbot.waitSignal(library.import_files([]).finished, timeout=60_000):
        pass
    assert len(library.backups()) == 1
    with qtbot.waitSignal(library.import_files([]).finished, timeout=60_000):
        pass
    assert len(library.backups()) == 1


def test_articles_are_read_anew_and_undone(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(MEETING, encoding="utf-8")
    library = Library()
    library.create(tmp_path / "a.tasalsul")
    with qtbot.waitSignal(library.import_folder(tmp_path / "articles").finished, timeout=60_000):
        pass
    event = library.events_of(1)[0]
    with library.store.writing() as writing:
        writing.connection.execute("UPDATE evidence SET title = 'older'")
        writing.connection.execute("UPDATE events SET title = 'older'")
    with qtbot.waitSignal(library.what_would_change().finished) as found:
        pass
    assert [renewed.article_id for renewed in found.args[0]] == [1]
    with qtbot.waitSignals([library.edited, library.renew([1]).finished]):
        pass
    assert library.event_by_id(event.id).title == event.title
    library.undo()
    assert library.event_by_id(event.id).title == "older"
    library.close()
