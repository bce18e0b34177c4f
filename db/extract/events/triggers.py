"""Which words of a clause tell a happening, and whether it happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.extract.events.lexicon import Lexicon
from db.extract.events.readings import (
    choose,
    happened,
    has_complement,
    is_negated,
    only_describes,
    second_half,
    stands_alone,
)
from db.extract.events.senses import Form, Reading, Role, Sense
from db.extract.events.sentence import Clause, Sentence
from db.records import EventType

_UNREAL_RELATIONS: Final = frozenset(("condition", "purpose"))
_LACKING: Final = 3
"""Words after «without» that did not happen."""

_OPEN_CUES: Final = frozenset(("", "initial", "unreal", "any", "body"))
"""Cues whose words may be triggers all the same."""

_FACTIVE: Final = frozenset((EventType.SUPPORT, EventType.ACCUSE))
"""Sayings whose object has happened, if a date says when: he welcomed the withdrawal of 3 April."""

_NONE: Final = frozenset(("no", "nobody", "none", "neither", "هيچ", "אף"))
_SUBJUNCTIVE: Final = frozenset(("ان", "بان"))
"""A verb right after these is what should happen, not what has."""


@dataclass(slots=True)
class Trigger:
    """A word that may tell a happening.

    ``real`` says whether the happening took place as the text has it; an unreal trigger
    is kept while dates are shared out, because it may own one. ``strength`` runs from
    0, a mere back-reference, to 3, a finite verb. ``lent`` marks a noun whose date comes
    from the relative clause after it, and is no date of its own clause; ``trailing`` one
    whose date stands after it.
    """

    index: int
    clause: int
    sense: Sense
    form: Form
    clitics: int
    real: bool
    strength: int
    definite: bool = False
    realised_by: int = -1
    second: int = -1
    barred: bool = False
    expected: bool = False
    lent: bool = False
    trailing: bool = False


def carry(light: Trigger, sense: Sense) -> None:
    """Let a light verb mean what the noun that it tells of means: تجددت الاشتباكات."""
    light.sense = light.sense._replace(type=sense.type, kind=sense.kind)


@dataclass(slots=True)
class _Scan:
    """What has been met in a clause so far."""

    light: int = -1
    carrier: Trigger | None = None
    light_real: bool = False
    carried: bool = False
    unreal: bool = False
    verb: Trigger | None = None
    noun: int = -1
    taken: int = -1
    without: int = -9


def find_triggers(sentence: Sentence, lexicon: Lexicon) -> list[Trigger]:
    """All candidates of a sentence, real and unreal, in the order of the text."""
    found: list[Trigger] = []
    governor: Trigger | None = None
    scan = _Scan()
    for number, clause in enumerate(sentence.clauses):
        beside = clause.relation == "participle" and not clause.comma and scan.unreal
        unreal = beside or _opens_unreal(sentence, clause, governor) or _is_denied(sentence, clause)
        scan = _carried_over(sentence, clause, scan) if not unreal else _Scan(unreal=True)
        for index in range(clause.first, clause.last):
            trigger = _at(sentence, index, number, scan, lexicon)
            if trigger is not None:
                found.append(trigger)
                if trigger.form is not Form.NOUN and trigger.sense.role is not Role.LIGHT:
                    governor = trigger
    return found


def _carried_over(sentence: Sentence, clause: Clause, before: _Scan) -> _Scan:
    """The scan of a clause, with the light verb before it that waits for its noun: قررت المحكمة، برئاسة …، تأجيل."""
    waits = clause.relation == "comma" and before.light >= 0 and not before.carried and not before.unreal
    if not waits or not any(reading.form is Form.NOUN for reading in sentence.analyses[clause.first].readings):
        return _Scan()
    return _Scan(light=before.light, carrier=before.carrier, light_real=before.light_real)


def _opens_unreal(sentence: Sentence, clause: Clause, governor: Trigger | None) -> bool:
    """Whether nothing in the clause is said to have happened."""
    if clause.relation in _UNREAL_RELATIONS:
        return True
    if clause.relation in ("complement", "relative") and clause.first and sentence.cue_at[clause.first - 1] == "unreal":
        return True
    if clause.relation != "complement":
        return False
    if governor is not None and governor.sense.unreal:
        return True
    if sentence.words[clause.first].form not in _SUBJUNCTIVE:
        return False
    ahead = sentence.analyses[clause.first + 1 : clause.first + 2]
    return any(
        reading.form is Form.PRESENT or (reading.form is Form.PAST and reading.sense.lemma[:1] == "ت")
        for analysis in ahead
        for reading in analysis.readings
    )


def _is_denied(sentence: Sentence, clause: Clause) -> bool:
    """Whether a negation opens the clause and denies its subject: «no attack was reported»."""
    return clause.first < clause.last - 1 and sentence.words[clause.first].form in _NONE


def _at(sentence: Sentence, index: int, clause: int, scan: _Scan, lexicon: Lexicon) -> Trigger | None:
    cue = sentence.cue_at[index]
    if cue in ("unreal", "future", "habit"):
        scan.unreal = True
    elif cue == "negation" and not sentence.analyses[min(index + 1, len(sentence.words) - 1)].readings:
        scan.unreal = True  # what is denied is told in words of no lexicon
    elif cue in ("without", "topic"):
        scan.without = index - (cue == "topic")  # a topic reaches one word less far
    readings = sentence.analyses[index].readings
    if not readings or cue not in _OPEN_CUES or index in sentence.in_dates:
        return None
    reading = choose(sentence, index, clause, readings, lexicon)
    if reading is None:
        return None
    if reading.form is not Form.NOUN:
        return _verb(sentence, index, clause, scan, reading, lexicon)
    return _noun(sentence, index, clause, scan, reading, lexicon)


def _verb(
    sentence: Sentence, index: int, clause: int, scan: _Scan, reading: Reading, lexicon: Lexicon
) -> Trigger | None:
    pair = second_half(sentence, index, reading, lexicon, clause)
    sense = pair[1] if pair else reading.sense
    denied = is_negated(sentence, index, reading)
    told = reading.form in (Form.PAST, Form.PASSIVE, Form.PARTICIPLE)
    real = told and not denied and not scan.unreal
    if (
        sense.role is Role.HEAD
        or index == scan.taken
        or (scan.verb is not None and (scan.verb.second == index or only_describes(sentence, index, reading, lexicon)))
    ):
        return None
    strength = 0 if not real else 2 if reading.form is Form.PARTICIPLE else 3
    trigger = Trigger(index, clause, sense, reading.form, reading.clitics, real, strength)
    trigger.barred = denied or scan.unreal or (not told and reading.form is not Form.PRESENT)
    if denied:
        scan.unreal = True
    if sense.role is Role.LIGHT:
        scan.light, scan.light_real, scan.carried, scan.carrier = index, real, False, trigger
        scan.unreal = scan.unreal or (not real and reading.form is not Form.PRESENT)
        trigger.strength = min(strength, 1)
        return trigger
    if pair:
        trigger.second = pair[0]
    scan.verb = trigger
    return trigger


def _noun(
    sentence: Sentence, index: int, clause: int, scan: _Scan, reading: Reading, lexicon: Lexicon
) -> Trigger | None:
    pair = second_half(sentence, index, reading, lexicon, clause)
    sense = pair[1] if pair else reading.sense
    named = reading.definite and index > 0 and sentence.cue_at[index - 1] == "body"
    if sense.role is Role.HEAD or named or (scan.verb is not None and scan.verb.second == index):
        return None
    if scan.carrier is not None and reading.definite and scan.light == index - 1:
        carry(scan.carrier, sense)
    if scan.carried and reading.definite and not sentence.analyses[index].conjunction:
        scan.light = -1  # it carries the noun before and no further one
    strength = _noun_strength(
        sentence, index, clause, scan, reading._replace(sense=sense), verb_final=lexicon.verb_final
    )
    if _qualifies(sentence, index, scan, lexicon):
        strength = 0
    scan.noun = index if sense.kind != "happening" else -1
    real = strength > 0 and not _is_unreal_noun(sentence, index, scan, reading, lexicon)
    trigger = Trigger(index, clause, sense, Form.NOUN, reading.clitics, real, strength, reading.definite)
    told_in_passing = scan.verb is not None and scan.verb.form is Form.PRESENT and not scan.unreal
    if not real and told_in_passing and scan.verb is not None and not scan.verb.sense.unreal:
        trigger.strength = 0
    if scan.verb is not None and scan.verb.real and scan.verb.sense.type in _FACTIVE and not scan.unreal:
        trigger.barred = False
    else:
        trigger.barred = not real and trigger.strength > 0
    if scan.light >= 0 and scan.light_real and strength > 1:
        trigger.realised_by = scan.light
        scan.carried = True
    if pair:
        trigger.second = pair[0]
        if (
            lexicon.verb_final
            and not scan.unreal
            and index - scan.without > _LACKING
            and happened(sentence, index, pair[0])
        ):
            trigger.realised_by, trigger.real, trigger.strength = pair[0], True, 3
            scan.taken = pair[0]
    return trigger


def _qualifies(sentence: Sentence, index: int, scan: _Scan, lexicon: Lexicon) -> bool:
    """Whether the noun only says of another which it is: محادثات وقف النار، *protest* leaders."""
    if lexicon.language != "en":
        return scan.noun == index - 1 >= 0 and lexicon.language == "ar"
    after = index + 1
    if (
        after >= len(sentence.words)
        or after in sentence.in_dates
        or sentence.words[after].start != sentence.words[index].end + 1
    ):
        return False
    return not (sentence.cue_at[after] or sentence.analyses[after].readings or sentence.words[after].form[0].isdigit())


def _is_unreal_noun(sentence: Sentence, index: int, scan: _Scan, reading: Reading, lexicon: Lexicon) -> bool:
    """A noun tells no happening after a demand or a plan, as a purpose, or denied."""
    governed = scan.verb is not None and scan.verb.sense.type is not reading.sense.type
    if scan.unreal or index - scan.without <= _LACKING:
        return True
    if scan.verb is not None and ((scan.verb.sense.unreal and governed) or not scan.verb.real):
        return True
    clause = sentence.clause_of[index]
    relation = sentence.clauses[clause].relation
    if (
        reading.preposition in ("ل", "ל")
        and (scan.light < 0 or scan.carried)
        and relation not in ("anniversary", "attribution")
    ):
        return True
    if reading.preposition and reading.preposition in "بב" and scan.verb is not None and _names_charge(scan.verb):
        return True
    before = sentence.cue_at[index - 1] if index else ""
    announced = lexicon.language == "en" and "future" in sentence.cue_at[index : sentence.clauses[clause].last]
    return announced or before in ("negation", "without", "unreal", "any")


def _names_charge(verb: Trigger) -> bool:
    """Whether «by» or «with» a noun only names what was said or charged: اتهم بقتل، הרשיע באונס."""
    return verb.sense.role is Role.SAYING or verb.sense.kind in ("arrest", "court")


def _noun_strength(
    sentence: Sentence, index: int, clause: int, scan: _Scan, reading: Reading, *, verb_final: bool
) -> int:
    """How much speaks for a happening rather than a thing or a back-reference: 0 nothing, 3 all."""
    before = sentence.cue_at[index - 1] if index else ""
    opening = sentence.clauses[clause]
    pointed = before == "demonstrative" or (reading.definite and scan.light == index - 1)
    if scan.light >= 0 and scan.light_real and not pointed:
        return 3 if not reading.definite else 2
    if scan.light >= 0 and not scan.light_real and not pointed:
        return 1
    opens = (
        opening.cue == opening.first
        and index - opening.first <= 2
        and opening.relation not in ("relative", "complement")
    )
    if reading.definite or pointed:
        return 1 if has_complement(sentence, index, clause) and not pointed else 0
    if scan.verb is not None and scan.verb.real and scan.verb.sense.kind == "statement":
        return 2
    if reading.sense.weak:
        return 1 if opens else 0
    if verb_final and not opens:
        return 1
    if stands_alone(sentence, index, clause) and not opens:
        return 1
    return 2
