from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from db.records import EventType, Family
from db.time import edtf
from desktop import preferences as settings
from desktop.models.words import (
    counted,
    date_words,
    family_words,
    in_menu,
    language_words,
    second_words,
    tooltip,
    type_words,
)
from desktop.preferences import Preferences


def test_types_and_families_have_names(qapp: QApplication) -> None:
    assert type_words(EventType.PROTEST, "en") == "Protest"
    assert type_words(EventType.PROTEST, "ar") == "احتجاج"
    assert len({family_words(family) for family in Family}) == 4


def test_languages_are_named_in_the_interfaces_own() -> None:
    assert language_words("fa", "en") == "Persian"
    assert language_words("he", "ar") == "العبرية"
    assert language_words("x-none", "en") == "x-none"


def test_dates_and_their_absence_have_words(qapp: QApplication) -> None:
    assert date_words(edtf.parse("2022-11-20"), "en") == "Sunday 20 November 2022"
    assert date_words(None, "en") == "No date"


@pytest.mark.parametrize(
    ("calendar", "words"),
    [("hijri", "26 Rabi‘ II 1444"), ("jalali", "29 Aban 1401"), ("none", "")],
)
def test_a_day_in_the_second_calendar(preferences: Preferences, calendar: str, words: str) -> None:
    preferences.set(settings.SECOND_CALENDAR, calendar)
    assert second_words(edtf.parse("2022-11-20"), preferences, "en") == words


@pytest.mark.parametrize("date", ["2022-11", "2022", "2022-11-20/2022-11-22"])
def test_what_is_no_day_has_none_in_another_calendar(preferences: Preferences, date: str) -> None:
    assert second_words(edtf.parse(date), preferences, "en") == ""


def test_counts_are_in_the_digits_of_the_language() -> None:
    assert counted("31 events", 31, "en") == "31 events"
    assert counted("31 حدثًا", 31, "ar-EG") == "٣١ حدثًا"


def test_a_name_in_a_menu_is_isolated_and_has_no_access_key() -> None:
    assert in_menu("Ink & Paper") == "\u2068Ink && Paper\u2069"


def test_markup_in_a_tooltip_is_shown_and_not_obeyed() -> None:
    assert tooltip("<img src=x>", "ltr") == '<p dir="ltr">&lt;img src=x&gt;</p>'
