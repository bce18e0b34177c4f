"""How surely two accounts tell one happening."""

from __future__ import annotations

from typing import Final

from db.extract.corroboration.traits import KIN, NEAREST_DAYS, Traits, When, is_exact
from db.extract.corroboration.vocabulary import is_class

_SAME_TYPE: Final = 1.0
_SAME_FAMILY: Final = 0.85
_KINDRED: Final = 0.8
_BLOWS: Final = frozenset({"attack", "explosion"})
_OUTCOMES: Final = frozenset({"killing", "injury"})
_MISFORTUNES: Final = frozenset({"accident", "disaster"})
_ADJOINING: Final = 4
"""Code points between two clauses of one sentence: a comma, a word for "and"."""

_DAYS_APART: Final = (1.0, 0.85, 0.75, 0.65)
"""How well days fit that lie so far apart."""

_KNOWN_BY_DAY: Final = 0.8
_FEWEST_ACROSS: Final = 2.0
"""The weight of what two languages have in common, unless the words that tell it are; one more for other days."""

_NAMES_WEIGH: Final = 0.6
_OTHER_ACTORS: Final = 0.6
_OTHER_PARTNERS: Final = 0.7
_OTHER_VICTIMS: Final = 0.85
"""Who did it is often told by one source alone."""

_SAME_TOLL: Final = 0.12
_BY_TOLL: Final = 0.6
"""The same particular number of victims on one day."""
_OTHER_TOLL: Final = 0.9
_UNTOLD: Final = (None, None)
_BROAD: Final = 0.35
_FEWEST_WORDS: Final = 1.0
"""Added to the weight of the shorter account: one shared word of one makes no likeness."""

_REFERS_BACK: Final = 1.4
"""Within one article what has no date of its own mostly refers to what has."""

_ECHO: Final = 1.0
_FEWEST_COMMON: Final = 1.3
"""The weight of the words, trigger included, that an echo has in common with what it refers to."""


def contrary(one: Traits, other: Traits) -> bool:
    """Whether two accounts can by no means tell one happening."""
    return _kinship(one, other) == 0 or _timing(one, other) == 0 or _opposed(one, other)


def _opposed(one: Traits, other: Traits) -> bool:
    """Whether something but dates and types speaks against one happening."""
    if one.expected != other.expected or one.tally != other.tally or _other_place(one, other):
        return True
    return one.article_id == other.article_id and _overlap(one, other) and not _outcome(one, other)


def likeness(one: Traits, other: Traits) -> float:
    """Between 0 (nothing speaks for it, or something against it) and 1."""
    timing, kinship = _timing(one, other), _kinship(one, other)
    if not timing or not kinship or _opposed(one, other):
        return 0.0
    if one.article_id == other.article_id and _outcome(one, other):
        return 1.0
    if not one.trigger.isdisjoint(other.trigger):
        kinship = _SAME_TYPE
    shared = _shared(one, other)
    content = _content(one, other, shared) * _contrast(one, other)
    if one.article_id == other.article_id and one.own_date != other.own_date:
        content = max(_ECHO if _echoes(one, other, shared) else 0.0, min(1.0, content * _REFERS_BACK))
    if one.when == other.when and "day" in (one.turn, other.turn) and one.turn and other.turn:
        content = max(content, _KNOWN_BY_DAY)
    if one.toll != _UNTOLD != other.toll:
        content = _by_toll(one, other, content)
    return min(1.0, timing * kinship * content)


def _by_toll(one: Traits, other: Traits, content: float) -> float:
    """What names and words speak for, with what the tolls add or take off."""
    if _same_toll(one, other):
        exact = any(first == second and is_exact(first) for first, second in zip(one.toll, other.toll, strict=True))
        by_toll = _BY_TOLL if exact and one.when == other.when and one.kin == other.kin == "harm" else 0.0
        return max(content + _SAME_TOLL, by_toll)
    return content * _OTHER_TOLL if all(_tolls(one, other)) else content


def _echoes(one: Traits, other: Traits, shared: float) -> bool:
    """Whether both are told by the same word of the same thing: they stormed it; the embassy that they stormed."""
    return shared >= _FEWEST_COMMON and any(not is_class(same) for same in one.trigger & other.trigger)


def _overlap(one: Traits, other: Traits, apart: int = 0) -> bool:
    return one.passage[0] < other.passage[1] + apart and other.passage[0] < one.passage[1] + apart


def _outcome(one: Traits, other: Traits) -> bool:
    """Whether clauses of one sentence tell a blow and what it led to, or one misfortune: the wave, those it drowned."""
    if one.when is None or one.when != other.when or not _overlap(one, other, _ADJOINING):
        return False
    if one.dates_back != other.dates_back and _overlap(one, other):
        return True
    kinds = {one.subtype, other.subtype}
    if kinds <= _MISFORTUNES or (kinds & _MISFORTUNES and one.has_victims != other.has_victims):
        return one.has_victims != other.has_victims or not _overlap(one, other) or one.toll != other.toll
    return one.type is other.type and _overlap(one, other) and bool(kinds & _BLOWS) and bool(kinds & _OUTCOMES)


def _kinship(one: Traits, other: Traits) -> float:
    """How well two types may name one happening; 0 where they cannot."""
    if one.kin == other.kin:
        return _SAME_TYPE if one.type is other.type or one.kin == "harm" else _SAME_FAMILY
    if other.kin not in KIN.get(one.kin, ("any",)):
        return 0.0
    return _SAME_FAMILY if "material" in (one.kin, other.kin) else _KINDRED


def _timing(one: Traits, other: Traits) -> float:
    """How well two dates fit; 0 where they cannot be of one happening."""
    here, there = one.when, other.when
    if here is None or there is None:
        return _undated(one, other)
    long = here.grain == "long"
    if long != (there.grain == "long"):
        return 0.0
    if long:
        return _overlapping(here, there)
    gap = max(here.first - there.last, there.first - here.last, 0)
    if gap > NEAREST_DAYS:
        return 0.0
    if here.grain == there.grain == "fine":
        return _DAYS_APART[gap]
    if gap:
        return 0.55 if gap == 1 else 0.0
    if here.grain == there.grain:
        return 0.8 if here == there else 0.65
    return 0.9 if max(here.length, there.length) <= 7 else 0.8


def _undated(one: Traits, other: Traits) -> float:
    """Without dates only what is told in the same words is one."""
    return 0.7 if one.when is other.when and one.article_id != other.article_id else 0.0


def _overlapping(one: When, other: When) -> float:
    common = min(one.last, other.last) - max(one.first, other.first) + 1
    union = max(one.last, other.last) - min(one.first, other.first) + 1
    return 0.85 if common * 2 > union else 0.0


def _content(one: Traits, other: Traits, shared: float) -> float:
    """What speaks for one happening in names and words."""
    named = len(one.names & other.names) + _BROAD * len(one.broad & other.broad)
    names = named / (named + 1)
    spoken = shared / (_told(one, other) + _FEWEST_WORDS)
    content = 1 - (1 - spoken) * (1 - _NAMES_WEIGH * names)
    if one.language == other.language:
        return content
    few = _FEWEST_COMMON if not one.trigger.isdisjoint(other.trigger) else _FEWEST_ACROSS
    few += one.when != other.when
    return max(content if shared >= few else 0.0, _across_languages(one, other))


def _told(one: Traits, other: Traits) -> float:
    """The weight of the words of the shorter account; in another article those beside its title only speak for it."""
    if one.article_id == other.article_id:
        return min(one.weight, other.weight)
    return min(one.title_weight, other.title_weight)


def _contrast(one: Traits, other: Traits) -> float:
    """What others acting, or other countries, take off: the same call to another minister is another call."""
    harm = one.kin == other.kin == "harm"
    strangers = one.actors and other.actors and one.actors.isdisjoint(other.actors)
    if strangers or (one.broad and other.broad and one.broad.isdisjoint(other.broad)):
        return _OTHER_VICTIMS if harm else _OTHER_ACTORS
    partners = bool(one.actors - other.actors) and bool(other.actors - one.actors)
    return _OTHER_PARTNERS if partners and not harm else 1.0


def _across_languages(one: Traits, other: Traits) -> float:
    """Where words say too little: the same names must do, and the day with them."""
    specific = len(one.names & other.names)
    if one.type is not other.type or one.when is None or other.when is None or one.when != other.when:
        return 0.0
    if specific >= 2 or (specific == 1 and (one.broad & other.broad or _same_toll(one, other))):
        return 0.7
    return 0.0


def _shared(one: Traits, other: Traits) -> float:
    """The weight of the words that both have, as the one reckons it that makes less of them.

    Names in another language are known by their sound.
    """
    common = one.stems & other.stems
    heard = one.sounds & other.sounds if one.language != other.language else frozenset[str]()
    return min(_weight_in(one, common, heard), _weight_in(other, common, heard)) if common or heard else 0.0


def _weight_in(account: Traits, means: frozenset[str], heard: frozenset[str]) -> float:
    """The weight of an account's words that mean one of these or sound like one of these."""
    if not heard:
        return sum([word.weight for word in account.words if not means.isdisjoint(word.means)])
    return sum(
        [word.weight for word in account.words if not means.isdisjoint(word.means) or not heard.isdisjoint(word.sounds)]
    )


def _other_place(one: Traits, other: Traits) -> bool:
    """Whether both name places, countries apart, and none of one is one of the other's."""
    if not one.places or not other.places:
        return False
    return not any(place <= elsewhere or elsewhere <= place for place in one.places for elsewhere in other.places)


def _tolls(one: Traits, other: Traits) -> tuple[bool, ...]:
    return tuple(first is not None and second is not None for first, second in zip(one.toll, other.toll, strict=True))


def _same_toll(one: Traits, other: Traits) -> bool:
    """Whether both count more than one killed or injured, and the same."""
    return any(first == second and (first or 0) > 1 for first, second in zip(one.toll, other.toll, strict=True))
