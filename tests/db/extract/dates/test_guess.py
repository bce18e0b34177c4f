"""A publication date that is worked out."""

from __future__ import annotations

from db.extract.dates import find_dates, infer_published
from db.records import Guess
from db.time import edtf
from db.wording import word


def guess(text: str) -> Guess | None:
    return infer_published(text, find_dates(text, language="ar", published=None))


def test_a_weekday_beside_deixis_gives_the_day() -> None:
    found = guess("اقتحم الجيش أمس الاثنين المخيم، بعد هجوم 7 أكتوبر 2023.")
    assert found is not None
    assert found.span == edtf.parse("2023-10-10")
    assert word(found.reason, "ar")


def test_the_latest_written_date_gives_about_a_week() -> None:
    found = guess("بعد هجوم 7 أكتوبر 2023 وحرب 2006")
    assert found is not None
    assert found.span.uncertain
    assert found.span.first_day == (2023, 10, 7)


def test_a_month_or_year_gives_no_more_than_that() -> None:
    found = guess("يحتجون منذ أكتوبر 2019")
    assert found is not None
    assert (found.span.first_day, found.span.last_day) == ((2019, 10, 1), (2019, 10, 31))


def test_no_ground_no_guess() -> None:
    assert guess("قال أمس إنه سيعود غدا") is None


def test_yesterday_with_a_day_and_month_tells_the_day() -> None:
    found = guess("بعد هجوم 7 أكتوبر 2023، قصف الجيش أمس 11 ديسمبر المدينة.")
    assert found is not None
    assert (found.span, found.reason.key) == (edtf.parse("2023-12-12"), "guess-told-day")
    assert word(found.reason, "ar")
    assert word(found.reason, "en")


def test_a_weekday_with_a_day_and_month_tells_the_year() -> None:
    found = guess("منذ اتفاق 3 مارس 2021 ... وقتل اثنان يوم الاثنين 11 ديسمبر.")  # 11 December is a Monday in 2023
    assert found is not None
    assert found.reason.key == "guess-weekday-fits"
    assert (found.span.first_day, found.span.last_day) == ((2023, 12, 11), (2023, 12, 18))
    assert found.span.uncertain


def test_clues_that_agree_narrow_the_guess() -> None:
    found = guess("منذ اتفاق 3 مارس 2021، قتل اثنان يوم الاثنين 11 ديسمبر، وعاد الهدوء أمس الأربعاء.")
    assert found is not None
    assert found.span == edtf.parse("2023-12-14")  # the Thursday after that Monday
