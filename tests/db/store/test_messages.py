"""Every message of the store has its words in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from db.message import message
from db.wording import LANGUAGES, word

SOURCES = Path(__file__).parents[3] / "db" / "store"
KEYS = sorted(
    {key for file in SOURCES.rglob("*.py") for key in re.findall(r'"((?:fault|change)-[a-z-]+)"', file.read_text())}
)
ARGUMENTS: dict[str, str | int] = {
    "path": "/stories/قصة.tasalsul",
    "title": "عنوان",
    "source": "S",
    "count": 3,
    "name": "A",
    "identity": "B",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_words(key: str, language: str) -> None:
    words = word(message(key, **ARGUMENTS), language)
    assert len(words) > len("Undo")
    assert key not in words
    assert ("\u2068/stories/قصة.tasalsul\u2069" in words) == (
        key.startswith(("fault-library", "fault-disk", "fault-not-a", "fault-backup-un"))
    )


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "تدوين الملفات"),
        (1, "استيراد مقال واحد"),
        (2, "استيراد مقالين"),
        (3, "استيراد \u2068٣\u2069 مقالات"),
        (11, "استيراد \u2068١١\u2069 مقالًا"),
        (100, "استيراد \u2068١٠٠\u2069 مقال"),
    ],
)
def test_arabic_counts_in_six_forms(count: int, words: str) -> None:
    assert word(message("change-import", count=count), "ar") == words
