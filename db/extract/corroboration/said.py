"""What the words of an account say of which happening it tells."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final, NamedTuple

from db.extract.corroboration.sounds import sounds_of
from db.extract.corroboration.vocabulary import goes_on, is_class, meanings, weight_of, words_in
from db.records import Account

_AROUND: Final = 10
"""Words before and after the trigger that say what it is about."""

_ASIDE: Final = 0.5
"""What a word weighs that stands around the trigger but not in the title."""

_NUMBER_ROOM: Final = 12
_MOST_COUNTED: Final = 999
"""Beyond that a number before a word is mostly a year."""
VICTIMS: Final = frozenset({"=kill", "=injure", "=missing"})
"""The classes of words that say what became of people."""
_CAPITAL: Final = re.compile(r"\b[A-Z]\w+")


class Word(NamedTuple):
    """A word of an account: what it weighs, what it means, how it sounds if it may be a name."""

    weight: float
    in_title: bool
    means: tuple[str, ...]
    """Classes that all languages share, and stems."""
    sounds: frozenset[str]


def language_of(account: Account) -> str:
    """The language of an account, without its region."""
    return account.language.split("-")[0]


def words_of(account: Account) -> tuple[Word, ...]:
    """The words of the title and around the trigger, each meaning once."""
    event, language = account.event, language_of(account)
    capital = {one for name in _CAPITAL.findall(f"{event.title} {account.quote}") for one in words_in(name)}
    found: dict[tuple[str, ...], Word] = {}
    start = event.evidence.trigger[0] - event.evidence.passage[0]
    around = [*words_in(account.quote[:start])[-_AROUND:], *words_in(account.quote[start:])[: _AROUND + 1]]
    for in_title, words in ((True, words_in(event.title)), (False, around)):
        for word in words:
            if weight := weight_of(word, language):
                means = meanings(word, language)
                is_name = not is_class(means[0]) and (word in capital or not word.isascii())
                said = weight if in_title else weight * _ASIDE
                found.setdefault(means, Word(said, in_title, means, sounds_of(word) if is_name else frozenset()))
    return tuple(found.values())


def trigger_of(account: Account) -> tuple[Word, ...]:
    """The words that tell it, with what they weigh."""
    first, last = account.event.evidence.trigger
    start, language = account.event.evidence.passage[0], language_of(account)
    words = words_in(account.quote[first - start : last - start])
    return tuple(Word(weight_of(word, language), False, meanings(word, language), frozenset()) for word in words)


def tally_of(account: Account, told: Collection[str]) -> int:
    """How many happenings it tells of: the number before the word that tells it, unless that counts victims.

    1 where it tells of one, 0 where it tells that something goes on. ``told`` is what the word means.
    """
    first = account.event.evidence.trigger[0] - account.event.evidence.passage[0]
    before = words_in(account.quote[max(0, first - _NUMBER_ROOM) : max(0, first)])
    if before and goes_on(before[-1], language_of(account)):
        return 0
    counted = before and before[-1].isdecimal() and VICTIMS.isdisjoint(told)
    return int(before[-1]) if counted and int(before[-1]) <= _MOST_COUNTED else 1
