from __future__ import annotations

import os

import pytest

from db.text.names import visible_name


@pytest.mark.parametrize("name", ["report.txt", "تقرير الجسر.txt", "a b-c_(1).txt", "גשר.txt"])
def test_ordinary_names_stay(name: str) -> None:
    assert visible_name(name) == name


def test_what_cannot_be_seen_is_written_out() -> None:
    assert visible_name("a\u202egpj.txt") == "a\\u202egpj.txt"
    assert visible_name("two\nlines.txt") == "two\\x0alines.txt"
    assert visible_name("\u200fx\u2066y") == "\\u200fx\\u2066y"


def test_bytes_that_are_no_utf8_are_written_out() -> None:
    assert visible_name(os.fsdecode(b"caf\xe9.txt")) == "caf\\xe9.txt"
