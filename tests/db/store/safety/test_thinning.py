from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db.store.safety.thinning import superfluous

NOW = datetime(2024, 6, 20, 12, tzinfo=UTC)


def thinned(*ages: timedelta) -> list[timedelta]:
    """The ages that stay."""
    needless = set(superfluous([(NOW - age, age) for age in ages], NOW))
    return [age for age in ages if age not in needless]


def test_all_of_the_last_two_days_stay() -> None:
    ages = [timedelta(hours=hours) for hours in range(0, 49, 6)]
    assert thinned(*ages) == ages


def test_then_the_newest_of_each_day() -> None:
    morning, evening, day_before = timedelta(days=3, hours=4), timedelta(days=3, hours=-6), timedelta(days=4, hours=1)
    assert thinned(morning, evening, day_before) == [evening, day_before]


def test_then_the_newest_of_each_week() -> None:
    ages = [timedelta(days=days) for days in range(15, 43)]
    stay = thinned(*ages)
    assert {tuple((NOW - age).isocalendar())[:2] for age in stay} == {
        tuple((NOW - age).isocalendar())[:2] for age in ages
    }
    assert len(stay) == 5


def test_then_the_newest_of_each_month() -> None:
    ages = [timedelta(days=days) for days in range(80, 400, 10)]
    stay = [(NOW - age).strftime("%Y-%m") for age in thinned(*ages)]
    assert stay == sorted({(NOW - age).strftime("%Y-%m") for age in ages}, reverse=True)


def test_copies_from_a_clock_that_was_set_back_stay() -> None:
    assert thinned(timedelta(days=-40), timedelta(days=-41), timedelta()) == [
        timedelta(days=-40),
        timedelta(days=-41),
        timedelta(),
    ]


@given(st.lists(st.integers(0, 2_000_000), unique=True, min_size=1))
def test_the_newest_always_stays_and_thinning_again_removes_nothing(minutes: list[int]) -> None:
    copies = [(NOW - timedelta(minutes=age), age) for age in minutes]
    needless = superfluous(copies, NOW)
    assert min(minutes) not in needless
    assert superfluous([pair for pair in copies if pair[1] not in needless], NOW) == []
