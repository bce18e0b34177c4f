"""Numbers, names and false friends on which no date may be found (not-dates.txt)."""

from __future__ import annotations

from pathlib import Path

from db.extract.dates import find_dates
from db.time import edtf

ITEMS = [
    line.split("\t")
    for line in (Path(__file__).parent / "not-dates.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def test_the_set_is_large() -> None:
    assert len(ITEMS) >= 2000


def test_finds_nothing_where_no_date_is() -> None:
    published = edtf.parse("2023-12-12")
    wrong = [
        (text, text[mention.start : mention.end])
        for language, text in ITEMS
        for mention in find_dates(text, language=language, published=published)
    ]
    assert wrong == []


def test_finds_nothing_in_all_of_them_as_one_text() -> None:
    text = "\n".join(text for language, text in ITEMS if language == "ar")
    assert find_dates(text, language="ar", published=None) == ()
