"""Dates and titles between commas, which part no clause: قضت المحكمة، أمس السبت، بالسجن."""

from __future__ import annotations

from typing import Final

from db.extract.events.sentence import Clause, Sentence, is_finite, is_verb

_APPOSITION: Final = 8
"""Words that an apposition between commas may have: the minister of defence."""

_CONJUNCTIONS: Final = frozenset(("ثم", "ما", "ו", "و"))
_JOINING: Final = ("وي", "وت", "وا", "ول", "وكان", "وقد")
"""Words, and beginnings of words, that join something new."""


def join_around_asides(sentence: Sentence) -> None:
    """Make one clause of what a date or a title between commas parts: قضت المحكمة، أمس السبت، بالسجن."""
    if len(sentence.clauses) < 3 or sentence.words[0].form < "\u0590":
        return
    joined = [sentence.clauses[0]]
    pending = False
    for number, clause in enumerate(sentence.clauses[1:], 1):
        after_date = _closes_aside(sentence, clause.first) and not is_finite(sentence, clause.first)
        goes_on = (
            joined[-1].relation != "since"
            and clause.relation == "comma"
            and (
                ((pending or after_date or _governs_on(sentence, clause)) and not _begins_anew(sentence, clause))
                or (number + 1 < len(sentence.clauses) and _is_aside(sentence, number))
            )
        )
        pending = goes_on and _is_aside(sentence, number)
        if goes_on:
            joined[-1].last = clause.last
        else:
            joined.append(clause)
    sentence.clauses = joined
    sentence.clause_of = [number for number, clause in enumerate(joined) for _ in range(clause.first, clause.last)]


def _governs_on(sentence: Sentence, clause: Clause) -> bool:
    """Whether a preposition after the comma takes the verb before it up again: صادق المجلس، المنعقد أمس، على قانون."""
    if sentence.cue_at[clause.first] != "preposition":
        return False
    return not any(is_finite(sentence, index) for index in range(clause.first, clause.last))


def _closes_aside(sentence: Sentence, first: int) -> bool:
    """Whether a date or a bracket stands before the comma at which a clause begins."""
    gap = sentence.text[sentence.words[first - 1].end : sentence.words[first].start]
    return first - 1 in sentence.in_dates or ")" in gap


def _is_aside(sentence: Sentence, number: int) -> bool:
    """Whether a clause between commas is but a date, or a title of whom the words before name."""
    clause, following = sentence.clauses[number], sentence.clauses[number + 1 : number + 2]
    if not following or following[0].relation != "comma" or _begins_anew(sentence, following[0]):
        return False
    words = range(clause.first, clause.last)
    if all(index in sentence.in_dates or sentence.cue_at[index] in ("preposition", "locative") for index in words):
        return True
    titled = sentence.cue_at[clause.first] == "title" and len(words) <= _APPOSITION
    return titled and not any(is_finite(sentence, index) for index in words)


def _begins_anew(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause after a comma begins with a conjunction or a verb, and so tells something else."""
    form = sentence.words[clause.first].form
    return form in _CONJUNCTIONS or form.startswith(_JOINING) or _is_conjoined_verb(sentence, clause.first)


def _is_conjoined_verb(sentence: Sentence, index: int) -> bool:
    return sentence.analyses[index].conjunction and is_verb(sentence.analyses[index])
