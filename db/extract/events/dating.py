"""Which date belongs to which happening of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.extract.events.discourse import DOCUMENT_DAYS, FAR, Dated, Discourse, Placed, quoted
from db.extract.events.owners import antecedent_of, dates_events, is_bound, owner_of, promote
from db.extract.events.reckoning import commemorations, goes_on, reckon_back, reckon_before
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger
from db.message import message
from db.records import Anchor, Basis
from db.time.span import DAY, Precision, Span, civil_day, day_number

_NEAR: Final = 4
"""Words between a verb and the «now» that says it goes on."""

_HURT: Final = frozenset(("killing", "injury", "accident"))
_HEADS: Final = frozenset(("main", "contrast", "quote"))
_MAIN: Final = frozenset(("main", "and", "comma", "contrast", "resume", "time", "participle"))
_BEFORE: Final = frozenset(("after", "cause"))


def assign(
    sentence: Sentence, triggers: Sequence[Trigger], placed: Sequence[Placed], discourse: Discourse
) -> list[Dated]:
    """The date of every trigger of a sentence, in their order."""
    own = _own_dates(sentence, triggers, placed, discourse)
    _note_past(sentence, placed, own, discourse)
    groups = _groups(sentence)
    return [
        own[number] if number in own else _inherited(sentence, triggers, number, own, groups, placed, discourse)
        for number in range(len(triggers))
    ]


def _note_past(sentence: Sentence, placed: Sequence[Placed], own: dict[int, Dated], discourse: Discourse) -> None:
    """Note for the next sentences whether this one tells of a time long past."""
    spans = [dated.span for dated in own.values()]
    spans += [place.mention.span for place in placed if dates_events(place.mention) and _opens(sentence, place)]
    discourse.past = all(discourse.is_far(span) for span in spans) if spans else discourse.past


def _opens(sentence: Sentence, place: Placed) -> bool:
    """Whether a date stands in the first clause of its sentence."""
    return sentence.clause_of[place.first] == 0


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
        while closes and sentence.clauses[group].relation in ("relative", "after", "cause") and group:
            group = groups[group - 1]
        groups.append(group)
    return groups


def _own_dates(
    sentence: Sentence, triggers: Sequence[Trigger], placed: Sequence[Placed], discourse: Discourse
) -> dict[int, Dated]:
    """The dates that the sentence itself gives, by the index of their trigger."""
    own: dict[int, Dated] = {}
    told = {trigger.clause for trigger in triggers}
    for place in sorted(placed, key=lambda place: sentence.clause_of[place.first] not in told):
        if reckon_before(sentence, triggers, place, own):
            continue
        if dates_events(place.mention):
            _date_by(sentence, triggers, place, own, discourse)
        elif place.mention.value == "PRESENT_REF":
            owner = owner_of(sentence, triggers, place)
            if owner is not None and abs(triggers[owner].index - place.first) <= _NEAR:
                goes_on(triggers, owner)
                own.setdefault(owner, discourse.document())
        else:
            reckon_back(sentence, triggers, placed, place, own)
    commemorations(sentence, triggers, own, discourse)
    return own


def _date_by(
    sentence: Sentence, triggers: Sequence[Trigger], place: Placed, own: dict[int, Dated], discourse: Discourse
) -> None:
    """Give a mention's date to its owner, and to those that share it."""
    number = None if is_bound(sentence, place, discourse.year) else owner_of(sentence, triggers, place)
    if number is None:
        return
    owner = triggers[number]
    dated = _dated_by(sentence, place, owner, discourse)
    _realise(sentence, owner, dated, discourse)
    future = discourse.is_future(dated.span)
    if (owner.expected or not future) and (owner.real or owner.sense.role is Role.SAYING):
        if number not in own or _is_finer(dated, own[number]):
            own[number] = dated
        owner.trailing = place.first > owner.index
    antecedent = antecedent_of(sentence, triggers, owner)
    if antecedent is not None:
        promote(triggers[antecedent])
        triggers[antecedent].lent = antecedent not in own
        own.setdefault(antecedent, dated)
    if not future:
        far = discourse.is_far(dated.span)
        sharing = (
            other
            for other, trigger in enumerate(triggers)
            if other not in own and _shares(owner, trigger) and not (far and _looks_back(owner, trigger))
        )
        own.update(dict.fromkeys(sharing, dated))


def _is_finer(dated: Dated, known: Dated) -> bool:
    """Whether a second date says more exactly when: a year later, in April 2008."""
    new, old = dated.span, known.span
    if new is None or old is None or None in (new.start, new.end, old.start, old.end):
        return False
    inside = old.start <= new.start and new.end <= old.end  # type: ignore[operator]
    return inside and (new.start, new.end) != (old.start, old.end)


def _realise(sentence: Sentence, trigger: Trigger, dated: Dated, discourse: Discourse) -> None:
    """A present tense or a bare noun with a date of its own has happened, goes on, or is announced."""
    if discourse.is_future(dated.span):
        announced = trigger.form in (Form.FUTURE, Form.NOUN) or "future" in sentence.cue_at
        announced = announced or (trigger.form is Form.PRESENT and not trigger.barred)
        trigger.expected = announced and trigger.sense.role is not Role.SAYING
        trigger.real = trigger.real or trigger.expected
        trigger.strength = max(trigger.strength, 1)
    elif not trigger.real and not trigger.barred and dated.span is not None:
        trigger.real, trigger.strength = True, max(trigger.strength, 2)


def _shares(owner: Trigger, other: Trigger) -> bool:
    """Whether two triggers of one clause tell of the same time."""
    if other.clause != owner.clause or not other.real or not owner.real:
        return False
    if _describes(owner, other):
        return False
    saying_first = other.sense.role is Role.SAYING and owner.form is Form.NOUN and owner.definite
    back_reference = other.form is Form.NOUN and other.definite and owner.sense.role is Role.SAYING
    return not (saying_first or back_reference)


def _looks_back(owner: Trigger, other: Trigger) -> bool:
    """Whether a saying speaks of what is long past, whose date is not its own: they blamed it for the fire of 2017."""
    return other.sense.role is Role.SAYING and owner.form is Form.NOUN and other.index < owner.index


def _describes(owner: Trigger, other: Trigger) -> bool:
    """Whether a dated verb only says of something in its clause which it is: they mourned a man killed on Monday."""
    verbs = Form.NOUN not in (owner.form, other.form) and owner.sense.role is not Role.LIGHT
    return verbs and owner.clause == other.clause and other.index < owner.index and owner.trailing


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


def _inherited(
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
        and not _describes(triggers[other], trigger)
        and (triggers[other].clause <= trigger.clause or _covers(sentence, trigger, triggers[other]))
    ]
    if near:
        return _after(triggers[near[-1]].sense.kind, trigger, own[near[-1]])
    relation = sentence.clauses[group].relation
    beside = next((other for other in placed if other.last == sentence.clauses[group].first - 1), None)
    if (
        relation == "relative"
        and beside is not None
        and dates_events(beside.mention)
        and beside.mention.span is not None
    ):
        return _carried(_dated_by(sentence, beside, trigger, discourse))
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
        distance = discourse.paragraph - discourse.said_paragraph
        recent = discourse.said is not None and distance <= (1 if trigger.sense.kind == "remark" else 0)
        return _carried(discourse.said) if recent and discourse.said is not None else discourse.document()
    last, distance = discourse.last, discourse.paragraph - discourse.last_paragraph
    speaks = any(other.sense.role is Role.SAYING and other.real for other in triggers)
    reach = 1 if last is not None and discourse.is_far(last.span) and not speaks else 0
    if last is not None and last.span is not None and distance <= reach:
        return _after(discourse.last_kind, trigger, last)
    if discourse.past_paragraph == discourse.paragraph and not speaks:
        return Dated(None, Basis.NONE, None, message("event-date-later"))
    return discourse.document()


def remember(sentence: Sentence, triggers: Sequence[Trigger], dates: Sequence[Dated], discourse: Discourse) -> None:
    """Take note of a sentence's dates for the sentences after it."""
    discourse.past_paragraph = discourse.paragraph if discourse.past else -9
    for trigger, dated in zip(triggers, dates, strict=True):
        if not trigger.real or dated.basis not in (Basis.EXPLICIT, Basis.RELATIVE) or discourse.is_future(dated.span):
            continue
        if sentence.clauses[trigger.clause].relation not in _MAIN or trigger.lent:
            continue
        if trigger.sense.role is Role.SAYING and not _is_pluperfect(sentence, trigger):
            discourse.said, discourse.said_paragraph = dated, discourse.paragraph
        elif trigger.sense.role is not Role.SAYING:
            discourse.last, discourse.last_paragraph = dated, discourse.paragraph
            discourse.last_kind = trigger.sense.kind


def _is_pluperfect(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether the clause looks back (وكان قد حذر), so that what is said next is said later."""
    first = sentence.clauses[trigger.clause].first
    return sentence.cue_at[first] == "plain" or "may" in sentence.cue_at[first : trigger.index]
