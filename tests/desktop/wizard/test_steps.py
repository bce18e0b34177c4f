"""The column of steps and the footer's note."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.wizard.steps import WIDTH, FooterEnd, SkippedNote, Step, StepsColumn


def test_the_present_step_is_said(appearance: Appearance, qtbot: QtBot) -> None:
    column = StepsColumn(appearance)
    qtbot.addWidget(column)
    column.show_steps((Step("Source", "one"), Step("Files")), 1)
    assert column.accessibleName() == "Step 2 of 2: Files"
    assert column.width() == WIDTH


def test_done_and_present_steps_are_drawn_in_the_accent(appearance: Appearance, qtbot: QtBot) -> None:
    column = StepsColumn(appearance)
    qtbot.addWidget(column)
    column.resize(WIDTH, 300)
    column.show_steps((Step("Source", "one"), Step("Files"), Step("Dates")), 1)
    picture = column.grab().toImage()
    accent = appearance.color("accent").rgb()
    assert picture.pixel(24, 97) == accent
    assert picture.pixel(24, 143) != accent


def test_the_note_grows_with_its_words(appearance: Appearance, qtbot: QtBot) -> None:
    note = SkippedNote(appearance)
    qtbot.addWidget(note)
    note.show_words("2 files were skipped")
    narrow = note.sizeHint().width()
    note.show_words("2 files and 17 folders were skipped")
    assert note.sizeHint().width() > narrow
    assert note.text().endswith("See why")


def test_the_footers_end_takes_no_focus(appearance: Appearance, qtbot: QtBot) -> None:
    end = FooterEnd(appearance)
    qtbot.addWidget(end)
    assert not end.isEnabled()
    assert end.width() > 0
