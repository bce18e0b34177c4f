"""Which words of a clause tell a happening, and whether it happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.extract.events.clauses import Clause, Sentence
from db.extract.events.lexicon import Lexicon
from db.extract.events.senses import Form, Reading, Role, Sense
from db.records import EventType

_REACH: Final = 7
"""Words within which the second half of a pair stands after the first."""

_UNREAL_RELATIONS: Final = frozenset(("condition", "purpose"))


@dataclass(slots=True)
class Trigger:
    """A word that may tell a happening.

    ``real`` says whether the happening took place as the text has it; an unreal trigger
    is kept while dates are shared out, because it may own one.
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
    future: bool = False
    second: int = -1


@dataclass(slots=True)
class _Scan:
    """What has been met in a clause so far."""

    light: int = -1
    light_real: bool = False
    unreal: bool = False
    verb: Trigger | None = None
    governed: bool = False


def find_triggers(sentence: Sentence, lexicon: Lexicon) -> list[Trigger]:
    """All candidates of a sentence, real and unreal, in the order of the text."""
    found: list[Trigger] = []
    governor: Trigger | None = None
    for number, clause in enumerate(sentence.clauses):
        scan = _Scan(unreal=_opens_unreal(sentence, clause, governor))
        for index in range(clause.first, clause.last):
            trigger = _at(sentence, index, number, scan, lexicon)
            if trigger is not None:
                found.append(trigger)
                if trigger.form is not Form.NOUN:
                    governor = trigger
    return found


def _opens_unreal(sentence: Sentence, clause: Clause, governor: Trigger | None) -> bool:
    """Whether nothing in the clause is said to have happened."""
    if clause.relation in _UNREAL_RELATIONS:
        return True
    if clause.relation != "complement":
        return False
    if governor is not None and governor.sense.unreal:
        return True
    ahead = sentence.analyses[clause.first + 1 : clause.first + 2]
    return any(reading.form is Form.PRESENT for analysis in ahead for reading in analysis.readings)


def _at(sentence: Sentence, index: int, clause: int, scan: _Scan, lexicon: Lexicon) -> Trigger | None:
    cue = sentence.cue_at[index]
    if cue in ("unreal", "future", "habit"):
        scan.unreal = True
    readings = sentence.analyses[index].readings
    if not readings:
        return None
    reading = _choose(sentence, index, readings)
    if reading is None:
        return None
    if reading.form is not Form.NOUN:
        return _verb(sentence, index, clause, scan, reading, lexicon)
    return _noun(sentence, index, clause, scan, reading, lexicon)


def _choose(sentence: Sentence, index: int, readings: tuple[Reading, ...]) -> Reading | None:
    """The reading that fits the neighbours: a noun after a preposition or a noun of its own, else a verb."""
    nouns = [reading for reading in readings if reading.form is Form.NOUN]
    verbs = [reading for reading in readings if reading.form is not Form.NOUN]
    if not nouns or not verbs:
        options = nouns or verbs
    else:
        before = sentence.cue_at[index - 1] if index else ""
        governed = before in ("preposition", "demonstrative", "after", "before", "since", "cause", "unreal", "time")
        is_noun = governed or any(noun.definite or noun.preposition for noun in nouns)
        options = nouns if is_noun else verbs
    real = [option for option in options if option.sense.role is not Role.HEAD]
    return (real or options)[0]


def _second(sentence: Sentence, index: int, lemma: str, lexicon: Lexicon, clause: int) -> tuple[int, Sense] | None:
    """The second half of a pair, looked for ahead in the clause."""
    seconds = lexicon.stems.pairs.get(lemma)
    if not seconds:
        return None
    last = min(index + 1 + _REACH, sentence.clauses[clause].last)
    for ahead in range(index + 1, last):
        for core in sentence.analyses[ahead].cores:
            sense = seconds.get(core)
            if sense is not None:
                return ahead, sense
    return None


def _negated(sentence: Sentence, index: int, reading: Reading) -> bool:
    for back in (1, 2):
        if index < back:
            break
        cue = sentence.cue_at[index - back]
        if cue == "negation" or (cue == "negated_past" and reading.form is Form.PAST and back == 1):
            return True
        if cue and back == 1 and cue not in ("may", "conjunction"):
            break
    return False


def _verb(
    sentence: Sentence, index: int, clause: int, scan: _Scan, reading: Reading, lexicon: Lexicon
) -> Trigger | None:
    pair = _second(sentence, index, reading.sense.lemma, lexicon, clause)
    for other in sentence.analyses[index].readings:
        if pair is None and other.form is not Form.NOUN:
            pair = _second(sentence, index, other.sense.lemma, lexicon, clause)
    sense = pair[1] if pair else reading.sense
    denied = _negated(sentence, index, reading)
    real = reading.form in (Form.PAST, Form.PASSIVE) and not denied and not scan.unreal
    if sense.role is Role.HEAD:
        return None
    if sense.role is Role.LIGHT:
        scan.light, scan.light_real = index, real
        if not real and reading.form is not Form.PRESENT:
            scan.unreal = True
        return None
    trigger = Trigger(index, clause, sense, reading.form, reading.clitics, real, 3 if real else 0)
    trigger.future = reading.form is Form.FUTURE
    if pair:
        trigger.second = pair[0]
    if denied:
        scan.unreal = True
    scan.verb = trigger
    return trigger


def _noun(
    sentence: Sentence, index: int, clause: int, scan: _Scan, reading: Reading, lexicon: Lexicon
) -> Trigger | None:
    sense = reading.sense
    pair = _second(sentence, index, sense.lemma, lexicon, clause)
    if pair:
        sense = pair[1]
    if sense.role is Role.HEAD or sentence.cue_at[index]:
        return None
    if scan.verb is not None and scan.verb.second == index:
        return None
    strength = _noun_strength(sentence, index, clause, scan, reading)
    real = strength > 0 and not _is_unreal_noun(sentence, index, scan, reading)
    trigger = Trigger(index, clause, sense, Form.NOUN, reading.clitics, real, strength, reading.definite)
    if scan.light >= 0 and scan.light_real:
        trigger.realised_by = scan.light
    return trigger


def _is_unreal_noun(sentence: Sentence, index: int, scan: _Scan, reading: Reading) -> bool:
    """A noun tells no happening after a demand or a plan, as a purpose, or denied."""
    if scan.unreal or (scan.verb is not None and scan.verb.sense.unreal):
        return True
    if scan.verb is not None and not scan.verb.real:
        return True
    if reading.preposition == "ل" and scan.light < 0:
        return sentence.clauses[sentence.clause_of[index]].relation not in ("anniversary", "attribution")
    before = sentence.cue_at[index - 1] if index else ""
    return before in ("negation", "unreal", "any")


def _noun_strength(sentence: Sentence, index: int, clause: int, scan: _Scan, reading: Reading) -> int:
    """How much speaks for a happening rather than a thing or a back-reference: 0 nothing, 3 all."""
    if scan.light >= 0 and scan.light_real:
        return 3 if not reading.definite or not reading.sense.weak else 2
    relation = sentence.clauses[clause].relation
    first = sentence.clauses[clause].first
    opens = relation in ("after", "cause", "since", "before", "anniversary", "attribution") and index - first <= 2
    if reading.definite:
        return 1 if opens or _has_complement(sentence, index, clause) else 0
    if reading.sense.weak:
        return 1 if opens else 0
    return 2


def _has_complement(sentence: Sentence, index: int, clause: int) -> bool:
    """Whether a definite noun is told anew with where or against whom: الهجوم الدموي على القنصلية."""
    last = min(index + 4, sentence.clauses[clause].last)
    return any(sentence.words[ahead].form in _TOLD_ANEW for ahead in range(index + 1, last))


_TOLD_ANEW: Final = frozenset(("علي", "ضد", "بين"))


def merged(triggers: list[Trigger]) -> list[Trigger]:
    """One trigger for each kind of happening in a clause: the strongest, verbs before nouns."""
    kept: dict[tuple[int, EventType], Trigger] = {}
    for trigger in triggers:
        key = trigger.clause, trigger.sense.type
        best = kept.get(key)
        if best is None or _rank(trigger) > _rank(best):
            kept[key] = trigger
    return sorted(kept.values(), key=lambda trigger: trigger.index)


def _rank(trigger: Trigger) -> tuple[bool, bool, int]:
    return trigger.real, trigger.form is not Form.NOUN, trigger.strength
