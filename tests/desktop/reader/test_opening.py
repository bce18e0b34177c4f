from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.library import ImportItem
from desktop.reader.opening import file_of, open_address, safe_address, show_file


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://example.org/a",
        "https:",
        "not an address",
        "",
        None,
        "smb://host/share",
        "JAVASCRIPT:x",
    ],
)
def test_nothing_else_is_an_address_to_go_to(address: str | None) -> None:
    assert safe_address(address) is None


@pytest.mark.parametrize("address", ["https://example.org/أ?x=1", "http://example.org", "mailto:desk@example.org"])
def test_addresses_of_the_web_and_of_people(address: str) -> None:
    assert safe_address(address) is not None


def answer(*, yes: bool) -> None:
    def press() -> None:
        box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox))
        role = QMessageBox.ButtonRole.AcceptRole if yes else QMessageBox.ButtonRole.RejectRole
        button = next(button for button in box.buttons() if box.buttonRole(button) is role)
        button.click()

    QTimer.singleShot(50, press)


@pytest.mark.parametrize("yes", [True, False])
def test_an_address_is_opened_only_after_asking(qtbot: QtBot, yes: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    opened: list[QUrl] = []
    answer(yes=yes)
    open_address(QUrl("https://example.org/"), window, opened.append)
    assert opened == ([QUrl("https://example.org/")] if yes else [])


def test_of_a_file_the_folder_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "a.sh").write_text("echo")
    path = file_of([ImportItem("gone", "x"), ImportItem(str(tmp_path), "a.sh")])
    assert path == tmp_path / "a.sh"
    opened: list[QUrl] = []
    answer(yes=True)
    show_file(path, window, opened.append)
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    assert file_of([]) is None
