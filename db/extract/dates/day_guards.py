"""What only looks like a day: the names of places and newspapers, ordinals of nouns, longer rows of digits."""

from __future__ import annotations

from db.extract.dates.draft import Context, counting_words, is_among
from db.extract.dates.grammar import Match
from db.extract.dates.tokens import Token
from db.time.calendars import Calendar


def names_place(match: Match, context: Context) -> bool:
    """``The 5 July stadium``: a day and month after such a word, without a year or anything else, are its name."""
    if not match.has("month") or len(match.captured) > 2:
        return False
    first = match.tokens[match.first]
    before = context.previous_word(first)
    if before in ('"', "«"):
        before = context.previous_word(first, 2)
    return is_among(before, counting_words(match.pattern.language, "places"))


def stands_apart(tokens: tuple[Token, ...], context: Context) -> bool:
    """Whether digits and slashes are one date with spaces and not the tail of a longer row of them."""
    before = context.words.text[: tokens[0].start].rstrip(" ")[-1:]
    after = context.words.text[tokens[-1].end :].lstrip(" ")[:1]
    return before not in ("/", "\\") and after not in ("/", "\\")


def counts_noun(match: Match, context: Context) -> bool:
    """``His first book in April``: an ordinal after a noun, with "in" before the month, is no day of it."""
    last = match.get("day")[-1]
    index = match.tokens.index(last) + 1
    before = match.before()
    noun = before is None and context.previous_word(match.tokens[match.first])[:1].isalpha()
    return "ord" in last.roles and index < match.last and "in" in match.tokens[index].roles and noun


def names_paper(match: Match, context: Context) -> bool:
    """``The Coast Today - Thursday``: "today" at the head of a line, after a name and before a dash, ends the name."""
    token = match.get("deixis")[-1]
    if len(match.captured) > 1 or match.whole("deixis") != 0 or context.next_word(token) not in ("-", "|"):
        return False
    words = context.words.text[context.words.text.rfind("\n", 0, token.start) + 1 : token.start].split()
    return len(words) == 1 and match.before() is None


def plausible_year(calendar: Calendar, year: int, match: Match) -> bool:
    """A Gregorian year of two digits or a year 1444 after a Gregorian month is a slip of another calendar."""
    return calendar is not Calendar.GREGORIAN or match.has("era") or year >= 1000
