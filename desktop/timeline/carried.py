"""An event that is carried from one view to another."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData

_KIND: Final = "application/x-tasalsul-event"


def carrying(event_id: int) -> QMimeData:
    """What a drag of an event holds."""
    held = QMimeData()
    held.setData(_KIND, str(event_id).encode())
    return held


def carried_event(held: QMimeData) -> int | None:
    """The event that a drag holds; None if it holds something else."""
    text = bytes(held.data(_KIND).data()).decode("ascii", "replace")
    return int(text) if text.isdecimal() else None
