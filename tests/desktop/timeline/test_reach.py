from __future__ import annotations

import numpy as np

from db.time.span import DAY
from desktop.timeline.index import EventIndex
from desktop.timeline.reach import MARGIN, busiest, legible, whole
from desktop.timeline.scale import Scale
from desktop.timeline.sight import no_events
from tests.desktop.timeline.story import invented_index

SCALE = Scale(0.0, 60.0, 800.0)


def index_at(days: list[int]) -> EventIndex:
    start = np.array(days, dtype=np.int64) * DAY
    return EventIndex.from_columns(np.arange(len(days)), start, start + DAY, np.zeros(len(days), dtype=np.uint8))


def test_the_whole_shows_the_first_and_last_event_with_a_margin() -> None:
    index = invented_index(100)
    start, end = index.extent or (0, 0)
    scale = whole(index, SCALE)
    assert round(scale.along(start)) == MARGIN
    assert round(scale.along(end)) == SCALE.width - MARGIN


def test_without_events_the_scale_stays() -> None:
    assert whole(no_events(), SCALE) == SCALE


def test_a_single_event_has_two_weeks_around_it() -> None:
    scale = whole(index_at([100]), SCALE)
    assert scale.end - scale.start >= 14 * DAY


def test_at_first_sight_an_anniversary_does_not_shrink_the_story() -> None:
    index = index_at([-20_000, *range(1_000, 1_040)])
    first = whole(index, SCALE, first_sight=True)
    assert first.start > 900 * DAY
    assert whole(index, SCALE).start < -20_000 * DAY


def test_one_event_is_shown_with_days_around_it() -> None:
    index = index_at([100, 500])
    scale = legible(index, 1, SCALE)
    assert scale.start < 500 * DAY < scale.end
    assert scale.end - scale.start < 20 * DAY


def test_busy_stretches_grow_shorter_around_most_events() -> None:
    index = index_at([0, 10, 400, 401, 402, 403, 404, 900])
    found = list(busiest(index, whole(index, SCALE)))
    lengths = [scale.end - scale.start for scale in found]
    assert lengths == sorted(lengths, reverse=True)
    assert found[-1].start < 402 * DAY < found[-1].end


def test_busy_stretches_about_an_instant_hold_it() -> None:
    index = index_at([*range(100, 160), *range(900, 930), 5_000])
    told = whole(index, SCALE)
    about = 915.0 * DAY
    found = list(busiest(index, told, about))
    assert len(found) > 2
    assert all(scale.start <= about <= scale.end for scale in found)
    assert not any(scale.start <= about <= scale.end for scale in list(busiest(index, told))[-1:])
