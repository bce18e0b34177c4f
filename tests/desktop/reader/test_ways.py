from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.reader.marks import DateMark, PassageMark, Stop
from desktop.reader.pane import ReaderPane
from desktop.session import Origin, Session
from tests.desktop.strike import STRIKE_TEXT, place


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def pane(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> ReaderPane:
    made = ReaderPane(strike, session, appearance)
    qtbot.addWidget(made)
    made.resize(508, 400)
    session.select_article(1, Origin.LIST)
    with qtbot.waitExposed(made):
        made.show()
    made.grab()
    return made


def stop(pane: ReaderPane) -> Stop:
    found = pane.view.emphasis.stop
    assert found is not None
    return found


def test_from_passage_to_passage_and_date_to_date(pane: ReaderPane) -> None:
    stops = []
    for step, by in ((pane.ways.step_passage, 1), (pane.ways.step_passage, 1), (pane.ways.step_date, 1)):
        step(by)
        stops.append(stop(pane))
    assert [type(found) for found in stops] == [PassageMark, PassageMark, DateMark]
    assert stops[1].start > stops[0].start
    pane.ways.step_passage(-1)
    assert stop(pane) == stops[1]


def test_steps_go_around_the_ends(pane: ReaderPane) -> None:
    pane.ways.step_passage(-1)
    last = pane.view.emphasis.stop
    pane.ways.step_passage(1)
    first = pane.view.emphasis.stop
    assert last is not None
    assert first is not None
    assert last.start > first.start


def test_the_reading_cursor_follows_the_text(pane: ReaderPane, session: Session, qtbot: QtBot) -> None:
    pane.ways.tell_place()
    at_the_top = session.reading
    assert at_the_top is not None
    reading = pane.ways.reading
    assert reading is not None
    assert reading.spoken_of(0) == reading.article.publication.span.start if reading.article.publication.span else None
    start = place(STRIKE_TEXT, "7 تشرين")[1]
    assert reading.spoken_of(start) != reading.spoken_of(0)
    bar = pane.view.verticalScrollBar()
    with qtbot.waitSignal(session.reading_changed):
        bar.setValue(bar.maximum())
    assert session.reading != at_the_top


def test_without_an_article_nothing_is_read(pane: ReaderPane, session: Session) -> None:
    session.select_article(None, Origin.LIST)
    pane.ways.tell_place()
    assert session.reading is None
