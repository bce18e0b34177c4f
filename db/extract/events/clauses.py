"""Clauses of a sentence: where one happening's words end and the next one's begin."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Final

from db.extract.events.asides import join_around_asides
from db.extract.events.lexicon import Lexicon
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Clause, Sentence, is_finite, is_verb
from db.extract.events.words import Word
from db.text.sentences import Stretch, quotations

_COMMA: Final = re.compile(r"[،,]|\s[-–—]\s|[–—]")
_STRONG: Final = re.compile(r"[؛;!?؟]")
_QUOTED_STOP: Final = re.compile(r"\.\s")
"""A full stop in a quotation, which parts no sentences but clauses; elsewhere it belongs to an abbreviation."""
_SHORT_QUOTATION: Final = 5
"""Words up to which a quotation is a name or a phrase within its clause."""

_SHORT_NAME: Final = 3
"""Words up to which a quotation is a name."""

_OPENERS: Final = frozenset(
    ("condition", "contrast", "relative", "complement", "after", "before", "since", "time", "cause", "purpose")
) | {"attribution", "anniversary"}
_ADVERBIAL: Final = frozenset(("after", "before", "since", "time", "cause", "purpose"))
"""Relations of what may be a mere adverbial of its clause where the verb comes last."""

STRONG: Final = frozenset(("main", "contrast", "relative", "complement", "condition", "purpose", "quote"))
"""Relations that a date does not cross."""


_NEAR_WORD: Final = 3
"""Letters of an Arabic word that is more than a conjunction."""

_NEAR: Final = 7
"""Words after a conjunction among which the verb that it joins stands."""

_PARENTHESIS: Final = re.compile(r"\([^()\n]{1,30}\)")
"""A short remark in brackets, which does not part the words around it."""

_CUES_OF_DATES: Final = frozenset(("anniversary", "following"))
"""Cues that mean something within a date expression too."""


def read_sentence(
    text: str, stretch: Stretch, words: list[Word], lexicon: Lexicon, dates: Set[int] = frozenset()
) -> Sentence:
    """The clauses of one sentence; ``dates`` are the indices of words that belong to date expressions."""
    analyse = lexicon.analyse
    sentence = Sentence(stretch.start, stretch.end, words, [analyse(word.form) for word in words], text=text)
    sentence.cue_at = _cues(sentence)
    for index in dates:
        if sentence.cue_at[index] not in _CUES_OF_DATES:
            sentence.cue_at[index] = ""
    sentence.in_dates = dates
    _cut(text, sentence, lexicon)
    join_around_asides(sentence)
    return sentence


def _cues(sentence: Sentence) -> list[str]:
    """The cue that begins at every word, the longest row of words that fits; empty where there is none."""
    cues = [""] * len(sentence.words)
    following = [word.form for word in sentence.words[1:]] + [""]
    skip = 0
    for index, analysis in enumerate(sentence.analyses):
        if index < skip:
            continue
        for cue in analysis.cues:
            rest = cue.rest
            follows = not rest or (following[index] == rest[0] and tuple(following[index : index + len(rest)]) == rest)
            if follows and (cue.kind != "may" or _verb_follows(sentence, index)):
                cues[index : index + 1 + len(rest)] = [cue.kind, *("plain" for _ in rest)]
                skip = index + 1 + len(cue.rest)
                break
    return cues


def _verb_follows(sentence: Sentence, index: int) -> bool:
    """Whether a verb comes next: فقد هدد is «he has threatened», فقد الناس «people lost»."""
    following = sentence.analyses[index + 1 : index + 2]
    return any(is_verb(word) or any(one.form is Form.PAST for one in word.readings) for word in following)


def _cut(text: str, sentence: Sentence, lexicon: Lexicon) -> None:
    """Fill ``clauses`` and ``clause_of``."""
    quotes = list(quotations(text, sentence.start, sentence.end))
    quoted = [found for found in quotes if _is_long(sentence.words, found)]
    _leave_out_names(sentence, quotes)
    bracketed = [found.span() for found in _PARENTHESIS.finditer(text, sentence.start, sentence.end)]
    current = Clause("main", 0)
    sentence.clauses.append(current)
    previous_end, inside = sentence.start, False
    for index, word in enumerate(sentence.words):
        gap = text[previous_end : word.start]
        if bracketed and len(gap) > 1:
            gap = _without_short_brackets(gap, previous_end, bracketed)
        comma = len(gap) > 1 and _COMMA.search(gap) is not None
        now_inside = bool(quoted) and any(found.start <= word.start < found.end for found in quoted)
        relation = _relation(sentence, index, gap, comma=comma, turned=now_inside != inside, inside=now_inside)
        if lexicon.verb_final and relation in _ADVERBIAL and not _has_verb(sentence, current.first, index):
            relation = ""  # the verb of the clause is still to come
        if lexicon.verb_final and relation == "complement" and not _has_verb(sentence, current.first, index):
            relation = "relative"  # nobody has said anything yet: the driver who had fled
        relation = relation or _silent_relation(sentence, current, index, lexicon)
        if relation and index:
            current.last = index
            current = Clause(relation, index, comma=comma)
            sentence.clauses.append(current)
        elif relation in _OPENERS:
            current.relation = relation
        if relation in _OPENERS:
            current.cue = index
        sentence.clause_of.append(len(sentence.clauses) - 1)
        previous_end, inside = word.end, now_inside
    current.last = len(sentence.words)


def _leave_out_names(sentence: Sentence, quotes: list[Stretch]) -> None:
    """Let the words of a short quotation, which is a name or a title, tell nothing."""
    for found in quotes:
        inside = [index for index, word in enumerate(sentence.words) if found.start <= word.start < found.end]
        if len(inside) <= _SHORT_NAME:
            for index in inside:
                sentence.cue_at[index] = sentence.cue_at[index] or "plain"


def _has_verb(sentence: Sentence, first: int, last: int) -> bool:
    return any(is_verb(sentence.analyses[index]) for index in range(first, last))


def _without_short_brackets(gap: str, start: int, bracketed: list[tuple[int, int]]) -> str:
    """What stands between two words, but for the marks of a short remark in brackets."""
    marks = {offset for first, last in bracketed for offset in (first, last - 1)}
    return "".join(mark for offset, mark in enumerate(gap, start) if offset not in marks)


def _silent_relation(sentence: Sentence, current: Clause, index: int, lexicon: Lexicon) -> str:
    """The relation of a clause that begins without mark or conjunction; empty where none begins."""
    if _resumes(sentence, current, index):
        return "resume"
    return "and" if lexicon.verb_final and index and _closes(sentence, index - 1) else ""


def _is_long(words: list[Word], found: Stretch) -> bool:
    return sum(found.start <= word.start < found.end for word in words) > _SHORT_QUOTATION


def _relation(sentence: Sentence, index: int, gap: str, *, comma: bool, turned: bool, inside: bool) -> str:
    """The relation of the clause that begins at a word; empty where none begins."""
    if index - 1 in sentence.in_dates and index in sentence.in_dates and not sentence.cue_at[index]:
        return ""
    cue = sentence.cue_at[index]
    if cue == "complement" and index and sentence.cue_at[index - 1] in ("after", "before", "since", "time", "cause"):
        return ""
    if cue in _OPENERS:
        return cue
    if turned:
        return "quote" if inside else "comma"
    stopped = len(gap) > 1 and (_STRONG.search(gap) or (inside and _QUOTED_STOP.search(gap)))
    if stopped or ":" in gap:
        return _after_stop(sentence, index, "main" if stopped else "complement")
    return _by_its_words(sentence, index, comma=comma) or ("comma" if comma or "(" in gap or ")" in gap else "")


def _after_stop(sentence: Sentence, index: int, relation: str) -> str:
    """The relation after a semicolon or a colon, which parts nothing beside a date."""
    if relation == "main":
        dated = bool(sentence.in_dates & {index, index + 1})
    else:
        dated = all(earlier in sentence.in_dates for earlier in range(index))
    return "comma" if dated else relation


def _by_its_words(sentence: Sentence, index: int, *, comma: bool) -> str:
    """The relation of a clause that its first words show; empty where they show none."""
    known = bool(sentence.analyses[index].readings)
    if known and _is_participle(sentence, index, comma=comma):
        return "participle"
    if (known and (_coordinates(sentence, index) or _joins_present(sentence, index))) or (
        sentence.in_dates and _joins_later_verb(sentence, index)
    ):
        return "and"
    return "relative" if known and _opens_relative(sentence, index) else ""


def _opens_relative(sentence: Sentence, index: int) -> bool:
    """Whether a Hebrew verb with ש written to it says of the noun before which it is: הנהג שדרס."""
    form = sentence.words[index].form
    return (
        index > 0
        and form[0] == "ש"
        and any(reading.clitics and reading.form is Form.PAST for reading in sentence.analyses[index].readings)
    )


def _coordinates(sentence: Sentence, index: int) -> bool:
    """Whether a verb joined by و or ف (or *and*, *و*, ו) opens a clause here."""
    analysis = sentence.analyses[index]
    if not analysis.past or not index or sentence.cue_at[index] == "plain" or sentence.words[index].nominal:
        return False
    if sentence.cue_at[index - 1] == "conjunction":
        return index < 2 or not is_finite(sentence, index - 2)
    return analysis.conjunction


def _joins_present(sentence: Sentence, index: int) -> bool:
    """Whether a present joined by و opens a clause with its own date: يعرض دستورا في مايو ويصدر قانونا في يونيو."""
    analysis = sentence.analyses[index]
    joined = analysis.conjunction and all(reading.form is Form.PRESENT for reading in analysis.readings)
    if not joined or not sentence.in_dates:
        return False
    dated_before = any(earlier in sentence.in_dates for earlier in range(max(0, index - _NEAR), index))
    return dated_before and any(later in sentence.in_dates for later in range(index, index + _NEAR))


def _joins_later_verb(sentence: Sentence, index: int) -> bool:
    """Whether a conjunction stands before a date and a new verb: and in 1990 was appointed."""
    if not index or index + 1 >= len(sentence.words):
        return False
    if sentence.cue_at[index - 1] in ("locative", "preposition"):
        return False
    first, cue = sentence.words[index].form[0], sentence.cue_at[index]
    governs = (
        (bool(cue) and sentence.analyses[index].conjunction)
        or index in sentence.in_dates
        or len(sentence.words[index].form) < _NEAR_WORD
    )
    joins = cue == "conjunction" or first == "ו" or (first == "و" and governs)
    if not joins or not {index, index + 1, index + 2} & sentence.in_dates:
        return False
    return any(is_finite(sentence, later) for later in range(index + 1, min(index + _NEAR, len(sentence.words))))


def _is_participle(sentence: Sentence, index: int, *, comma: bool) -> bool:
    """Whether a participle tells on: after a comma, or one of saying anywhere (مضيفا)."""
    readings = sentence.analyses[index].readings
    if not index or sentence.cue_at[index] or any(reading.form is Form.NOUN for reading in readings):
        return False
    return any(reading.form is Form.PARTICIPLE and (comma or reading.sense.role is Role.SAYING) for reading in readings)


def _resumes(sentence: Sentence, clause: Clause, index: int) -> bool:
    """Whether a second verb takes the main clause up again after a relative one: الحزب الذي استهدف | هدد."""
    if clause.relation != "relative":
        return False
    if sentence.cue_at[index] == "may" and index - clause.first > 1:
        return True
    if not is_finite(sentence, index):
        return False
    return any(is_verb(sentence.analyses[earlier]) for earlier in range(clause.first + 1, index - 1))


def _closes(sentence: Sentence, index: int) -> bool:
    """Whether a finite verb at the end of its clause closes it, as in Persian."""
    closing = is_verb(sentence.analyses[index]) and not sentence.cue_at[index]
    return closing and not is_verb(sentence.analyses[index + 1])
