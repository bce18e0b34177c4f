from __future__ import annotations

import numpy as np

from db.time.span import DAY, day_number
from desktop.timeline.days import open_tick, publication_ticks, weekends
from desktop.timeline.scale import Frame, Scale

START = day_number(2022, 11, 1)
SCALE = Scale(START * DAY, DAY / 10, 300.0)
FRAME = Frame(38, 300)


def test_a_band_covers_both_days_of_a_weekend() -> None:
    bands = weekends(SCALE, FRAME, frozenset({5, 6}))
    assert bands[0] == (78.0, 98.0)
    assert len(bands) == 4


def test_a_weekend_that_the_view_cuts_is_cut() -> None:
    bands = weekends(Scale((START + 5) * DAY, DAY / 10, 300.0), FRAME, frozenset({5, 6}))
    assert bands[0] == (38.0, 48.0)


def test_ticks_stand_at_the_middle_of_their_day() -> None:
    published = np.array([START + 2, START + 2, START + 40], dtype=np.int64) * DAY
    assert publication_ticks(SCALE, FRAME, published) == ((63.0, 2),)
    assert publication_ticks(SCALE, FRAME, None) == ()


def test_narrow_days_share_a_tick() -> None:
    published = np.arange(START, START + 900, dtype=np.int64) * DAY
    ticks = publication_ticks(Scale(START * DAY, 10.0 * DAY, 300.0), FRAME, published)
    assert sum(count for _, count in ticks) == 900
    assert len(ticks) <= 31


def test_the_open_article_is_ticked_where_it_is_in_view() -> None:
    assert open_tick(SCALE, FRAME, (START + 4) * DAY + 3_600) == 83.0
    assert open_tick(SCALE, FRAME, (START - 4) * DAY) is None
    assert open_tick(SCALE, FRAME, None) is None
