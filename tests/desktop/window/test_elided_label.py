from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.window.elided_label import ElidedLabel


@pytest.fixture
def label(qtbot: QtBot, appearance: Appearance) -> ElidedLabel:
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.resize(120, 24)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_text_decides_its_direction(label: ElidedLabel) -> None:
    label.say("عنوان (Getty)")
    assert label.right_to_left
    label.say("Title")
    assert not label.right_to_left


def test_a_given_direction_is_taken(label: ElidedLabel) -> None:
    label.say("AFP - بغداد", "rtl")
    assert label.right_to_left


def test_weak_text_follows_the_interface(label: ElidedLabel) -> None:
    label.say("2023")
    assert not label.right_to_left
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.right_to_left


def test_what_was_cut_is_in_the_tooltip(label: ElidedLabel) -> None:
    label.say("كلمة " * 20)
    label.grab()
    assert label.toolTip() == '<p dir="rtl">' + "كلمة " * 20 + "</p>"
    label.say("كلمة")
    label.grab()
    assert label.toolTip() == ""


def test_right_to_left_text_stands_at_the_interfaces_start(label: ElidedLabel) -> None:
    label.say("نص")
    image = label.grab().toImage()
    ground = image.pixel(119, 1)
    inked = [x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    assert max(inked) < 60
