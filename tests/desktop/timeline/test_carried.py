from __future__ import annotations

from PySide6.QtCore import QMimeData

from desktop.timeline.carried import carried_event, carrying


def test_what_is_carried_is_an_event_and_nothing_else() -> None:
    assert carried_event(carrying(41)) == 41
    other = QMimeData()
    other.setText("41")
    assert carried_event(other) is None
