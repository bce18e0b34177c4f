"""Which column of a table is which, and that a choice is remembered."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Columns, Library, Wanted
from desktop.wizard.columns_panel import ColumnsPanel
from tests.desktop.wizard.test_files_page import TABLE


def _panel(library: Library, appearance: Appearance, path: Path, qtbot: QtBot) -> ColumnsPanel:
    path.write_text(TABLE, encoding="utf-8")
    panel = ColumnsPanel(library, appearance)
    qtbot.addWidget(panel)
    panel.show_file(path, Wanted())
    qtbot.waitUntil(lambda: panel.boxes["title"].count() == 4, timeout=20_000)
    return panel


def test_a_choice_is_told_and_remembered_for_tables_with_the_same_columns(
    library: Library, appearance: Appearance, tmp_path: Path, qtbot: QtBot
) -> None:
    panel = _panel(library, appearance, tmp_path / "a.csv", qtbot)
    box = panel.boxes["author"]
    box.setCurrentIndex(box.findData("when"))
    with qtbot.waitSignal(panel.mapping_changed) as told:
        box.activated.emit(box.currentIndex())
    chosen = told.args[0]
    assert isinstance(chosen, Columns)
    assert (chosen.author, chosen.body) == ("when", "text")
    again = ColumnsPanel(library, appearance)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.mapping_changed, timeout=20_000) as told:
        again.show_file(tmp_path / "a.csv", Wanted())
    assert told.args[0] == chosen


def test_a_file_without_columns_has_no_panel(library: Library, appearance: Appearance, qtbot: QtBot) -> None:
    panel = ColumnsPanel(library, appearance)
    qtbot.addWidget(panel)
    panel.show_file(None, Wanted())
    assert panel.isHidden()
