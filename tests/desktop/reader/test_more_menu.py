from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.library import Library
from desktop.reader.more_menu import MoreMenu
from desktop.reader.reading import Reading
from tests.desktop.strike import STRIKE_TEXT, place


@pytest.fixture
def more(qtbot: QtBot, strike: Library) -> MoreMenu:
    window = QWidget()
    qtbot.addWidget(window)
    made = MoreMenu(QMenu(window), strike, window)
    made.reading = Reading(strike, 1)
    return made


def actions(more: MoreMenu) -> dict[str, QAction]:
    more.fill()
    return {action.text(): action for action in more._menu.actions()}


def test_it_offers_what_the_article_has(more: MoreMenu) -> None:
    offered = actions(more)
    assert "Article details…" in offered
    assert not offered["Show the file in its folder…"].isEnabled()
    assert not offered["Open the address…"].isEnabled()
    more.reading = None
    assert actions(more) == {}


def test_requests_are_told(more: MoreMenu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(more.original_asked):
        actions(more)["Show the original"].trigger()
    with qtbot.waitSignal(more.folds_asked):
        actions(more)["Show hidden lines"].trigger()


def test_notes_are_saved_where_a_person_chooses(
    more: MoreMenu, strike: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strike.add_note(1, *place(STRIKE_TEXT, "تصدع الرصيف"), "sage", "=1+1")
    targets = iter([str(tmp_path / "n.md"), str(tmp_path / "n.csv"), ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (next(targets), ""))
    more.save_markdown()
    more.save_table()
    more.save_table()
    assert "> تصدع الرصيف" in (tmp_path / "n.md").read_text(encoding="utf-8-sig")
    assert "'=1+1" in (tmp_path / "n.csv").read_text(encoding="utf-8-sig")


def test_a_place_that_cannot_be_written_is_told(
    more: MoreMenu, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "no" / "n.md"), ""))
    with qtbot.waitSignal(more.failed) as failed:
        more.save_markdown()
    assert "unwritable" in str(failed.args[0])
