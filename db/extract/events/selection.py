"""Which triggers of a sentence become events, and of which type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.extract.events.discourse import Dated, Discourse
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger
from db.records import Basis, EventType

_CALAMITIES: Final = frozenset(("accident", "disaster", "weather"))
_SAID: Final = ("statement", "remark")
_HURT: Final = frozenset(("killing", "injury", "explosion"))
_VAGUE: Final = frozenset(("culture", "happening", "movement", "life", "economy"))
"""Kinds whose words say too little beside another verb: opening the door."""

_DESCRIBING: Final = frozenset(("culture", "movement", "life", "economy", "sport"))
"""Kinds whose words only say in a relative clause which one is meant: a goal that came from the left."""

_HARM: Final = _HURT | _CALAMITIES | {"death"}
_SUPPORTED: Final = 4
"""Words between an event noun and the relative clause that only says of it where and when."""

_COMMENT_WORDS: Final = 8
"""Words at the head of a sentence among which an analyst is named."""


def selected(
    sentence: Sentence, triggers: Sequence[Trigger], dates: Sequence[Dated], discourse: Discourse
) -> list[int]:
    """The indices of the triggers that tell an event of their own, in the order of the text."""
    if _is_comment(sentence, triggers):
        return []
    best: dict[tuple[int, EventType, str], int] = {}
    for number, trigger in enumerate(triggers):
        if not _tells(trigger, dates[number], discourse, sentence.clauses[trigger.clause].relation) or _only_reports(
            sentence, triggers, number, dates[number]
        ):
            continue
        finer = trigger.sense.kind if trigger.sense.type is EventType.OTHER else ""
        key = trigger.clause, trigger.sense.type, finer
        if key not in best or _rank(trigger) > _rank(triggers[best[key]]):
            best[key] = number
    told = {triggers[number].clause for number in best.values() if triggers[number].sense.role is not Role.LIGHT}
    kept = sorted(
        number
        for number in best.values()
        if triggers[number].sense.role is not Role.LIGHT or not _goes_on(sentence, triggers[number].clause, told)
    )
    return [number for number in kept if not _repeats(sentence, triggers, dates, number, kept)]


def _goes_on(sentence: Sentence, clause: int, told: set[int]) -> bool:
    """Whether what a light verb carries is told in its clause, or after a comma: تشن الدولتان، منذ عام، غارات."""
    following = sentence.clauses[clause + 1 : clause + 2]
    return clause in told or (clause + 1 in told and following[0].relation == "comma")


def _repeats(
    sentence: Sentence, triggers: Sequence[Trigger], dates: Sequence[Dated], number: int, kept: Sequence[int]
) -> bool:
    """Whether a trigger says no more than one before it: the raid that hit the port; he fled, and as he fled."""
    trigger = triggers[number]
    clause = sentence.clauses[trigger.clause]
    for other in kept:
        earlier = triggers[other]
        told_with = other < number and _is_told_with(trigger, clause.relation, earlier)
        if told_with and (not _own(dates[number]) or trigger.sense.kind in _SAID):
            return True
        if other >= number or earlier.sense.type is not trigger.sense.type:
            continue
        same_words = earlier.sense.lemma == trigger.sense.lemma and dates[other].span == dates[number].span
        supports = clause.relation == "relative" and 0 < clause.first - earlier.index <= _SUPPORTED
        alike = earlier.sense.kind == trigger.sense.kind and earlier.form is Form.NOUN and trigger.form is not Form.NOUN
        if same_words or (supports and alike):
            return True
    return False


def _is_told_with(trigger: Trigger, relation: str, earlier: Trigger) -> bool:
    """Whether an undated noun only names what a verb before it told: أصيب ثلاثة إثر اصطدام، فاز بعد التغلب على."""
    if trigger.form is not Form.NOUN or trigger.realised_by >= 0 or earlier.form is Form.NOUN:
        return False
    if trigger.clause == earlier.clause and trigger.sense.kind in _SAID and earlier.sense.role is Role.SAYING:
        return True
    harm = trigger.sense.kind in _HARM and earlier.sense.kind in _HARM
    near = trigger.clause == earlier.clause or (relation in ("after", "cause") and trigger.clause == earlier.clause + 1)
    return near and (harm or trigger.sense.kind == earlier.sense.kind)


def _own(dated: Dated) -> bool:
    """Whether the text dates a happening itself."""
    return dated.basis in (Basis.EXPLICIT, Basis.RELATIVE)


def _is_comment(sentence: Sentence, triggers: Sequence[Trigger]) -> bool:
    """Whether the sentence gives an analyst's opinion, which is no news."""
    named = next((at for at, cue in enumerate(sentence.cue_at[:_COMMENT_WORDS]) if cue == "commentator"), None)
    if named is None:
        return False
    return any(
        trigger.sense.kind in _SAID
        and trigger.form is not Form.NOUN
        and sentence.clause_of[named] == trigger.clause
        and (0 < named - trigger.index <= 3 or (named < 3 and named < trigger.index))
        for trigger in triggers
    )


def _tells(trigger: Trigger, dated: Dated, discourse: Discourse, relation: str) -> bool:
    if trigger.expected:
        return _own(dated)
    if not trigger.real or trigger.strength < 1 or discourse.is_future(dated.span):
        return False
    own = _own(dated)
    if own or trigger.sense.role is Role.LIGHT:
        return own
    if relation == "anniversary" or _says_little(trigger, relation):
        return False
    return trigger.form is not Form.NOUN or trigger.strength > 1 or trigger.definite


def _says_little(trigger: Trigger, relation: str) -> bool:
    """Whether a trigger without a date of its own names a source, describes something or is too vague."""
    kind, form = trigger.sense.kind, trigger.form
    if kind in _SAID and trigger.sense.type is EventType.OTHER:
        spoken = kind == "statement" and form in (Form.PAST, Form.NOUN)
        return not spoken or relation == "relative"
    if form is Form.PARTICIPLE:
        return kind in _VAGUE
    if relation == "relative" and kind in _DESCRIBING:
        return True
    return kind == "happening" and form is Form.NOUN and trigger.realised_by < 0


def _only_reports(sentence: Sentence, triggers: Sequence[Trigger], number: int, dated: Dated) -> bool:
    """Whether a saying merely names the source of a happening that is told in its words."""
    trigger = triggers[number]
    if trigger.sense.kind not in _SAID or trigger.sense.type is not EventType.OTHER or trigger.form is Form.NOUN:
        return False
    if _own(dated) and trigger.sense.kind == "statement":
        return False
    following = sentence.clauses[trigger.clause + 1 : trigger.clause + 2]
    earlier = any(_weighs(other) and other.clause < trigger.clause for other in triggers[:number])
    if earlier and not (following and following[0].relation in ("complement", "quote")):
        return True
    for other in triggers[number + 1 :]:
        if other.clause == trigger.clause:
            continue
        if sentence.clauses[other.clause].relation in ("main", "contrast", "and"):
            return False
        if _weighs(other):
            return True
    return False


def _weighs(trigger: Trigger) -> bool:
    """Whether a trigger surely tells a happening that is no mere saying."""
    tells = trigger.real and trigger.strength > 2
    return tells and trigger.sense.kind not in _SAID and trigger.sense.role is not Role.LIGHT


def _rank(trigger: Trigger) -> tuple[bool, bool, int]:
    return trigger.sense.role is not Role.LIGHT, trigger.form is not Form.NOUN, trigger.strength
