"""Clauses of a sentence that share one date."""

from __future__ import annotations

from typing import Final

from db.extract.events.sentence import Sentence

_TIED: Final = frozenset(("comma", "and", "time", "attribution", "resume", "participle"))
_WHERE: Final = frozenset(("حيث", "where"))
"""Words that go on with what happened at the same place and time."""

_HEADS: Final = frozenset(("main", "contrast", "quote"))


def groups_of(sentence: Sentence) -> list[int]:
    """For every clause the clause whose date it shares: itself, or the one it is weakly tied to."""
    groups: list[int] = []
    for number, clause in enumerate(sentence.clauses):
        told_where = clause.relation == "relative" and sentence.words[clause.first].form in _WHERE
        tied = number and (told_where or clause.relation in _TIED)
        if not tied:
            groups.append(number)
            continue
        group = groups[number - 1]
        if clause.relation == "participle":
            while group and sentence.clauses[group].relation not in _HEADS:
                group = groups[group - 1]
        closes = clause.relation in ("comma", "resume")
        while closes and sentence.clauses[group].relation in ("relative", "after", "cause") and group:
            group = groups[group - 1]
        groups.append(group)
    return groups
