from __future__ import annotations

import pytest

from db.extract.events.numbers import digits, spelled


@pytest.mark.parametrize(("form", "value"), [("25", 25), ("1,200", 1200), ("abc", None), ("3.5", None)])
def test_digits(form: str, value: int | None) -> None:
    assert digits(form) == value


@pytest.mark.parametrize(
    ("values", "number"),
    [([5], 5), ([3, 20], 23), ([3, 100, 20], 320), ([5, 1000], 5000), ([1000], 1000), ([2, 100], 200)],
)
def test_rows_of_number_words(values: list[int], number: int) -> None:
    assert spelled(values) == number
