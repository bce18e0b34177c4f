from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.timeline.undated_list import UndatedList
from tests.desktop.timeline.story import titles
from tests.desktop.timeline.test_tray import undated_of


def test_titles_are_listed_in_the_order_they_are_told(qtbot: QtBot, appearance: Appearance) -> None:
    listed = UndatedList(appearance, titles)
    qtbot.addWidget(listed)
    listed.set_events(undated_of(12))
    assert [listed.item(row).text() for row in range(12)] == [titles([event])[event] for event in range(1, 13)]
    listed.show()
    qtbot.waitExposed(listed)
    assert listed.height() < 12 * 30


def test_a_row_chooses_and_activates_its_event(qtbot: QtBot, appearance: Appearance) -> None:
    listed = UndatedList(appearance, titles)
    qtbot.addWidget(listed)
    listed.set_events(undated_of(5))
    with qtbot.waitSignal(listed.event_chosen) as chosen:
        listed.itemClicked.emit(listed.item(2))
    assert chosen.args == [3]
    with qtbot.waitSignal(listed.passage_wanted) as wanted:
        listed.itemActivated.emit(listed.item(4))
    assert wanted.args == [5]
    listed.set_selected(2)
    assert listed.currentRow() == 1
