import pytest
from pytestqt.qtbot import QtBot

from db.time.calendars import Calendar
from desktop.printing.chronology import Lanes
from desktop.printing.content_options import ContentOptions
from desktop.printing.fields import choose
from desktop.printing.sheet import Style
from desktop.printing.view import View
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.lanes import Grouping
from tests.desktop.printing.story import sheet


@pytest.fixture
def options(qtbot: QtBot) -> ContentOptions:
    made = ContentOptions(there=True, article=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_view_goes_in_and_comes_out(options: ContentOptions) -> None:
    lanes = Lanes(Grouping.PLACE, Grouping.SOURCE, 6, Arrangement(pinned=("x",)))
    asked = sheet(style=Style.NOTES, mirrored=True, second=Calendar.HEBREW, reasons=True, sources=False, legend=False)
    options.show_view(View(lanes=lanes, sheet=asked), whole=True)
    assert options.whole
    assert options.lanes(lanes) == lanes
    assert options.filled(sheet()) == asked


def test_only_what_the_style_uses_is_offered(options: ContentOptions) -> None:
    choose(options.style_box, Style.NOTES)
    assert options.grouping.isVisible()
    assert options.sources.isVisible()
    choose(options.style_box, Style.POSTER)
    assert options.grouping.isVisible()
    assert not options.sources.isVisible()
    choose(options.style_box, Style.ARTICLE)
    assert not options.span.isVisible()
    assert not options.grouping.isVisible()
