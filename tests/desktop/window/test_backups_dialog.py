from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Backup
from desktop.window.backups_dialog import BackupsDialog

LIST = [
    Backup(datetime(2024, 6, 20, 12, tzinfo=UTC), Path("b.tasalsul"), 2_500_000),
    Backup(datetime(2024, 6, 19, 12, tzinfo=UTC), Path("a.tasalsul"), 900),
]


def dialog_of(backups: list[Backup], appearance: Appearance, qtbot: QtBot) -> BackupsDialog:
    dialog = BackupsDialog("قصة", backups, appearance)
    qtbot.addWidget(dialog)
    return dialog


def test_the_newest_is_chosen_first(appearance: Appearance, qtbot: QtBot) -> None:
    dialog = dialog_of(LIST, appearance, qtbot)
    assert dialog.chosen == LIST[0]
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    assert dialog.chosen == LIST[1]
    row = dialog.list.topLevelItem(1)
    assert row is not None
    assert "2024" in row.text(0)
    assert row.text(1) == "900 bytes"
    newest = dialog.list.topLevelItem(0)
    assert newest is not None
    assert newest.text(1) == "2.4 MB"


def test_without_backups_there_is_nothing_to_restore(appearance: Appearance, qtbot: QtBot) -> None:
    dialog = dialog_of([], appearance, qtbot)
    assert dialog.chosen is None
    assert not dialog.restore.isEnabled()
