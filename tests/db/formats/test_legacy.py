from __future__ import annotations

import pytest

from db.formats.legacy import best_legacy


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("وصلت القوارب إلى الميناء بعد العاصفة", "cp1256"),
        ("وصلت القوارب إلى الميناء بعد العاصفة", "iso8859-6"),
        ("הסירות הגיעו אל הנמל אחרי הסערה של אתמול", "cp1255"),
        ("Les bateaux sont arrivés après la tempête", "cp1252"),
        ("Корабли вернулись в порт после сильной бури и дождя", "cp1251"),
        ("Корабли вернулись в порт после сильной бури и дождя", "koi8-r"),
    ],
)
def test_the_likeliest_reading_is_the_right_one(text: str, encoding: str) -> None:
    raw = text.encode(encoding)
    found = best_legacy(raw)
    assert found is not None
    assert raw.decode(found) == text


def test_signs_without_words_are_like_nothing() -> None:
    assert best_legacy(b"\xa4\xa6\xb1\xb2" * 5) is None


def test_plain_ascii_is_like_nothing_in_particular() -> None:
    assert best_legacy(b"plain words") is None
