"""Days that news names without their year because everyone knows it: the attack of 7 October."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from db.extract.dates.draft import Context, Draft, day_edtf, reason
from db.extract.dates.fold import fold_word
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import Days
from db.extract.dates.tense import tense
from db.extract.lexicon import Table, read
from db.records import Anchor
from db.time.span import civil_day, day_number

_REACH: Final = 2
"""Words: so near stands the word that makes a day the known one."""


@dataclass(frozen=True, slots=True)
class KnownDay:
    """A day of history, with the words before or after it that show that it is meant."""

    number: int
    before: frozenset[str]
    after: frozenset[str]
    written: frozenset[str]
    """Ways of writing it that mean nothing else: ``9/11``."""


@cache
def known_days(language: str) -> dict[tuple[int, int], tuple[KnownDay, ...]]:
    """Month and day -> the known days of a language's lexicon."""
    found: dict[tuple[int, int], tuple[KnownDay, ...]] = {}
    for row in read(language, "dates").get("known_day", ()):
        year, month, day = row["date"].year, row["date"].month, row["date"].day
        known = KnownDay(day_number(year, month, day), *(_words(row, name) for name in ("before", "after", "written")))
        found[month, day] = (*found.get((month, day), ()), known)
    return found


def _words(row: Table, name: str) -> frozenset[str]:
    return frozenset(fold_word(word).lower() for word in row.get(name, ()))


def read_known_day(match: Match, context: Context, month: int, day: int) -> Draft | None:
    """A day and month without a year that are a known day, or one told with its year before.

    A day that the sentence tells as to come is neither.
    """
    number = _known(match, context, month, day)
    told = context.full_days.get((month, day))
    if number is None and told is None:
        return None
    first, last = match.tokens[match.first], match.tokens[match.last - 1]
    if tense(context, first, last, match.pattern.language):
        return None
    if number is not None:
        return _drafted(match, context, number)
    words = context.quote(match)
    if told is None or told.days is None:
        return None
    year = civil_day(told.days.first).year
    why = reason("year-from-mention", words, year=year, earlier=context.original(told.start, told.end))
    draft = context.unit(match, "day", told.days, why)
    draft.anchor, draft.written_year = Anchor.MENTION, True
    return draft


def read_written_name(match: Match, context: Context, written: str) -> Draft | None:
    """A known day that is known by the way in which it is written."""
    for rows in known_days(match.pattern.language).values():
        for row in rows:
            if written in row.written:
                return _drafted(match, context, row.number)
    return None


def _drafted(match: Match, context: Context, number: int) -> Draft:
    why = reason("known-day", context.quote(match), date=day_edtf(number))
    return context.unit(match, "day", Days(number, number), why)


def _known(match: Match, context: Context, month: int, day: int) -> int | None:
    rows = known_days(match.pattern.language).get((month, day), ())
    if not rows:
        return None
    first, last = match.tokens[match.first], match.tokens[match.last - 1]
    before = {_plain(context.previous_word(first, distance)) for distance in range(1, _REACH + 1)}
    after = {_plain(context.next_word(last, distance)) for distance in range(1, _REACH + 1)}
    for row in rows:
        past = context.published is None or row.number <= context.published
        if past and not (row.before.isdisjoint(before) and row.after.isdisjoint(after)):
            return row.number
    return None


def _plain(word: str) -> str:
    """A word in small letters, without the clitics that news writes before nouns."""
    plain = word.lower()
    return plain[1:] if plain[:1] in "وفبلك" and len(plain) > 3 and plain[1:] else plain
