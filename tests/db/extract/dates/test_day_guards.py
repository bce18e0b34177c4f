"""What only looks like a day."""

from __future__ import annotations

import pytest

from db.extract.dates import find_dates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("أقيمت المباراة في ملعب 5 جويلية", []),
        ("أقيمت المباراة في 5 جويلية", ["5 جويلية"]),
        ("المرفأ اليوم - أغلق الميناء", []),
        ("أغلق الميناء اليوم - بحسب النقابة", ["اليوم"]),
        ("صدرت روايته الأولى في مايو", ["مايو"]),
        ("بدأ الإضراب في الأول من مايو", ["الأول من مايو"]),
        ("الملف 1 / 2 / 2020 / 7", []),
        ("في 1 / 2 / 2020", ["1 / 2 / 2020"]),
    ],
)
def test_only_days_are_read(text: str, found: list[str]) -> None:
    mentions = find_dates(text, language="ar", published=None)
    assert [text[mention.start : mention.end] for mention in mentions] == found
