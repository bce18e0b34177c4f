"""Forms become regular expressions, or are refused."""

from __future__ import annotations

import re

import pytest

from db.extract.dates.forms import FormReader

ROLES = {"day": "d", "month": "m", "of": "o", "year": "y"}


def read(form: str) -> tuple[re.Pattern[str], FormReader, set[str]]:
    reader = FormReader(form, lambda role: ROLES.get(role, ""))
    part = reader.read()
    return re.compile(part.regex), reader, part.firsts


@pytest.mark.parametrize(
    ("form", "fits", "fails"),
    [
        ("day month", ["dm"], ["d", "md"]),
        ("day of? month year?", ["dm", "dom", "domy"], ["do"]),
        ("(day | month) year", ["dy", "my"], ["y"]),
        ("day{1,3} month", ["dm", "dddm"], ["ddddm"]),
        ("day !month year?", ["d", "dy"], ["dm"]),
    ],
)
def test_forms(form: str, fits: list[str], fails: list[str]) -> None:
    regex, _, _ = read(form)
    assert all(regex.fullmatch(symbols) for symbols in fits)
    assert not any(regex.fullmatch(symbols) for symbols in fails)


def test_captures_and_first_words() -> None:
    regex, reader, firsts = read("of? a=(day of?) b=month")
    match = regex.fullmatch("odom")
    assert match is not None
    assert dict(zip(reader.captures, match.groups(), strict=True)) == {"a": "do", "b": "m"}
    assert firsts == {"o", "d"}


@pytest.mark.parametrize("form", ["", "day?", "(day", "day)", "week", "day + month", "a="])
def test_what_is_no_form(form: str) -> None:
    with pytest.raises(ValueError, match=r"not a form|no word is"):
        read(form)
