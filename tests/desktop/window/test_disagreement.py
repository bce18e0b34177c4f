from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from db.message import message
from desktop.appearance.appearance import Appearance
from desktop.library import Library, StoredEvent
from desktop.window.disagreement import DisagreementLine

DAY = message("corroboration-day", first="2022-11-20", first_count=3, second="2022-11-18", second_count=1)
KILLED = message("corroboration-killed", first=3, first_count=2, second=4, second_count=1)


@pytest.fixture
def event(strike: Library) -> StoredEvent:
    return strike.events_of(1)[0]


@pytest.fixture
def line(qtbot: QtBot, appearance: Appearance) -> DisagreementLine:
    made = DisagreementLine(appearance)
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_while_sources_agree(line: DisagreementLine, event: StoredEvent) -> None:
    line.show_event(event)
    assert line.isHidden()


def test_it_says_the_first_and_keeps_all_at_hand(line: DisagreementLine, event: StoredEvent) -> None:
    line.show_event(replace(event, disagreement=(DAY, KILLED)))
    assert not line.isHidden()
    assert line.text().startswith("Sources disagree on the day")
    assert "number of killed" in line.toolTip()
    line.show_event(event)
    assert line.isHidden()


def test_it_is_painted_on_the_warning_ground(
    line: DisagreementLine, event: StoredEvent, appearance: Appearance
) -> None:
    line.show_event(replace(event, disagreement=(DAY,)))
    line.resize(300, line.height())
    picture = line.grab().toImage()
    assert picture.pixelColor(150, 2) == appearance.color("warn_ground")
