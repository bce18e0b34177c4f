"""Names and numbers of calendar days in a language: weekday, month, year, digits.

Source: Unicode CLDR, through Babel. The region of a tag chooses the month names
(ar-SY تشرين الثاني, ar-EG نوفمبر, ar-MA نونبر) and the digits.
"""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from babel import Locale, UnknownLocaleError

from db.time.span import CivilDay, day_number, weekday

Width = Literal["wide", "abbreviated"]

_USUAL_REGION: Final = {"ar": "SY", "en": "GB", "fa": "IR", "he": "IL"}
_DIGITS: Final = {"arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}


@cache
def locale_of(language: str) -> Locale:
    """The CLDR locale of a BCP 47 tag, with the usual region where the tag names none; English if unknown."""
    try:
        locale = Locale.parse(language.replace("_", "-").split("-u-")[0], sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en", "GB")
    if locale.territory is None and locale.language in _USUAL_REGION:
        return Locale(locale.language, _USUAL_REGION[locale.language])
    return locale


@cache
def _digit_table(language: str) -> dict[int, str]:
    """Where the tag says ``-u-nu-latn`` (arab, arabext) these digits, else those of its region."""
    _, _, asked = language.partition("-u-nu-")
    system = asked or locale_of(language).default_numbering_system
    return {ord("0") + value: digit for value, digit in enumerate(_DIGITS.get(system, "0123456789"))}


def in_digits(text: str, language: str) -> str:
    """A text with its ASCII digits in those of the language."""
    return text.translate(_digit_table(language))


def number_words(number: int, language: str) -> str:
    """A whole number in the digits of the language, without grouping below ten thousand."""
    grouped = f"{number:,}" if abs(number) >= 10_000 else str(number)
    if in_digits("0", language) != "0":
        grouped = grouped.replace(",", "٬")
    return in_digits(grouped, language)


def month_name(month: int, language: str, width: Width = "wide") -> str:
    """The Gregorian month's name, as it stands inside a date."""
    return str(locale_of(language).months["format"][width][month])


def weekday_name(day: CivilDay, language: str, width: Width = "wide") -> str:
    """The weekday's name."""
    return str(locale_of(language).days["format"][width][weekday(day_number(*day))])


def year_words(year: int, language: str) -> str:
    """A year; years before 1 with their era (year 0 is 1 BCE)."""
    if year > 0:
        return in_digits(str(year), language)
    era = locale_of(language).eras["abbreviated"][0]
    return f"{in_digits(str(1 - year), language)} {era}"


def month_words(year: int, month: int, language: str, width: Width = "wide") -> str:
    """``November 2022``."""
    return f"{month_name(month, language, width)} {year_words(year, language)}"


def day_words(
    day: CivilDay, language: str, width: Width = "wide", *, with_weekday: bool = True, with_year: bool = True
) -> str:
    """``Sunday 20 November 2022``, day before month in every language."""
    parts = [in_digits(str(day.day), language), month_name(day.month, language, width)]
    if with_weekday:
        parts.insert(0, weekday_name(day, language, width))
    if with_year:
        parts.append(year_words(day.year, language))
    return " ".join(parts)
