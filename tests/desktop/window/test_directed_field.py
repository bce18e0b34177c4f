from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.window.directed_field import DirectedField


@pytest.mark.parametrize(
    ("text", "right_to_left"), [("عنوان", True), ("Title", False), ("", True), ("AFP - بغداد", True), ("12", True)]
)
def test_the_field_follows_its_text(qtbot: QtBot, text: str, right_to_left: bool) -> None:
    field = DirectedField("", "rtl")
    qtbot.addWidget(field)
    field.setText(text)
    assert (field.layoutDirection() is Qt.LayoutDirection.RightToLeft) is right_to_left
