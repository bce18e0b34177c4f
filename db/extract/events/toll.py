"""How many a passage says were killed and injured."""

from __future__ import annotations

from typing import Final, NamedTuple

from db.extract.events.lexicon import Lexicon
from db.extract.events.numbers import digits, spelled
from db.extract.events.sentence import Sentence

_REACH: Final = 5
"""Words between the one that tells of a loss and its number."""

_KINDS: Final = ("killed", "injured")


class Loss(NamedTuple):
    """A number of killed or injured, and the word at which it is told."""

    at: int
    kind: str
    value: int


def losses_in(sentence: Sentence, lexicon: Lexicon) -> list[Loss]:
    """All that a sentence says of killed and injured; «none» is 0."""
    found: list[Loss] = []
    if not any(analysis.loss for analysis in sentence.analyses) or tells_of_illness(sentence, lexicon):
        return found
    told, told_at = "", -_REACH
    index = 0
    while index < len(sentence.words):
        if index in sentence.in_dates:
            index += 1
            continue
        loss = sentence.analyses[index].loss
        if loss:
            told, told_at = loss, index
            if _denied(sentence, index):
                found += [Loss(index, kind, 0) for kind in (_KINDS if loss == "losses" else (loss,))]
        value, after = _number(sentence, index)
        if value is not None:
            kind = _victims(sentence, after) or (told if index - told_at <= _REACH else "")
            if kind in _KINDS and not _is_measure(sentence, index, after, lexicon):
                found.append(Loss(index, kind, value))
        index = after
    return found


def toll(sentence: Sentence, losses: list[Loss], passage: tuple[int, int]) -> tuple[int | None, int | None]:
    """Killed and injured as the passage itself says; None where it says nothing of them."""
    most: dict[str, int] = {}
    for loss in losses:
        if passage[0] <= sentence.words[loss.at].start < passage[1]:
            most[loss.kind] = max(most.get(loss.kind, 0), loss.value)
    return most.get("killed"), most.get("injured")


def tells_of_illness(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the numbers count the ill, who are no casualties."""
    return any(not lexicon.diseases.isdisjoint(analysis.cores) for analysis in sentence.analyses)


def _denied(sentence: Sentence, index: int) -> bool:
    return any(cue in ("negation", "without") for cue in sentence.cue_at[max(0, index - _REACH) : index])


def _number(sentence: Sentence, index: int) -> tuple[int | None, int]:
    """The number that begins at a word, and the index after it."""
    form = sentence.words[index].form
    value = digits(form) if form[0].isdigit() else None
    values = [] if value is None else [value]
    after = index if value is None else index + 1
    while after < len(sentence.words):
        part = sentence.analyses[after].number
        if part is None or (value is not None and part < 1000) or (values and part < 3):
            break
        values.append(part)
        after += 1
    return (spelled(values), after) if values else (None, index + 1)


def _victims(sentence: Sentence, after: int) -> str:
    """The kind of loss that the words right after a number name: 25 قتيلا."""
    for analysis in sentence.analyses[after : after + 2]:
        if analysis.conjunction:
            break
        if analysis.loss in _KINDS:
            return analysis.loss
    return ""


def _is_measure(sentence: Sentence, index: int, after: int, lexicon: Lexicon) -> bool:
    """Whether the number counts years, money or ways instead of people."""
    near = sentence.analyses[after : after + 1]
    aged = any(word.form in lexicon.ages for word in sentence.words[max(0, index - 2) : index])
    return (
        aged
        or any(core in lexicon.measures for analysis in near for core in analysis.cores)
        or (sentence.words[index].form.endswith("%"))
    )
