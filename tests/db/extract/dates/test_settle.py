"""What expressions that stand side by side say of each other."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import mentions, reasons, told


def test_two_calendars_that_agree_settle_the_hijri_day() -> None:
    found = mentions("في 15 رمضان 1444 الموافق 6 أبريل 2023")
    assert [one.edtf for one in found] == ["2023-04-06", "2023-04-06"]
    assert found[1].reason[-1].key == "reason-calendars-agree"


def test_a_hijri_day_one_off_is_settled_by_the_other() -> None:
    found = mentions("في 15 رمضان 1444 الموافق 7 أبريل 2023")
    assert [one.edtf for one in found] == ["2023-04-07", "2023-04-07"]


def test_two_calendars_that_disagree_keep_both() -> None:
    assert told("في 15 رمضان 1444 الموافق 16 أبريل 2023") == [
        "15 رمضان 1444 = 2023-04-06",
        "16 أبريل 2023 = 2023-04-16",
    ]
    assert reasons("في 15 رمضان 1444 الموافق 16 أبريل 2023")[1][-1] == "reason-calendars-disagree"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("۸ خرداد ۱۳۹۴ (۲۹ مه)", "fa", ["۸ خرداد ۱۳۹۴ = 2015-05-29", "۲۹ مه = 2015-05-29"]),
        ("وقعت الساعة العاشرة مساء الخميس", "ar", ["الساعة العاشرة مساء = 2023-12-07T22", "الخميس = 2023-12-07"]),
        ("at 8 p.m. on Sunday", "en", ["8 p.m. = 2023-12-10T20", "Sunday = 2023-12-10"]),
        ("في 1960، وبعد عامين، أي في 1963، عاد", "ar", ["1960 = 1960", "بعد عامين = 1963", "1963 = 1963"]),
    ],
)
def test_what_stands_beside_settles_it(text: str, language: str, expected: list[str]) -> None:
    assert told(text, language) == expected
