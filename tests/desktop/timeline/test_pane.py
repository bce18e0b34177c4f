from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import Family
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import Field, Library
from desktop.session import Origin, Session
from desktop.timeline.pane import TimelinePane


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def pane(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> TimelinePane:
    """The pane over the story of the strike, its events shown, nothing moving."""
    appearance.preferences.set(settings.REDUCED_MOTION, value=True)
    made = TimelinePane(strike, session, appearance)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(lambda: len(made.view.index) > 0)
    return made


def ids(pane: TimelinePane) -> list[int]:
    return [int(event_id) for event_id in pane.view.index.ids]


def test_the_library_is_shown_with_its_counts(pane: TimelinePane, strike: Library) -> None:
    counts = strike.family_counts()
    table = strike.event_table()
    assert len(pane.view.index) == table.dated_count
    for family, chip in pane.sifting.row.chips.items():
        assert chip.accessibleName().endswith(str(counts[family]))
    assert len(strike.undated()) == len(table) - table.dated_count


def test_the_visible_span_is_told(pane: TimelinePane, session: Session) -> None:
    assert session.visible == (pane.view.scale.start, pane.view.scale.end)
    pane.view.zoom_by(2.0, 100.0)
    assert session.visible == (pane.view.scale.start, pane.view.scale.end)


def test_choosing_an_event_opens_an_article_that_tells_it(
    pane: TimelinePane, session: Session, strike: Library
) -> None:
    event = ids(pane)[0]
    pane.choosing.choose(event)
    assert session.event_id == event
    assert session.origin is Origin.TIMELINE
    assert session.article_id in strike.event_by_id(event).articles
    assert pane.view.selected == event
    assert strike.event_by_id(event).title in pane.view.accessibleDescription()


def test_an_event_chosen_elsewhere_is_centred(pane: TimelinePane, session: Session) -> None:
    event = ids(pane)[-1]
    session.select_event(event, Origin.READER)
    position = pane.view.index.position(event)
    assert position is not None
    along = pane.view.scale.along(float(pane.view.index.anchor[position]))
    assert along == pytest.approx(pane.view.scale.width / 2, abs=2)
    assert any(mark.event == event for mark in pane.view.scene.marks)


def test_enter_asks_for_the_passage(pane: TimelinePane, qtbot: QtBot) -> None:
    event = ids(pane)[0]
    pane.choosing.choose(event)
    with qtbot.waitSignal(pane.passage_wanted) as wanted:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert wanted.args == [event]


def test_the_card_tells_title_date_passage_and_reason(pane: TimelinePane, strike: Library) -> None:
    event = strike.event_by_id(ids(pane)[0])
    pane.choosing.choose(event.id)
    pane.view.bring(event.id, centre=True)
    QTest.keyClick(pane.view, Qt.Key.Key_Space)
    assert pane.floating.card.isVisible()
    assert event.title in pane.floating.card.words
    pane.view.card_wanted.emit(None)
    pane.floating.card.dismiss(at_once=True)
    assert not pane.floating.card.isVisible()


def test_a_chip_hides_its_family(pane: TimelinePane, session: Session) -> None:
    total = len(pane.view.index)
    chip = next(chip for family, chip in pane.sifting.row.chips.items() if pane.view.index.family_counts()[family])
    hidden = pane.view.index.family_counts()[chip.family]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert session.filter.hidden_families == {chip.family}
    assert len(pane.view.index) == total - hidden


def test_hiding_everything_is_said_and_undone(pane: TimelinePane, session: Session) -> None:
    session.set_filter(replace(session.filter, hidden_families=frozenset(Family)))
    assert pane.notice.isVisible()
    pane.notice.all_wanted.emit()
    assert not pane.notice.isVisible()
    assert len(pane.view.index) > 0


def test_sources_can_be_hidden(pane: TimelinePane, session: Session, strike: Library) -> None:
    total = len(pane.view.index)
    source = strike.sources()[0][0]
    session.set_filter(replace(session.filter, hidden_sources=frozenset({source})))
    told = set(strike.events_in_sources([other for other, _ in strike.sources() if other != source]).tolist())
    assert set(ids(pane)) <= told
    assert len(pane.view.index) <= total


def test_a_change_keeps_view_and_selection(pane: TimelinePane, session: Session, strike: Library, qtbot: QtBot) -> None:
    event = ids(pane)[0]
    pane.choosing.choose(event)
    pane.view.zoom_by(1.5, 200.0)
    scale = pane.view.scale
    with qtbot.waitSignal(pane.loaded):
        strike.correct_events([event], {Field.TITLE: "عنوان جديد"})
    assert pane.view.scale == scale
    assert pane.view.selected == event


def test_a_closed_library_shows_nothing(pane: TimelinePane, strike: Library) -> None:
    strike.close()
    assert len(pane.view.index) == 0
    assert pane.tray.words


def test_the_axis_follows_the_preferences(pane: TimelinePane, appearance: Appearance) -> None:
    assert pane.view.scene.axis.height == 68
    appearance.preferences.set(settings.SECOND_CALENDAR, "none")
    assert pane.view.scene.axis.height == 50
    appearance.preferences.set(settings.TIME_DIRECTION, "rtl")
    assert pane.view.scale.mirrored
    appearance.preferences.set(settings.LANES, "source")
    assert all(lane.name for lane in pane.view.scene.lanes)


def test_the_overview_moves_the_canvas(pane: TimelinePane) -> None:
    start, end = pane.view.scale.start, pane.view.scale.end
    pane.overview.span_wanted.emit(start + 86_400, end + 86_400)
    assert pane.view.scale.start == pytest.approx(start + 86_400)
    box = pane.overview.window_box()
    assert box.width() > 0


def test_the_overviews_window_can_be_dragged(pane: TimelinePane) -> None:
    pane.view.zoom_by(8.0, 300.0)
    start = pane.view.scale.start
    middle = pane.overview.window_box().center().toPoint()
    QTest.mousePress(pane.overview, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(pane.overview, middle + QPoint(-20, 0))
    QTest.mouseRelease(pane.overview, Qt.MouseButton.LeftButton, pos=middle + QPoint(-20, 0))
    assert pane.view.scale.start < start


def test_undated_events_are_in_the_tray(pane: TimelinePane, strike: Library, session: Session) -> None:
    undated = strike.undated()
    assert [event for event, _ in pane.tray.marks()] == [event.id for event in undated]
    for event in undated:
        pane.choosing.choose(event.id)
        assert session.event_id == event.id


def test_words_that_are_searched_for_reach_the_canvas(pane: TimelinePane, session: Session) -> None:
    session.set_filter(replace(session.filter, words="الميناء"))
    assert pane.view._finds.is_looking
    session.set_filter(replace(session.filter, words=""))
    assert not pane.view._finds.is_looking


def test_the_table_shows_the_same_events_and_follows_the_filter(pane: TimelinePane, session: Session) -> None:
    assert pane.table.events.rowCount() == 0
    pane.header.table.setChecked(True)
    assert pane.table.isVisible()
    assert pane.table.events.rowCount() == pane.shown.total
    session.set_filter(replace(session.filter, hidden_families=frozenset({Family.OTHER})))
    assert pane.table.events.rowCount() == pane.shown.count < pane.shown.total
    pane.header.table.setChecked(False)
    assert pane.view.isVisible()
