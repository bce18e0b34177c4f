"""Years: with their noun, bare, in words, of an era, of last or next."""

from __future__ import annotations

import re
from typing import Final

from db.extract.dates.draft import Context, Draft, counting_words, edtf_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.month import narrow
from db.extract.dates.notes import note_calendar
from db.extract.dates.tokens import Token
from db.extract.dates.years import calendar_by_year, written_year, year_bounds_of
from db.time.calendars import Calendar
from db.time.span import FIRST_YEAR, LAST_YEAR, Precision

_INTRODUCERS: Final = frozenset(
    {"in", "since", "until", "during", "before", "after", "from", "to", "between", "by", "yearly_event", "and", "or"}
)
_ENDS: Final = frozenset({"from", "to", "until", "between", "and", "or"})
"""After these a round number may as well be an amount."""
_NEAR: Final = 4
"""Words: so shortly before a number a word of amounts says what it is."""
_BARE: Final = range(1500, 2101)
_BARE_IN: Final = {"fa": range(1250, 2101)}
"""Language -> the years that bare digits may be there."""
_APART: Final = re.compile(r" ?(?:-|:) ?(?=[^\W\d_]|[(])")
"""What parts a year at the head of a line from its entry: ``1958 - …``, ``1958: …``."""
_GLUE: Final = frozenset("./:,%$€£#@_+*°=-")


def read_year(match: Match, context: Context) -> list[Draft] | None:
    """A year."""
    alone = not match.has("noun") and not match.has("era")
    if alone and not (_is_spelled(match) or _is_heading(match, context) or _stands_alone(match, context)):
        return None
    calendar = _calendar(match)
    year = written_year(match, calendar, context)
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR or (match.has("noun") and not _is_year(match, year)):
        return None
    days = year_bounds_of(calendar, year, context.hijri)
    if days is None:
        return None
    words = context.quote(match)
    draft = context.unit(match, "year", days, reason("written", words, date=edtf_of(days, Precision.YEAR)))
    draft.written_year = True
    note_calendar(draft, calendar, words, days, context.hijri)
    narrow(match, context, draft, "year")
    return [draft]


def _calendar(match: Match) -> Calendar:
    calendar = calendar_by_year(Calendar.GREGORIAN, match)
    year = match.value("year", "year4")
    if calendar is Calendar.GREGORIAN and isinstance(year, int) and not match.has("era"):
        if match.pattern.language == "fa" and 1200 <= year <= 1450:
            return Calendar.JALALI
        if match.pattern.language == "ar" and 1300 <= year <= 1460:
            return Calendar.HIJRI
    if match.pattern.language == "fa" and isinstance(match.value("year", "two"), int) and not match.has("era"):
        return Calendar.JALALI
    return calendar


def _is_year(match: Match, year: int) -> bool:
    """Whether a number after "year" can be one: two digits, or a year of at least three."""
    tokens = match.get("year")
    if match.has("era"):
        return True
    if len(tokens) == 1 and tokens[0].text.isdecimal():
        if len(tokens[0].text) == 2:
            return match.get("noun")[0].text[:2] != "ال"
        return len(tokens[0].text) == 4 or year >= 100
    return 1000 <= year <= 2200


def _is_spelled(match: Match) -> bool:
    """``In two thousand and three``: words of a number are a year only after "in", "since", "until"."""
    before = match.before()
    return match.has("spelled") and before is not None and not {"in", "since", "until", "by"}.isdisjoint(before.roles)


def _is_heading(match: Match, context: Context) -> bool:
    """Whether a year opens a line and stands apart from what follows, as it heads the entries of a chronology."""
    token, text = match.get("year")[0], context.words.text
    year = token.roles.get("year4")
    if not isinstance(year, int) or year not in _BARE or text[max(0, token.start - 1) : token.start] not in ("", "\n"):
        return False
    if text[token.end : token.end + 1] in ("", "\n"):
        return 1900 <= year <= 2060
    return year <= 2060 and _APART.match(text, token.end) is not None


def _stands_alone(match: Match, context: Context) -> bool:
    """Whether four bare digits are a year: after in, since …, or followed by nothing that could be counted."""
    token = match.get("year")[0]
    year = token.roles.get("year4")
    text = context.words.text
    if (
        not isinstance(year, int)
        or year not in _BARE_IN.get(match.pattern.language, _BARE)
        or len(match.get("year")) > 1
    ):
        return False
    before, after = text[token.start - 1 : token.start], text[token.end : token.end + 1]
    joined = match.first > 0 and not {"and", "in", "for", "from"}.isdisjoint(match.tokens[match.first - 1].roles)
    if before and (before in _GLUE - {",", "-"} or (before.isalnum() and not joined)):
        return False
    if after and (
        (after in _GLUE and text[token.end + 1 : token.end + 2].isalnum()) or after in "%$€£°" or after.isalpha()
    ):
        return False
    previous = match.before()
    if previous is not None and "dash" in previous.roles:  # Hebrew writes a hyphen after the preposition: ב-1948
        previous = match.before(2)
    introduced = match.has("fuzz") or (previous is not None and not _INTRODUCERS.isdisjoint(previous.roles))
    following = context.next_word(token)
    numbered, earlier = counting_words(match.pattern.language, "numbered"), context.previous_word(token)
    if earlier in numbered or earlier[1:] in numbered:
        return False
    counted, plain = (counting_words(match.pattern.language, name) for name in ("counted", "plain"))
    if following in counted or _is_amount(match, context, previous):
        return False
    if match.pattern.language == "en" and earlier == "the" and following[:1].isalpha():
        return year % 100 != 0
    if introduced:
        exact = year % 100 != 0
        roles = previous.roles.keys() if previous is not None else set()
        amount = not exact and "since" not in roles and not _ENDS.isdisjoint(roles)
        return exact or (not amount and (following in plain or not following[:1].isalpha()))
    ends = not following or not following[0].isalnum() or following in plain
    noun_before = context.previous_word(token)[:1].isalpha() or context.previous_word(token) in ("(", '"', "«")
    return ends and noun_before and 1900 <= year <= 2060 and (year % 100 != 0 or year == 2000)


def _is_amount(match: Match, context: Context, introducer: Token | None) -> bool:
    """``The toll has reached 1604``: a word of amounts stands shortly before, with "to" or nothing between."""
    roles: set[str] = set(introducer.roles) if introducer is not None else set()
    if not {"in", "since", "during", "by"}.isdisjoint(roles) and _ENDS.isdisjoint(roles):
        return False
    amounts = counting_words(match.pattern.language, "amounts")
    for distance in range(1, _NEAR + 1):
        word = context.previous_word(match.get("year")[0], distance)
        if not word or word in ".,\n؟?!":
            return False
        if word in amounts or (word[:1] in "وف" and word[1:] in amounts):
            return True
    return False
