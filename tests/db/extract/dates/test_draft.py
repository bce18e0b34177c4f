"""What readers know of the text, and drafts as spans."""

from __future__ import annotations

import pytest

from db.extract.dates.draft import Context, Draft, edtf_of, is_among, lasting_edtf, role_words
from db.extract.dates.fold import fold
from db.extract.dates.reckoning import LAST_DAY, Days
from db.extract.dates.words import split_words
from db.records import MentionType
from db.time.span import Precision, day_number


def context(text: str) -> Context:
    folded = fold(text)
    return Context(folded, split_words(folded.text), None, "ar")


def draft(start: int, end: int, days: Days | None = None) -> Draft:
    return Draft(start, end, MentionType.DATE, "", days=days)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("أمس ثم غدا", True),
        ("أمس. ثم غدا", False),
        ("أمس؟ ثم غدا", False),
        ("أمس 3.5 ثم غدا", True),
        ("أمس\nغدا", False),
    ],
)
def test_sentences(text: str, same: bool) -> None:
    assert context(text).same_sentence(draft(0, 3), text.index("غدا")) is same


def test_the_latest_of_a_unit() -> None:
    around = context("")
    day = draft(0, 1, Days(0, 0))
    month = draft(2, 3, Days(0, 30))
    month.unit = "month"
    around.add(day)
    around.add(month)
    assert around.latest(("day",)) is day
    assert around.latest(("day", "month")) is month
    assert around.latest(("year",)) is None


def test_a_full_day_is_remembered_by_its_day_and_month() -> None:
    around = context("")
    told = draft(0, 1, Days(day_number(2005, 2, 14), day_number(2005, 2, 14)))
    told.written_year = True
    around.add(told)
    assert around.full_days == {(2, 14): told}


def test_days_beyond_the_known_years_have_no_span_and_are_told_as_the_last_known() -> None:
    assert draft(0, 1, Days(LAST_DAY, LAST_DAY + 1)).span is None
    assert edtf_of(Days(LAST_DAY + 5, LAST_DAY + 9)) == "9999-12-31"


def test_a_lasting_draft_keeps_its_sure_part() -> None:
    lasted = draft(0, 1, Days(0, 9))
    lasted.lasting, lasted.precision = True, Precision.DAY
    assert lasted.span is not None
    assert (lasted.span.sure_start, lasted.span.sure_end) == (lasted.span.start, lasted.span.end)
    assert lasting_edtf(Days(0, 9)) == "1970-01-01/1970-01-10"


def test_words_of_a_role() -> None:
    assert "في" in role_words("ar", "in")
    assert is_among("وفي", role_words("ar", "in"))
    assert not is_among("كفي", role_words("ar", "in"))
