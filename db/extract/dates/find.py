"""Finds the date expressions of a text and says what each means."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from db.extract.dates import (
    anaphora,
    anniversary,
    clock,
    day,
    distance,
    eras,
    feasts,
    listed,
    month,
    nth_weekday,
    quantity,
    ranges,
    season,
    sets,
    subunit,
    unit,
    vague,
    year,
)
from db.extract.dates.chronicle import note_entry
from db.extract.dates.draft import Context, Draft
from db.extract.dates.fold import Folded, fold
from db.extract.dates.grammar import Grammar, Match, grammar
from db.extract.dates.settle import settle
from db.extract.dates.tokens import Token, stretches
from db.extract.dates.words import split_words
from db.message import message
from db.records import Mention
from db.time import edtf
from db.time.calendars import HijriTable, OutOfCalendarError
from db.time.span import DAY, Span

Reader = Callable[[Match, Context], list[Draft] | None]

READERS: Final[dict[str, Reader]] = {
    "day": day.read_day,
    "month": month.read_month,
    "year": year.read_year,
    "unit": unit.read_unit,
    "this-year": unit.read_this_year,
    "point-date": day.read_point,
    "same-day": anaphora.read_same_day,
    "same-day-of-year": anaphora.read_same_day_of_year,
    "part-alone": anaphora.read_part_alone,
    "that-time": anaphora.read_that_time,
    "possessed": anaphora.read_possessed,
    "weekend": unit.read_weekend,
    "leading": subunit.read_leading,
    "subunit": subunit.read_subunit,
    "season": season.read_season,
    "season-years": season.read_season_years,
    "duration": quantity.read_duration,
    "distance": distance.read_distance,
    "distance-ahead": distance.read_distance_ahead,
    "window": quantity.read_window,
    "listed-days": listed.read_listed_days,
    "listed-months": listed.read_listed_months,
    "listed-years": listed.read_listed_years,
    "range": ranges.read_range,
    "range-between": ranges.read_range_between,
    "two-weekdays": listed.read_two_weekdays,
    "two-units": ranges.read_two_units,
    "night-between": ranges.read_night_between,
    "numeric-range": ranges.read_numeric_range,
    "set": sets.read_set,
    "nothing": sets.read_nothing,
    "decade": eras.read_decade,
    "century": eras.read_century,
    "feast": feasts.read_feast,
    "anniversary": anniversary.read_anniversary,
    "vague": vague.read_vague,
    "night": vague.read_night,
    "clock": clock.read_clock,
    "clock-beside-date": clock.read_clock_beside_date,
    "clock-of-day": clock.read_clock_of_day,
    "clock-range": clock.read_clock_range,
    "nth-weekday": nth_weekday.read_nth_weekday,
}
"""What a pattern of a lexicon ``reads`` -> the function that says what it means."""


def find_dates(
    text: str, *, language: str, published: Span | None, hijri: HijriTable = HijriTable.UMM_AL_QURA
) -> tuple[Mention, ...]:
    """The date expressions of a text, in their order.

    ``language`` is the BCP 47 tag of most of the text; words in other scripts are read too.
    Where ``published`` is None, expressions told from it wait with a symbolic value. Where it
    is longer than a day, they get the interval that they have from its first to its last day.
    ``hijri`` is the table by which Hijri dates are reckoned; the reason says which.
    """
    folded = fold(text)
    languages = _languages(language)
    if published is None:
        return _find(folded, languages, None, hijri)
    first, last = _bounds(published)
    found = _find(folded, languages, first, hijri)
    if last == first:
        return found
    later = {(mention.start, mention.end): mention for mention in _find(folded, languages, last, hijri)}
    return tuple(_widened(mention, later.get((mention.start, mention.end))) for mention in found)


def _bounds(published: Span) -> tuple[int, int]:
    """The first and last day number of the publication; an open side is the other one."""
    start = published.start if published.start is not None else published.end
    end = published.end if published.end is not None else published.start
    if start is None or end is None:
        raise ValueError("a publication date is open on one side at most")
    return start // DAY, max(start, end - 1) // DAY


def _languages(tag: str) -> tuple[str, ...]:
    """The languages to read: the text's own first, and one for each other script."""
    primary = tag.replace("_", "-").split("-")[0].lower()
    if primary in ("fa", "ps", "ckb", "ku", "tg", "prs"):
        return "fa", "en", "he"
    if primary in ("he", "yi", "iw"):
        return "he", "en", "ar"
    if primary in ("ar", "ur", "ug", "sd"):
        return "ar", "en", "he"
    return "en", "ar", "he"


def _find(folded: Folded, languages: tuple[str, ...], published: int | None, hijri: HijriTable) -> tuple[Mention, ...]:
    rules = grammar(languages)
    words = split_words(folded.text)
    context = Context(folded, words, published, languages[0], hijri)
    for tokens in stretches(words, rules.vocabulary):
        _read_stretch(rules, tokens, context)
    mentions = [_mention(draft, folded) for draft in context.drafts if draft.anniversary is None or draft.days]
    return tuple(sorted(mentions, key=lambda mention: (mention.start, mention.end)))


def _read_stretch(rules: Grammar, tokens: list[Token], context: Context) -> None:
    """Reads a stretch from left to right, the longest expression at each place that means something."""
    symbols = "".join([token.symbol for token in tokens])
    own = rules.is_own(symbols)
    index = 0
    while index < len(tokens):
        matches = rules.matches(tokens, symbols, index, own=own)
        index = _read_first(matches, context) or index + 1


def _read_first(matches: Iterable[Match], context: Context) -> int | None:
    """Reads the first match that means something; the index after it."""
    for match in matches:
        try:
            drafts = READERS[match.pattern.reads](match, context)
        except OutOfCalendarError:  # told from a publication date that the calendar does not reach
            drafts = None
        if drafts is not None:
            for draft in drafts:
                settle(context, draft)
                context.add(draft)
                note_entry(context, draft)
            return match.last
    return None


def _mention(draft: Draft, folded: Folded) -> Mention:
    """A draft as a mention, with offsets into the original text."""
    span = draft.span
    return Mention(
        start=folded.start(draft.start),
        end=folded.end(draft.end),
        type=draft.type,
        value=draft.value,
        reason=tuple(draft.reason),
        span=span,
        edtf=edtf.write(span) if span is not None else None,
        modifier=draft.modifier,
        calendar=draft.calendar,
        anchor=draft.anchor,
        waiting=draft.waiting and span is None,
        alternative=draft.alternative,
    )


def _widened(mention: Mention, later: Mention | None) -> Mention:
    """A mention read from the first and from the last day of a publication date that is no single day."""
    if later is None or mention.span is None or later.span is None or mention.span == later.span:
        return mention
    starts = [side.start for side in (mention.span, later.span) if side.start is not None]
    ends = [side.end for side in (mention.span, later.span) if side.end is not None]
    span = Span(min(starts), max(ends), min(mention.span.precision, later.span.precision), approximate=True)
    note = message("reason-publication-not-a-day")
    return replace(mention, span=span, edtf=edtf.write(span), reason=(*mention.reason, note))
