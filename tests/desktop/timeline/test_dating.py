from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.time.span import DAY, Precision, day_number
from desktop.timeline.dating import spans_at

NOON = day_number(2022, 12, 20) * DAY + 12 * 3_600 + 100


def test_an_instant_offers_its_day_month_and_year() -> None:
    day, month, year = spans_at(NOON, 40_000.0)
    assert [span.precision for span in (day, month, year)] == [Precision.DAY, Precision.MONTH, Precision.YEAR]
    assert month.end == day_number(2023, 1, 1) * DAY
    assert year.start == day_number(2022, 1, 1) * DAY


@given(st.floats(-60_000_000_000, 60_000_000_000), st.sampled_from([60.0, 4_000.0]))
def test_every_span_holds_the_instant_the_finest_first(instant: float, seconds: float) -> None:
    spans = spans_at(instant, seconds)
    assert len(spans) == (4 if seconds == 60.0 else 3)
    assert all(span.start is not None and span.end is not None for span in spans)
    assert all((span.start or 0) <= instant < (span.end or 0) for span in spans)
    assert [span.precision for span in spans] == sorted((span.precision for span in spans), reverse=True)
