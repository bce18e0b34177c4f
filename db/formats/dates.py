"""Dates as file formats write them, as EDTF. What is not unmistakable is left alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from db.formats.document import StatedDate
from db.message import message
from db.time import edtf

_ISO: Final = re.compile(r"(?P<year>\d{4})(?:-?(?P<month>\d\d)(?:-?(?P<day>\d\d))?)?(?!\d)")
_FIRST_YEAR: Final = 1400
"""Before printing nothing was published; "0001-01-01" and the like are how programs write nothing."""

_LONGEST: Final = 60
_MONTHS: Final = 12
_SECONDS: Final = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}")
_YEAR_FIRST: Final = re.compile(r"^(\d{4})[/.](\d\d)[/.](\d\d)")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)")


def iso_day(written: str | None) -> str | None:
    """A date of ISO 8601 (``2022-03-06T09:15:00+03:00``, ``20220306``, ``2022-03``) as EDTF without its clock."""
    found = _ISO.match(written.strip()) if written else None
    if found is None or int(found["year"]) < _FIRST_YEAR:
        return None
    if found["month"] and not 1 <= int(found["month"]) <= 12:
        return None
    day = "-".join(part for part in found.groups() if part)
    try:
        edtf.parse(day)
    except ValueError:
        return None
    return day


def mail_day(written: str | None) -> str | None:
    """A date of RFC 5322 (``Sun, 06 Mar 2022 09:15:00 +0300``) as EDTF, the day where it was written."""
    if not written:
        return None
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.date().isoformat() if moment.year >= _FIRST_YEAR else None


def unix_day(seconds: float) -> str | None:
    """Seconds, or milliseconds, since 1970 as EDTF: the day in Greenwich."""
    try:
        moment = datetime.fromtimestamp(seconds / 1000 if abs(seconds) > 1e11 else seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment.date().isoformat()


def any_day(written: str | None, *, day_first: bool | None = None) -> str | None:
    """A date in any of the forms of machines as EDTF; None where day and month could change places and nobody knows."""
    if not written or len(written) > _LONGEST:
        return None
    text = "".join(str(unicodedata.digit(sign, sign)) for sign in written.strip())
    if _SECONDS.fullmatch(text):
        return unix_day(float(text))
    found = _YEAR_LAST.match(text)
    if found is not None:
        return _year_last(int(found[1]), int(found[2]), found[3], day_first)
    return iso_day(_YEAR_FIRST.sub(r"\1-\2-\3", text)) or (mail_day(text) if "," in text else None)


def _year_last(first: int, second: int, year: str, day_first: bool | None) -> str | None:
    if day_first is None and first != second and max(first, second) <= _MONTHS:
        return None
    is_day = first > _MONTHS or (day_first is not False and second <= _MONTHS)
    day, month = (first, second) if is_day else (second, first)
    return iso_day(f"{year}-{month:02}-{day:02}")


def day_comes_first(written: Iterable[str]) -> bool | None:
    """Whether dates of one hand put the day before the month; None where none shows it, or they disagree."""
    found = [match for one in written if (match := _YEAR_LAST.match(one.strip()))]
    shown = {int(one[1]) > _MONTHS for one in found if max(int(one[1]), int(one[2])) > _MONTHS}
    return shown.pop() if len(shown) == 1 else None


def stated(where: str, *days: str | None, sure: bool = True) -> tuple[StatedDate, ...]:
    """The dates that were found, each told by the same sentence of the catalogue; None is left out."""
    return tuple(StatedDate(day, message(where), sure) for day in days if day)
