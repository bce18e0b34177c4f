"""Languages whose verb comes last, as Persian: the verb says of the nouns before it whether they happened."""

from __future__ import annotations

from typing import Final

from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger, carry

_BESIDE: Final = 3
"""Words between an event noun and the light verb that closes the clause."""


def realise_by_last_verbs(sentence: Sentence, found: list[Trigger]) -> None:
    """Where the verb comes last, it says of the noun before it whether it happened: حمله کرد."""
    for verb in found:
        if verb.sense.role is not Role.LIGHT:
            continue
        before = [other for other in found if other.clause == verb.clause and other.index < verb.index]
        for other in before:
            if other.form is Form.PAST and verb.index - other.index <= 2 and not verb.real:
                other.real = False
            elif other.form is Form.NOUN:
                _realise(sentence, other, verb)
        if not any(other.realised_by == verb.index for other in before):
            verb.barred = verb.barred or verb.form is Form.PRESENT
            nouns = [other.sense for other in before if other.form is Form.NOUN]
            if nouns:
                carry(verb, nouns[-1])
    _leave_to_verbs(found)


def _leave_to_verbs(found: list[Trigger]) -> None:
    """Where a verb tells what happened, the nouns before it without a verb of their own are its setting."""
    for verb in found:
        tells = verb.real and (verb.form is not Form.NOUN or verb.realised_by >= 0)
        if not tells or verb.sense.role is not Role.HAPPENING:
            continue
        for noun in found:
            if noun.clause == verb.clause and noun.form is Form.NOUN and noun.realised_by < 0:
                noun.real, noun.strength = False, 0


def _realise(sentence: Sentence, noun: Trigger, verb: Trigger) -> None:
    """Let a noun share the fate of the light verb that closes its clause."""
    if verb.index - noun.index > _BESIDE or noun.barred:
        noun.real = noun.real and verb.real
        return
    announced = sentence.cue_at[verb.index - 1] == "future"
    noun.real, noun.strength = verb.real, 3 if verb.real else 1
    noun.barred = verb.barred and not announced
    noun.realised_by = verb.index
