"""Lexicons are read whole, and say where they are missing."""

from __future__ import annotations

import pytest

from db.extract.lexicon import LANGUAGES, read


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_and_patterns_are_one_lexicon(language: str) -> None:
    lexicon = read(language, "dates")
    assert lexicon["words"]["month"]
    assert lexicon["pattern"]


def test_a_language_without_a_lexicon() -> None:
    with pytest.raises(LookupError):
        read("xx", "dates")
