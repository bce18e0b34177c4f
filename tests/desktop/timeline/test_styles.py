from __future__ import annotations

from db.time.calendars import Calendar
from desktop.timeline.axis import AxisStyle
from desktop.timeline.styles import axis_height, beside, large, paper
from tests.desktop.timeline.story import measure

AXIS = AxisStyle(measure)


def test_rows_have_their_pitch() -> None:
    assert (beside(AXIS).row, large(AXIS).row) == (23.0, 31.0)
    assert (beside(AXIS).head, large(AXIS).head) == (38.0, 150.0)


def test_paper_cuts_no_caption_and_numbers_all() -> None:
    assert paper(AXIS).captions.numbered
    assert not paper(AXIS).captions.cut
    assert beside(AXIS).captions.cut


def test_a_second_calendar_makes_the_axis_higher() -> None:
    assert axis_height(beside(AXIS)) == 50.0
    assert axis_height(beside(AxisStyle(measure, "en", Calendar.HIJRI))) == 68.0
