"""What goes wrong in the program itself is said, not swallowed."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.failure import tell_defects


def test_a_defect_is_said_once_and_still_written(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: written.append(kind))
    window = QWidget()
    qtbot.addWidget(window)
    tell_defects(lambda: window)
    for _ in range(2):
        sys.excepthook(KeyError, KeyError("lanes"), None)
    (box,) = window.findChildren(QMessageBox)
    assert "KeyError: 'lanes'" in box.text()
    assert written == [KeyError, KeyError]
    box.close()
