"""What a word of a text may mean to the search for events."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from db.records import EventType


class Form(IntEnum):
    """The shape in which a trigger word stands."""

    NOUN = 0
    PAST = 1
    PRESENT = 2
    FUTURE = 3
    PURPOSE = 4
    PASSIVE = 5
    PARTICIPLE = 6


class Role(IntEnum):
    """What a word does in its clause."""

    HAPPENING = 0
    SAYING = 1
    LIGHT = 2
    HEAD = 3
    """Means something only together with a second word (``pairs`` of the lexicon)."""


class Sense(NamedTuple):
    """One meaning of a word: its type, the finer kind, its lemma as the lexicon writes it."""

    type: EventType
    kind: str
    role: Role
    lemma: str
    unreal: bool = False
    weak: bool = False


class Reading(NamedTuple):
    """One way to read a word of a text.

    ``clitics`` counts the one-letter words written together with it that come off the
    trigger; ``preposition`` is the letter among them that governs it.
    """

    sense: Sense
    form: Form
    clitics: int = 0
    preposition: str = ""
    definite: bool = False
    owned: bool = False
    indefinite: bool = False


class Cue(NamedTuple):
    """A small word or a row of them; ``rest`` are the words that must follow the first."""

    kind: str
    rest: tuple[str, ...] = ()


class Name(NamedTuple):
    """A name of the gazetteer whose first word was met; ``rest`` are the words that must follow.

    ``key`` is the identity that all languages and spellings share, ``shown`` the name that
    people read, ``spelling`` the name as it was met.
    """

    key: str
    shown: str
    kind: str
    rest: tuple[str, ...] = ()
    spelling: str = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that the lexicons know of one word form."""

    readings: tuple[Reading, ...] = ()
    cues: tuple[Cue, ...] = ()
    cores: frozenset[str] = frozenset()
    names: tuple[Name, ...] = ()
    conjunction: bool = False
    verb: bool = False
    past: bool = False
    loss: str = ""
    number: int | None = None
    """Whether the form may be a verb, one in the past; the loss or the number that it tells of."""


@dataclass(slots=True)
class Stems:
    """The words of a language's lexicons, by the form in which they are looked up."""

    past: defaultdict[str, list[Sense]] = field(default_factory=lambda: defaultdict(list))
    past_weak: defaultdict[str, list[Sense]] = field(default_factory=lambda: defaultdict(list))
    present: defaultdict[str, list[Sense]] = field(default_factory=lambda: defaultdict(list))
    nouns: defaultdict[str, list[Sense]] = field(default_factory=lambda: defaultdict(list))
    whole: defaultdict[str, list[tuple[Sense, Form]]] = field(default_factory=lambda: defaultdict(list))
    pairs: defaultdict[str, dict[str, Sense]] = field(default_factory=lambda: defaultdict(dict))
    cues: defaultdict[str, list[Cue]] = field(default_factory=lambda: defaultdict(list))
    content: defaultdict[str, list[tuple[tuple[str, ...], EventType]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    irregular: dict[str, tuple[str, ...]] = field(default_factory=dict)
    names: defaultdict[str, list[Name]] = field(default_factory=lambda: defaultdict(list))
