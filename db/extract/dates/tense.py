"""Whether the words around an expression speak of what is to come."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from db.extract.dates.draft import Context, role_words
from db.extract.dates.fold import fold_word
from db.extract.dates.tokens import Token
from db.extract.lexicon import read

_BACK: Final = 14
_AHEAD: Final = 7
_TO_THE_VERB: Final = 16
"""Words: so far ahead stands the verb of a language that puts it last."""
_TO_THE_PLAN: Final = 4
"""Words between "was" and the verb of what was planned: ``كان من المقرر أن يصل``."""
_LEAD: Final = 3
"""An expression after no more words than these opens its clause, and the verb follows it."""
_STOPS: Final = frozenset("\n.!?؟;")


@dataclass(frozen=True, slots=True)
class TenseWords:
    """Words of a language that tell the tense; ``planned`` do so only before the expression."""

    future: frozenset[str]
    """Words, and phrases of two words."""
    planned: frozenset[str]
    opening: frozenset[str]
    """Verbs in the present that tell of what is to come where they follow an expression that opens its sentence."""
    past: frozenset[str]
    pattern: re.Pattern[str] | None
    never: frozenset[str]
    infinitive: frozenset[str]
    """After these words one of the past is none: "expected to hit"."""
    once: frozenset[str]
    """Words that make one of the future after them one of that time, "was expected"; phrases that say it alone."""
    put_off: frozenset[str]
    """Words before "until" that tell of something put off or drawn out to a time ahead."""
    asking: frozenset[str]
    """Verbs of the past after which an infinitive tells of what was then to come: "urged them to sign"."""
    last: frozenset[str]
    """Verbs in the present of a language whose verb stands last: after the expression they tell of what is to come."""
    verb_last: bool


@cache
def tense_words(language: str) -> TenseWords:
    """The tense words of a language's lexicon."""
    table = read(language, "dates").get("tense", {})

    def words(name: str) -> frozenset[str]:
        return frozenset(fold_word(word) for word in table.get(name, ()))

    pattern = re.compile(table["future_pattern"]) if "future_pattern" in table else None
    return TenseWords(
        words("future"),
        words("planned"),
        words("opening"),
        words("past"),
        pattern,
        words("never_future"),
        words("infinitive"),
        words("once"),
        words("put_off"),
        words("asking"),
        words("last"),
        bool(table.get("verb_last")),
    )


class Tense(StrEnum):
    """What the words around an expression say of its time."""

    PAST = "past"
    FUTURE = "future"
    ONCE_AHEAD = "once-ahead"
    """It lay ahead of what is told: "they were expected to leave on Thursday"."""


def is_future(context: Context, token: Token, last: Token, language: str) -> bool:
    """Whether the nearest telling word of the sentence says that the time lies ahead."""
    return tense(context, token, last, language) is True


def tense(context: Context, token: Token, last: Token, language: str) -> bool | None:
    """True if the nearest telling word of the sentence is of the future, False if of the past, None without one."""
    said = telling(context, token, last, language)
    return None if said in (None, Tense.ONCE_AHEAD) else said is Tense.FUTURE


def telling(context: Context, token: Token, last: Token, language: str) -> Tense | None:
    """What the nearest telling word of the sentence says; None without one."""
    known = tense_words(language)
    if _is_put_off(context, token, last, known, language):
        return Tense.FUTURE
    if known.verb_last:
        said = _by_last_verb(context, last, known)
        if said is not None:
            return _named(said)
    opening, infinitive = None, False
    for distance in range(1, _BACK + 1):
        word = context.words.word(token.opening - distance)
        if not word or word in _STOPS or word == ",":
            opening = distance - 1 if opening is None else opening
            if word != ",":
                break
        said = _says(known, word, context.words.word(token.opening - distance + 1), before=True)
        if said is False and context.words.word(token.opening - distance - 1) in known.infinitive:
            continue
        if f"{context.words.word(token.opening - distance - 1)} {word}" in known.once:
            return Tense.ONCE_AHEAD
        if said is not None:
            asked = infinitive and word in known.asking
            once = _was_planned(context, token.opening - distance, known) if said else asked
            return Tense.ONCE_AHEAD if once else _named(said)
        infinitive = infinitive or word in known.infinitive
    return _named(_said_after(context, last, known, opening))


def _named(said: bool | None) -> Tense | None:
    return None if said is None else Tense.FUTURE if said else Tense.PAST


def _is_put_off(context: Context, token: Token, last: Token, known: TenseWords, language: str) -> bool:
    """``Extended until Thursday``, ``held in custody until Monday``."""
    until = role_words(language, "until")
    if not any(context.words.word(token.opening - distance) in until for distance in (0, 1, 2)):
        return False
    if known.verb_last:
        return any(context.words.word(last.word + distance) in known.put_off for distance in range(1, _AHEAD + 1))
    for distance in range(1, _BACK + 1):
        word = context.words.word(token.opening - distance)
        if not word or word in _STOPS:
            return False
        if not known.put_off.isdisjoint(_plain_forms(word)):
            return True
    return False


def _was_planned(context: Context, index: int, known: TenseWords) -> bool:
    """Whether "was" stands shortly before a word of the future, or before one that this one hangs on."""
    words = [context.words.word(index - distance) for distance in range(_TO_THE_PLAN + 1)]
    for distance, word in enumerate(words[:3]):
        if not known.once.isdisjoint(_plain_forms(word)):
            return True
        if distance and not known.infinitive.isdisjoint(_plain_forms(word)):
            return any(not known.once.isdisjoint(_plain_forms(before)) for before in words[distance + 1 :])
    return False


def _said_after(context: Context, last: Token, known: TenseWords, opening: int | None) -> bool | None:
    """What the words after an expression say, farther ahead where it opens its clause."""
    opens = opening is not None and opening <= _LEAD
    for distance in range(1, (_AHEAD if opens else 1) + 1):
        word = context.words.word(last.word + distance)
        if not word or word in _STOPS:
            break
        if opens and distance <= _LEAD and word in known.opening:
            return True
        said = _says(known, word, context.words.word(last.word + distance + 1), before=False)
        if said is not None:
            return said
    return None


def _by_last_verb(context: Context, last: Token, known: TenseWords) -> bool | None:
    """What the verb at the end of the clause says."""
    for distance in range(1, _TO_THE_VERB + 1):
        word = context.words.word(last.word + distance)
        if not word or word in _STOPS:
            return None
        if word in known.last:
            return True
        said = _says(known, word, context.words.word(last.word + distance + 1), before=False)
        if said is not None:
            return said
    return None


def _says(known: TenseWords, word: str, following: str, *, before: bool) -> bool | None:
    """True for a word of the future, False for one of the past, None for others."""
    for form in _plain_forms(word):
        if form in known.future or f"{form} {following}" in known.future or (before and form in known.planned):
            return True
        if form in known.past:
            return False
        if known.pattern is not None and form not in known.never and known.pattern.fullmatch(form):
            return True
    return None


def _plain_forms(word: str) -> tuple[str, ...]:
    """A word in small letters, and without the clitic it may begin with."""
    plain = word.lower() if word.isascii() else word
    return (plain, plain[1:]) if plain[:1] in ("و", "ف", "ו", "ש") and len(plain) > 3 else (plain,)
