from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Session
from desktop.timeline.pane import TimelinePane
from desktop.timeline.reading_cursor import ReadingCursor


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def cursor(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> ReadingCursor:
    pane = TimelinePane(strike, session, appearance)
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    with qtbot.waitSignal(pane.loaded, timeout=5000) if not pane.is_loaded else qtbot.waitExposed(pane):
        pane.show()
    found = pane.findChild(ReadingCursor)
    assert isinstance(found, ReadingCursor)
    return found


def start_of(name: str) -> int:
    start = edtf.parse(name).start
    assert start is not None
    return start


def test_it_stands_at_the_time_that_is_read(cursor: ReadingCursor, session: Session) -> None:
    places = [cursor.place]
    for name in ("2022-11-07", "2022-11-20"):
        session.set_reading(start_of(name))
        places.append(cursor.place)
    nowhere, early, late = places
    assert nowhere is None
    assert early is not None
    assert late is not None
    assert early.x() < late.x()
    assert not cursor.grab().isNull()


def test_a_time_out_of_view_has_no_place(cursor: ReadingCursor, session: Session) -> None:
    session.set_reading(start_of("1850"))
    assert cursor.place is None


def test_it_lies_over_the_whole_canvas(cursor: ReadingCursor) -> None:
    parent = cursor.parentWidget()
    assert parent is not None
    assert cursor.size() == parent.size()
