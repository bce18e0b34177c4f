"""The sample articles say what the tests believe of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.text.direction import article_direction
from db.text.language import language_of

TRUTH: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("marsa_rihan.json").read_text(encoding="utf-8"))


def text_of(samples: Path, name: str) -> str:
    """A sample as the truth says it is encoded; UTF-16 where it has that mark."""
    raw = (samples / name).read_bytes()
    wide = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    return raw.decode("utf-16" if wide else TRUTH[name].get("encoding", "utf-8"))


def test_every_sample_has_its_truth(samples: Path) -> None:
    assert sorted(path.name for path in samples.iterdir()) == sorted(TRUTH)
    assert len(TRUTH) >= 14


@pytest.mark.parametrize("name", TRUTH)
def test_what_is_to_be_found_is_there(name: str, samples: Path) -> None:
    text, truth = text_of(samples, name), TRUTH[name]
    for found in (*truth["dates"], *truth["events"]):
        assert found["surface"] in text
    assert truth["title"] is None or truth["title"] in text


@pytest.mark.parametrize("name", TRUTH)
def test_language_and_direction(name: str, samples: Path) -> None:
    text = text_of(samples, name)
    assert language_of(text).split("-")[0] == TRUTH[name]["language"]
    assert article_direction(text) == TRUTH[name]["direction"]


def test_a_copy_has_the_same_text(samples: Path) -> None:
    copies = {name: truth["same_text_as"] for name, truth in TRUTH.items() if "same_text_as" in truth}
    assert copies
    for copy, original in copies.items():
        assert text_of(samples, copy) == text_of(samples, original)


def test_several_articles_tell_the_same_happening() -> None:
    days: dict[str, int] = {}
    for truth in TRUTH.values():
        for day in {event["day"] for event in truth["events"] if event["day"]}:
            days[day] = days.get(day, 0) + 1
    assert sum(count >= 2 for count in days.values()) >= 4
