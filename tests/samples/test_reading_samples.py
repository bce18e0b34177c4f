"""What the program finds in the sample articles, from the file to the dated event."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.importing.pipeline import Prepared, prepare
from db.time import edtf

TRUTH: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("marsa_rihan.json").read_text(encoding="utf-8"))
FULLY_READ = (
    "01-night-surge-first-reports.txt",
    "03-strike-second-week.txt",
    "05-port-chief-threatens.txt",
    "07-permit-suspended-fa.txt",
    "16-agreement-ends-strike.txt",
    "17-inquiry-blames-management.txt",
)
"""Samples all of whose listed dates are found."""


@pytest.fixture(scope="module")
def readings() -> dict[str, Prepared]:
    """Every sample, read."""
    folder = Path(__file__).parents[2] / "resources" / "samples"
    return {name: prepare(folder / name) for name in TRUTH}


def places(text: str, surface: str) -> list[tuple[int, int]]:
    """Where a surface stands in a text, in code points."""
    starts = [start for start in range(len(text)) if text.startswith(surface, start)]
    return [(start, start + len(surface)) for start in starts]


def found_days(reading: Prepared, surface: str) -> set[str | None]:
    """The values of the dates that touch a surface."""
    assert reading.article is not None
    spots = places(reading.article.text, surface)
    return {
        mention.edtf
        for mention in reading.extraction.mentions
        if any(mention.start < end and mention.end > start for start, end in spots)
    }


def event_days(reading: Prepared, surface: str) -> set[str | None]:
    """The days of the events whose passage touches a surface."""
    assert reading.article is not None
    ((start, end), *_) = places(reading.article.text, surface)
    passages = [(event.edtf, *event.evidence.passage) for event in reading.extraction.events]
    return {value for value, first, last in passages if first < end and last > start}


def tells(values: set[str | None], day: str | None) -> bool:
    """Whether one of the values is a day, or an hour of it; None: whether one has no value."""
    return day in values or (day is not None and any(value is not None and value.startswith(day) for value in values))


def dates_found(readings: dict[str, Prepared]) -> list[tuple[str, str, bool]]:
    return [
        (name, date["surface"], tells(found_days(readings[name], date["surface"]), date["day"]))
        for name, truth in TRUTH.items()
        for date in truth["dates"]
    ]


@pytest.mark.parametrize("name", TRUTH)
def test_every_sample_is_read_with_its_title(name: str, readings: dict[str, Prepared]) -> None:
    article = readings[name].article
    assert article is not None
    assert (article.title if article.title_stated else None) == TRUTH[name]["title"]
    assert (article.language, article.direction) == (TRUTH[name]["language"], TRUTH[name]["direction"])


@pytest.mark.parametrize("name", FULLY_READ)
def test_a_news_piece_is_dated_word_by_word(name: str, readings: dict[str, Prepared]) -> None:
    publication = readings[name].article.publication  # type: ignore[union-attr]
    assert publication.span is not None
    assert edtf.write(publication.span) == TRUTH[name]["published"]
    assert [surface for of, surface, found in dates_found(readings) if of == name and not found] == []


def test_no_date_is_made_up_where_none_is_stated(readings: dict[str, Prepared]) -> None:
    for name, truth in TRUTH.items():
        article = readings[name].article
        assert article is not None
        if truth["published"] is None:
            assert article.publication.span is None
        if "worked_out" in truth:
            assert article.guess is not None


def test_nearly_all_dates_are_found(readings: dict[str, Prepared]) -> None:
    found = [hit for _, _, hit in dates_found(readings)]
    assert sum(found) / len(found) >= 0.85


def test_most_events_are_dated(readings: dict[str, Prepared]) -> None:
    found = [
        tells(event_days(readings[name], event["surface"]), event["day"])
        for name, truth in TRUTH.items()
        for event in truth["events"]
    ]
    assert sum(found) / len(found) >= 0.6


def test_one_happening_is_told_by_several_articles(readings: dict[str, Prepared]) -> None:
    """The surge of 7 November 2022, as the first of several that sources tell alike or not."""
    tellers = [
        name
        for name, reading in readings.items()
        if any(event.edtf is not None and event.edtf.startswith("2022-11-07") for event in reading.extraction.events)
    ]
    assert len(tellers) >= 5
