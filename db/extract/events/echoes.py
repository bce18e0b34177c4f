"""Happenings that an article names again without their date: the attack on the embassy, told above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from db.extract.events.discourse import Dated
from db.extract.events.senses import Form
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger
from db.message import message
from db.records import Basis, EventType

_OWN: Final = (Basis.EXPLICIT, Basis.RELATIVE)
_LOOKED_AT: Final = 7
"""Words after a trigger among which its object stands."""

_SHARED: Final = 2
"""Words that two tellings of one happening have in common at least."""


class Telling(NamedTuple):
    """A trigger with its date and the words that say what it happened to."""

    trigger: Trigger
    dated: Dated
    words: frozenset[str]


def telling(sentence: Sentence, trigger: Trigger, dated: Dated) -> Telling:
    """The trigger with the words of its clause that follow it, in the form in which they are compared."""
    last = min(trigger.index + 1 + _LOOKED_AT, sentence.clauses[trigger.clause].last)
    words = frozenset(
        min(sentence.analyses[index].cores, key=len, default=sentence.words[index].form)
        for index in range(trigger.index + 1, last)
        if not sentence.cue_at[index] and index not in sentence.in_dates and not _is_place(sentence, index)
    )
    return Telling(trigger, dated, words)


def _is_place(sentence: Sentence, index: int) -> bool:
    """Whether a word names a place, where much else may happen too."""
    return any(name.kind in ("place", "country", "capital") for name in sentence.analyses[index].names)


def resolved(tellings: Sequence[Telling]) -> list[Dated]:
    """The dates of all tellings, those of echoes taken from the one telling that has a date of its own."""
    dated = [told for told in tellings if told.dated.basis in _OWN and told.dated.span is not None]
    return [_echo(told, dated) or told.dated for told in tellings]


def _echo(told: Telling, dated: Sequence[Telling]) -> Dated | None:
    if (
        told.trigger.form is not Form.NOUN
        or told.dated.basis is not Basis.DOCUMENT
        or told.trigger.sense.type is EventType.OTHER
    ):
        return None
    matches = [
        other.dated
        for other in dated
        if other.trigger.sense.type is told.trigger.sense.type and len(other.words & told.words) >= _SHARED
    ]
    if not matches or any(match.span != matches[0].span for match in matches):
        return None
    return Dated(matches[0].span, Basis.CONTEXT, matches[0].mention, message("event-date-same"))
