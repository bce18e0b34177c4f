"""A publication date worked out from what an article tells: offered with its reason, never used silently."""

from __future__ import annotations

import re
from typing import Final

from db.message import message
from db.records import Anchor, Guess, Mention, MentionType
from db.time.edtf import write
from db.time.span import DAY, Precision, Span, day_span, weekday

_LONGEST: Final = 31
_TODAY: Final = re.compile(r"PUBLISHED(?:(?P<shift>[+-][0-9]+)D)?(?:T.*)?$")


def infer_published(text: str, mentions: tuple[Mention, ...]) -> Guess | None:
    """A guess from the latest full date and the weekdays that the text tells without a date; None without any ground.

    ``mentions`` are those found without a publication date.
    """
    latest = _latest_day(mentions)
    if latest is None:
        return None
    words = " ".join(text[latest.start : latest.end].split())
    assert latest.span is not None and latest.span.start is not None and latest.span.end is not None  # noqa: S101, PT018
    first, last = latest.span.start // DAY, (latest.span.end - 1) // DAY
    wanted = _publication_weekday(mentions)
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
