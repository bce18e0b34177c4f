"""Sentences with the expressions that belong to them, phenomenon by phenomenon (examples-*.toml)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from db.extract.dates import find_dates
from db.time import edtf
from db.wording import word

LANGUAGES = ("ar", "fa", "he", "en")
PUBLISHED = "2023-12-12"


def read_examples(language: str) -> list[dict[str, Any]]:
    path = Path(__file__).parent / f"examples-{language}.toml"
    found: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["example"]
    return found


def examples() -> list[Any]:
    return [
        pytest.param(language, example, id=f"{language}-{number}")
        for language in LANGUAGES
        for number, example in enumerate(read_examples(language))
    ]


@pytest.mark.parametrize(("language", "example"), examples())
def test_finds_the_expressions_of_a_sentence(language: str, example: dict[str, Any]) -> None:
    text = example["text"]
    found = find_dates(text, language=language, published=edtf.parse(example.get("published", PUBLISHED)))
    assert [
        f"{text[mention.start : mention.end]} | {mention.type} | {mention.value} | {mention.edtf or '–'}"
        for mention in found
    ] == example["found"]


@pytest.mark.parametrize(("language", "example"), examples())
def test_finds_the_same_expressions_without_a_publication_date(language: str, example: dict[str, Any]) -> None:
    text = example["text"]
    found = find_dates(text, language=language, published=None)
    for mention in found:
        assert not (mention.waiting and mention.span)
        assert all(word(reason, tongue) for reason in mention.reason for tongue in ("en", "ar"))
    whole = " ".join(text[mention.start : mention.end] for mention in found)
    told = [line.split(" | ")[0] for line in example["found"]]
    assert sum(words in whole for words in told) >= 0.7 * len(told)
