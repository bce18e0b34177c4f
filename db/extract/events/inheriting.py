"""The date of a happening that has none beside it: from its clause's neighbours, from what was told before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.extract.events.discourse import DOCUMENT_DAYS, FAR, Dated, Discourse, Placed
from db.extract.events.owners import dates_events, describes
from db.extract.events.reckoning import dated_by
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger
from db.message import message
from db.records import Basis, EventType
from db.time.span import DAY, Precision, Span, civil_day, day_number

_SAID: Final = frozenset(("statement", "remark"))
_NARRATED: Final = 3
"""Paragraphs over which a retrospect carries on a date."""

_STRUCK: Final = frozenset(("killing", "injury", "accident", "death"))
_STRIKING: Final = frozenset(("attack", "accident", "disaster", "weather", "explosion", "killing", "injury"))
_HURT: Final = frozenset(("killing", "injury", "accident"))
_BEFORE: Final = frozenset(("after", "cause"))


def inherited(
    sentence: Sentence,
    triggers: Sequence[Trigger],
    number: int,
    own: dict[int, Dated],
    groups: list[int],
    placed: Sequence[Placed],
    discourse: Discourse,
) -> Dated:
    """The date of a trigger without one: from its group, from the clause it hangs on, from the discourse."""
    trigger = triggers[number]
    group = groups[trigger.clause]
    near = [
        other
        for other in own
        if groups[triggers[other].clause] == group
        and not triggers[other].expected
        and not triggers[other].lent
        and not describes(triggers[other], trigger)
        and not (trigger.sense.role is Role.SAYING and _lasts(own[other]))
        and (triggers[other].clause <= trigger.clause or _covers(sentence, trigger, triggers[other]))
    ]
    beside = _date_before(sentence, trigger.clause, placed)
    if beside is not None and sentence.clauses[trigger.clause].relation == "time":
        return _carried(dated_by(sentence, beside, trigger, discourse))
    if near:
        return _after(triggers[near[-1]].sense.kind, trigger, own[near[-1]])
    relation = sentence.clauses[group].relation
    beside = _date_before(sentence, group, placed)
    if beside is not None and relation == "relative":
        return _carried(dated_by(sentence, beside, trigger, discourse))
    led = _led_to_by(sentence, triggers, number, own)
    if led is not None:
        return _carried(led)
    parents = [own[other] for other in sorted(own) if triggers[other].clause < group and triggers[other].real]
    if relation in _BEFORE and group:
        return _shortly_before(parents[-1], discourse) if parents else discourse.document()
    if relation == "complement" and parents:
        return _shortly_before(parents[-1], discourse)
    return _default(triggers, trigger, discourse)


def _is_setting(sentence: Sentence, trigger: Trigger, later: Trigger) -> bool:
    """Whether a dated noun between commas is the occasion of the verb before: called, at a meeting today, for."""
    opens_by_place = sentence.cue_at[sentence.clauses[later.clause].first] == "locative"
    occasion = later.form is Form.NOUN and later.realised_by < 0 and (opens_by_place or not later.trailing)
    return occasion and trigger.form is Form.PAST


def _date_before(sentence: Sentence, clause: int, placed: Sequence[Placed]) -> Placed | None:
    """The date right before a clause: last August, when the bank raised rates."""
    last = sentence.clauses[clause].first - 1
    beside = next((other for other in placed if other.last == last), None)
    return beside if beside and dates_events(beside.mention) and beside.mention.span is not None else None


def _led_to_by(sentence: Sentence, triggers: Sequence[Trigger], number: int, own: dict[int, Dated]) -> Dated | None:
    """The date of what at once led to a death or an injury: two died after the flood swept their car on Friday."""
    trigger = triggers[number]
    if trigger.sense.kind not in _STRUCK:
        return None
    for other, dated in own.items():
        leading = triggers[other].clause == trigger.clause + 1 and triggers[other].sense.kind in _STRIKING
        if leading and sentence.clauses[trigger.clause + 1].relation in _BEFORE:
            return dated
    return None


def _lasts(dated: Dated) -> bool:
    """Whether something went on all that time, as a saying never does."""
    return dated.span is not None and dated.span.lasting


def _covers(sentence: Sentence, trigger: Trigger, later: Trigger) -> bool:
    """Whether the date after a second verb covers the first too: seized the house and froze the money in June."""
    following = later.clause == trigger.clause + 1
    joined = following and sentence.clauses[later.clause].relation == "and"
    inserted = following and sentence.clauses[later.clause].comma and _is_setting(sentence, trigger, later)
    return inserted or (joined and later.trailing) or (trigger.sense.kind in _HURT and later.sense.kind in _HURT)


def _after(kind: str, trigger: Trigger, dated: Dated) -> Dated:
    """The date told just before, which is no date of a life's later happenings where it is that of the birth."""
    if kind == "birth" and trigger.sense.kind != "birth":
        return Dated(None, Basis.NONE, None, message("event-date-later"))
    return _carried(dated)


def _carried(dated: Dated) -> Dated:
    return Dated(dated.span, Basis.CONTEXT, dated.mention, message("event-date-carried"))


def _shortly_before(main: Dated, discourse: Discourse) -> Dated:
    """What led to a happening: the fortnight up to it."""
    if main.span is None or main.span.start is None or main.basis is Basis.DOCUMENT:
        return main
    if main.span.end is not None and main.span.end - main.span.start > FAR:
        return discourse.document()
    first = civil_day(main.span.start // DAY)
    end = (day_number(*first) + 1) * DAY
    return Dated(
        Span(end - (DOCUMENT_DAYS + 1) * DAY, end, Precision.DAY),
        Basis.CONTEXT,
        main.mention,
        message("event-date-before"),
    )


def _default(triggers: Sequence[Trigger], trigger: Trigger, discourse: Discourse) -> Dated:
    """From the sentence before where the discourse goes on, else from the article."""
    last, distance = discourse.last, discourse.paragraph - discourse.last_paragraph
    narrated = last is not None and discourse.looks_back and discourse.is_far(last.span)
    retold = narrated and not discourse.near_told and distance <= 1 and trigger.sense.kind not in _SAID
    if trigger.sense.role is Role.SAYING and not retold:
        distance = discourse.paragraph - discourse.said_paragraph
        recent = discourse.said is not None and distance <= (1 if trigger.sense.kind == "remark" else 0)
        return _carried(discourse.said) if recent and discourse.said is not None else discourse.document()
    speaks = any(other.sense.role is Role.SAYING and other.real for other in triggers) and not narrated
    reach = _NARRATED if narrated else 1 if last is not None and discourse.is_far(last.span) and not speaks else 0
    if last is not None and last.span is not None and distance <= reach:
        return _after(discourse.last_kind, trigger, last)
    of_a_life = narrated and trigger.sense.type is EventType.OTHER
    if not speaks and (of_a_life or discourse.past_paragraph == discourse.paragraph):
        return Dated(None, Basis.NONE, None, message("event-date-later"))
    return discourse.document()
