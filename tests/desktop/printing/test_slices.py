import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.printing import slices
from desktop.printing.progress import Cancelled
from desktop.printing.slices import Slices


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Slices:
    monkeypatch.setattr(slices, "_SLICE", 0.0)
    return Slices()


def test_the_window_stays_awake(qtbot: QtBot, eager: Slices) -> None:
    due: list[float] = []
    QTimer.singleShot(0, lambda: due.append(1.0))
    eager.moved.connect(due.append)
    eager.begin()(0.25)
    assert sorted(due) == [0.25, 1.0]


def test_work_that_is_called_off_stops(eager: Slices) -> None:
    progress = eager.begin()
    progress(0.1)
    eager.call_off()
    with pytest.raises(Cancelled):
        progress(0.2)


def test_new_work_takes_the_place_of_the_old(eager: Slices) -> None:
    old, new = eager.begin(), eager.begin()
    with pytest.raises(Cancelled):
        old(0.2)
    new(0.2)
    assert not eager.is_running
