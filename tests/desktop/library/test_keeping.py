from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from db.store.articles import edit_title
from db.store.store import Store
from desktop.library import Library, backups
from tests.db.store.stories import check


def test_a_backup_is_made_when_something_changed(library: Library, qtbot: QtBot) -> None:
    assert library.is_backup_due()
    with qtbot.waitSignal(library.back_up().finished) as made:
        pass
    assert library.backups() == [made.args[0]]
    assert not library.is_backup_due()


def test_a_copy_of_what_is_open(library: Library, qtbot: QtBot, tmp_path: Path) -> None:
    library.edit_title(1, "kept")
    with qtbot.waitSignal(library.save_copy(tmp_path / "copy.tasalsul").finished):
        pass
    check(tmp_path / "copy.tasalsul")


def test_the_check_of_a_whole_library(library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(library.check().finished) as found:
        pass
    assert (found.args[0].articles, found.args[0].events, found.args[0].problems) == (2, 3, ())


def test_a_backup_is_restored_and_open(library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(library.back_up().finished) as made:
        pass
    before = library.article(1).title
    library.edit_title(1, "after the backup")
    with qtbot.waitSignal(library.opened):
        aside = library.restore(made.args[0].path)
    assert library.article(1).title == before
    former = Store.open(aside)
    former.close()
    check(aside)


def test_a_backup_that_cannot_be_restored_leaves_the_library_open(library: Library, tmp_path: Path) -> None:
    spoilt = tmp_path / "spoilt.tasalsul"
    spoilt.write_bytes(b"not a backup")
    with pytest.raises(EnvironmentFault):
        library.restore(spoilt)
    assert len(library.article_rows()) == 2


def test_a_damaged_library_is_replaced_by_its_backup(library: Library, qtbot: QtBot) -> None:
    path = library.path
    with qtbot.waitSignal(library.back_up().finished):
        pass
    library.close()
    path.write_bytes(path.read_bytes()[:9_000])
    with pytest.raises(EnvironmentFault):
        library.open(path)
    aside = library.restore_damaged(path, backups(path)[0].path)
    assert len(library.article_rows()) == 2
    assert aside.stat().st_size == 9_000


def test_what_can_be_read_of_a_damaged_library_is_saved(library: Library, qtbot: QtBot) -> None:
    path = library.path
    library.close()
    with qtbot.waitSignal(library.salvage(path).finished) as saved:
        pass
    assert {table.table: table.kept for table in saved.args[0]}["articles"] == 2
    library.open(path)
    assert len(library.article_rows()) == 2
    assert len([file for file in path.parent.iterdir() if "(before" in file.stem and file.suffix == path.suffix]) == 1


def test_an_edit_is_kept_under_the_person_s_name(library: Library, tmp_path: Path) -> None:
    library.set_person("سلمى")
    library.edit_title(1, "one")
    edit = library.undoable()
    assert edit is not None
    assert edit.person == "سلمى"
    library.create(tmp_path / "other.tasalsul")
    assert library.store.person == "سلمى"


def test_what_another_program_wrote_is_read_anew(library: Library, qtbot: QtBot) -> None:
    library.read_anew_if_changed_elsewhere()
    with qtbot.assertNotEmitted(library.opened):
        library.read_anew_if_changed_elsewhere()
    other = Store.open(library.path)
    edit_title(other, 1, "theirs")
    other.close()
    with qtbot.waitSignal(library.opened):
        library.read_anew_if_changed_elsewhere()
    assert library.article(1).title == "theirs"
