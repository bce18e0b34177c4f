"""Which happening of a sentence a date expression dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.extract.events.clauses import STRONG
from db.extract.events.discourse import Placed
from db.extract.events.groups import groups_of
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger
from db.records import Mention, MentionType

_BESIDE: Final = 4
"""Words between an event noun and the light verb of the clause that tells of it."""

_POSSESSED: Final = 3
"""Words after «Friday's» among which stands what happened then."""

_TOLD_OF: Final = 5
"""Words between an event noun and the relative clause that tells of it."""

_JUDGED: Final = ("arrest", "court")
"""Kinds whose words name a deed that was done before: sentenced for a murder in 2010."""

_CITED: Final = 3
"""Words between a cited text's «issued» or number and its date."""

_RANKED: Final = 8
"""Words between a superlative and the date that it is measured from."""


def dates_events(mention: Mention) -> bool:
    """Whether a mention can date a happening at all."""
    return mention.type in (MentionType.DATE, MentionType.TIME) and not mention.value.endswith("_REF")


def follows_since(sentence: Sentence, place: Placed) -> bool:
    """Whether the date says since when: منذ بداية العام."""
    return place.first > 0 and sentence.cue_at[place.first - 1] == "since"


def is_bound(sentence: Sentence, place: Placed, current: int) -> bool:
    """Whether the date bounds something else: حتى عام 1996، الأعنف منذ يناير.

    ``current`` is the year of publication.
    """
    if not place.first:
        return False
    before = sentence.cue_at[place.first - 1]
    ranked = before == "since" and "superlative" in sentence.cue_at[max(0, place.first - _RANKED) : place.first]
    named = _is_named_after(sentence, place, current)
    cited = named or "issued" in sentence.cue_at[max(0, place.first - _CITED) : place.first]
    reported = sentence.words[place.first - 1].form == "عن"
    return cited or reported or before == "until" or ranked or _is_compared(sentence, place)


def _is_named_after(sentence: Sentence, place: Placed, current: int) -> bool:
    """Whether a bare year, this or a later one, only belongs to a name: كأس العالم قطر 2022، رؤية 2030."""
    before, value = place.first - 1, place.mention.value
    bare = place.first == place.last and value.isdecimal() and len(value) == 4 and int(value) >= current
    if not bare or sentence.cue_at[before] or not sentence.words[place.first].form.isdecimal():
        return False
    between = sentence.text[sentence.words[before].end : sentence.words[place.first].start]
    return between == " " and before not in sentence.in_dates


def _is_compared(sentence: Sentence, place: Placed) -> bool:
    """Whether the date is that of a figure set against the news: مقابل 19 جنيها أمس."""
    first = sentence.clauses[sentence.clause_of[place.first]].first
    return any(
        sentence.cue_at[index] == "compared"
        and any(word.form[0].isdigit() for word in sentence.words[index + 1 : index + 3])
        for index in range(first, place.first)
    )


def antecedent_of(sentence: Sentence, triggers: Sequence[Trigger], owner: Trigger) -> int | None:
    """The event noun that the owner's relative clause tells of: الهجوم الذي هزّ المدينة الثلاثاء."""
    clause = sentence.clauses[owner.clause]
    if owner.form is Form.NOUN:
        return None
    if owner.sense.role is Role.LIGHT:
        near = [n for n, t in enumerate(triggers) if t.form is Form.NOUN and 0 < owner.index - t.index <= _BESIDE]
        if near and not triggers[near[-1]].barred:
            owner.real = False
            return near[-1]
    if clause.relation != "relative" or sentence.words[clause.first].form == "حيث":
        return None
    for number, trigger in enumerate(triggers):
        if trigger.form is Form.NOUN and clause.first - 3 <= trigger.index < clause.first and not trigger.barred:
            return number
    return None


def owner_of(sentence: Sentence, triggers: Sequence[Trigger], place: Placed) -> int | None:
    """The trigger that a mention dates; None where it dates none of this sentence."""
    clause = sentence.clause_of[place.first]
    if sentence.clauses[clause].cue in range(place.first, place.last + 1) and clause:
        clause -= 1
    inside = [number for number, trigger in enumerate(triggers) if trigger.clause == clause and _may_own(trigger)]
    if sentence.words[place.last].form.endswith("'s"):
        return next((number for number in inside if 0 < triggers[number].index - place.last <= _POSSESSED), None)
    before = [number for number in inside if triggers[number].index < place.first]
    if before:
        return _verb_over(triggers, before)
    if inside:
        return inside[0]
    if _opens_next(sentence, place, clause):
        ahead = _owner_ahead(sentence, triggers, clause)
        if ahead is not None:
            return ahead
    return _owner_behind(sentence, triggers, clause) if clause else _owner_ahead(sentence, triggers, clause)


def _verb_over(triggers: Sequence[Trigger], before: Sequence[int]) -> int:
    """The last trigger before a date, or the verb before it where that noun did not happen: ابقت دون تغيير في اجتماعها.

    What was demanded, said or charged keeps its date to itself.
    """
    last = triggers[before[-1]]
    if last.form not in (Form.NOUN, Form.PURPOSE) or last.real or not last.barred:
        return before[-1]
    verbs = (number for number in reversed(before) if triggers[number].form is Form.PAST)
    verb = next(verbs, before[-1])
    tells = triggers[verb].real and triggers[verb].sense.role is Role.HAPPENING and not triggers[verb].sense.unreal
    return verb if tells and triggers[verb].sense.kind not in _JUDGED else before[-1]


def _opens_next(sentence: Sentence, place: Placed, clause: int) -> bool:
    """Whether a conjunction and a date make up a clause, and so open the next one: وفي 1992، وهو أقسى شتاء، سقط."""
    first = sentence.clauses[clause].first
    joined = sentence.cue_at[first] == "conjunction" or sentence.words[first].form[0] in "ו\u0648"
    return joined and place.first - first <= 2 and _ends_by_comma(sentence, place.last, clause)


def _ends_by_comma(sentence: Sentence, last: int, clause: int) -> bool:
    """Whether a word is the last of its clause, or stands before a comma."""
    words = sentence.words
    return last >= sentence.clauses[clause].last - 1 or "," in sentence.text[words[last].end : words[last + 1].start]


def _may_own(trigger: Trigger) -> bool:
    return trigger.strength > 0 or trigger.form is not Form.NOUN


def _owner_behind(sentence: Sentence, triggers: Sequence[Trigger], clause: int) -> int | None:
    """The last trigger of the nearest clause before, unless a strong boundary lies between."""
    number = clause
    told_between = any(trigger.clause == clause for trigger in triggers)
    comma = sentence.clauses[clause].relation == "comma"
    while number > 0:
        relation = sentence.clauses[number].relation
        number -= 1
        behind = [index for index, trigger in enumerate(triggers) if trigger.clause == number]
        near = bool(behind) and sentence.clauses[number + 1].first - triggers[behind[-1]].index <= _TOLD_OF
        if relation == "relative" and near and triggers[behind[-1]].form is Form.NOUN:
            promote(triggers[behind[-1]])
            return behind[-1]
        closed = comma and number + 1 < clause and relation in ("relative", "after", "cause")
        if not closed and (relation in STRONG or relation == "before" or (relation == "after" and told_between)):
            break
        owners = [index for index in behind if _may_own(triggers[index])]
        further = sentence.clauses[number].relation == "relative" and number + 1 < clause
        led_to = comma and number > 0 and (further or sentence.clauses[number].relation in ("after", "cause"))
        if owners and not led_to:
            return _likeliest(triggers, owners, counted=sentence.clauses[clause].relation == "since")
    barred = sentence.clauses[clause].relation in ("since", "before", "after", "cause")
    return None if barred else _owner_ahead(sentence, triggers, clause)


def _likeliest(triggers: Sequence[Trigger], owners: Sequence[int], *, counted: bool) -> int:
    """The last verb, else the last noun; what is ``counted`` since a day is told in it rather than said on that day."""
    told = [index for index in owners if triggers[index].sense.role is not Role.SAYING] if counted else []
    verbs = [index for index in told or owners if triggers[index].form is not Form.NOUN]
    return (verbs or told or owners)[-1]


def promote(trigger: Trigger) -> None:
    """An event noun that a relative clause dates has happened: الهجوم الذي وقع الثلاثاء."""
    trigger.real, trigger.strength = True, 3


def _owner_ahead(sentence: Sentence, triggers: Sequence[Trigger], clause: int) -> int | None:
    """The first trigger after a date that opens its sentence or clause."""
    groups = groups_of(sentence)
    for number, trigger in enumerate(triggers):
        if trigger.clause > clause and groups[trigger.clause] == groups[clause] and _may_own(trigger):
            return number
    for number, trigger in enumerate(triggers):
        subordinate = sentence.clauses[trigger.clause].relation in ("after", "before", "cause")
        if trigger.clause <= clause or subordinate or not _may_own(trigger):
            continue
        between = sentence.clauses[clause + 1 : trigger.clause + 1]
        if any(part.relation in STRONG or part.relation == "anniversary" for part in between):
            return None
        return number
    return None


def describes(owner: Trigger, other: Trigger) -> bool:
    """Whether a dated verb only says of something in its clause which it is: they mourned a man killed on Monday."""
    verbs = Form.NOUN not in (owner.form, other.form) and owner.sense.role is not Role.LIGHT
    return verbs and owner.clause == other.clause and other.index < owner.index and owner.trailing
