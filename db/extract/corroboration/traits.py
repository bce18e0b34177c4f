"""What an account is compared by, worked out once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final
from zlib import crc32

from db.extract.corroboration.said import VICTIMS, Word, tally_of, trigger_of, words_of
from db.extract.corroboration.vocabulary import countries, is_class
from db.extract.events.names import identity
from db.records import FAMILIES, Account, Basis, Event, EventType
from db.time.span import DAY, Span

UNDATED: Final = -10_000_000
"""The day of what has no date."""

SHORT_DAYS: Final = 31
"""Days within which something told may lie at most, to be compared with what is told of a day."""

FINE_DAYS: Final = 2
"""Days of what is told by its day, or by a night between two."""

NEAREST_DAYS: Final = 3
"""Days by which sources may differ on the day of one happening."""

_LONG_DAYS: Final = 3660
"""How far apart long stretches may begin that overlap by half: ten years cover all but centuries."""

_MOST_TERMS: Final = 8
_LEAST_EXACT: Final = 11
_ROUND: Final = 5
_LEAST_WEIGHT: Final = 0.5
_TURN_TERMS: Final = (crc32(b"turn here"), crc32(b"turn too"))
"""What turns of a story are looked up by, that share no word: the war broke out; the events of that day."""

Toll = tuple[int | None, int | None]
"""How many were killed, how many injured."""

_HARM: Final = frozenset({"attack", "killing", "injury", "explosion", "death", "accident", "disaster"})
"""Subtypes that tell one blow by its cause or by its outcome."""


_KIN_OF_MEANING: Final = {
    "=collapse": "harm",
    "=flood": "harm",
    "=block": "material",
    "=suspend": "material",
    "=sentence": "material",
    "=court": "material",
    "=resign": "appointment",
}
"""What is told by such words is of one class in all languages, whatever types they are given there."""

_TALK: Final = frozenset({"talks", "agreement", "cooperation"})
_IDLE: Final = frozenset({None, "happening", "light", "head", "movement"})
"""Subtypes that say nothing of what happened."""

KIN: Final = {
    "harm": ("harm", "material", "any"),
    "material": ("material", "harm", "any"),
    "talk": ("talk", "cooperation", "any"),
    "cooperation": ("cooperation", "talk", "any"),
    "verbal": ("verbal", "any"),
    "any": ("any", "harm", "material", "talk", "cooperation", "verbal"),
}
"""Class of happening -> the classes by which others may tell the same; one that is not here has only itself and any."""


def kin_of(event: Event, told: Collection[str] = ()) -> str:
    """The class by which a happening is compared; ``told`` is what the word that tells it means."""
    by_meaning = next((_KIN_OF_MEANING[one] for one in told if one in _KIN_OF_MEANING), None)
    if by_meaning is not None:
        return by_meaning
    if event.subtype in _HARM:
        return "harm"
    if event.subtype in _TALK:
        return "talk"
    if event.type is EventType.OTHER:
        return "any" if event.subtype in _IDLE else str(event.subtype)
    return FAMILIES[event.type].value


@dataclass(frozen=True, slots=True)
class When:
    """Days on which it may have happened, first and last (inclusive), how many, and how finely that is told."""

    first: int
    last: int
    length: int
    grain: str
    """``fine``: within a day or two, ``coarse``: within a month, ``long``: beyond."""

    @classmethod
    def of(cls, first: int, last: int) -> When:
        """From the first day to the last."""
        length = last - first + 1
        return cls(first, last, length, "fine" if length <= FINE_DAYS else "coarse" if length <= SHORT_DAYS else "long")


@dataclass(frozen=True, slots=True)
class Traits:
    """An account as it is compared."""

    key: int
    article_id: int
    language: str
    passage: tuple[int, int]
    type: EventType
    subtype: str | None
    kin: str
    """The class of happening, by which it is compared."""
    expected: bool
    when: When | None
    own_date: bool
    """Whether the passage itself gives the date."""
    words: tuple[Word, ...]
    trigger: frozenset[str]
    """What the word that tells it means, where this says more than its type."""
    stems: frozenset[str]
    """What its words mean, together."""
    sounds: frozenset[str]
    """How those of its words sound that may be names."""
    weight: float
    """What its words weigh together."""
    title_weight: float
    names: frozenset[str]
    """Actors and places, countries apart."""
    broad: frozenset[str]
    """Countries."""
    actors: frozenset[str]
    places: tuple[frozenset[str], ...]
    """The words of each place that is no country."""
    toll: Toll
    tally: int
    """How many happenings it counts together: 92 attacks; 1 where it tells of one, 0 where something goes on."""
    has_victims: bool
    """Whether the word that tells it says that people were killed, injured or lost."""
    dates_back: bool
    """Whether it tells only when something else began."""
    turn: str | None
    """``war``: how a war began; ``day``: events that are known by their day alone; else None."""
    order: tuple[object, ...]
    """What it tells, for an order that does not hang on ids."""
    said: tuple[int, ...]
    """CRC-32 of its names, weightiest words and tolls: what others like it share with it."""

    @property
    def grain(self) -> str:
        """How finely it is dated; ``none``: not at all."""
        return self.when.grain if self.when is not None else "none"

    def terms(self) -> tuple[int, ...]:
        """What it is looked up by."""
        salt = _salt(self.grain, self.kin)
        return tuple(term ^ salt for term in self.said)

    def searches(self) -> Iterator[tuple[list[int], tuple[int, int]]]:
        """The terms of others that may tell the same, and on which days these begin."""
        kin = KIN.get(self.kin, (self.kin, "any"))
        for grain, days in self._ranges():
            salts = [_salt(grain, one) for one in kin]
            yield [term ^ salt for salt in salts for term in self.said], days

    def _ranges(self) -> tuple[tuple[str, tuple[int, int]], ...]:
        when = self.when
        if when is None:
            return (("none", (UNDATED, UNDATED)),)
        if when.grain == "long":
            return (("long", (when.first - _LONG_DAYS, when.last)),)
        fine = when.first - NEAREST_DAYS, when.last + NEAREST_DAYS
        return ("fine", fine), ("coarse", (when.first - SHORT_DAYS, when.last + 1))


@cache
def _salt(grain: str, kin: str) -> int:
    return crc32(f"{grain} {kin}".encode())


def is_exact(count: int | None) -> bool:
    """Whether a number of victims is so particular that it tells which happening it is of."""
    return count is not None and count >= _LEAST_EXACT and count % _ROUND != 0


def _said(told: Sequence[str], names: Iterable[str], words: Iterable[Word], toll: Toll) -> tuple[int, ...]:
    """What an account is looked up by: what tells it, names, words by weight and class, tolls."""
    weighty = sorted(
        (-word.weight, not is_class(word.means[0]), -len(word.means[0]), word.means[0])
        for word in words
        if word.weight >= _LEAST_WEIGHT or (word.in_title and is_class(word.means[0]))
    )
    found = dict.fromkeys((*told, *sorted(names), *(means for _, _, _, means in weighty)))
    tolls = [f"{place} {count}" for place, count in enumerate(toll) if count is not None and count > 1]
    tolls += [f"{place} {count} exactly" for place, count in enumerate(toll) if is_exact(count)]
    return tuple(dict.fromkeys(crc32(one.encode()) for one in (*list(found)[:_MOST_TERMS], *tolls)))


def _echoes(trigger: Iterable[tuple[str, ...]]) -> dict[str, None]:
    """The stems of what tells it: an echo takes the very word up again."""
    return dict.fromkeys(one for means in trigger for one in means if not is_class(one))


def _beside(article_id: int, kin: str, when: When | None, trigger: Iterable[str]) -> tuple[int, ...]:
    """What finds in the same article the same word again, and what else it says of one day's harm."""
    same = [f"{article_id} {stem}" for stem in trigger]
    if kin == "harm" and when is not None:
        same.append(f"{article_id} {kin} {when.first}")
    return tuple(crc32(f"{place} {one}".encode()) for one in same for place in ("here", "too"))


def traits_of(account: Account) -> Traits:
    """What an account is compared by."""
    event = account.event
    words, telling = words_of(account), trigger_of(account)
    told = frozenset(one for word in telling for one in word.means)
    trigger = [word.means for word in telling if word.weight >= 1]
    kin, when = kin_of(event, [one for means in trigger for one in means]), _when(event.span)
    stems = frozenset(one for word in words for one in word.means)
    actors, places = ([identity(name, account.language) for name in found] for found in (event.actors, event.places))
    names = {*actors, *places}
    broad = names & countries()
    toll = (event.killed or None, event.injured or None)
    return Traits(
        key=account.key,
        article_id=account.article_id,
        language=account.language.split("-")[0],
        passage=event.evidence.passage,
        type=event.type,
        subtype=event.subtype,
        kin=kin,
        expected=event.expected,
        when=when,
        own_date=event.basis in (Basis.EXPLICIT, Basis.RELATIVE),
        words=words,
        trigger=frozenset(one for means in trigger for one in means),
        stems=stems,
        sounds=frozenset(one for word in words for one in word.sounds),
        weight=sum(word.weight for word in words),
        title_weight=sum(word.weight for word in words if word.in_title),
        names=frozenset(names - broad),
        broad=frozenset(broad),
        actors=frozenset(actors),
        places=tuple(frozenset(place.split()) for place in places if place not in broad),
        toll=toll,
        tally=tally_of(account, told),
        has_victims=not VICTIMS.isdisjoint(told),
        dates_back="=dating-back" in told,
        turn=(turn := _turn(event, stems, told)),
        said=(
            *_said([means[0] for means in trigger], names - broad, words, toll),
            *_beside(account.article_id, kin, when, _echoes(trigger)),
            *(_TURN_TERMS if turn else ()),
        ),
        order=_order(account),
    )


def _turn(event: Event, stems: Collection[str], told: Collection[str]) -> str | None:
    """Whether it tells that a war began (``war``), or names events by nothing but their day (``day``)."""
    if "=outbreak" in told and "=war" in stems:
        return "war"
    return "day" if "=events" in told and event.basis is Basis.EXPLICIT else None


def _order(account: Account) -> tuple[object, ...]:
    event = account.event
    return (
        event.edtf or "",
        event.type.value,
        event.title,
        account.quote,
        event.evidence.passage,
        event.evidence.trigger,
        event.actors,
        event.places,
        account.voice,
    )


def _when(span: Span | None) -> When | None:
    if span is None:
        return None
    first, last = span.start, span.end
    if span.lasting or first is None or last is None:
        edge = first if first is not None else (last or 0) - 1
        return When.of(edge // DAY, edge // DAY)
    return When.of(first // DAY, (last - 1) // DAY)
