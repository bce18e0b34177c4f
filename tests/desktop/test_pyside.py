"""The binding keeps its reference counts: a release that does not would abort long sessions."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication


def test_void_calls_do_not_lose_a_reference_to_none(qapp: QGuiApplication) -> None:
    thing = QObject()
    for _ in range(200_000):
        thing.setObjectName("name")
    assert thing.objectName() == "name"
