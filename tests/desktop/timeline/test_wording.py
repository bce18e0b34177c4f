from __future__ import annotations

from PySide6.QtWidgets import QApplication

from db.records import Family
from db.time.calendars import Calendar
from desktop.timeline.shapes import LaneBox, Level
from desktop.timeline.ticks import Unit
from desktop.timeline.wording import (
    calendars_words,
    events_words,
    head_words,
    hidden_by_filter_words,
    passages_words,
    peak_words,
)


def test_counts_are_in_the_digits_of_the_language(qapp: QApplication) -> None:
    assert events_words(31, "en").startswith("31 ")
    assert events_words(31, "ar-SY").startswith("٣١")
    assert "6" in passages_words(6, 5, "en")
    assert "249" in hidden_by_filter_words(249, "en")


def test_every_column_unit_has_its_words(qapp: QApplication) -> None:
    for unit in Unit:
        if unit not in (Unit.MINUTE, Unit.FIVE_MINUTES, Unit.QUARTER_HOUR):
            assert "52" in peak_words(52, unit.name, "en")
    assert peak_words(52, "TWO_DAYS", "en") == "peak 52 in 2 days"


def test_heads_tell_name_count_and_peak(qapp: QApplication) -> None:
    lane = LaneBox("verbal", "", Family.VERBAL, 0, 128, Level.DENSITY, 1_671, 2_000, 48, "TWO_DAYS")
    assert head_words(lane, "en") == ("Verbal conflict", "1671 events", "peak 48 in 2 days")
    named = LaneBox("source-1", "وكالة المرفأ", None, 0, 60, Level.MARKS, 5, 9)
    assert head_words(named, "en")[0] == "وكالة المرفأ"


def test_calendars_are_named(qapp: QApplication) -> None:
    assert calendars_words(None) == "Gregorian"
    assert calendars_words(Calendar.HIJRI) == "Gregorian + Hijri"
