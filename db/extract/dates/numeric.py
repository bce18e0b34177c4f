"""Dates in digits alone: 17/10/2019, 2019-10-17, 17.10.19, ۱۴۰۲/۰۸/۱۵."""

from __future__ import annotations

import re

from db.extract.dates.draft import Context, counting_words, role_words
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import Days
from db.extract.dates.years import days_in
from db.time.calendars import Calendar


def numeric_days(text: str, language: str, context: Context, match: Match) -> tuple[Days, Calendar] | None:
    """The day that digits name, with its calendar; day before month, except where only the other order fits."""
    parts = re.split(r"[/.\-]", text[:10] if re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else text)
    if len(parts) != 3:
        return None
    if len(parts[0]) == 4 or (len(parts[0]) == 3 and len(parts[2]) <= 2):
        year, month, day = (int(part) for part in parts)
    elif len(parts[2]) == 4:
        day, month, year = (int(part) for part in parts)
    elif len(parts[2]) == 2 and len(parts[0]) <= 2 and (language != "en" or "/" not in text):
        day, month, year = int(parts[0]), int(parts[1]), int(parts[2]) + (2000 if int(parts[2]) < 70 else 1900)
    else:
        return None
    american = language == "en" and "/" in text and len(parts[2]) == 4 and day <= 12 and _american(context)
    if month > 12 >= day or american:
        day, month = month, day
    calendar = _calendar(year, match)
    days = days_in(calendar, year, month, day, context.hijri)
    return None if days is None else (days, calendar)


def day_and_month(match: Match, context: Context) -> tuple[int, int] | None:
    """The day and month of ``7/10``, where it tells them: a score, a share, a grade or ``24/7`` does not.

    A weekday or a word for "day" beside it, or a word like "since" or "attack" before it, makes it a date;
    after "in" only a number that can be no share does: ``in 15/3``.
    """
    token = match.get("slashed")[0]
    day, month = (int(part) for part in token.text.split("/"))
    if match.pattern.language == "en" and _american(context):
        day, month = month, day
    if month > 12 and day <= 12 and match.pattern.language == "en":
        day, month = month, day
    following = context.next_word(token)
    if month > 12 or following in ("/", "%") or following in role_words(match.pattern.language, "share_of"):
        return None
    if any(match.has(name) for name in ("weekday", "noun", "part")) or _dated(match, context):
        return day, month
    roles = _roles_before(match)
    share = "in" in roles and (day <= month or (day, month) == (24, 7))
    return (day, month) if "since" in roles or ("in" in roles and not share) else None


def _dated(match: Match, context: Context) -> bool:
    """Whether a word shortly before shows that a day is told."""
    first, dated = match.tokens[match.first], counting_words(match.pattern.language, "dated")
    for distance in (1, 2):
        word = context.previous_word(first, distance).lower()
        if word in dated or not word[:1].isalpha():
            return word in dated
    return False


def _roles_before(match: Match) -> frozenset[str]:
    """The roles of the word before; Hebrew writes a hyphen after the preposition: ב-7/10."""
    before = match.before()
    if before is not None and "dash" in before.roles:
        before = match.before(2)
    return frozenset() if before is None else frozenset(before.roles)


def _calendar(year: int, match: Match) -> Calendar:
    era = match.value("era")
    if era == "hijri":
        return Calendar.HIJRI
    if 1200 <= year <= 1500:
        persian = match.pattern.language == "fa" or era == "jalali"
        return Calendar.JALALI if persian else Calendar.HIJRI
    return Calendar.GREGORIAN


def _american(context: Context) -> bool:
    """Whether an English text writes the month first elsewhere: ``October 7, 2023``."""
    return bool(re.search(r"\b[A-Z][a-z]+\.? [0-9]{1,2}, [12][0-9]{3}\b", context.words.text))
