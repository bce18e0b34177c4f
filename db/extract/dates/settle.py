"""What expressions that stand side by side say of each other: calendars, clocks and days, anniversaries."""

from __future__ import annotations

import re
from typing import Final

from db.extract.dates.anniversary import settle_anniversary
from db.extract.dates.draft import Context, Draft, day_edtf, reason
from db.extract.dates.reckoning import Days
from db.extract.dates.years import beside
from db.records import Anchor
from db.time.span import DAY, weekday

_JOINED: Final = re.compile(r"\s*(?:-|و|و?الي|و?حتي|تا|and|to|until|till|through|ו?עד(?: ל-?)?|ל-?)?\s*")
_UP_TO: Final = re.compile(r"\s*(?:-|و?الي|و?حتي|تا|to|until|till|through|ו?עד(?: ל-?)?|ל-?)\s*")
_BETWEEN: Final = re.compile(r"(?:between|بين|בינ)\s*$")
_AGREES: Final = re.compile(r"\s*,?\s*(?:ل?الموافق(?: ل)?|المصادف|الواقع فيه|برابر با|مصادف با|corresponding to)\s*")
_THAT_IS: Final = re.compile(r"\s*,?\s*(?:اي|يعني|that is|i\.e\.|כלומר|דהיינו),?\s+(?:في|in|ב-?)?\s*")


def settle(context: Context, draft: Draft) -> None:
    """Lets an expression that has just been read and those before it say more of each other."""
    _settle_clock(context, draft)
    _pass_midnight(context, draft)
    _settle_weekday(context, draft)
    _compare_calendars(context, draft)
    _explain(context, draft)
    settle_anniversary(context, draft)


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


def _settle_weekday(context: Context, draft: Draft) -> None:
    """``Sunday, corresponding to 19 February``: a weekday just before its date is that day."""
    earlier = context.drafts[-1] if context.drafts else None
    if earlier is None or earlier.days is None or draft.days is None or not (earlier.unit == draft.unit == "day"):
        return
    alone = earlier.reason and earlier.reason[0].key.startswith("reason-weekday-")
    gap = context.words.text[earlier.end : draft.start]
    if not alone or not _AGREES.fullmatch(gap) or weekday(earlier.days.first) != weekday(draft.days.first):
        return
    off = draft.days.first - earlier.days.first
    earlier.days, earlier.anchor, earlier.alternative = draft.days, Anchor.MENTION, None
    earlier.value = day_edtf(draft.days.first) + earlier.value[10:]
    if earlier.seconds is not None:
        earlier.seconds = (earlier.seconds[0] + off * DAY, earlier.seconds[1] + off * DAY)
    quoted, told = (context.original(one.start, one.end) for one in (earlier, draft))
    earlier.reason = [reason("that-time", quoted, earlier=told)]


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


def _pass_midnight(context: Context, draft: Draft) -> None:
    """``From 10 p.m. to 6 a.m.``: an earlier time at the end of a range is of the day after."""
    first = context.drafts[-1] if context.drafts else None
    if first is None or first.seconds is None or draft.seconds is None or draft.days is None:
        return
    if not (first.unit == draft.unit == "clock") or not _is_range(context, first, draft):
        return
    if first.days != draft.days or draft.seconds[0] >= first.seconds[0] or draft.seconds[0] % DAY >= DAY // 2:
        return
    day = draft.days.first + 1
    draft.days, draft.seconds = Days(day, day), (draft.seconds[0] + DAY, draft.seconds[1] + DAY)
    draft.value = day_edtf(day) + "T" + draft.value.split("T")[-1]
    quoted, told = (context.original(one.start, one.end) for one in (draft, first))
    draft.reason = [reason("clock", quoted, date=day_edtf(day), earlier=told)]


def _is_range(context: Context, first: Draft, last: Draft) -> bool:
    """Whether two times are the ends of a range: ``from … to …``, ``between … and …``."""
    text = context.words.text
    if _UP_TO.fullmatch(text, first.end, last.start):
        return True
    between = _BETWEEN.search(text, max(0, first.start - 12), first.start)
    return between is not None and _JOINED.fullmatch(text, first.end, last.start) is not None


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
