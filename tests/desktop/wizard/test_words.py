"""Short words of the wizard."""

from __future__ import annotations

import pytest

from db.time import edtf
from desktop.wizard.gathering import Gathering
from desktop.wizard.words import date_words, reason_words, size_words


@pytest.mark.parametrize(
    ("date", "language", "expected"),
    [
        ("2022-11-26", "en", "26 Nov 2022"),
        ("2022-11-26", "ar-SY", "٢٦ تشرين الثاني ٢٠٢٢"),
        ("2022-11", "en", "Nov 2022"),
        ("2022", "en", "2022"),
    ],
)
def test_a_date_is_short(date: str, language: str, expected: str) -> None:
    assert date_words(edtf.parse(date), language) == expected


def test_sizes_are_round() -> None:
    assert size_words(3_380, "en-GB") == "3.3 kB"
    assert size_words(3_380, "ar-SY").startswith("٣")


def test_reasons_are_brief(gathering: Gathering) -> None:
    dated, undated, worked_out, _ = gathering.drafts
    assert reason_words(dated) == "stated in the text"
    assert reason_words(undated) == "relative dates wait for it"
    assert reason_words(worked_out).startswith("worked out")
    assert reason_words(dated.with_date(dated.published)) == "chosen here"
