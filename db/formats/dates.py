"""Dates as file formats write them, as EDTF. What is not unmistakable is left alone."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from db.formats.document import StatedDate
from db.message import message
from db.time import edtf

_ISO: Final = re.compile(r"(?P<year>\d{4})(?:-?(?P<month>\d\d)(?:-?(?P<day>\d\d))?)?(?!\d)")
_FIRST_YEAR: Final = 1400
"""Before printing nothing was published; "0001-01-01" and the like are how programs write nothing."""


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


def stated(where: str, *days: str | None, sure: bool = True) -> tuple[StatedDate, ...]:
    """The dates that were found, each told by the same sentence of the catalogue; None is left out."""
    return tuple(StatedDate(day, message(where), sure) for day in days if day)
