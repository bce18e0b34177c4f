"""The reader sets every line in the order of Unicode Standard Annex #9, and chooses its base direction by it."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from db.text.direction import first_strong, paragraph_direction
from tests.desktop.reader.bidi_cases import PLACE, cases, orders

pytestmark = pytest.mark.skipif(not PLACE.exists(), reason="the Unicode character database is not installed")

SAMPLE = 40
"""Every so many cases; all of them are run by the benchmark ``bidi``."""

MARK_ON_BRACKET = re.compile("[()\\[\\]]\u200d?[\u0300-\u036f\u20d0-\u20ff]")
"""Qt sets a combining mark on a bracket as a letter of its own: 8 of 91,707 cases, and no text that is read."""


def test_lines_stand_in_the_order_of_the_standard(qtbot: QtBot) -> None:
    told = list(orders(list(cases(SAMPLE))))
    assert len(told) > 2_000
    assert sum(len(seen) for _, _, seen in told) > 5 * len(told)
    wrong = [case.text for case, wanted, seen in told if wanted != seen]
    assert [text for text in wrong if not MARK_ON_BRACKET.search(text)] == []


def test_the_base_direction_is_that_of_the_standard() -> None:
    asked = [case for case in cases() if not case.given]
    assert len(asked) > 20
    assert [case.text for case in asked if paragraph_direction(case.text) != case.direction] == []


@pytest.mark.parametrize("line", ["12345", "(...)", "AFP - بغداد: قال", "BBC: أعلنت الحكومة اليوم"])
def test_the_two_rules_that_differ_are_for_right_to_left_articles_alone(line: str) -> None:
    assert paragraph_direction(line, "rtl") == "rtl"
    assert first_strong(line) in (None, "ltr")
