"""The offer to go on with an import that was cut off."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Interrupted
from desktop.wizard.unfinished_panel import UnfinishedPanel


def test_imports_are_offered_with_their_files(appearance: Appearance, qtbot: QtBot) -> None:
    panel = UnfinishedPanel(appearance)
    qtbot.addWidget(panel)
    panel.show_imports([])
    assert panel.isHidden()
    panel.show_imports([Interrupted(1, "/news/marsa", "2022-03-07", 3), Interrupted(2, "/news/tell", "2022-03-08", 4)])
    assert not panel.isHidden()
    assert "7 files" in panel.words.text()
    assert "marsa" in panel.words.text()
    with qtbot.waitSignal(panel.rest_asked):
        panel.rest_button.click()
