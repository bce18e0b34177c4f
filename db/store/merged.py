"""What an event is by all its accounts: one title, one date, and where its sources disagree.

The outcome depends on the accounts alone, not on their order or their ids.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from db.message import Message, message
from db.records import Account, Basis, Event
from db.store.titles import SHORTEST, best_title
from db.time import edtf
from db.time.span import DAY, Precision, Span

T = TypeVar("T")

OF_DATE: Final = 1
OF_TOLL: Final = 2
OF_PLACE: Final = 4
"""Bits of ``disputed``: what the sources disagree on."""

_MOST_NAMES: Final = 8
_MOST_COMMON: Final = 3
"""Names that are told as common to the accounts."""

_DAMPING: Final = 0.5
"""How much a further voice counts: outlets read each other."""

_SUREST: Final = 0.99
_FIRMNESS: Final = {Basis.EXPLICIT: 0, Basis.RELATIVE: 0, Basis.CONTEXT: 1, Basis.DOCUMENT: 2, Basis.NONE: 3}


@dataclass(frozen=True, slots=True)
class Merged:
    """The event, the messages on what its sources disagree, and the bits of ``disputed``."""

    event: Event
    disagreement: tuple[Message, ...] = ()
    disputed: int = 0


def merged(accounts: Iterable[Account]) -> Merged:
    """The event that some accounts tell; at least one."""
    ranked = sorted(accounts, key=_rank)
    if len(ranked) == 1:
        return Merged(ranked[0].event)
    dated = _dating(ranked)
    best = ranked[0].event
    type_ = _commonest(ranked, lambda account: account.event.type)
    subtype = _commonest(ranked, lambda account: account.event.subtype)
    event = replace(
        best,
        title=best_title(ranked, _commonest(ranked, lambda account: account.language), (type_, subtype)),
        type=type_,
        subtype=subtype,
        span=dated.span,
        edtf=dated.edtf,
        basis=dated.basis,
        confidence=_confidence(ranked, dated.span),
        reason=_reason(ranked, dated),
        actors=_names(account.event.actors for account in ranked),
        places=_names(account.event.places for account in ranked),
        killed=_toll(ranked, lambda event: event.killed),
        injured=_toll(ranked, lambda event: event.injured),
        expected=all(account.event.expected for account in ranked),
    )
    found = [*_on_date(ranked, dated.span), *_on_toll(ranked)]
    disputed = 0
    for bit, _ in found:
        disputed |= bit
    return Merged(event, tuple(said for _, said in found), disputed)


def _rank(account: Account) -> tuple[object, ...]:
    """The best account first; ties are broken by what is told, never by ids."""
    event = account.event
    cut = event.title.endswith("…")
    return (
        event.expected,
        len(event.title) < SHORTEST,
        -event.confidence,
        _FIRMNESS[event.basis],
        cut,
        -(event.span.precision if event.span else 0),
        event.edtf or "",
        event.title,
        account.quote,
        event.evidence.passage,
        event.evidence.trigger,
        event.actors,
        event.places,
        (event.killed or 0, event.injured or 0),
        event.type,
        account.voice,
    )


def _length(span: Span) -> float:
    """Seconds from the first to the last instant that a span may be."""
    return float("inf") if span.start is None or span.end is None else span.end - span.start


def _dating(ranked: Sequence[Account]) -> Event:
    """The account whose date the event takes: the day that most voices give, told as finely as any gives it."""
    dated = [account for account in ranked if account.event.span is not None]
    if not dated:
        return ranked[0].event
    fine = [account for account in dated if _length(_span(account)) <= DAY and not account.event.expected]
    told = [account for account in dated if account.event.basis is not Basis.DOCUMENT]
    chosen = fine or told or dated

    def weight(account: Account) -> tuple[object, ...]:
        span = _span(account)
        voices = {other.voice for other in chosen if _span(other).meets(span)}
        return (
            -len(voices),
            _FIRMNESS[account.event.basis] if fine else 0,
            _length(span),
            -account.event.confidence,
            span.start if span.start is not None else span.end,
            account.event.edtf or "",
        )

    return min(chosen, key=weight).event


def _span(account: Account) -> Span:
    span = account.event.span
    if span is None:
        raise ValueError("an account without a date has no span")
    return span


def _commonest(ranked: Sequence[Account], of: Callable[[Account], T]) -> T:
    """What most voices say; of several, what the best account says."""
    counts = Counter(value for _, value in {(account.voice, of(account)) for account in ranked})
    most = max(counts.values())
    return next(of(account) for account in ranked if counts[of(account)] == most)


def _confidence(ranked: Sequence[Account], span: Span | None) -> float:
    """How sure the event is: each further voice that agrees takes a part of the doubt away."""
    voices: dict[str, float] = {}
    for account in ranked:
        if span is None or account.event.span is None or account.event.span.meets(span):
            voices[account.voice] = max(voices.get(account.voice, 0.0), account.event.confidence)
    doubt = 1.0
    for place, confidence in enumerate(sorted(voices.values(), reverse=True)):
        doubt *= 1 - confidence * (_DAMPING if place else 1)
    return round(min(1 - doubt, max(_SUREST, *voices.values())) if voices else ranked[0].event.confidence, 2)


def _reason(ranked: Sequence[Account], dated: Event) -> tuple[Message, ...]:
    """Why: the reasons of the account that dates it, and what is common to all that were taken together."""
    voices = len({account.voice for account in ranked})
    counts = Counter(name for account in ranked for name in {*account.event.actors, *account.event.places})
    common = sorted((name for name, count in counts.items() if count > 1), key=lambda name: (-counts[name], name))
    if not common:
        merging = message("corroboration-merged", passages=len(ranked), voices=voices)
    else:
        names = " · ".join(common[:_MOST_COMMON])
        merging = message("corroboration-merged-names", passages=len(ranked), voices=voices, names=names)
    return (*dated.reason, merging)


def _names(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Names of all accounts, those most often told first."""
    counts = Counter(name for names in lists for name in dict.fromkeys(names))
    return tuple(name for name, _ in counts.most_common(_MOST_NAMES))


def _toll(ranked: Sequence[Account], of: Callable[[Event], int | None]) -> int | None:
    """The number that most voices give, the higher of two: tolls rise."""
    values = _by_voice(ranked, of)
    counts = Counter(values.values())
    return max(counts, key=lambda value: (counts[value], value)) if counts else None


def _by_voice(ranked: Sequence[Account], of: Callable[[Event], int | None]) -> dict[str, int]:
    """The highest number that each voice gives."""
    values: dict[str, int] = {}
    for account in ranked:
        value = of(account.event)
        if value is not None:
            values[account.voice] = max(value, values.get(account.voice, value))
    return values


def _on_date(ranked: Sequence[Account], span: Span | None) -> list[tuple[int, Message]]:
    """What is to be said where a voice gives no date that fits the event's."""
    if span is None:
        return []
    dates: dict[str, Span] = {}
    for account in ranked:
        own = account.event.span
        if own is None or account.event.basis is Basis.DOCUMENT:
            continue
        if account.voice not in dates or (own.meets(span) and not dates[account.voice].meets(span)):
            dates[account.voice] = own
    agreeing = sum(own.meets(span) for own in dates.values())
    others = Counter(own for own in dates.values() if not own.meets(span))
    if not agreeing or not others:
        return []
    days = all(own.precision >= Precision.DAY for own in (span, *others))
    said = sorted(others, key=lambda own: (-others[own], edtf.write(own)))
    first = message(
        "corroboration-day" if days else "corroboration-date",
        first=edtf.write(span),
        first_count=agreeing,
        second=edtf.write(said[0]),
        second_count=others[said[0]],
    )
    more = [message("corroboration-date-too", date=edtf.write(own), count=others[own]) for own in said[1:]]
    return [(OF_DATE, one) for one in (first, *more)]


def _on_toll(ranked: Sequence[Account]) -> list[tuple[int, Message]]:
    """What is to be said where voices give different numbers of killed or injured."""
    found = []
    for key, of in (
        ("corroboration-killed", lambda event: event.killed),
        ("corroboration-injured", lambda event: event.injured),
    ):
        counts = Counter(_by_voice(ranked, of).values())
        if len(counts) > 1:
            (first, first_count), (second, second_count) = sorted(
                counts.items(), key=lambda pair: (-pair[1], -pair[0])
            )[:2]
            found.append(
                (
                    OF_TOLL,
                    message(key, first=first, first_count=first_count, second=second, second_count=second_count),
                )
            )
    return found
