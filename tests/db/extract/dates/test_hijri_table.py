"""Hijri dates by the table that the reader chooses."""

from __future__ import annotations

import pytest

from db.extract.dates import find_dates
from db.time.calendars import HijriTable

TEXT = "وقع الحادث في 1 رمضان 1445"


@pytest.mark.parametrize(
    ("table", "day", "key"),
    [
        (HijriTable.UMM_AL_QURA, "2024-03-11", "reason-hijri-umm-al-qura"),
        (HijriTable.TABULAR, "2024-03-11", "reason-hijri-tabular"),
    ],
)
def test_the_reason_names_the_table(table: HijriTable, day: str, key: str) -> None:
    (mention,) = find_dates(TEXT, language="ar", published=None, hijri=table)
    assert mention.value == day
    assert mention.edtf == f"{day}~"
    assert key in [reason.key for reason in mention.reason]


def test_tables_part_where_the_moon_was_reckoned_otherwise() -> None:
    text = "بدأ العام في 1 شوال 1444"
    found = [find_dates(text, language="ar", published=None, hijri=table)[0].value for table in HijriTable]
    assert found == ["2023-04-21", "2023-04-22"]


def test_years_outside_the_table_are_tabular() -> None:
    (mention,) = find_dates("قتل في 10 محرم 61 هـ", language="ar", published=None)
    assert "reason-hijri-tabular" in [reason.key for reason in mention.reason]
