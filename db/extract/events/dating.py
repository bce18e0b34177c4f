"""Which date belongs to which happening of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.extract.events.discourse import Dated, Discourse, Placed
from db.extract.events.groups import groups_of
from db.extract.events.inheriting import inherited
from db.extract.events.owners import antecedent_of, dates_events, describes, follows_since, is_bound, owner_of, promote
from db.extract.events.reckoning import commemorations, dated_by, goes_on, reckon_back, reckon_before
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger
from db.records import Basis

_NEAR: Final = 4
"""Words between a verb and the «now» that says it goes on."""

_LED_BY: Final = 3
"""Words before a meeting among which the «in» or «at» stands that makes it an occasion."""

_MAIN: Final = frozenset(("main", "and", "comma", "contrast", "resume", "time", "participle"))


def assign(
    sentence: Sentence, triggers: Sequence[Trigger], placed: Sequence[Placed], discourse: Discourse
) -> list[Dated]:
    """The date of every trigger of a sentence, in their order."""
    own = _own_dates(sentence, triggers, placed, discourse)
    _note_past(sentence, placed, own, discourse)
    groups = groups_of(sentence)
    return [
        own[number] if number in own else inherited(sentence, triggers, number, own, groups, placed, discourse)
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


def _own_dates(
    sentence: Sentence, triggers: Sequence[Trigger], placed: Sequence[Placed], discourse: Discourse
) -> dict[int, Dated]:
    """The dates that the sentence itself gives, by the index of their trigger."""
    own: dict[int, Dated] = {}
    lent: list[tuple[int, Dated]] = []
    told = {trigger.clause for trigger in triggers}
    for place in sorted(placed, key=lambda place: sentence.clause_of[place.first] not in told):
        if reckon_before(sentence, triggers, place, own):
            continue
        if dates_events(place.mention):
            lent += _date_by(sentence, triggers, place, own, discourse)
        elif place.mention.value == "PRESENT_REF":
            owner = owner_of(sentence, triggers, place)
            if owner is not None and abs(triggers[owner].index - place.first) <= _NEAR:
                goes_on(triggers, owner)
                own.setdefault(owner, discourse.document())
        else:
            reckon_back(sentence, triggers, placed, place, own)
    for number, dated in lent:
        own.setdefault(number, dated)
    commemorations(sentence, triggers, own, discourse)
    return own


def _date_by(
    sentence: Sentence, triggers: Sequence[Trigger], place: Placed, own: dict[int, Dated], discourse: Discourse
) -> list[tuple[int, Dated]]:
    """Give a mention's date to its owner; those that share it where they get no date of their own are returned."""
    number = None if is_bound(sentence, place, discourse.year) else owner_of(sentence, triggers, place)
    if number is None:
        return []
    owner = triggers[number]
    if owner.sense.kind == "economy" and follows_since(sentence, place):
        return []  # a figure added up since then
    dated = dated_by(sentence, place, owner, discourse)
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
    if future:
        return []
    far = discourse.is_far(dated.span)
    return [
        (other, dated)
        for other, trigger in enumerate(triggers)
        if other != number
        and _shares(sentence, owner, trigger)
        and not (far and _looks_back(owner, trigger))
        and not (trigger.sense.role is Role.SAYING and follows_since(sentence, place))
    ]


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
        if trigger.form is Form.PAST:
            announced = "future" in sentence.cue_at[max(0, trigger.index - 1) : trigger.index]
        else:
            announced = trigger.form in (Form.FUTURE, Form.NOUN) or "future" in sentence.cue_at
            announced = announced or (trigger.form is Form.PRESENT and not trigger.barred)
        trigger.expected = announced and trigger.sense.role is not Role.SAYING
        trigger.real = trigger.real or trigger.expected
        trigger.strength = max(trigger.strength, 1)
    elif not trigger.real and not trigger.barred and dated.span is not None:
        trigger.real, trigger.strength = True, max(trigger.strength, 2)


def _shares(sentence: Sentence, owner: Trigger, other: Trigger) -> bool:
    """Whether two triggers of one clause tell of the same time."""
    if other.clause != owner.clause or not other.real or not owner.real:
        return False
    if describes(owner, other):
        return False
    definite = owner.form is Form.NOUN and owner.definite
    saying_first = other.sense.role is Role.SAYING and definite and not _is_occasion(sentence, owner)
    back_reference = other.form is Form.NOUN and other.definite and owner.sense.role is Role.SAYING
    return not (saying_first or back_reference)


def _is_occasion(sentence: Sentence, owner: Trigger) -> bool:
    """Whether a dated meeting is the occasion of what was said at it: أدان في مستهل اجتماعه اليوم."""
    before = sentence.cue_at[max(0, owner.index - _LED_BY) : owner.index]
    return owner.sense.kind == "talks" and "locative" in before


def _looks_back(owner: Trigger, other: Trigger) -> bool:
    """Whether a saying speaks of what is long past, whose date is not its own: they blamed it for the fire of 2017."""
    return other.sense.role is Role.SAYING and owner.form is Form.NOUN and other.index < owner.index


def remember(sentence: Sentence, triggers: Sequence[Trigger], dates: Sequence[Dated], discourse: Discourse) -> None:
    """Take note of a sentence's dates for the sentences after it."""
    discourse.past_paragraph = discourse.paragraph if discourse.past else -9
    for trigger, dated in zip(triggers, dates, strict=True):
        if not trigger.real or dated.basis not in (Basis.EXPLICIT, Basis.RELATIVE) or discourse.is_future(dated.span):
            continue
        if sentence.clauses[trigger.clause].relation not in _MAIN or trigger.lent:
            continue
        discourse.count(dated.span)
        if trigger.sense.role is Role.SAYING and not _is_pluperfect(sentence, trigger):
            discourse.said, discourse.said_paragraph = dated, discourse.paragraph
        elif trigger.sense.role is not Role.SAYING:
            discourse.last, discourse.last_paragraph = dated, discourse.paragraph
            discourse.last_kind = trigger.sense.kind


def _is_pluperfect(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether the clause looks back (وكان قد حذر), so that what is said next is said later."""
    first = sentence.clauses[trigger.clause].first
    return sentence.cue_at[first] == "plain" or "may" in sentence.cue_at[first : trigger.index]
