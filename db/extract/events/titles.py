"""The passage that tells an event, and its title: the words of the passage that can stand alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from db.extract.events.discourse import Placed
from db.extract.events.edges import DANGLING, IDLE, dangles, finished, names_with_year, opening, with_preposition
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence, is_finite, is_verb
from db.extract.events.triggers import Trigger
from db.records import MentionType

LONGEST_PASSAGE: Final = 600
"""Code points; where the sentence is longer, the passage is the clause alone."""

LONGEST_TITLE: Final = 88
_BARE: Final = 14
"""Code points below which a title says too little without its date."""

_ANTECEDENT: Final = 6
"""Words of what a relative clause tells of, at most."""

SHORTEST_TITLE: Final = 28
"""Code points below which a title takes the next clause in."""

_DEFINITE: Final = ("ال", "وال")
_GOVERNED: Final = ("لل", "بال", "كال", "وال")
"""Beginnings of Arabic nouns with the article, and with a preposition or conjunction before it."""

_SEPARATE: Final = ("main", "contrast", "and")
_JOINED: Final = ("وي", "وت", "وا", "ول", "وكان", "وقد")
"""Beginnings of a clause that joins something new."""

_FULL_STOP: Final = re.compile(r"[.!?؟؛;…]")

_WHERE: Final = frozenset(("حيث", "where"))
"""Words after which a clause has its own subject."""


def passage_of(sentence: Sentence, trigger: Trigger) -> tuple[int, int]:
    """The clause that tells the event, with what hangs on it, in code points."""
    clauses, words = sentence.clauses, sentence.words
    first = last = trigger.clause
    while first > 0 and clauses[first].relation not in _SEPARATE:
        first -= 1
    while last + 1 < len(clauses) and _hangs_on(sentence, last + 1):
        last += 1
    while last > trigger.clause and _end(sentence, last) - words[clauses[first].first].start > LONGEST_PASSAGE:
        last -= 1
    while first < trigger.clause and _end(sentence, last) - words[clauses[first].first].start > LONGEST_PASSAGE:
        first += 1
    return words[clauses[first].first].start, min(_end(sentence, last), words[trigger.index].end + LONGEST_PASSAGE)


def _hangs_on(sentence: Sentence, number: int) -> bool:
    """Whether a clause belongs to the one before: subordinate, or what it led to (وأسفر عن مقتل)."""
    clause = sentence.clauses[number]
    if clause.relation not in _SEPARATE:
        return True
    first = sentence.analyses[clause.first].readings
    return clause.relation == "and" and any(reading.sense.role is Role.LIGHT for reading in first)


def _end(sentence: Sentence, clause: int) -> int:
    return sentence.words[sentence.clauses[clause].last - 1].end


def title_of(text: str, sentence: Sentence, trigger: Trigger, placed: Sequence[Placed]) -> str:
    """A short line in the article's language, cut between words; without the date unless little is left."""
    dates = {
        index
        for place in placed
        if not names_with_year(sentence, place) and place.mention.type in (MentionType.DATE, MentionType.TIME)
        for index in with_preposition(sentence, place)
    } - {trigger.index}
    dates |= _said_of_dates(sentence, trigger)
    extent = _extent(sentence, trigger)
    title = _line(text, sentence, trigger, extent, dates)
    if len(title) < _BARE and dates:
        title = _line(text, sentence, trigger, extent, set())
    if len(title) < _BARE:
        clause = sentence.clauses[trigger.clause]
        title = _line(text, sentence, trigger, (clause.first, max(extent[1], clause.last)), set())
    return title


def _said_of_dates(sentence: Sentence, trigger: Trigger) -> set[int]:
    """The words of relative clauses that only say of a day which it is: الأحد، الذي يصادف العيد."""
    return {
        index
        for number, clause in enumerate(sentence.clauses)
        if clause.relation == "relative" and number != trigger.clause and clause.first - 1 in sentence.in_dates
        for index in range(clause.first, clause.last)
        if trigger.form is not Form.NOUN or number < trigger.clause
    }


def _line(text: str, sentence: Sentence, trigger: Trigger, extent: tuple[int, int], left_out: set[int]) -> str:
    """The words of a title as one line."""
    clause = sentence.clauses[trigger.clause]
    cued = clause.relation == "relative" and sentence.cue_at[clause.cue] == "relative"
    pronoun = {clause.cue} if cued else set()
    words = sentence.words
    pieces: list[str] = []
    length, previous, cut = 0, -1, False
    for index in range(opening(text, sentence, trigger, extent, left_out), extent[1]):
        if index in left_out or index in pronoun or sentence.words[index].form == "قد":
            continue
        if pieces and _is_told_by_verb(sentence, trigger, index):
            break
        if (
            pieces
            and index > trigger.index
            and index - 1 not in sentence.in_dates
            and _FULL_STOP.search(text, words[index - 1].end, words[index].start)
        ):
            break
        start = words[index].start if pieces else _start(sentence, trigger, index)
        gap = "" if not pieces else text[words[previous].end : start] if previous == index - 1 else " "
        piece = gap + text[start : words[index].end]
        cut = length + len(piece) > LONGEST_TITLE
        if cut:
            break
        pieces.append(piece)
        length += len(piece)
        previous = index
    while len(pieces) > 2 and previous > trigger.index and dangles(sentence, previous):
        pieces.pop()
        previous -= 1
    return finished("".join(pieces), cut=cut)


def _is_told_by_verb(sentence: Sentence, trigger: Trigger, index: int) -> bool:
    """Whether a verb after a bare noun tells something else of it: הפגנת החרדים | שוחרר."""
    bare = trigger.form is Form.NOUN and trigger.realised_by < 0
    in_clause = sentence.clause_of[index] == trigger.clause and index + 1 < sentence.clauses[trigger.clause].last
    return bare and in_clause and index > trigger.index + 1 and is_finite(sentence, index)


def _extent(sentence: Sentence, trigger: Trigger) -> tuple[int, int]:
    """From which word to which a title may run."""
    clauses = sentence.clauses
    clause = clauses[trigger.clause]
    opened = clause.cue == clause.first
    if trigger.realised_by > trigger.index:
        first = clause.first + opened
    elif trigger.form is Form.NOUN and trigger.realised_by < 0:
        counted = trigger.index > clause.first and sentence.words[trigger.index - 1].form[0].isdigit()
        first = trigger.index - (counted and trigger.index - 1 not in sentence.in_dates)
    elif trigger.realised_by >= 0:
        first = min(trigger.realised_by, trigger.index)
    elif clause.relation == "relative" and trigger.clause and sentence.words[clause.first].form not in _WHERE:
        first = _antecedent(sentence, clause.first)
    elif trigger.index == clause.first and clause.comma:
        first = _subject(sentence, trigger.clause)
    else:
        first = clause.first + 1 if opened and clause.first < trigger.index else clause.first
        while first < trigger.index and sentence.cue_at[first] in IDLE:
            first += 1
    number, last = trigger.clause, clause.last
    wants_content = trigger.sense.role is Role.SAYING and trigger.form is not Form.NOUN
    while number + 1 < len(clauses):
        following = clauses[number + 1].relation
        length = _told_length(sentence, first, last)
        described = following == "relative" and trigger.form is Form.NOUN and trigger.realised_by < 0
        short = length < (_BARE if described else SHORTEST_TITLE)
        content = wants_content and following in ("complement", "quote", "comma", "attribution")
        if not (content or (short and following not in _SEPARATE and not _joins(sentence, number + 1))):
            break
        number += 1
        last = clauses[number].last
    return first, last


def _subject(sentence: Sentence, number: int) -> int:
    """Where the subject begins whose apposition parts it from its verb: Zeev Revach, a great actor, | died."""
    start = number
    while start and sentence.clauses[start].relation == "comma":
        before = sentence.clauses[start - 1]
        if any(is_verb(sentence.analyses[index]) for index in range(before.first, before.last)):
            break
        start -= 1
    told = sentence.clauses[start].relation == "main" and not sentence.in_dates & {sentence.clauses[start].first}
    return sentence.clauses[start if told else number].first


def _told_length(sentence: Sentence, first: int, last: int) -> int:
    """Code points of some words, dates left away."""
    return sum(len(sentence.words[index].form) + 1 for index in range(first, last) if index not in sentence.in_dates)


def _joins(sentence: Sentence, number: int) -> bool:
    """Whether a clause begins with a conjunction, and so tells something else."""
    form = sentence.words[sentence.clauses[number].first].form
    return form in ("ثم", "ما") or form.startswith(_JOINED)


def _antecedent(sentence: Sentence, first: int) -> int:
    """Where the words begin that a relative clause tells of: القوات | التي انسحبت."""
    start, headed = first, False
    while start > max(0, first - _ANTECEDENT):
        form = sentence.words[start - 1].form
        verb = is_finite(sentence, start - 1)
        stops = sentence.cue_at[start - 1] in DANGLING - {"demonstrative"} | {"plain"}
        definite = form.startswith(_DEFINITE)
        if start - 1 in sentence.in_dates:
            start -= 1
            continue
        if verb or stops or (headed and definite):
            break
        start -= 1
        headed = headed or not definite
        if sentence.clauses[sentence.clause_of[start]].first == start or form.startswith(_GOVERNED):
            break
    return start


def _opens_joined(sentence: Sentence, index: int) -> bool:
    """Whether an unknown word at the head of its clause begins with the conjunction: وآخر، ואדם."""
    word, analysis = sentence.words[index], sentence.analyses[index]
    known = analysis.cues or analysis.names or analysis.readings
    heads = sentence.clauses[sentence.clause_of[index]].first == index
    return heads and not known and len(word.form) > 3 and word.form[0] in "وו" and word.form[1] not in "وוע"


def _start(sentence: Sentence, trigger: Trigger, index: int) -> int:
    """Where the first word begins without the conjunction written together with it."""
    word, analysis = sentence.words[index], sentence.analyses[index]
    if index == trigger.index:
        return word.start + trigger.clitics
    joined = analysis.conjunction or word.form.startswith(("وال", "فال"))
    joined = joined or (word.form.startswith(("وي", "وت")) and len(word.form) > 4 and not word.nominal)
    joined = joined or _opens_joined(sentence, index)
    return word.start + 1 if joined and word.form[0] in "وفו" else word.start
