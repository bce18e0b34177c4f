from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.formats.dates import any_day, day_comes_first, iso_day, mail_day, unix_day
from db.time import edtf


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2022-03-06T23:59:00+03:00", "2022-03-06"),
        ("20220306", "2022-03-06"),
        ("2022-03", "2022-03"),
        ("2022", "2022"),
        ("0001-01-01", None),
        ("2022-21", None),
        ("2022-02-30", None),
        ("soon", None),
        (None, None),
    ],
)
def test_iso(written: str | None, day: str | None) -> None:
    assert iso_day(written) == day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Sun, 06 Mar 2022 23:15:00 +0300", "2022-03-06"),
        ("Sun, 99 Foo 99999", None),
        ("", None),
    ],
)
def test_mail(written: str, day: str | None) -> None:
    assert mail_day(written) == day


@pytest.mark.parametrize(
    ("written", "day_first", "day"),
    [
        ("06/03/2022", None, None),
        ("06/03/2022", True, "2022-03-06"),
        ("06/03/2022", False, "2022-06-03"),
        ("16/03/2022", None, "2022-03-16"),
        ("03/16/2022", None, "2022-03-16"),
        ("5.5.2022", None, "2022-05-05"),
        ("٠٦/٠٣/٢٠٢٢", True, "2022-03-06"),
        ("2022/03/06", None, "2022-03-06"),
        ("1646524800", None, "2022-03-06"),
        ("1646524800000", None, "2022-03-06"),
        ("99/99/2022", None, None),
        ("05 يناير 2022", None, None),
    ],
)
def test_any(written: str, day_first: bool | None, day: str | None) -> None:
    assert any_day(written, day_first=day_first) == day


def test_which_comes_first_is_told_by_the_others() -> None:
    assert day_comes_first(["06/03/2022", "16/03/2022"]) is True
    assert day_comes_first(["06/03/2022", "03/16/2022"]) is False
    assert day_comes_first(["16/03/2022", "03/16/2022"]) is None
    assert day_comes_first(["06/03/2022"]) is None


def test_seconds_beyond_all_calendars() -> None:
    assert unix_day(1e20) is None


@given(st.text(max_size=40) | st.from_regex(r"\d{1,4}[-/.]\d{1,4}[-/.]\d{1,4}", fullmatch=True))
def test_what_is_found_is_edtf(written: str) -> None:
    day = any_day(written)
    assert day is None or edtf.parse(day).first_day is not None
