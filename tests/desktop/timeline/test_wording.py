from __future__ import annotations

from PySide6.QtWidgets import QApplication

from db.records import Family
from db.time.calendars import Calendar
from desktop.session import Confidence
from desktop.timeline.lanes import Grouping
from desktop.timeline.shapes import LaneBox, Level
from desktop.timeline.ticks import Unit
from desktop.timeline.wording import (
    calendars_words,
    choice_words,
    coloring_words,
    confidence_words,
    disputed_words,
    events_words,
    group_words,
    grouping_words,
    head_words,
    hidden_by_filter_words,
    hidden_lanes_words,
    matches_words,
    most_lanes_words,
    passages_words,
    peak_words,
    shown_words,
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


def test_groupings_and_colours_have_names(qapp: QApplication) -> None:
    assert len({grouping_words(grouping) for grouping in Grouping}) == len(Grouping)
    colored = [grouping for grouping in Grouping if grouping not in (Grouping.TYPE, Grouping.NONE)]
    assert len({coloring_words(grouping) for grouping in colored}) == len(colored)
    assert group_words(Grouping.PLACE).nothing == "No place named"
    assert len({confidence_words(step) for step in Confidence}) == 3


def test_the_filter_says_what_it_leaves(qapp: QApplication) -> None:
    assert shown_words(300, 300, "en") == "No filter · 300 events"
    assert shown_words(12, 300, "en") == "12 of 300 events"
    assert hidden_lanes_words(0, "en") == "No lane is hidden"
    assert hidden_lanes_words(1, "en") == "Show 1 hidden lane"
    assert most_lanes_words(12, "en") == "At most 12 lanes"


def test_choices_are_isolated_each_in_its_own_direction(qapp: QApplication) -> None:
    assert choice_words(["الميناء"], "en") == "\u2068الميناء\u2069"
    assert choice_words(["a", "b", "c", "d"], "en") == "\u2068a\u2069, \u2068b\u2069 +\u20682\u2069"
    assert disputed_words(4, "en") == "Sources disagree  \u20684\u2069"
    assert matches_words("gate", 7, "en") == "Only matches of “\u2068gate\u2069”  \u20687\u2069"
