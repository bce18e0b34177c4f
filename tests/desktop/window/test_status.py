"""The line at the foot counts what is there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from db.time.span import DAY
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Session
from desktop.window.status import StatusBar


def test_it_counts_the_library(strike: Library, appearance: Appearance, qtbot: QtBot) -> None:
    bar = StatusBar(strike, Session(), appearance)
    qtbot.addWidget(bar)
    assert bar.counts.text().startswith("5")
    strike.remove_articles([1])
    assert bar.counts.text().startswith("4")


def test_it_says_which_days_are_in_view(strike: Library, appearance: Appearance, qtbot: QtBot) -> None:
    session = Session()
    bar = StatusBar(strike, session, appearance)
    qtbot.addWidget(bar)
    session.set_visible(19_297 * DAY, 19_334 * DAY + 1)
    assert "2022" in bar.visible_span.text()
    assert "38" in bar.visible_span.text()


def test_a_long_view_is_told_in_years(strike: Library, appearance: Appearance, qtbot: QtBot) -> None:
    session = Session()
    bar = StatusBar(strike, session, appearance)
    qtbot.addWidget(bar)
    session.set_visible(0, 48 * 365.2425 * DAY)
    assert bar.visible_span.text().endswith(" · 48 years")


def test_a_closed_library_has_no_counts(strike: Library, appearance: Appearance, qtbot: QtBot) -> None:
    bar = StatusBar(strike, Session(), appearance)
    qtbot.addWidget(bar)
    strike.close()
    assert bar.counts.text() == ""


def test_a_library_without_articles_shows_no_days(strike: Library, appearance: Appearance, qtbot: QtBot) -> None:
    session = Session()
    bar = StatusBar(strike, session, appearance)
    qtbot.addWidget(bar)
    session.set_visible(19_297 * DAY, 19_334 * DAY + 1)
    strike.remove_articles([1, 2, 3, 4, 5])
    assert bar.visible_span.text() == ""
