from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.printing.fields import Fields, choose


def test_every_field_is_heard_and_has_its_label(qtbot: QtBot) -> None:
    form = Fields()
    qtbot.addWidget(form)
    box = form.choice("&Paper", [("A4", 4), ("A3", 3)])
    number, count, switch = form.number("&Margin", 0, 9, 1, " mm"), form.count("&Pages", 1, 9), form.switch("Legend")
    line = form.line("&Title", "Name")
    heard: list[bool] = []
    form.changed.connect(lambda: heard.append(True))
    choose(box, 3)
    number.setValue(2.5)
    count.setValue(3)
    switch.setChecked(True)
    line.setText("x")
    assert len(heard) == 5
    buddies = {label.buddy() for label in form.findChildren(QLabel)}
    assert {box, number, count, line} <= buddies


def test_a_value_that_is_not_offered_is_the_first(qtbot: QtBot) -> None:
    form = Fields()
    qtbot.addWidget(form)
    box = form.choice("&Paper", [("A4", 4), ("A3", 3)])
    choose(box, 3)
    choose(box, 99)
    assert box.currentData() == 4
