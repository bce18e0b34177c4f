"""Which date belongs to which happening of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.extract.events.clauses import STRONG, Sentence
from db.extract.events.discourse import DOCUMENT_DAYS, FAR, Dated, Discourse, Placed, quoted
from db.extract.events.reckoning import commemorations, goes_on, reckon_back, reckon_before
from db.extract.events.senses import Form, Role
from db.extract.events.triggers import Trigger
from db.message import message
from db.records import Anchor, Basis, Mention, MentionType
from db.time.span import DAY, Precision, Span, civil_day, day_number

_HURT: Final = frozenset(("killing", "injury", "accident"))
_BESIDE: Final = 4
"""Words between an event noun and the light verb of the clause that tells of it."""

_RANKED: Final = 8
"""Words between a superlative and the date that it is measured from."""

_HEADS: Final = frozenset(("main", "contrast", "quote"))
_MAIN: Final = frozenset(("main", "and", "comma", "contrast", "resume", "time", "participle"))
_BEFORE: Final = frozenset(("after", "cause"))


def dates_events(mention: Mention) -> bool:
    """Whether a mention can date a happening at all."""
    return mention.type in (MentionType.DATE, MentionType.TIME) and not mention.value.endswith("_REF")


def assign(
    sentence: Sentence, triggers: Sequence[Trigger], placed: Sequence[Placed], discourse: Discourse
) -> list[Dated]:
    """The date of every trigger of a sentence, in their order."""
    own = _own_dates(sentence, triggers, placed, discourse)
    groups = _groups(sentence)
    return [
        own[number] if number in own else _inherited(sentence, triggers, number, own, groups, discourse)
        for number in range(len(triggers))
    ]


def _groups(sentence: Sentence) -> list[int]:
    """For every clause the clause whose date it shares: itself, or the one it is weakly tied to."""
    groups: list[int] = []
    for number, clause in enumerate(sentence.clauses):
        tied = number and clause.relation in ("comma", "and", "time", "attribution", "resume", "participle")
        if not tied:
            groups.append(number)
            continue
        group = groups[number - 1]
        if clause.relation == "participle":
            while group and sentence.clauses[group].relation not in _HEADS:
                group = groups[group - 1]
        closes = clause.relation in ("comma", "resume")
        if closes and sentence.clauses[group].relation in ("relative", "after", "cause") and group:
            group = groups[group - 1]
        groups.append(group)
    return groups


def _own_dates(
    sentence: Sentence, triggers: Sequence[Trigger], placed: Sequence[Placed], discourse: Discourse
) -> dict[int, Dated]:
    own: dict[int, Dated] = {}
    for place in placed:
        if reckon_before(sentence, triggers, place, own):
            continue
        if place.mention.value == "PRESENT_REF" and (owner := _owner(sentence, triggers, place)) is not None:
            goes_on(triggers, owner)
            own.setdefault(owner, discourse.document())
        elif not dates_events(place.mention):
            reckon_back(sentence, triggers, placed, place, own)
        if not dates_events(place.mention):
            continue
        owner = None if _is_end(sentence, place) else _owner(sentence, triggers, place)
        if owner is None:
            continue
        dated = _dated_by(sentence, place, triggers[owner], discourse)
        _realise(sentence, triggers[owner], dated, discourse)
        future = discourse.is_future(dated.span) and not triggers[owner].expected
        if not future and (triggers[owner].real or triggers[owner].sense.role is Role.SAYING):
            own.setdefault(owner, dated)
            triggers[owner].trailing = place.first > triggers[owner].index
        antecedent = _antecedent(sentence, triggers, triggers[owner])
        if antecedent is not None:
            _promote(triggers[antecedent])
            triggers[antecedent].lent = antecedent not in own
            own.setdefault(antecedent, dated)
        if discourse.is_future(dated.span):
            continue
        for number, trigger in enumerate(triggers):
            if number not in own and _shares(triggers[owner], trigger):
                own[number] = dated
    commemorations(sentence, triggers, own, discourse)
    return own


def _is_end(sentence: Sentence, place: Placed) -> bool:
    """Whether the date bounds something else: حتى عام 1996، الأعنف منذ يناير."""
    if not place.first:
        return False
    before = sentence.cue_at[place.first - 1]
    ranked = before == "since" and "superlative" in sentence.cue_at[max(0, place.first - _RANKED) : place.first]
    return before == "until" or ranked


def _realise(sentence: Sentence, trigger: Trigger, dated: Dated, discourse: Discourse) -> None:
    """A present tense or a bare noun with a date of its own has happened, goes on, or is announced."""
    if discourse.is_future(dated.span):
        announced = trigger.form is Form.FUTURE or "future" in sentence.cue_at
        trigger.expected = announced and trigger.sense.role is not Role.SAYING
        trigger.real = trigger.real or trigger.expected
        trigger.strength = max(trigger.strength, 1)
    elif not trigger.real and not trigger.barred and dated.span is not None:
        trigger.real, trigger.strength = True, max(trigger.strength, 2)


def _antecedent(sentence: Sentence, triggers: Sequence[Trigger], owner: Trigger) -> int | None:
    """The event noun that the owner's relative clause tells of: الهجوم الذي هزّ المدينة الثلاثاء."""
    clause = sentence.clauses[owner.clause]
    if owner.form is Form.NOUN:
        return None
    if owner.sense.role is Role.LIGHT:
        near = [n for n, t in enumerate(triggers) if t.form is Form.NOUN and 0 < owner.index - t.index <= _BESIDE]
        if near and not triggers[near[-1]].barred:
            owner.real = False
            return near[-1]
    if clause.relation != "relative":
        return None
    for number, trigger in enumerate(triggers):
        if trigger.form is Form.NOUN and clause.first - 3 <= trigger.index < clause.first and not trigger.barred:
            return number
    return None


def _shares(owner: Trigger, other: Trigger) -> bool:
    """Whether two triggers of one clause tell of the same time."""
    if other.clause != owner.clause or not other.real or not owner.real:
        return False
    saying_first = other.sense.role is Role.SAYING and owner.form is Form.NOUN and owner.definite
    back_reference = other.form is Form.NOUN and other.definite and owner.sense.role is Role.SAYING
    return not (saying_first or back_reference)


def _owner(sentence: Sentence, triggers: Sequence[Trigger], place: Placed) -> int | None:
    """The trigger that a mention dates; None where it dates none of this sentence."""
    clause = sentence.clause_of[place.first]
    if sentence.clauses[clause].cue in range(place.first, place.last + 1) and clause:
        clause -= 1
    inside = [number for number, trigger in enumerate(triggers) if trigger.clause == clause and _may_own(trigger)]
    before = [number for number in inside if triggers[number].index < place.first]
    if before:
        return before[-1]
    if inside:
        return inside[0]
    return _owner_behind(sentence, triggers, clause) if clause else _owner_ahead(sentence, triggers, clause)


def _may_own(trigger: Trigger) -> bool:
    return trigger.strength > 0 or trigger.form is not Form.NOUN


def _owner_behind(sentence: Sentence, triggers: Sequence[Trigger], clause: int) -> int | None:
    """The last trigger of the nearest clause before, unless a strong boundary lies between."""
    number = clause
    comma = sentence.clauses[clause].relation == "comma"
    while number > 0:
        relation = sentence.clauses[number].relation
        number -= 1
        behind = [index for index, trigger in enumerate(triggers) if trigger.clause == number]
        if relation == "relative" and behind and triggers[behind[-1]].form is Form.NOUN:
            _promote(triggers[behind[-1]])
            return behind[-1]
        closed = comma and number + 1 < clause and relation in ("relative", "after", "cause")
        if not closed and (relation in STRONG or relation in ("after", "before")):
            break
        owners = [index for index in behind if _may_own(triggers[index])]
        led_to = sentence.clauses[number].relation in ("after", "cause") and comma and number > 0
        if owners and not led_to:
            verbs = [index for index in owners if triggers[index].form is not Form.NOUN]
            return (verbs or owners)[-1]
    return (
        _owner_ahead(sentence, triggers, clause)
        if sentence.clauses[clause].relation not in ("since", "before")
        else None
    )


def _promote(trigger: Trigger) -> None:
    """An event noun that a relative clause dates has happened: الهجوم الذي وقع الثلاثاء."""
    trigger.real, trigger.strength = True, 3


def _owner_ahead(sentence: Sentence, triggers: Sequence[Trigger], clause: int) -> int | None:
    """The first trigger after a date that opens its sentence or clause."""
    for number, trigger in enumerate(triggers):
        if trigger.clause <= clause or not _may_own(trigger):
            continue
        between = sentence.clauses[clause + 1 : trigger.clause + 1]
        if any(part.relation in STRONG or part.relation == "anniversary" for part in between):
            return None
        return number
    return None


def _dated_by(sentence: Sentence, place: Placed, trigger: Trigger, discourse: Discourse) -> Dated:
    mention = place.mention
    words = message("event-date-own", words=quoted(sentence, place))
    if mention.span is None:
        return Dated(None, Basis.RELATIVE if mention.waiting else Basis.NONE, place.number, words)
    basis = Basis.EXPLICIT if mention.anchor is Anchor.NONE else Basis.RELATIVE
    clause = sentence.clauses[sentence.clause_of[place.first]]
    if (
        clause.relation == "since"
        and _lasts(trigger)
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


def _inherited(
    sentence: Sentence,
    triggers: Sequence[Trigger],
    number: int,
    own: dict[int, Dated],
    groups: list[int],
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
        and (triggers[other].clause <= trigger.clause or _covers(sentence, trigger, triggers[other]))
    ]
    if near:
        return _after(triggers[near[-1]].sense.kind, trigger, own[near[-1]])
    relation = sentence.clauses[group].relation
    parents = [own[other] for other in sorted(own) if triggers[other].clause < group and triggers[other].real]
    if relation in _BEFORE and group:
        return _shortly_before(parents[-1], discourse) if parents else discourse.document()
    if relation == "complement" and parents:
        return _shortly_before(parents[-1], discourse)
    return _default(triggers, trigger, discourse)


def _covers(sentence: Sentence, trigger: Trigger, later: Trigger) -> bool:
    """Whether the date after a second verb covers the first too: seized the house and froze the money in June."""
    joined = later.clause == trigger.clause + 1 and sentence.clauses[later.clause].relation == "and"
    return (joined and later.trailing) or (trigger.sense.kind in _HURT and later.sense.kind in _HURT)


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
    if trigger.sense.role is Role.SAYING:
        recent = discourse.said is not None and discourse.paragraph - discourse.said_paragraph <= 2
        return _carried(discourse.said) if recent and discourse.said is not None else discourse.document()
    last, distance = discourse.last, discourse.paragraph - discourse.last_paragraph
    speaks = any(other.sense.role is Role.SAYING and other.real for other in triggers)
    reach = 1 if last is not None and discourse.is_far(last.span) and not speaks else 0
    if last is not None and last.span is not None and distance <= reach:
        return _after(discourse.last_kind, trigger, last)
    return discourse.document()


def remember(sentence: Sentence, triggers: Sequence[Trigger], dates: Sequence[Dated], discourse: Discourse) -> None:
    """Take note of a sentence's dates for the sentences after it."""
    for trigger, dated in zip(triggers, dates, strict=True):
        if not trigger.real or dated.basis not in (Basis.EXPLICIT, Basis.RELATIVE) or discourse.is_future(dated.span):
            continue
        if sentence.clauses[trigger.clause].relation not in _MAIN or trigger.lent:
            continue
        if trigger.sense.role is Role.SAYING:
            discourse.said, discourse.said_paragraph = dated, discourse.paragraph
        else:
            discourse.last, discourse.last_paragraph = dated, discourse.paragraph
            discourse.last_kind = trigger.sense.kind
