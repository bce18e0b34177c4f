"""Anniversaries: the second anniversary of the attack, its eve; reckoned from the day that is remembered."""

from __future__ import annotations

from typing import Final

from db.extract.dates.draft import Context, Draft, day_edtf, number_of, reason, role_words
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import Days, moved
from db.records import Anchor, MentionType
from db.time.span import civil_day

_NEAR: Final = 60
"""Characters: a day told so near before an anniversary is its day: ``on 4 August they mark the third anniversary``."""
_ABOUT: Final = 100
"""Days: farther ahead no anniversary is told of; the day beside it is then its own."""
_LAST_DRAFTS: Final = 3
_REMEMBERED: Final = 200
"""Expressions: so far back is the same anniversary looked for."""
_WORD: Final = 12
"""Characters of the longest "on"."""


def read_anniversary(match: Match, context: Context) -> list[Draft] | None:
    """``The eve of the second anniversary``: its day is known from a day told beside it, or told of it before.

    Where none is told it stays without its day, and is no mention.
    """
    years = number_of(match.get("number"))
    if years is None or not 1 <= years <= 2000:
        return None
    draft = context.draft(match, MentionType.DATE, "XXXX-XX-XX")
    draft.unit, draft.anchor = "anniversary", Anchor.EVENT
    draft.anniversary = (years, -1 if match.has("eve") else 0)
    earlier = _told_before(context, draft)
    if earlier is not None and earlier.days is not None:
        _place(context, draft, earlier, earlier.days.first - (earlier.anniversary or (0, 0))[1])
    return [draft]


def _told_before(context: Context, draft: Draft) -> Draft | None:
    """The same anniversary, or the day on which it is marked."""
    years = (draft.anniversary or (0, 0))[0]
    for earlier in reversed(context.drafts[-_REMEMBERED:]):
        if earlier.days is not None and earlier.anniversary is not None and earlier.anniversary[0] == years:
            return earlier
    for earlier in reversed(context.drafts[-_LAST_DRAFTS:]):
        near = draft.start - earlier.end <= _NEAR and context.same_sentence(earlier, draft.start)
        if near and earlier.unit == "day" and earlier.anchor is Anchor.PUBLICATION and earlier.days is not None:
            return earlier
    return None


def settle_anniversary(context: Context, draft: Draft) -> None:
    """Gives the anniversary that waits in the sentence its day, now that the day remembered is told."""
    waiting = [one for one in context.drafts[-_LAST_DRAFTS:] if one.anniversary is not None and one.days is None]
    if not waiting or draft.days is None or draft.unit != "day" or draft.days.first != draft.days.last:
        return
    anniversary = waiting[-1]
    if anniversary.anniversary is None or not context.same_sentence(anniversary, draft.start):
        return
    years, told = anniversary.anniversary[0], draft.days.first
    if draft.written_year or draft.reason[0].key == "reason-known-day":
        marked = moved("year", told, years)
        ahead = context.published is not None and marked > context.published + _ABOUT
        _place(context, anniversary, draft, told if ahead else marked)
    elif context.published is not None and draft.reason[0].key.startswith("reason-yearless"):
        _from_yearless(context, anniversary, draft, years)


def _from_yearless(context: Context, anniversary: Draft, draft: Draft, years: int) -> None:
    """``The third anniversary of the blast of 4 August``: that day is three years before; after "on", it is the day."""
    if draft.days is None:
        return
    _place(context, anniversary, draft, draft.days.first)
    before = context.words.text[max(0, draft.start - _WORD) : draft.start].split()
    if before and before[-1] in role_words(context.primary, "in"):
        return
    day = moved("year", draft.days.first, -years)
    told, words = context.original(anniversary.start, anniversary.end), context.original(draft.start, draft.end)
    draft.days, draft.value, draft.anchor, draft.alternative = Days(day, day), day_edtf(day), Anchor.MENTION, None
    draft.reason = [reason("year-from-mention", words, year=civil_day(day).year, earlier=told)]


def _place(context: Context, anniversary: Draft, told: Draft, day: int) -> None:
    """Puts an anniversary, or its eve, on the axis."""
    years, off = anniversary.anniversary or (0, 0)
    anniversary.days = Days(day + off, day + off)
    anniversary.value, anniversary.anchor = day_edtf(day + off), Anchor.MENTION
    words, earlier = (context.original(one.start, one.end) for one in (anniversary, told))
    anniversary.reason = [reason("anniversary", words, years=years, date=day_edtf(day + off), earlier=earlier)]
