import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.printing.options import PrintOptions, preferred_view
from desktop.printing.side import Side


@pytest.fixture
def side(qtbot: QtBot, appearance: Appearance) -> Side:
    options = PrintOptions(preferred_view(appearance.preferences, "Halun"), appearance, visible=True, article=None)
    made = Side(options, appearance)
    qtbot.addWidget(made)
    return made


def test_progress_is_shown_while_there_is_some(qtbot: QtBot, side: Side) -> None:
    side.show_progress(0.4)
    assert not side.bar.isHidden()
    assert side.bar.value() == 40
    with qtbot.waitSignal(side.cancelled):
        side.stop.click()
    side.show_progress(None)
    assert side.bar.isHidden()
    assert side.stop.isHidden()


def test_without_pages_nothing_can_be_done(side: Side) -> None:
    side.show_summary("", ready=False)
    buttons = (side.print_button, side.save_button, side.copy_button, side.keep_button)
    assert not any(button.isEnabled() for button in buttons)
    side.show_summary("14 of 14", ready=True)
    assert all(button.isEnabled() for button in buttons)


def test_the_page_and_its_neighbours(side: Side) -> None:
    side.show_page(0, 3, 1.0)
    assert side.number.text() == "1 / 3"
    assert (side.previous.isEnabled(), side.following.isEnabled(), side.smaller.isEnabled()) == (False, True, False)
    side.show_page(2, 3, 1.25)
    assert (side.previous.isEnabled(), side.following.isEnabled(), side.smaller.isEnabled()) == (True, False, True)


def test_a_name_is_asked_before_it_is_kept(qtbot: QtBot, side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *_, **given: (f" {given['text']} ", True)))
    with qtbot.waitSignal(side.keep_wanted) as wanted:
        side.keep_button.click()
    assert wanted.args == ["Halun"]
