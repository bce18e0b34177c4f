"""Weekdays: which one is meant, and whether one that stands beside a date agrees with it."""

from __future__ import annotations

from db.extract.dates.draft import Context, Draft, day_edtf, reason
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import WEEK_BEGINS, Days
from db.extract.dates.tense import Tense, telling, tense
from db.message import Message
from db.records import Anchor
from db.time.span import weekday


def read_weekday(match: Match, context: Context) -> Draft | None:
    """A weekday alone, or with last, this or next."""
    wanted = match.whole("weekday")
    if wanted is None or (match.has("bare") and not _stands_for_day(match, context)):
        return None
    if context.published is None:
        return context.waits(match, f"XXXX-WXX-{wanted + 1}")
    told = _told_date_beside(match, context, wanted)
    if told is not None:
        return told
    if match.has("unit_week"):
        return _of_week(match, context, wanted, context.published)
    shift = match.whole("wrel", "rel")
    today = context.published
    back, ahead = (weekday(today) - wanted) % 7, (wanted - weekday(today)) % 7
    alternative = None
    if shift is not None and shift < 0:
        day, key = today - (back or 7) - 7 * (-shift - 1), "weekday-last"
    elif shift is not None and shift > 0:
        weeks = shift if ahead == 1 and "next_one" in match.get("wrel")[0].roles else shift - 1
        day, key = today + (ahead or 7) + 7 * weeks, "weekday-next"
    elif match.has("wrel"):
        past = tense(context, match.tokens[match.first], match.tokens[match.last - 1], match.pattern.language) is False
        day, key = (today - back if past else today + ahead), "weekday-this"
    else:
        day, key, alternative = _by_tense(match, context, back, ahead)
    draft = context.unit(
        match, "day", Days(day, day), reason(key, context.quote(match), date=day_edtf(day), published=day_edtf(today))
    )
    draft.anchor, draft.alternative, draft.ahead = Anchor.PUBLICATION, alternative, key == "weekday-ahead"
    return draft


def _stands_for_day(match: Match, context: Context) -> bool:
    """``בחמישי בבוקר``, ``(שלישי)``: a weekday in brackets, or after "on" with a part of day or "next"."""
    first, last = match.tokens[match.first], match.tokens[match.last - 1]
    if context.words.text[first.start - 1 : first.start] == "(" and context.next_word(last) in (")", ","):
        return True
    before = match.before()
    introduced = before is not None and not {"in", "until", "from", "since", "for"}.isdisjoint(before.roles)
    return introduced and (match.has("part") or match.has("wrel"))


def _of_week(match: Match, context: Context, wanted: int, today: int) -> Draft | None:
    """``Monday of last week``; the week begins as the language's readers count it."""
    if match.value("unit_week", "unit") != "week":
        return None
    begins = WEEK_BEGINS.get(match.pattern.language, 0)
    start = today - (weekday(today) - begins) % 7 + 7 * (match.whole("weekrel", "rel") or 0)
    day = start + (wanted - begins) % 7
    draft = context.unit(
        match,
        "day",
        Days(day, day),
        reason("weekday-of-week", context.quote(match), date=day_edtf(day), published=day_edtf(today)),
    )
    draft.anchor = Anchor.PUBLICATION
    return draft


def _by_tense(match: Match, context: Context, back: int, ahead: int) -> tuple[int, str, Message]:
    """Nearest in the past, or ahead where the sentence speaks of the future; with the reading not taken."""
    today = context.published or 0
    words = context.quote(match)
    said = telling(context, match.tokens[match.first], match.tokens[match.last - 1], match.pattern.language)
    earlier = context.day_ahead(match.tokens[match.first].start)
    once_ahead = said is Tense.ONCE_AHEAD and 0 < ahead < back
    if said is Tense.FUTURE or once_ahead or (said is None and earlier is not None):
        day = today + ahead
        if earlier is not None and day < earlier < day + 7:  # "he comes on Sunday and stays until Tuesday"
            day += 7
        return day, "weekday-ahead", reason("or-past", words, date=day_edtf(today - (back or 7)))
    if back == 0:
        return today, "weekday-today", reason("or-weekday-before", words, date=day_edtf(today - 7))
    return today - back, "weekday-past", reason("or-ahead", words, date=day_edtf(today + ahead))


def _told_date_beside(match: Match, context: Context, wanted: int) -> Draft | None:
    """A weekday that repeats the date told just before it: ``on 5 January, Wednesday``."""
    if not context.drafts or match.has("wrel"):
        return None
    earlier = context.drafts[-1]
    start = match.tokens[match.first].start
    if earlier.days is None or not earlier.written_year or earlier.unit != "day" or not 0 <= start - earlier.end <= 3:
        return None
    if weekday(earlier.days.first) != wanted or context.published == earlier.days.first:
        return None
    draft = context.unit(
        match, "day", earlier.days, reason("weekday-of-date", context.quote(match), date=day_edtf(earlier.days.first))
    )
    draft.anchor = Anchor.MENTION
    return draft


def agree(match: Match, context: Context, draft: Draft) -> None:
    """Says whether a weekday agrees with the date or deixis that it stands beside."""
    wanted = match.whole("weekday")
    if wanted is None:
        return
    tokens = match.get("weekday")
    words = context.original(tokens[0].start, tokens[-1].end)
    if draft.days is None:
        draft.reason.append(reason("weekday-beside", words, weekday=wanted))
        return
    if weekday(draft.days.first) == wanted:
        draft.reason.append(reason("weekday-agrees", words))
        return
    if draft.calendar == "hijri":
        off = (wanted - weekday(draft.days.first) + 3) % 7 - 3
        if abs(off) == 1:
            _move(draft, off, words)
            return
    draft.reason.append(reason("weekday-disagrees", words, date=day_edtf(draft.days.first)))
    draft.alternative = _nearest_with(draft, wanted, words)


def _move(draft: Draft, off: int, words: str) -> None:
    """A Hijri day one off its table: the weekday tells when the moon was seen."""
    assert draft.days is not None  # noqa: S101  agree has looked
    day = draft.days.first + off
    draft.days, draft.approximate = Days(day, day), False
    draft.value = day_edtf(day)
    draft.reason.append(reason("hijri-by-weekday", words, date=day_edtf(day)))


def _nearest_with(draft: Draft, wanted: int, words: str) -> Message | None:
    """The nearest day that has the weekday, as the reading not taken."""
    if draft.days is None:
        return None
    day = draft.days.first + (wanted - weekday(draft.days.first) + 3) % 7 - 3
    return reason("or-weekday", words, date=day_edtf(day))
