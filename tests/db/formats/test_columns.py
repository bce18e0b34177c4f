from __future__ import annotations

import pytest

from db.formats.columns import detect_mapping
from db.formats.mapping import Mapping, Row

LONG = "أغلقت البلدية المرفأ القديم بعد العاصفة، وجُرح ثلاثة بحارة حين انقلب قاربهم قرب الرصيف الشرقي. " * 3


@pytest.mark.parametrize(
    ("columns", "mapping"),
    [
        (["Title", "Full Text", "Date"], Mapping(title="Title", body="Full Text", date="Date")),
        (["العنوان", "نصّ", "تاريخ النشر"], Mapping(title="العنوان", body="نصّ", date="تاريخ النشر")),
        (["تیتر", "متن", "تاریخ"], Mapping(title="تیتر", body="متن", date="تاریخ")),
        (["כותרת", "תוכן", "תאריך"], Mapping(title="כותרת", body="תוכן", date="תאריך")),
        (
            ["a.headline", "a.content", "published_at"],
            Mapping(title="a.headline", body="a.content", date="published_at"),
        ),
    ],
)
def test_columns_by_their_names(columns: list[str], mapping: Mapping) -> None:
    rows = [dict(zip(columns, ("إغلاق المرفأ", LONG, "2022-03-06"), strict=True))]
    assert detect_mapping(rows) == mapping


def test_columns_by_what_stands_in_them() -> None:
    rows: list[Row] = [
        {
            "c1": f"{n}",
            "c2": f"إغلاق المرفأ رقم {n}",
            "c3": LONG,
            "c4": f"2022-03-0{n}",
            "c5": f"https://example.org/{n}",
        }
        for n in range(1, 6)
    ]
    assert detect_mapping(rows) == Mapping(title="c2", body="c3", date="c4", url="c5")


def test_a_column_with_the_right_name_and_the_wrong_things() -> None:
    found = detect_mapping([{"text": "short words", "date": "soon", "link": "no"}])
    assert (found.body, found.date, found.url) == ("text", None, None)


@pytest.mark.parametrize("rows", [[], [{}], [{"a": ""}]])
def test_nothing_to_tell_from(rows: list[Row]) -> None:
    assert detect_mapping(rows) == Mapping()
