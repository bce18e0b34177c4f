"""Calendars other than the Gregorian, by day number (days since 1970-01-01).

Hijri is the Umm al-Qura table of Saudi Arabia for 1343 to 1500 AH and the tabular
calendar outside it; a sighting of the moon may differ by a day. Jalali (Solar Hijri)
and Hebrew are exact. Hebrew months count from Nisan (1) to Adar II (13), as the Torah
counts them, though the year begins with Tishri (7).

Source: R. H. van Gent's Umm al-Qura table, through ``hijridate``; E. M. Reingold and
N. Dershowitz, "Calendrical Calculations": the tabular Hijri calendar through ``convertdate``,
the Jalali and Hebrew ones in ``db.time.jalali`` and ``db.time.hebrew``, which reckon in integers.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Final, TypeAlias

from db.time import hebrew, jalali
from db.time.phrases import locale_of
from db.time.phrases import month_name as gregorian_month_name
from db.time.span import civil_day, day_number, is_civil_day


class Calendar(StrEnum):
    """The calendars in which the news of the region tells its dates."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"
    JALALI = "jalali"
    HEBREW = "hebrew"


class OutOfCalendarError(ValueError):
    """A calendar has no such day, or none of its days is meant: the day lies before its first year."""


class HijriTable(StrEnum):
    """Which rule tells where a Hijri month begins."""

    UMM_AL_QURA = "umm-al-qura"
    TABULAR = "tabular"


CalendarDay: TypeAlias = tuple[int, int, int]
"""Year, month and day in some calendar."""

UMM_AL_QURA_YEARS: Final = range(1343, 1501)
_UMM_AL_QURA_DAYS: Final = range(day_number(1924, 8, 1), day_number(2077, 11, 17))
_JULIAN_DAY_OF_1970: Final = 2_440_587.5
_LAST_YEAR: Final = {Calendar.HIJRI: 9999, Calendar.JALALI: jalali.LAST_YEAR, Calendar.HEBREW: hebrew.LAST_YEAR}

_FIRST_DAYS: Final = {Calendar.HIJRI: day_number(622, 7, 19), Calendar.HEBREW: hebrew.FIRST_DAY}
_HEBREW_MONTHS: Final = {
    "ar": "نيسان أيار سيفان تموز آب أيلول تشري حشفان كسليف طيفيت شباط آذار آذار_الثاني",
    "en": "Nisan Iyar Sivan Tammuz Av Elul Tishri Heshvan Kislev Tevet Shevat Adar Adar_II",
    "he": "ניסן אייר סיוון תמוז אב אלול תשרי חשוון כסלו טבת שבט אדר אדר_ב׳",
}
_HIJRI_MONTHS: Final = {
    "ar": "محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة",
    "fa": "محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذیقعده ذیحجه",
    "en": "Muharram Safar Rabi‘_I Rabi‘_II Jumada_I Jumada_II Rajab Sha‘ban Ramadan Shawwal Dhu_al-Qa‘da Dhu_al-Hijja",
}
_JALALI_MONTHS: Final = {
    "ar": "فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند",
    "fa": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "en": "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand",
}
_NAMES: Final = {
    Calendar.HIJRI: _HIJRI_MONTHS,
    Calendar.JALALI: _JALALI_MONTHS,
    Calendar.HEBREW: _HEBREW_MONTHS,
}


def to_day_number(
    calendar: Calendar, year: int, month: int, day: int, table: HijriTable = HijriTable.UMM_AL_QURA
) -> int:
    """Days from 1970-01-01 to a day of a calendar.

    Raises:
        OutOfCalendarError: the calendar has no such day, or it lies outside the years the program knows.
    """
    if calendar is Calendar.GREGORIAN:
        if not is_civil_day(year, month, day):
            raise OutOfCalendarError(f"no such day: {year}-{month}-{day}")
        return day_number(year, month, day)
    if not (1 <= year <= _LAST_YEAR[calendar] and 1 <= day <= month_length(calendar, year, month, table)):
        raise OutOfCalendarError(f"no such {calendar} day: {year}-{month}-{day}")
    return _month_start(calendar, year, month, table) + day - 1


def from_day_number(calendar: Calendar, number: int, table: HijriTable = HijriTable.UMM_AL_QURA) -> CalendarDay:
    """Year, month and day in a calendar of the day ``number`` days after 1970-01-01.

    Raises:
        OutOfCalendarError: the day lies before the calendar's first year.
    """
    if calendar is Calendar.GREGORIAN:
        return civil_day(number)
    if calendar is Calendar.HIJRI and table is HijriTable.UMM_AL_QURA and number in _UMM_AL_QURA_DAYS:
        return _umm_al_qura_day(number)
    if calendar is Calendar.JALALI:
        try:
            return jalali.from_day_number(number)
        except ValueError as error:
            raise OutOfCalendarError(str(error)) from error
    if number < _FIRST_DAYS[calendar]:
        raise OutOfCalendarError(f"before the first {calendar} year: day {number}")
    if calendar is Calendar.HEBREW:
        return hebrew.from_day_number(number)
    year, month, day = _tabular().from_jd(number + _JULIAN_DAY_OF_1970)
    if year < 1:
        raise OutOfCalendarError(f"before the first {calendar} year: day {number}")
    return int(year), int(month), int(day)


def month_length(calendar: Calendar, year: int, month: int, table: HijriTable = HijriTable.UMM_AL_QURA) -> int:
    """Days in a month of a calendar; 0 where there is no such month."""
    if month not in _months_of(calendar, year):
        return 0
    return _month_start(calendar, *_next_month(calendar, year, month), table) - _month_start(
        calendar, year, month, table
    )


def year_bounds(calendar: Calendar, year: int, table: HijriTable = HijriTable.UMM_AL_QURA) -> tuple[int, int]:
    """The first day number of a year, and that of the year after it."""
    first = 7 if calendar is Calendar.HEBREW else 1
    return _month_start(calendar, year, first, table), _month_start(calendar, year + 1, first, table)


def month_name(calendar: Calendar, month: int, language: str) -> str:
    """A month's name in a language; English where the language has none of its own."""
    if calendar is Calendar.GREGORIAN:
        return gregorian_month_name(month, language)
    names = _NAMES[calendar]
    return names.get(locale_of(language).language, names["en"]).split()[month - 1].replace("_", " ")


def _months_of(calendar: Calendar, year: int) -> range:
    if calendar is Calendar.HEBREW:
        return range(1, hebrew.month_count(year) + 1)
    return range(1, 13)


def _next_month(calendar: Calendar, year: int, month: int) -> tuple[int, int]:
    if calendar is Calendar.HEBREW:
        if month == 6:  # Elul ends the year
            return year + 1, 7
        return (year, 1) if month == len(_months_of(calendar, year)) else (year, month + 1)
    return (year + 1, 1) if month == 12 else (year, month + 1)


@lru_cache(4096)
def _month_start(calendar: Calendar, year: int, month: int, table: HijriTable) -> int:
    if calendar is Calendar.GREGORIAN:
        return day_number(year, month, 1)
    if calendar is Calendar.HIJRI and table is HijriTable.UMM_AL_QURA and year in UMM_AL_QURA_YEARS:
        from hijridate import Hijri  # noqa: PLC0415  its table is loaded only where a Hijri date is read

        return day_number(*Hijri(year, month, 1).to_gregorian().datetuple())
    if calendar is Calendar.JALALI:
        return jalali.month_start(year, month)
    if calendar is Calendar.HEBREW:
        return hebrew.month_start(year, month)
    return round(float(_tabular().to_jd(year, month, 1)) - _JULIAN_DAY_OF_1970)


@lru_cache(4096)
def _umm_al_qura_day(number: int) -> CalendarDay:
    from hijridate import Gregorian  # noqa: PLC0415  its table is loaded only where a Hijri date is read

    year, month, day = Gregorian(*civil_day(number)).to_hijri().datetuple()
    return year, month, day


@cache
def _tabular() -> Any:
    """The tabular Hijri calendar of ``convertdate``, imported when first used."""
    from convertdate import islamic  # noqa: PLC0415  heavy, and most articles need none of it

    return islamic
