"""Dates of happenings that the text gives by reckoning: ten days after, the month after, an anniversary, now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from db.extract.events.discourse import Dated, Discourse, Placed, quoted
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger
from db.message import message
from db.records import Anchor, Basis
from db.time.span import DAY, Precision, Span, civil_day, day_number, day_span

_DURATION: Final = re.compile(r"P(\d+)([DWMY])")
_DAYS: Final = {"D": 1, "W": 7, "M": 30, "Y": 365}


def reckon_back(
    sentence: Sentence, triggers: Sequence[Trigger], placed: Sequence[Placed], place: Placed, own: dict[int, Dated]
) -> None:
    """«ten days after the war broke out», said beside a date, dates the war."""
    length = _DURATION.fullmatch(place.mention.value)
    if not length or not place.first or sentence.cue_at[place.first - 1] != "after":
        return
    earlier = [other for other in placed if other.last < place.first and other.mention.span is not None]
    event = next((n for n, t in enumerate(triggers) if place.last < t.index <= place.last + 3), None)
    if not earlier or event is None:
        return
    base = earlier[-1].mention.span
    if base is None or base.start is None or base.end is None:
        return
    back = int(length[1]) * _DAYS[length[2]] * DAY
    triggers[event].real, triggers[event].strength = True, 3
    span = Span(base.start - back, base.end - back, base.precision)
    rule = message("event-date-reckoned", words=quoted(sentence, place), date=quoted(sentence, earlier[-1]))
    own[event] = Dated(span, Basis.RELATIVE, earlier[-1].number, rule)


def reckon_before(sentence: Sentence, triggers: Sequence[Trigger], place: Placed, own: dict[int, Dated]) -> bool:
    """«the month after the announcement» dates the announcement one month earlier."""
    span = place.mention.span
    follows = "following" in sentence.cue_at[place.first : place.last + 1]
    event = next(
        (
            number
            for number, trigger in enumerate(triggers)
            if place.last < trigger.index <= place.last + 2
            and trigger.form is Form.NOUN
            and sentence.cue_at[trigger.index - 1] != "locative"
        ),
        None,
    )
    if not follows or event is None or span is None or span.start is None or span.end is None:
        return False
    start = civil_day(span.start // DAY)
    whole_months = {Precision.YEAR: 12, Precision.MONTH: 1}.get(span.precision, 0)
    length = max(1, (span.end - span.start) // DAY)
    first = day_number(start.year, start.month - whole_months, 1) if whole_months else span.start // DAY - length
    triggers[event].real, triggers[event].strength = True, 3
    rule = message("event-date-reckoned", words=quoted(sentence, place), date=quoted(sentence, place))
    own[event] = Dated(Span(first * DAY, span.start, span.precision), Basis.RELATIVE, place.number, rule)
    return True


def goes_on(triggers: Sequence[Trigger], owner: int) -> None:
    """What is going on «now» is real, with the noun that its light verb carries: يتم الآن نشر القوات."""
    for trigger in triggers:
        carried = trigger.clause == triggers[owner].clause and triggers[owner].sense.role is Role.LIGHT
        if (trigger is triggers[owner] or carried) and not trigger.barred:
            trigger.real, trigger.strength = True, max(trigger.strength, 2)


def commemorations(
    sentence: Sentence, triggers: Sequence[Trigger], own: dict[int, Dated], discourse: Discourse
) -> None:
    """The anniversary of a day told with its date falls on that day of the year of publication."""
    if discourse.published is None or discourse.published.start is None:
        return
    published = discourse.published.start // DAY
    for number, trigger in enumerate(triggers):
        anniversary = sentence.clauses[trigger.clause].relation == "anniversary" and trigger.clause > 0
        span = own[number].span if anniversary and number in own else None
        if span is None or span.start is None or span.precision < Precision.DAY:
            continue
        day, year = civil_day(span.start // DAY), civil_day(published).year
        candidates = [day_number(other, day.month, day.day) for other in (year - 1, year, year + 1)]
        nearest = min(candidates, key=lambda candidate: abs(candidate - published))
        rule = message("event-date-anniversary", words=sentence.quoted(trigger.index, trigger.index))
        for other, parent in enumerate(triggers):
            if parent.clause == trigger.clause - 1 and other not in own and parent.strength > 0:
                own[other] = Dated(day_span(nearest), Basis.RELATIVE, own[number].mention, rule)


def dated_by(sentence: Sentence, place: Placed, trigger: Trigger, discourse: Discourse) -> Dated:
    """The date that a mention gives a trigger: its day, or all the time since then."""
    mention = place.mention
    words = message("event-date-own", words=quoted(sentence, place))
    if mention.span is None:
        return Dated(None, Basis.RELATIVE if mention.waiting else Basis.NONE, place.number, words)
    basis = Basis.EXPLICIT if mention.anchor is Anchor.NONE else Basis.RELATIVE
    clause = sentence.clauses[sentence.clause_of[place.first]]
    if (
        clause.relation == "since"
        and _lasts(trigger)
        and not clause.first < trigger.index < place.first
        and discourse.published is not None
        and mention.span.start is not None
    ):
        end = discourse.published.end
        if end is not None and end > mention.span.start:
            span = Span(mention.span.start, end, mention.span.precision, lasting=True)
            return Dated(span, basis, place.number, message("event-date-since", words=quoted(sentence, place)))
    return Dated(mention.span, basis, place.number, words)


def _lasts(trigger: Trigger) -> bool:
    """Whether «since» tells how long (they have protested since) rather than when it began (they entered since)."""
    return trigger.form is not Form.PAST or trigger.sense.kind in ("protest", "killing", "injury")
