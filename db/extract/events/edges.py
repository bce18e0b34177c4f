"""Where a title begins and ends: no word at its edges that wants another which is left out."""

from __future__ import annotations

import re
from typing import Final

from db.extract.events.discourse import Placed
from db.extract.events.senses import Form, Role
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger

DANGLING: Final = frozenset(
    (
        *("preposition", "conjunction", "complement", "relative", "after", "before", "since", "cause", "time"),
        *("demonstrative", "contrast", "attribution", "may", "negation", "condition", "purpose", "locative"),
        *("until", "open", "without", "future"),
    )
)
"""Cues that want another word after them."""

IDLE: Final = frozenset(("may", "conjunction", "contrast", "time"))
"""Cues that say nothing at the head of a title."""

_LEADING: Final = IDLE | frozenset(
    ["any", "complement", "after", "before", "since", "cause", "relative", "attribution", "purpose", "until", "open"]
)
"""Cues that tie a title to words that it leaves out."""

_AUXILIARY: Final = frozenset(("كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا", "فكان", "فكانت"))
"""Verbs before a subject that only say that what follows lies back."""

_STUMPS: Final = frozenset(("و", "که", "نیز", "نيز", "ו", "וב", "ול", "ומ", "שב", "ما", "and", "that", "which"))
"""Words that end or begin no title, and the letters left of a word whose rest is a date."""

_DATELINE: Final = 9
"""Words that a dateline may have."""

_MARKS: Final = "،,؛;:.-–—\"'“”«»()[]… \t\u200f\u200e"

_QUOTE: Final = re.compile(r"(?<![\u05d0-\u05ea])\"|\"(?![\u05d0-\u05ea])")
"""A quotation mark, which in Hebrew stands also within abbreviations."""

_PARTNERS: Final = {"”": "“", "»": "«", ")": "(", "]": "["}


def opening(text: str, sentence: Sentence, trigger: Trigger, extent: tuple[int, int], left_out: set[int]) -> int:
    """The word that a title begins with: none that ties it to what is left out."""
    first = _after_dateline(text, sentence, trigger, extent[0])
    while first < trigger.index and (
        first in left_out
        or sentence.cue_at[first] in _LEADING
        or sentence.words[first].form in _AUXILIARY | _STUMPS
        or (first > 0 and _continues_cue(sentence, first))
        or (first == trigger.index - 1 and sentence.cue_at[first] in ("preposition", "locative"))
    ):
        first += 1
    return first


def _after_dateline(text: str, sentence: Sentence, trigger: Trigger, first: int) -> int:
    """Where a title begins after a place and a date before a dash: «Nablus 22-2-2023 Agency- »."""
    for index in range(first, min(trigger.index, _DATELINE)):
        gap = text[sentence.words[index].end : sentence.words[index + 1].start]
        if gap.strip() in ("-", "–", "—") and gap[-1:].isspace() and sentence.in_dates & set(range(index + 1)):
            return index + 1
    return first


def _continues_cue(sentence: Sentence, index: int) -> bool:
    """Whether a word is the second or third of a cue that begins before it: في | حين، على | خلفية."""
    return any(
        sentence.cue_at[index - back] == cue.kind
        and len(cue.rest) >= back
        and all(
            index - back + ahead < len(sentence.words) and sentence.words[index - back + ahead].form == part
            for ahead, part in enumerate(cue.rest, 1)
        )
        for back in (1, 2)
        if index >= back
        for cue in sentence.analyses[index - back].cues
    )


def dangles(sentence: Sentence, index: int) -> bool:
    """Whether a word at the end of a title wants another after it."""
    word = sentence.words[index]
    return sentence.cue_at[index] in DANGLING or word.form in _STUMPS


def names_with_year(sentence: Sentence, place: Placed) -> bool:
    """Whether a bare year is part of the name of a happening: ثورة 1919."""
    before = place.first - 1
    bare = place.first == place.last and sentence.words[place.first].form.isdecimal()
    noun = before >= 0 and any(
        reading.form is Form.NOUN and reading.sense.role is Role.HAPPENING
        for reading in sentence.analyses[before].readings
    )
    return bare and noun and not sentence.cue_at[before]


def with_preposition(sentence: Sentence, place: Placed) -> list[int]:
    """The words of a date with those before it that mean nothing without it: حتى، ابتداء من."""
    first = place.first
    while first and (
        sentence.cue_at[first - 1] in ("preposition", "locative", "since", "until", "open", "after", "before")
        or len(sentence.words[first - 1].form) == 1
        or sentence.words[first - 1].form in _STUMPS
    ):
        first -= 1
    return list(range(first, place.last + 1))


def finished(title: str, *, cut: bool) -> str:
    """Without marks at the ends or half a pair of them; an ellipsis where words were left away."""
    line = " ".join(title.split()).strip(_MARKS)
    for closing, opening in _PARTNERS.items():
        if line.count(closing) != line.count(opening):
            line = line.replace(closing, "").replace(opening, "")
    if len(_QUOTE.findall(line)) % 2:
        line = _QUOTE.sub("", line)
    return f"{line}…" if cut else line
