"""Whose account a happening is, where the article tells it in somebody's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.extract.events.names import Found
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger

_LONGEST: Final = 6
"""Words that are shown of a teller who has no name in the gazetteer."""

_REPORTED: Final = frozenset(("complement", "quote"))
_ANEW: Final = frozenset(("main", "contrast"))
_SAID: Final = frozenset(("statement", "remark"))
_LEADING_AWAY: Final = frozenset(("preposition", "locative", "conjunction", "complement", "time", "since", "own_words"))


def teller(sentence: Sentence, names: Sequence[Found], triggers: Sequence[Trigger], trigger: Trigger) -> str | None:
    """Who tells what a trigger tells: the subject of the saying above it, or a source that is named beside it."""
    if trigger.sense.kind in _SAID:
        return None
    saying = _saying_above(sentence, triggers, trigger) or _saying_behind(sentence, triggers, trigger)
    if saying is not None:
        return _subject(sentence, names, saying)
    return _source(sentence, names)


def _saying_above(sentence: Sentence, triggers: Sequence[Trigger], trigger: Trigger) -> Trigger | None:
    """The saying that a happening depends on: قال الوزير إن."""
    for saying in reversed(triggers):
        if saying.sense.role is not Role.SAYING or saying.form is Form.NOUN or saying.clause >= trigger.clause:
            continue
        between = {clause.relation for clause in sentence.clauses[saying.clause + 1 : trigger.clause + 1]}
        if between & _REPORTED and not between & _ANEW:
            return saying
    return None


def _saying_behind(sentence: Sentence, triggers: Sequence[Trigger], trigger: Trigger) -> Trigger | None:
    """The saying that closes a sentence whose content stands before it: …, police said."""
    last = triggers[-1]
    closes = last.clause == len(sentence.clauses) - 1 > trigger.clause and last.sense.kind in _SAID
    by_comma = sentence.clauses[last.clause].relation == "comma" and last.form is Form.PAST
    return last if closes and by_comma and sentence.words[last.index].form < "\u0590" else None


def _subject(sentence: Sentence, names: Sequence[Found], saying: Trigger) -> str | None:
    """The name nearest to a saying in its clause, else the words that stand for its subject."""
    clause = sentence.clauses[saying.clause]
    inside = [found for found in names if clause.first <= found.first < clause.last and found.kind != "place"]
    if inside:
        return min(inside, key=lambda found: abs(found.first - saying.index)).shown
    after = _words(sentence, saying.index + 1, clause.last)
    return after or _words(sentence, clause.first, saying.index)


def _source(sentence: Sentence, names: Sequence[Found]) -> str | None:
    """The source after «according to» in a clause beside the happening's own."""
    for clause in sentence.clauses:
        if clause.relation != "attribution":
            continue
        named = [found for found in names if clause.first <= found.first < clause.last and found.kind != "place"]
        return named[0].shown if named else _words(sentence, clause.first + 1, clause.last)
    return None


def _words(sentence: Sentence, first: int, last: int) -> str | None:
    """Some words as they stand in the text, up to the first that belongs to something else."""
    end = first
    while end < min(last, first + _LONGEST) and end not in sentence.in_dates and not _leads_away(sentence, end):
        end += 1
    return sentence.quoted(first, end - 1) if end > first else None


def _leads_away(sentence: Sentence, index: int) -> bool:
    return sentence.cue_at[index] in (
        "preposition",
        "locative",
        "conjunction",
        "complement",
        "time",
        "since",
        "own_words",
    )
