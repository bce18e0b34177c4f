"""A happening that is dated but told in words of no lexicon: the verb that opens its clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.extract.events.clauses import Sentence
from db.extract.events.discourse import Placed
from db.extract.events.lexicon import Lexicon
from db.extract.events.owners import dates_events
from db.extract.events.senses import Form, Role, Sense
from db.extract.events.triggers import Trigger
from db.records import EventType

_UNKNOWN: Final = Sense(EventType.OTHER, "happening", Role.HAPPENING, "", weak=True)
_ASSERTED: Final = frozenset(("main", "and", "contrast", "resume"))


def unlisted_trigger(sentence: Sentence, placed: Sequence[Placed], lexicon: Lexicon, *, lede: bool) -> Trigger | None:
    """The likeliest verb of a sentence without trigger that has a date or opens the article, if any."""
    dating = [place for place in placed if dates_events(place.mention)]
    if not (dating or lede) or sentence.words[-1].end - sentence.words[0].start < _SHORTEST:
        return None
    for number, clause in enumerate(sentence.clauses):
        if clause.relation not in _ASSERTED:
            continue
        for index in range(clause.first, clause.last):
            if index in sentence.in_dates:
                continue
            if lexicon.looks_like_verb(sentence.words[index].form, opens=index == clause.first) and not (
                sentence.cue_at[index] or sentence.analyses[index].names or _is_known(sentence, index)
            ):
                clitic = 1 if lexicon.language == "ar" and sentence.words[index].form[0] == "و" else 0
                return Trigger(index, number, _UNKNOWN, Form.PAST, clitic, real=True, strength=3 if lede else 1)
            if lexicon.language == "ar":
                break
    return None


_SHORTEST: Final = 30
"""Code points; a shorter line is a label rather than a sentence."""


def _is_known(sentence: Sentence, index: int) -> bool:
    """Whether the lexicons know the word, so that it was weighed already."""
    return bool(sentence.analyses[index].readings)
