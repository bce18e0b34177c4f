from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.printing.outputs import Outputs
from desktop.printing.slices import Slices
from tests.desktop.printing.test_export import printout


@pytest.fixture
def slices(qapp: object) -> Slices:
    return Slices()


@pytest.fixture
def outputs(qtbot: QtBot, appearance: Appearance, slices: Slices) -> Outputs:
    window = QWidget()
    qtbot.addWidget(window)
    return Outputs(window, slices, "en")


@pytest.mark.parametrize(
    ("chosen", "kind", "written"),
    [
        ("story", "Drawing (*.svg)", "story.svg"),
        ("story", "Plain text (*.txt)", "story.txt"),
        ("story.html", "PDF document (*.pdf)", "story.html"),
    ],
)
def test_the_kind_that_is_chosen_ends_the_name(
    outputs: Outputs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: str, kind: str, written: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / chosen), kind)))
    outputs.ask_file(printout())
    assert (tmp_path / written).stat().st_size > 0


def test_work_that_is_called_off_says_nothing(
    outputs: Outputs, slices: Slices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    outputs.told.connect(told.append)
    given = printout()
    original = slices.begin

    def begun_and_called_off() -> object:
        progress = original()
        slices.call_off()
        return progress

    monkeypatch.setattr(slices, "begin", begun_and_called_off)
    assert not outputs.save_to(tmp_path / "story.pdf", given)
    assert told == []
    assert not (tmp_path / "story.pdf").exists()
