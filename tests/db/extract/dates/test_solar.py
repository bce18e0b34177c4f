"""Persian months and years by the sun, where the text reckons by it."""

from __future__ import annotations

import pytest

from db.extract.dates.solar import jalali_months
from db.time.span import civil_day
from tests.db.extract.dates.telling import bounds, mentions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("در آذر ۱۴۰۲ و سال جاری", ["آذر ۱۴۰۲ = [2023-11-22..2023-12-21]", "سال جاری = [2023-03-21..2024-03-19]"]),
        ("در دسامبر ۲۰۲۳ و سال جاری", ["دسامبر ۲۰۲۳ = 2023-12", "سال جاری = 2023"]),
        ("در آذر ۱۴۰۲ و سال جاری میلادی", ["آذر ۱۴۰۲ = [2023-11-22..2023-12-21]", "سال جاری میلادی = 2023"]),
        ("شش ماه نخست امسال", ["شش ماه نخست امسال = 2023-03-21/2023-09-22"]),
    ],
)  # fmt: skip
def test_units(text: str, expected: list[str]) -> None:
    assert bounds(text, "fa") == expected


def test_they_are_marked_as_such() -> None:
    (mention,) = mentions("سال جاری", "fa")
    assert (mention.calendar, mention.reason[-1].key) == ("jalali", "reason-jalali")


def test_months_of_a_year() -> None:
    days = jalali_months(1402, 10, 3)
    assert (civil_day(days.first), civil_day(days.last)) == ((2023, 12, 22), (2024, 3, 19))
