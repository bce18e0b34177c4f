from __future__ import annotations

from pytestqt.qtbot import QtBot

from db.extract.dates.typed import read_typed
from db.time import edtf
from db.time.span import Span
from desktop.appearance.appearance import Appearance
from desktop.window.date_line import DateLine

PUBLISHED = edtf.parse("2022-11-21")


def line_of(span: Span | None, qtbot: QtBot) -> DateLine:
    line = DateLine(span, None, lambda words: read_typed(words, published=PUBLISHED), "en")
    qtbot.addWidget(line)
    return line


def test_the_reading_follows_what_is_typed(qtbot: QtBot, appearance: Appearance) -> None:
    line = line_of(None, qtbot)
    assert (line.meaning.text(), line.is_changed) == ("No date", False)
    with qtbot.waitSignal(line.read):
        line.line.setText("منتصف مارس 2020")
    assert line.span == edtf.parse("[2020-03-11..2020-03-20~]")
    assert "March 2020" in line.meaning.text()
    line.line.setText("yesterday")
    assert line.meaning.text() == "Sunday 20 November 2022"
    assert line.is_changed


def test_what_is_no_date_is_said(qtbot: QtBot, appearance: Appearance) -> None:
    line = line_of(edtf.parse("2022"), qtbot)
    line.line.setText("soon")
    assert not line.is_valid
    assert line.meaning.text() == "This is no date that can be read."
    assert not line.is_changed


def test_the_given_date_comes_back_as_it_was(qtbot: QtBot, appearance: Appearance) -> None:
    given = edtf.parse("2022-11-20~")
    line = line_of(given, qtbot)
    line.line.clear()
    assert (line.span, line.is_changed) == (None, True)
    line.show_span(given)
    assert (line.span, line.is_changed) == (given, False)


def test_an_interval_stands_in_words(qtbot: QtBot, appearance: Appearance) -> None:
    line = line_of(edtf.parse("[2022-11-12..2022-11-17]"), qtbot)
    assert "12–17 November 2022" in line.line.text()
    assert not line.is_changed
    line.line.setText("2022-11-12")
    line.show_span(edtf.parse("[2022-11-12..2022-11-17]"))
    assert not line.is_changed
