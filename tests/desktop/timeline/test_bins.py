from __future__ import annotations

import numpy as np

from db.time.span import DAY, day_number
from desktop.timeline.bins import bin_events, coverage_gaps, found_at, strip_labels
from desktop.timeline.scale import Scale
from desktop.timeline.sight import no_events
from tests.desktop.timeline.story import invented_index
from tests.desktop.timeline.test_reach import index_at


def test_every_event_is_in_a_bin() -> None:
    index = invented_index(5_000)
    bins = bin_events(index, 700.0)
    assert bins is not None
    assert int(bins.counts.sum()) == 5_000
    assert bins.counts.shape == (4, 140)


def test_far_events_are_counted_at_the_edge() -> None:
    index = index_at([-20_000, *range(1_000, 1_040)])
    bins = bin_events(index, 500.0)
    assert bins is not None
    assert bins.start > 900 * DAY
    assert int(bins.counts.sum()) == 41
    assert int(bins.counts[:, 0].sum()) >= 1
    assert bins.before is not None
    assert bins.before[0] < -20_000 * DAY < bins.before[1] == bins.start
    assert bins.after is None


def test_a_story_of_years_with_a_look_back_is_told_whole() -> None:
    index = index_at([-13_000, -4_000, *range(0, 1_800, 45)])
    bins = bin_events(index, 600.0)
    assert bins is not None
    assert bins.start < -13_000 * DAY
    assert bins.before is bins.after is None


def test_both_sides_fit_their_room() -> None:
    bins = bin_events(invented_index(5_000), 700.0)
    assert bins is not None
    unit = bins.unit(23.0, 15.0)
    assert float((bins.counts[1] + bins.counts[2]).max()) * unit <= 23.0 + 1e-9
    assert float((bins.counts[0] + bins.counts[3]).max()) * unit <= 15.0 + 1e-9


def test_without_events_there_are_no_bins() -> None:
    assert bin_events(no_events(), 500.0) is None


def test_the_year_stands_at_the_first_month_and_each_january() -> None:
    scale = Scale(day_number(2022, 6, 20) * DAY, 230 * DAY / 650, 650.0)
    words = [text for _, text in strip_labels(scale, "en")]
    assert words[0] == "Jul 2022"
    assert any(text.startswith("Jan 2023") for text in words)
    assert np.all([len(text) < 9 for text in words])


def test_periods_without_articles_are_gaps() -> None:
    bins = bin_events(index_at(list(range(0, 400, 10))), 800.0)
    assert bins is not None
    days = np.array([0, 10, 20, 30, 200, 210, 220], dtype=np.int64) * DAY
    assert coverage_gaps(bins, days) == ((31.0 * DAY, 200.0 * DAY),)
    assert coverage_gaps(bins, days[:2]) == ()
    assert coverage_gaps(bins, None) == ()


def test_what_is_found_stands_in_its_bin() -> None:
    index = index_at(list(range(0, 400, 10)))
    bins = bin_events(index, 800.0)
    assert bins is not None
    event = int(index.ids[7])
    (middle,) = found_at(bins, index, frozenset({event}))
    assert abs(middle - float(index.anchor[7])) <= (bins.end - bins.start) / bins.counts.shape[1]
    assert found_at(bins, index, frozenset()) == ()
