import pytest
from pytestqt.qtbot import QtBot

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.preferences import Preferences
from desktop.printing.chronology import Lanes
from desktop.printing.options import PrintOptions, preferred_view
from desktop.printing.sheet import Sheet, Style
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.lanes import Grouping


def panel_of(qtbot: QtBot, appearance: Appearance, arrangement: Arrangement | None = None) -> PrintOptions:
    view = preferred_view(appearance.preferences, "Halun", arrangement)
    panel = PrintOptions(view, appearance, visible=True, article=7)
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def options(qtbot: QtBot, appearance: Appearance) -> PrintOptions:
    return panel_of(qtbot, appearance)


def test_a_sheet_is_made_of_the_fields(options: PrintOptions) -> None:
    sheet = options.sheet
    assert (sheet.title, sheet.library, sheet.article) == ("Halun", "Halun", 7)
    assert sheet.paper in ((210, 297), pytest.approx((215.9, 279.4), abs=0.1))
    assert (sheet.landscape, sheet.mirrored, sheet.grey, sheet.style) == (False, None, False, Style.NOTES)
    assert sheet.second is Calendar.HIJRI
    assert options.lanes == Lanes()


def test_every_field_is_heard(qtbot: QtBot, options: PrintOptions) -> None:
    content, page, words = options.content, options.page, options.words
    changes = (
        (words.title, "setText", "هالون", "title", "هالون"),
        (words.other_title, "setText", "Halun", "other_title", "Halun"),
        (words.subtitle, "setText", "In March", "subtitle", "In March"),
        (words.pages, "setChecked", False, "pages", False),
        (page.way, "setCurrentIndex", 1, "landscape", True),
        (page.margin, "setValue", 20.0, "margin", 20.0),
        (page.ink, "setCurrentIndex", 1, "grey", True),
        (content.direction, "setCurrentIndex", 2, "mirrored", True),
        (content.second, "setCurrentIndex", 0, "second", None),
        (content.reasons, "setChecked", True, "reasons", True),
        (content.style_box, "setCurrentIndex", 1, "style", Style.POSTER),
    )
    for field, method, value, name, meant in changes:
        with qtbot.waitSignal(options.changed):
            getattr(field, method)(value)
        assert getattr(options.sheet, name) == meant


def test_the_fields_say_what_a_sheet_says(options: PrintOptions) -> None:
    kept = options.sheet
    assert isinstance(kept, Sheet)
    options.page.across.setValue(3)
    options.page.fit.setCurrentIndex(1)
    poster = options.sheet
    assert (poster.tiling.across, poster.tiling.to_scale) == (3, True)
    options.page.show_sheet(kept)
    assert options.sheet == kept


def test_the_preferences_are_the_beginning(qtbot: QtBot, appearance: Appearance, preferences: Preferences) -> None:
    preferences.set(settings.TIME_DIRECTION, "rtl")
    preferences.set(settings.SECOND_CALENDAR, "jalali")
    preferences.set(settings.LANES, "actor")
    panel = panel_of(qtbot, appearance)
    assert (panel.sheet.mirrored, panel.sheet.second) == (True, Calendar.JALALI)
    assert panel.lanes.grouping is Grouping.ACTOR


def test_an_arrangement_is_that_of_its_lanes(qtbot: QtBot, appearance: Appearance) -> None:
    panel = panel_of(qtbot, appearance, Arrangement(pinned=("verbal",)))
    assert panel.lanes.arrangement.pinned == ("verbal",)
    panel.content.grouping.setCurrentIndex(4)
    assert panel.lanes.arrangement == Arrangement()


@pytest.mark.parametrize(("visible", "whole"), [(True, False), (False, True)])
def test_this_view_can_be_chosen_where_there_is_one(
    qtbot: QtBot, appearance: Appearance, visible: bool, whole: bool
) -> None:
    panel = PrintOptions(preferred_view(appearance.preferences, "Halun"), appearance, visible=visible, article=None)
    qtbot.addWidget(panel)
    assert panel.content.span.isEnabled() is visible
    panel.content.span.setCurrentIndex(int(whole))
    assert panel.whole is whole


def test_an_article_is_offered_where_one_is_open(qtbot: QtBot, appearance: Appearance, options: PrintOptions) -> None:
    without = PrintOptions(preferred_view(appearance.preferences, "Halun"), appearance, visible=True, article=None)
    qtbot.addWidget(without)
    assert options.content.style_box.count() == without.content.style_box.count() + 1 == 4
