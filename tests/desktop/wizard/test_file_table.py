"""The list of files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.wizard.file_table import TONE, FileColumn, FileTable, FileView
from desktop.wizard.gathering import Gathering


def test_skipped_files_come_first_with_their_reason(gathering: Gathering, qtmodeltester: object) -> None:
    table = FileTable("en")
    table.show_rows(gathering.rows)
    qtmodeltester.check(table)  # type: ignore[attr-defined]
    assert table.index(0, FileColumn.NAME).data() == "zpicture.txt"
    assert "zpicture.txt" in table.index(0, FileColumn.REASON).data()
    assert table.index(0, FileColumn.REASON).data(TONE) == "warn"
    assert table.index(1, FileColumn.ENCODING).data() == "UTF-8"
    assert table.index(1, FileColumn.KIND).data() == "Plain text"
    assert table.headerData(FileColumn.SIZE, Qt.Orientation.Horizontal) == "Size"


def test_a_brief_list_has_names_and_remarks(gathering: Gathering, appearance: Appearance, qtbot: QtBot) -> None:
    table = FileTable("en")
    table.show_rows(gathering.rows)
    view = FileView(table, appearance, brief=True)
    qtbot.addWidget(view)
    hidden = {column for column in FileColumn if view.isColumnHidden(column)}
    assert hidden == {FileColumn.KIND, FileColumn.ENCODING, FileColumn.SIZE}
