"""A publication date worked out from what an article tells: offered with its reason, never used silently."""

from __future__ import annotations

import re
from typing import Final

from db.message import message
from db.records import Anchor, Guess, Mention, MentionType
from db.time.edtf import write
from db.time.span import DAY, Precision, Span, civil_day, day_number, day_span, is_civil_day, weekday

_LONGEST: Final = 31
_YEARS: Final = 7
"""Years after the latest written date in which a date without a year is looked for; weekdays come back by then."""
_YEARLESS: Final = re.compile(r"XXXX-[0-9]{2}-[0-9]{2}(?:T.*)?")
_TODAY: Final = re.compile(r"PUBLISHED(?:(?P<shift>[+-][0-9]+)D)?(?:T.*)?$")


def infer_published(text: str, mentions: tuple[Mention, ...]) -> Guess | None:
    """A guess from the latest full date, and from the weekdays and the dates without a year beside it.

    None without any ground. "Yesterday, 11 December" tells the day; "Monday 11 December" tells the year in
    which that is a Monday; "yesterday, Monday" tells the day of the week. Clues that agree narrow the guess.
    ``mentions`` are those found without a publication date.
    """
    latest = _latest_day(mentions)
    if latest is None:
        return None
    words = " ".join(text[latest.start : latest.end].split())
    assert latest.span is not None and latest.span.start is not None and latest.span.end is not None  # noqa: S101, PT018
    first, last = latest.span.start // DAY, (latest.span.end - 1) // DAY
    wanted = _publication_weekday(mentions)
    told = _told_day(text, mentions, last, wanted) or _by_fitting_weekday(text, mentions, last, wanted)
    if told is not None:
        return told
    if wanted is not None and latest.span.precision >= Precision.DAY:
        day = last + (wanted - weekday(last)) % 7
        span = day_span(day)
        return Guess(span, message("guess-weekday", words=words, date=write(span)))
    if latest.span.precision >= Precision.DAY:
        span = Span(last * DAY, (last + 8) * DAY, Precision.WEEK, approximate=True, uncertain=True)
    elif latest.span.precision >= Precision.MONTH and last - first <= _LONGEST:
        span = Span(first * DAY, (last + 1) * DAY, Precision.MONTH, approximate=True, uncertain=True)
    else:
        span = Span(first * DAY, (last + 1) * DAY, Precision.YEAR, approximate=True, uncertain=True)
    return Guess(span, message("guess-latest", words=words, date=write(span)))


def _latest_day(mentions: tuple[Mention, ...]) -> Mention | None:
    """The latest written date that is told as past: the article is not older than it."""
    written = [
        mention
        for mention in mentions
        if mention.span is not None
        and mention.span.end is not None
        and mention.span.start is not None
        and mention.anchor is Anchor.NONE
        and mention.type in (MentionType.DATE, MentionType.TIME)
        and mention.span.precision >= Precision.YEAR
        and mention.modifier is None
    ]
    return max(
        written,
        key=lambda mention: (mention.span.end or 0, -mention.span.precision) if mention.span else (0, 0),
        default=None,
    )


def _publication_weekday(mentions: tuple[Mention, ...]) -> int | None:
    """The weekday that "today, Thursday" or "yesterday, Monday" gives the publication, if all agree."""
    found = {day for mention in mentions if (day := _weekday_of_today(mention)) is not None}
    return found.pop() if len(found) == 1 else None


def _weekday_of_today(mention: Mention) -> int | None:
    told = _TODAY.match(mention.value)
    beside = [dict(reason.arguments) for reason in mention.reason if reason.key == "reason-weekday-beside"]
    if told is None or not beside:
        return None
    return (int(beside[0]["weekday"]) - int(told["shift"] or 0)) % 7


def _told_day(text: str, mentions: tuple[Mention, ...], last: int, wanted: int | None) -> Guess | None:
    """The day that "yesterday, 11 December" gives, in the first year that is not before the latest written date."""
    for mention in sorted(mentions, key=lambda one: one.span is None):
        shift = _beside(mention, "reason-deixis-beside", "shift")
        if shift is None:
            continue
        known = mention.span.start if mention.span is not None else None
        days = [known // DAY - shift] if known is not None else [day - shift for day in _occurrences(mention, last)]
        for day in days[:_YEARS]:
            if day >= last and wanted in (None, weekday(day)):
                span = day_span(day)
                return Guess(span, message("guess-told-day", words=_words(text, mention)))
    return None


def _by_fitting_weekday(text: str, mentions: tuple[Mention, ...], last: int, wanted: int | None) -> Guess | None:
    """The days after "Monday 11 December", in the first year after the latest written date in which it is one."""
    fitting = [
        (day, mention)
        for mention in mentions
        if (told := _beside(mention, "reason-weekday-beside", "weekday")) is not None
        for day in [next((one for one in _occurrences(mention, last) if weekday(one) == told), None)]
        if day is not None
    ]
    if not fitting:
        return None
    day, mention = max(fitting, key=lambda found: found[0])
    arguments = {"words": _words(text, mention), "year": str(civil_day(day).year)}
    if wanted is not None:
        return Guess(day_span(day + (wanted - weekday(day)) % 7), message("guess-weekday-fits", **arguments))
    span = Span(day * DAY, (day + 8) * DAY, Precision.WEEK, approximate=True, uncertain=True)
    return Guess(span, message("guess-weekday-fits", **arguments))


def _beside(mention: Mention, key: str, name: str) -> int | None:
    """What stands beside a date without a year: the weekday, or how far from publication it is."""
    if not (_YEARLESS.fullmatch(mention.value) or name == "shift"):
        return None
    found = [dict(reason.arguments)[name] for reason in mention.reason if reason.key == key]
    return int(found[0]) if found else None


def _occurrences(mention: Mention, last: int) -> list[int]:
    """The day numbers of a day and month in the years from a day on; none of another calendar."""
    if not _YEARLESS.fullmatch(mention.value):
        return []
    month, day = (int(part) for part in mention.value[5:10].split("-"))
    year = civil_day(last).year
    years = [one for one in range(year, year + _YEARS) if is_civil_day(one, month, day)]
    return [number for one in years if (number := day_number(one, month, day)) >= last - 1]


def _words(text: str, mention: Mention) -> str:
    return " ".join(text[mention.start : mention.end].split())
