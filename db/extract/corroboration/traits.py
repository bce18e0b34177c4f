"""What an account is compared by, worked out once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from zlib import crc32

from db.extract.corroboration.vocabulary import broad_names, weight_of, words_in
from db.records import Account, Basis, EventType
from db.text.folding import fold_text
from db.text.stemming import stems
from db.time.span import DAY, Span

UNDATED: Final = -10_000_000
"""The day of what has no date."""

SHORT_DAYS: Final = 31
"""Days within which something told may lie at most, to be compared with what is told of a day."""

_AROUND: Final = 10
"""Words before and after the trigger that say what it is about."""

_ASIDE: Final = 0.5
"""What a word weighs that stands around the trigger but not in the title."""

_MOST_TERMS: Final = 16


@dataclass(frozen=True, slots=True)
class When:
    """Days on which it may have happened, first and last (inclusive); ``began``: known by its beginning."""

    first: int
    last: int
    began: bool = False

    @property
    def length(self) -> int:
        """How many days they are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Traits:
    """An account as it is compared."""

    key: int
    article_id: int
    language: str
    passage: tuple[int, int]
    type: EventType
    subtype: str | None
    expected: bool
    when: When | None
    own_date: bool
    """Whether the passage itself gives the date."""
    words: tuple[tuple[float, tuple[str, ...]], ...]
    """Its words as their weight and their stems."""
    stems: frozenset[str]
    weight: float
    names: frozenset[str]
    """Actors and places, countries apart."""
    broad: frozenset[str]
    """Countries."""
    actors: frozenset[str]
    places: tuple[frozenset[str], ...]
    """The words of each place that is no country."""
    toll: tuple[int | None, int | None]
    order: tuple[object, ...]
    """What it tells, for an order that does not hang on ids."""

    @property
    def is_long(self) -> bool:
        """Whether it is told more coarsely than within a month."""
        return self.when is not None and self.when.length > SHORT_DAYS

    def terms(self) -> tuple[int, ...]:
        """What it is looked up by, as CRC-32: its names and its weightiest words."""
        said = sorted(self.words, key=lambda word: (-word[0], -len(word[1][0]), word[1]))
        found = [*sorted(self.names), *sorted(self.broad), *(stem[0] for weight, stem in said if weight >= _ASIDE)]
        found += [f"{place} {count}" for place, count in enumerate(self.toll) if count is not None and count > 1]
        kind = "long" if self.is_long else ""
        return tuple(dict.fromkeys(crc32(f"{kind} {term}".encode()) for term in found))[:_MOST_TERMS]


def traits_of(account: Account) -> Traits:
    """What an account is compared by."""
    event = account.event
    words = _words(account)
    names = {fold_text(name) for name in (*event.actors, *event.places)}
    broad = names & broad_names()
    return Traits(
        key=account.key,
        article_id=account.article_id,
        language=account.language.split("-")[0],
        passage=event.evidence.passage,
        type=event.type,
        subtype=event.subtype,
        expected=event.expected,
        when=_when(event.span),
        own_date=event.basis in (Basis.EXPLICIT, Basis.RELATIVE),
        words=tuple((weight, stem) for stem, weight in words.items()),
        stems=frozenset(stem for found in words for stem in found),
        weight=sum(words.values()),
        names=frozenset(names - broad),
        broad=frozenset(broad),
        actors=frozenset(fold_text(name) for name in event.actors),
        places=tuple(
            frozenset(stems(word)[0] for word in words_in(place))
            for place in event.places
            if fold_text(place) not in broad_names()
        ),
        toll=(event.killed or None, event.injured or None),
        order=(
            event.edtf or "",
            event.type.value,
            event.title,
            account.quote,
            event.evidence.passage,
            event.evidence.trigger,
            event.actors,
            event.places,
            account.voice,
        ),
    )


def _words(account: Account) -> dict[tuple[str, ...], float]:
    """Stems of the words of the title and around the trigger, with what they weigh."""
    event = account.event
    found: dict[tuple[str, ...], float] = {}
    for word in words_in(event.title):
        if weight := weight_of(word):
            found[stems(word)] = weight
    start = event.evidence.passage[0]
    before = words_in(account.quote[: event.evidence.trigger[0] - start])[-_AROUND:]
    after = words_in(account.quote[event.evidence.trigger[0] - start :])[: _AROUND + 1]
    for word in (*before, *after):
        if weight := weight_of(word):
            found.setdefault(stems(word), weight * _ASIDE)
    return found


def _when(span: Span | None) -> When | None:
    if span is None:
        return None
    first, last = span.start, span.end
    if span.lasting or first is None or last is None:
        edge = first if first is not None else (last or 0) - 1
        return When(edge // DAY, edge // DAY, began=True)
    return When(first // DAY, (last - 1) // DAY)
