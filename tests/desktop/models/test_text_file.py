from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from desktop.models.text_file import save_text


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window to ask in."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_the_text_is_written(parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, tmp_path / "a.csv")
    save_text(parent, "Save", tmp_path / "a.csv", "", lambda: "نص")
    assert (tmp_path / "a.csv").read_bytes() == b"\xef\xbb\xbf" + "نص".encode()


def test_without_a_choice_the_text_is_not_even_made(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "")
    made: list[str] = []
    save_text(parent, "Save", tmp_path / "a.csv", "", lambda: made.append("x") or "x")  # type: ignore[func-returns-value]
    assert made == []


def test_a_place_that_cannot_be_written_is_told(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "none" / "a.csv")
    with pytest.raises(EnvironmentFault, match="fault-file-unwritable"):
        save_text(parent, "Save", tmp_path / "a.csv", "", lambda: "x")
