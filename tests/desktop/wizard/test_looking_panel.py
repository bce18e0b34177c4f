"""Which files of a folder count."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Looking
from desktop.wizard.looking_panel import LookingPanel


def test_everything_counts_until_something_is_chosen(appearance: Appearance, qtbot: QtBot) -> None:
    panel = LookingPanel(appearance)
    qtbot.addWidget(panel)
    assert panel.looking == Looking()
    panel.include.setText("*.html,  *.txt")
    panel.ignore.setText("مسودات، *.pdf")
    panel.recursive.setChecked(False)
    assert panel.looking == Looking(("*.html", "*.txt"), ("مسودات", "*.pdf"), recursive=False)


def test_the_fields_open_by_their_link(appearance: Appearance, qtbot: QtBot) -> None:
    panel = LookingPanel(appearance)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.include.isVisible()
    panel.link.click()
    assert panel.include.isVisible()
