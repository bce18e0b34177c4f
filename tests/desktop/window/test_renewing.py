from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.importing.renewing import Renewed
from desktop.appearance.appearance import Appearance
from desktop.window.renewing import RenewingDialog

FOUND = [
    Renewed(3, "إضراب المرفأ", ("مسيرة",), ("الإدارة ترفض",), (), 2),
    Renewed(7, "Harbour talks", (), (), ("Talks",), 0),
]


def test_what_would_change_is_listed_and_chosen(qtbot: QtBot, appearance: Appearance) -> None:
    dialog = RenewingDialog(FOUND, appearance)
    qtbot.addWidget(dialog)
    first, second = (dialog.list.topLevelItem(row) for row in (0, 1))
    assert first is not None
    assert second is not None
    assert [first.text(column) for column in range(1, 5)] == ["1", "1", "", "2"]
    assert [child.text(0) for child in map(first.child, range(first.childCount())) if child is not None] == [
        "Added: \u2068مسيرة\u2069",
        "Changed: \u2068الإدارة ترفض\u2069",
    ]
    assert dialog.chosen == [3, 7]
    second.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.chosen == [3]
