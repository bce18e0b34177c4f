"""Times of the clock: at half past ten in the evening, 14:30 GMT."""

from __future__ import annotations

import re
from typing import Final

from db.extract.dates.day import read_day
from db.extract.dates.draft import Context, Draft, counting_words, day_edtf, number_of, reason
from db.extract.dates.grammar import Match
from db.extract.dates.ranges import part_match
from db.extract.dates.reckoning import Days
from db.records import Anchor, MentionType
from db.time.span import DAY, Precision

_NEAR: Final = 300
"""Characters: a time of the clock so near after a day told in the sentence before is of that day."""
_SENTENCE_END: Final = re.compile(r"(?:[.!?؟](?![0-9])|\n)\s*")
_NEXT_TO: Final = re.compile(r"[^\S\n]*[,|·-]?[^\S\n]*")
_DATE_AFTER: Final = re.compile(r"[^\S\n]*[,|·-]?[^\S\n]*[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?![0-9])")
_CLOCK_NAMES = ("noun", "at", "half_of_day", "share", "zone")
_FEMININE = frozenset("هي0123456789")
_AFTERNOON = frozenset({"EV", "AF", "NI", "PM"})


def read_clock(match: Match, context: Context) -> list[Draft] | None:
    """A time of the clock on the day told beside it, or of publication."""
    told = _hour_and_minute(match)
    if told is None:
        return None
    hour, minute, fine = told
    if not match.has("half_of_day") and not match.has("noun") and match.get("at")[0].text[-1:] not in _FEMININE:
        return None  # hours are feminine ordinals: "the second and a half" of a man is none
    half = match.value("half_of_day") or match.value("half_of_day", "part_adv") or match.value("half_of_day", "part")
    early = hour < 5
    if (half in _AFTERNOON and hour < 12 and not (half == "NI" and early)) or (half == "MI" and early):
        hour += 12
    elif half in ("MO", "DAWN", "AM") and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    clock = f"T{hour:02d}:{minute:02d}" if fine else f"T{hour:02d}"
    day, anchor, told_day = _day(match, context)
    if day is None:
        draft = context.waits(match, f"XXXX-XX-XX{clock}", kind=MentionType.TIME)
        return [draft]
    draft = context.unit(
        match, "day", Days(day, day), reason("clock", context.quote(match), date=day_edtf(day), earlier=told_day)
    )
    draft.type, draft.value, draft.anchor = MentionType.TIME, f"{draft.value}{clock}", anchor
    start = day * DAY + min(hour * 60 + minute, 1439) * 60
    draft.seconds = (start, start + (60 if fine else 3600))
    draft.precision = Precision.MINUTE if fine else Precision.HOUR
    draft.unit = "clock"
    return [draft]


def read_clock_beside_date(match: Match, context: Context) -> list[Draft] | None:
    """``12 December 2023, 10:15``: a bare time next to a full date, as the head of a page has them; or after "at"."""
    token = match.get("at")[0]
    introducer = match.before() if context.words.text[token.start - 1] != "-" else match.before(2)
    if introducer is not None and introducer.text in counting_words(match.pattern.language, "clock_after"):
        return read_clock(match, context)
    earlier = context.drafts[-1] if context.drafts else None
    after = earlier is not None and earlier.written_year and earlier.unit == "day"
    if after and earlier is not None and _NEXT_TO.fullmatch(context.words.text, earlier.end, token.start):
        return read_clock(match, context)
    return read_clock(match, context) if _DATE_AFTER.match(context.words.text, token.end) else None


def read_clock_range(match: Match, context: Context) -> list[Draft] | None:
    """``Between 2 and 4 p.m.``: two times; the first is of the half of day of the second unless it has its own."""
    last = part_match(match, {name: name for name in _CLOCK_NAMES})
    first = part_match(match, {f"a_{name}": name for name in _CLOCK_NAMES})
    halves = [match.get(name) for name in ("a_half_of_day", "half_of_day")]
    if halves[1] and not halves[0] and (number_of(first.get("at")) or 0) < (number_of(last.get("at")) or 0):
        first.captured["half_of_day"] = halves[1]
    drafts = []
    for one in (first, last):
        read = read_clock(one, context)
        if not read:
            return None
        drafts += read
    return drafts


def read_clock_of_day(match: Match, context: Context) -> list[Draft] | None:
    """``At nine on the evening of today``: a time of the clock, and the part of its day."""
    times = part_match(match, {name: name for name in ("noun", "at", "share", "less")})
    times.captured["half_of_day"] = match.get("part")
    read = read_clock(times, context)
    days = read_day(part_match(match, {name: name for name in ("part", "deixis", "weekday", "wrel")}), context)
    return [*read, *days] if read and days else None


def _hour_and_minute(match: Match) -> tuple[int, int, bool] | None:
    written = match.value("at", "clock")
    if isinstance(written, str):
        hour, minute = (int(part) for part in written.split(":")[:2])
        return hour, minute, True
    at = match.get("at")
    if len(at) == 1 and len(at[0].text) == 4 and at[0].text.isdecimal():
        return int(at[0].text[:2]), int(at[0].text[2:]), True
    if len(at) == 1 and re.fullmatch(r"[0-9]+[.,][0-9]+", at[0].text):
        hour_text, minute_text = re.split(r"[.,]", at[0].text)
        return (int(hour_text), int(minute_text), True) if len(minute_text) == 2 and len(hour_text) <= 2 else None
    hour_number = number_of(at)
    if hour_number is None or hour_number > 24:
        return None
    share = match.whole("share", "fraction")
    minute_number = (60 // share if share else number_of(match.get("minutes"))) or 0
    if match.has("less"):
        hour_number, minute_number = hour_number - 1, 60 - minute_number
    return hour_number, minute_number, match.has("share") or match.has("minutes")


def _day(match: Match, context: Context) -> tuple[int | None, Anchor, str]:
    """The day of the latest expression of the sentence, or that of publication."""
    start = match.tokens[match.first].start
    if context.published is not None and _up_to_now(match, context, start):
        return context.published, Anchor.PUBLICATION, ""
    for earlier in reversed(context.drafts[-2:]):
        if earlier.unit in ("day", "clock") and earlier.days is not None and context.same_sentence(earlier, start):
            return earlier.days.first, Anchor.MENTION, context.original(earlier.start, earlier.end)
    before = context.latest(("day",), waiting=False)
    if before is not None and before.days is not None and _in_next_sentence(context, before, start):
        return before.days.first, Anchor.MENTION, context.original(before.start, before.end)
    return context.published, Anchor.PUBLICATION, ""


def _up_to_now(match: Match, context: Context, start: int) -> bool:
    """``By seven in the evening``, after "today" in the same sentence: of today, whatever was told between."""
    introducer = match.before()
    if introducer is None or "until" not in introducer.roles:
        return False
    told = [draft for draft in context.drafts[-4:] if draft.days is not None and context.same_sentence(draft, start)]
    return any(draft.days is not None and draft.days.first == context.published for draft in told)


def _in_next_sentence(context: Context, earlier: Draft, start: int) -> bool:
    """Whether only one sentence ends between a day told from publication and an offset near after it."""
    if earlier.anchor is not Anchor.PUBLICATION or start - earlier.end > _NEAR:
        return False
    return len(_SENTENCE_END.findall(context.words.text, earlier.end, start)) == 1
