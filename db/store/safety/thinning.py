"""Which backups to keep: all of the last days, then one a day, a week, a month."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, TypeVar

Copy = TypeVar("Copy")

_ALL: Final = timedelta(days=2)
_DAILY: Final = timedelta(days=14)
_WEEKLY: Final = timedelta(days=70)


def superfluous(copies: Iterable[tuple[datetime, Copy]], now: datetime) -> list[Copy]:
    """The copies that a newer one of the same day, week or month makes needless.

    Of the last two days all are kept; of two weeks one a day, of ten weeks one a week, before
    that one a month: always the newest of each. Copies dated after ``now`` (the clock was set
    back) are kept.
    """
    kept: set[tuple[str, object]] = set()
    needless = []
    for made, copy in sorted(copies, key=lambda pair: pair[0], reverse=True):
        period = _period(made, now)
        if period is None:
            continue
        if period in kept:
            needless.append(copy)
        kept.add(period)
    return needless


def _period(made: datetime, now: datetime) -> tuple[str, object] | None:
    """What a copy stands for; None: for itself alone."""
    age = now - made
    if age <= _ALL:
        return None
    if age <= _DAILY:
        return "day", made.date()
    if age <= _WEEKLY:
        return "week", tuple(made.isocalendar())[:2]
    return "month", (made.year, made.month)
