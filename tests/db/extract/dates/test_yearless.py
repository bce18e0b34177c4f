"""Which year is meant without one."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import mentions, told


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("قتل في 7 مارس", "2024-05-20", ["7 مارس = 2024-03-07"]),
        ("قتل في 7 نوفمبر", "2024-05-20", ["7 نوفمبر = 2023-11-07"]),
        ("وقع في نوفمبر", "2024-05-20", ["نوفمبر = 2023-11"]),
        ("سيعقد في 7 نوفمبر", "2024-05-20", ["7 نوفمبر = 2024-11-07"]),
        ("يوم 25 أيار", "2024-05-20", ["يوم 25 أيار = 2024-05-25"]),
        ("أجلت المحكمة القضية إلى جلسة 2 حزيران", "2024-05-20", ["2 حزيران = 2024-06-02"]),
        ("في 20 أيار", "2024-05-20", ["20 أيار = 2024-05-20"]),
        ("7 أكتوبر الماضي، 7 يونيو المقبل، 3 مايو الجاري", "2024-05-20",
         ["7 أكتوبر الماضي = 2023-10-07", "7 يونيو المقبل = 2024-06-07", "3 مايو الجاري = 2024-05-03"]),
        ("6 يناير من العام الماضي", "2024-05-20", ["6 يناير من العام الماضي = 2023-01-06"]),
        ("في 3 يناير 2020 قتل، وفي 8 يناير قصفت", "2024-05-20",
         ["3 يناير 2020 = 2020-01-03", "8 يناير = 2020-01-08"]),
        ("نهاية العام", "2024-01-02", ["نهاية العام = 2023"]),
    ],
)  # fmt: skip
def test_the_nearest_or_the_one_told(text: str, published: str, expected: list[str]) -> None:
    assert told(text, published=published) == expected


def test_the_reason_says_which_way_it_lies() -> None:
    keys = [one.reason[0].key for one in mentions("في 7 مارس. سيعقد في 7 نوفمبر.", published="2024-05-20")]
    assert keys == ["reason-yearless-past", "reason-yearless-future"]


def test_without_a_publication_date_the_year_waits() -> None:
    (mention,) = mentions("في 7 مارس", published=None)
    assert (mention.value, mention.waiting) == ("XXXX-03-07", True)
