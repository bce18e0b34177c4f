"""A happening that is dated but told in words of no lexicon: the verb that opens its clause."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import MAXYEAR
from typing import Final

from db.extract.events.discourse import Placed
from db.extract.events.lexicon import Lexicon
from db.extract.events.owners import dates_events, is_bound
from db.extract.events.readings import is_attribute
from db.extract.events.senses import Form, Role, Sense
from db.extract.events.sentence import Clause, Sentence
from db.extract.events.triggers import Trigger
from db.records import EventType

_UNKNOWN: Final = Sense(EventType.OTHER, "happening", Role.HAPPENING, "", weak=True)
_ASSERTED: Final = frozenset(("main", "and", "contrast", "resume"))
_SHORTEST: Final = 30
"""Code points; a shorter line is a label rather than a sentence."""


def unlisted_triggers(
    sentence: Sentence, triggers: Sequence[Trigger], placed: Sequence[Placed], lexicon: Lexicon, *, lede: bool
) -> list[Trigger]:
    """The triggers of a sentence with the likeliest verb of every dated clause that has none.

    The sentence that opens an article (``lede``) tells something even without a date.
    """
    if sentence.words[-1].end - sentence.words[0].start < _SHORTEST:
        return list(triggers)
    told = {trigger.clause for trigger in triggers}
    nothing_real = not any(trigger.real for trigger in triggers)
    found: list[Trigger] = []
    for number, clause in enumerate(sentence.clauses):
        dated = _is_dated(sentence, number, placed)
        wanted = (dated or lede) and nothing_real and not found
        if wanted or (dated and number not in told):
            unlisted = _unlisted(sentence, number, clause, lexicon, strength=3 if lede and nothing_real else 1)
            found += [unlisted] if unlisted else []
    return sorted([*triggers, *found], key=lambda trigger: trigger.index)


def _is_dated(sentence: Sentence, number: int, placed: Sequence[Placed]) -> bool:
    """Whether a date stands in a clause, or makes up the whole of the one before it."""
    dating = {
        sentence.clause_of[place.first]
        for place in placed
        if dates_events(place.mention) and not is_bound(sentence, place, MAXYEAR)
    }
    return number in dating or (number - 1 in dating and _is_only_date(sentence, number - 1))


def _is_only_date(sentence: Sentence, number: int) -> bool:
    clause = sentence.clauses[number]
    return all(index in sentence.in_dates or sentence.cue_at[index] for index in range(clause.first, clause.last))


def _unlisted(sentence: Sentence, number: int, clause: Clause, lexicon: Lexicon, *, strength: int) -> Trigger | None:
    asserted = clause.relation in _ASSERTED or (clause.relation == "comma" and _is_only_date(sentence, number - 1))
    if not asserted:
        return None
    opens = True
    for index in range(clause.first, clause.last):
        if index in sentence.in_dates or sentence.cue_at[index] in ("locative", "preposition"):
            continue
        if lexicon.looks_like_verb(sentence.words[index].form, opens=opens) and not (
            sentence.cue_at[index]
            or sentence.analyses[index].names
            or _is_known(sentence, index)
            or is_attribute(sentence, index)
        ):
            clitic = 1 if lexicon.language == "ar" and sentence.words[index].form[0] == "و" else 0
            return Trigger(index, number, _UNKNOWN, Form.PAST, clitic, real=True, strength=strength)
        if lexicon.language == "ar":
            return None
        opens = False
    return None


def _is_known(sentence: Sentence, index: int) -> bool:
    """Whether the lexicons know the word alone, so that it was weighed already."""
    return any(reading.sense.role is not Role.HEAD for reading in sentence.analyses[index].readings)
