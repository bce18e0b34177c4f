import pytest
from pytestqt.qtbot import QtBot

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.preferences import Preferences
from desktop.printing.options import PrintOptions
from desktop.timeline.lanes import Grouping


@pytest.fixture
def options(qtbot: QtBot, appearance: Appearance) -> PrintOptions:
    panel = PrintOptions("Halun", appearance)
    qtbot.addWidget(panel)
    return panel


def test_a_sheet_is_made_of_the_fields(options: PrintOptions) -> None:
    sheet = options.sheet
    assert sheet.title == "Halun"
    assert sheet.paper in ((210, 297), pytest.approx((215.9, 279.4), abs=0.1))
    assert (sheet.landscape, sheet.mirrored, sheet.grey, sheet.passages) == (False, None, False, True)
    assert sheet.second is Calendar.HIJRI
    assert sheet.grouping is Grouping.FAMILY


def test_every_field_is_heard(qtbot: QtBot, options: PrintOptions) -> None:
    changes = (
        (options.title, "setText", "هالون", "title", "هالون"),
        (options.other_title, "setText", "Halun", "other_title", "Halun"),
        (options.way, "setCurrentIndex", 1, "landscape", True),
        (options.direction, "setCurrentIndex", 2, "mirrored", True),
        (options.second, "setCurrentIndex", 0, "second", None),
        (options.lanes, "setCurrentIndex", 1, "grouping", Grouping.SOURCE),
        (options.ink, "setCurrentIndex", 1, "grey", True),
        (options.passages, "setChecked", False, "passages", False),
    )
    for field, method, value, name, meant in changes:
        with qtbot.waitSignal(options.changed):
            getattr(field, method)(value)
        assert getattr(options.sheet, name) == meant


def test_the_preferences_are_the_beginning(qtbot: QtBot, appearance: Appearance, preferences: Preferences) -> None:
    preferences.set(settings.TIME_DIRECTION, "rtl")
    preferences.set(settings.SECOND_CALENDAR, "jalali")
    preferences.set(settings.LANES, "none")
    panel = PrintOptions("Halun", appearance)
    qtbot.addWidget(panel)
    sheet = panel.sheet
    assert (sheet.mirrored, sheet.second, sheet.grouping) == (True, Calendar.JALALI, Grouping.NONE)


def test_this_view_can_be_chosen_where_there_is_one(options: PrintOptions) -> None:
    options.offer_view(there=True)
    assert not options.whole
    options.offer_view(there=False)
    assert options.whole
