"""Finds the date expressions of a text and says what each means."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from db.extract.dates import (
    anaphora,
    clock,
    day,
    distance,
    eras,
    feasts,
    listed,
    month,
    quantity,
    ranges,
    season,
    sets,
    subunit,
    unit,
    vague,
    year,
)
from db.extract.dates.draft import Context, Draft, day_edtf, reason
from db.extract.dates.fold import Folded, fold
from db.extract.dates.grammar import Grammar, Match, grammar
from db.extract.dates.reckoning import Days
from db.extract.dates.tokens import Token, stretches
from db.extract.dates.words import split_words
from db.extract.dates.years import beside
from db.message import message
from db.records import Anchor, Mention
from db.time import edtf
from db.time.calendars import HijriTable, OutOfCalendarError
from db.time.span import DAY, Span

_JOINED: Final = re.compile(r"\s*(?:-|و|الي|وحتي|حتي|تا|and|to|עד|ל-?)?\s*")
_THAT_IS: Final = re.compile(r"\s*,?\s*(?:اي|يعني|that is|i\.e\.|כלומר|דהיינו),?\s+(?:في|in|ב-?)?\s*")

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
    "vague": vague.read_vague,
    "night": vague.read_night,
    "clock": clock.read_clock,
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
    mentions = [_mention(draft, folded) for draft in context.drafts]
    return tuple(sorted(mentions, key=lambda mention: (mention.start, mention.end)))


def _read_stretch(rules: Grammar, tokens: list[Token], context: Context) -> None:
    """Reads a stretch from left to right, the longest expression at each place that means something."""
    symbols = "".join(token.symbol for token in tokens)
    index = 0
    while index < len(tokens):
        index = _read_at(rules, tokens, symbols, index, context)


def _read_at(rules: Grammar, tokens: list[Token], symbols: str, index: int, context: Context) -> int:
    """Reads what begins at a token; the index after it, or that of the next token."""
    for match in rules.matches(tokens, symbols, index):
        try:
            drafts = READERS[match.pattern.reads](match, context)
        except OutOfCalendarError:  # told from a publication date that the calendar does not reach
            drafts = None
        if drafts is not None:
            for draft in drafts:
                _settle_clock(context, draft)
                _compare_calendars(context, draft)
                _explain(context, draft)
                context.drafts.append(draft)
            return match.last
    return index + 1


def _compare_calendars(context: Context, draft: Draft) -> None:
    """Says whether a day told in two calendars side by side is the same day; the second settles a Hijri one."""
    if not context.drafts or draft.days is None or draft.unit != "day":
        return
    earlier = context.drafts[-1]
    if earlier.days is None or earlier.unit != "day" or earlier.calendar == draft.calendar:
        return
    if not beside(context, earlier, draft.start):
        return
    off = draft.days.first - earlier.days.first
    told = context.original(earlier.start, earlier.end)
    if off == 0 or (abs(off) == 1 and earlier.calendar == "hijri"):
        earlier.days, earlier.value, earlier.approximate = draft.days, draft.value.split("T")[0], False
        draft.reason.append(reason("calendars-agree", told))
    else:
        draft.reason.append(reason("calendars-disagree", told, date=day_edtf(earlier.days.first)))


def _explain(context: Context, draft: Draft) -> None:
    """``Two years later, that is in 1977``: what is written explains what was reckoned."""
    earlier = context.drafts[-1] if context.drafts else None
    if earlier is None or not draft.written_year or draft.anchor is not Anchor.NONE or draft.days is None:
        return
    if earlier.anchor is Anchor.NONE or not _THAT_IS.fullmatch(context.words.text, earlier.end, draft.start):
        return
    earlier.days, earlier.unit, earlier.value, earlier.waiting = draft.days, draft.unit, draft.value, False
    earlier.precision, earlier.approximate, earlier.lasting = draft.precision, draft.approximate, draft.lasting
    earlier.anchor = Anchor.MENTION
    told = context.original(draft.start, draft.end)
    quoted = context.original(earlier.start, earlier.end)
    earlier.reason = [reason("that-time", quoted, earlier=told)]


def _settle_clock(context: Context, draft: Draft) -> None:
    """A time of the clock just before its day is of that day: ``ten o'clock on Thursday morning``."""
    if not context.drafts or draft.unit != "day" or draft.days is None:
        return
    clock_time = context.drafts[-1]
    if clock_time.unit != "clock" or clock_time.days is None or not 0 <= draft.start - clock_time.end <= 8:
        return
    apart = "," in context.words.text[clock_time.end : draft.start]
    fused = not apart or not any(context.same_sentence(earlier, clock_time.start) for earlier in context.drafts[-4:-1])
    if clock_time.seconds is None or not (fused or clock_time.anchor is Anchor.PUBLICATION):
        return
    if not context.same_sentence(clock_time, draft.start):
        return
    off = draft.days.first - clock_time.days.first
    clock_time.days = Days(draft.days.first, draft.days.first)
    clock_time.seconds = (clock_time.seconds[0] + off * DAY, clock_time.seconds[1] + off * DAY)
    evening = draft.value.endswith(("TEV", "TAF", "TNI")) and clock_time.seconds[0] % DAY < DAY // 2
    if evening:
        clock_time.seconds = (clock_time.seconds[0] + DAY // 2, clock_time.seconds[1] + DAY // 2)
        hour = clock_time.value.split("T")[-1]
        clock_time.value = f"T{int(hour[:2]) + 12}{hour[2:]}"
    clock_time.value = draft.value.split("T")[0] + "T" + clock_time.value.split("T")[-1]
    clock_time.anchor = Anchor.MENTION
    quoted, told = (context.original(one.start, one.end) for one in (clock_time, draft))
    clock_time.reason = [reason("clock", quoted, date=day_edtf(draft.days.first), earlier=told)]
    if len(context.drafts) > 1:
        _settle_first_clock(context, context.drafts[-2], off)


def _settle_first_clock(context: Context, first: Draft, off: int) -> None:
    """``Between three and seven on Sunday morning``: the first time is of the same day as the second."""
    second = context.drafts[-1]
    joined = _JOINED.fullmatch(context.words.text, first.end, second.start)
    if first.unit != "clock" or first.days is None or first.seconds is None or not joined:
        return
    day = first.days.first + off
    first.days, first.seconds = Days(day, day), (first.seconds[0] + off * DAY, first.seconds[1] + off * DAY)
    first.value, first.anchor = day_edtf(day) + "T" + first.value.split("T")[-1], Anchor.MENTION
    quoted, told = (context.original(one.start, one.end) for one in (first, second))
    first.reason = [reason("clock", quoted, date=day_edtf(day), earlier=told)]


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
