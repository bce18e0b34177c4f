"""Coordinated dates: 8, 9 and 10 January; one mention each."""

from __future__ import annotations

from dataclasses import replace

from db.extract.dates.day import read_day
from db.extract.dates.draft import Context, Draft, counting_words, edtf_of, is_among, reason
from db.extract.dates.grammar import Match
from db.extract.dates.month import read_month
from db.extract.dates.notes import note_calendar
from db.extract.dates.ranges import DAY_NAMES, part_match
from db.extract.dates.tokens import Token
from db.extract.dates.years import written_year, year_bounds_of
from db.time.calendars import Calendar
from db.time.span import Precision


def read_listed_days(match: Match, context: Context) -> list[Draft] | None:
    """``8, 9 and 10 January 1978``: one mention each."""
    if is_among(context.previous_word(match.tokens[match.first]), counting_words(match.pattern.language, "places")):
        return []  # "the forces of 8 and 14 March"
    shared = {name: name for name in DAY_NAMES if name != "day"}
    last = part_match(match, {**shared, "day": "day"})
    drafts = read_day(last, context)
    if not drafts:
        return None
    listed = []
    for token in match.get("listed"):
        if not {"day", "ord"} & token.roles.keys():
            continue
        one = Match(match.pattern, match.tokens, match.first, match.last, {**last.captured, "day": (token,)})
        earlier = read_day(one, context)
        if not earlier:
            return None
        listed.append(_on(earlier[0], (token,)))
    return [*listed, *drafts]


def _on(draft: Draft, tokens: tuple[Token, ...]) -> Draft:
    draft.start, draft.end = tokens[0].start, tokens[-1].end
    return draft


def read_two_weekdays(match: Match, context: Context) -> list[Draft] | None:
    """``Wednesday and Thursday next``, where the dual says that both are next."""
    if not match.get("wrel")[-1].text.endswith("ين"):
        return None
    drafts = read_day(part_match(match, {"weekday": "weekday", "wrel": "wrel"}), context)
    first = Match(
        match.pattern,
        match.tokens,
        match.first,
        match.last,
        {"weekday": match.get("a_weekday"), "wrel": match.get("wrel")},
    )
    earlier = read_day(first, context)
    return [_on(earlier[0], match.get("a_weekday")), *drafts] if drafts and earlier else None


def read_listed_months(match: Match, context: Context) -> list[Draft] | None:
    """``January and February 2021``: one mention each."""
    last = part_match(match, {name: name for name in DAY_NAMES})
    drafts = read_month(last, context)
    if not drafts:
        return None
    listed = []
    for token in match.get("listed"):
        if "month" in token.roles:
            one = Match(match.pattern, match.tokens, match.first, match.last, {**last.captured, "month": (token,)})
            listed += [_on(draft, (token,)) for draft in read_month(one, context) or []]
    return [*listed, *drafts]


def read_listed_years(match: Match, context: Context) -> list[Draft] | None:
    """``the years 2011 and 2012``: one mention each."""
    drafts = []
    for token in (*match.get("listed"), *match.get("year")):
        one = replace(match, captured={"year": (token,)})
        year = written_year(one, Calendar.JALALI, context) if {"year4", "two"} & token.roles.keys() else None
        solar = match.pattern.language == "fa" and year is not None and year < 1500
        calendar = Calendar.JALALI if solar else Calendar.GREGORIAN
        days = year_bounds_of(calendar, year) if year is not None else None
        if days is not None:
            draft = context.unit(match, "year", days, reason("written", token.text, date=edtf_of(days, Precision.YEAR)))
            draft.written_year = True
            note_calendar(draft, calendar, token.text, days)
            drafts.append(_on(draft, (token,)))
    return drafts or None
