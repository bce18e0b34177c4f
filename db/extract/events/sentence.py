"""A sentence as the search for events sees it: its words, what the lexicons know of them, its clauses."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from db.extract.events.senses import Analysis, Form, Role
from db.extract.events.words import Word


@dataclass(slots=True)
class Clause:
    """A run of words ``first``..``last`` (exclusive) of a sentence, and its relation to the rest."""

    relation: str
    first: int
    last: int = 0
    comma: bool = False
    cue: int = -1


@dataclass(slots=True)
class Sentence:
    """The words of a sentence with what the lexicons know of them, cut into clauses."""

    start: int
    end: int
    words: list[Word]
    analyses: list[Analysis]
    clauses: list[Clause] = field(default_factory=list)
    cue_at: list[str] = field(default_factory=list)
    clause_of: list[int] = field(default_factory=list)
    in_dates: Set[int] = frozenset()
    text: str = ""
    """The whole article, for the words as they stand there."""

    def quoted(self, first: int, last: int) -> str:
        """The article's own words, from the word ``first`` to the word ``last``."""
        return " ".join(self.text[self.words[first].start : self.words[last].end].split())


def is_finite(sentence: Sentence, index: int) -> bool:
    """Whether a word is first of all a verb in the past."""
    if not sentence.analyses[index].past or sentence.words[index].nominal or sentence.cue_at[index]:
        return False
    readings = [reading for reading in sentence.analyses[index].readings if reading.sense.role is not Role.HEAD]
    return readings[0].form is Form.PAST


def is_verb(analysis: Analysis) -> bool:
    """Whether a word may be a verb."""
    return analysis.verb
