"""The comparison of accounts, for the length of one write."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from db.extract.corroboration.groups import LINK, SAME, Grouping, Pair, shared_among_mates
from db.extract.corroboration.likeness import contrary, likeness
from db.extract.corroboration.traits import Traits, traits_of
from db.records import Account, Ties

_REMEMBERED: Final = 20_000
"""Accounts that are kept worked out, some kilobytes each: what a few batches of an import look at."""


class Corroborator:
    """Compares accounts, each worked out once. Its groups are a function of the accounts and ties alone."""

    least: Final = 2
    """How many terms two accounts share at least, where they may tell one happening."""

    link: Final = LINK
    """The likeness from which one account leads to another."""

    def __init__(self) -> None:
        self._known = OrderedDict[int, tuple[Account, Traits]]()

    def _traits(self, account: Account) -> Traits:
        known = self._known.get(account.key)
        if known is not None and known[0] is account:
            return known[1]
        traits = known[1] if known is not None and _is_same(known[0], account) else traits_of(account)
        self._known[account.key] = (account, traits)
        self._known.move_to_end(account.key)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return traits

    def terms(self, account: Account) -> Sequence[int]:
        """What an account is looked up by."""
        return self._traits(account).terms()

    def searches(self, account: Account) -> Iterable[tuple[Sequence[int], tuple[int, int]]]:
        """By which terms, and between which first days, others are looked for that may tell the same."""
        return self._traits(account).searches()

    def likeness(self, one: Account, other: Account) -> float:
        """How surely two accounts tell one happening, from 0 to 1."""
        return likeness(self._traits(one), self._traits(other))

    def groups(self, accounts: Sequence[Account], alike: Mapping[Pair, float], ties: Ties) -> list[list[int]]:
        """The keys of the accounts of each happening; ``alike`` holds pairs of keys, the lower first."""
        traits = sorted((self._traits(account) for account in accounts), key=lambda one: one.order)
        places = {one.key: place for place, one in enumerate(traits)}

        def placed(pairs: Collection[Pair]) -> set[Pair]:
            return {_ordered(places[one], places[other]) for one, other in pairs if {one, other} <= places.keys()}

        limits = _Limits(traits, placed(ties.apart), {places[key]: event for key, event in ties.fixed.items()})
        found = {_ordered(places[one], places[other]): value for (one, other), value in alike.items() if value}
        mates = [
            pair
            for pair, value in found.items()
            if value >= SAME and traits[pair[0]].article_id == traits[pair[1]].article_id
        ]
        grouping = Grouping(len(traits), shared_among_mates(found, mates))
        grouping.tie(sorted(placed(ties.together) | _chained(limits.fixed)), limits.are_apart)
        return [[traits[place].key for place in group] for group in grouping.joined(limits.are_contrary)]


@dataclass(frozen=True, slots=True)
class _Limits:
    """What keeps groups of places apart."""

    traits: Sequence[Traits]
    apart: Collection[Pair]
    fixed: Mapping[int, int]

    def are_apart(self, here: Collection[int], there: Collection[int]) -> bool:
        """By a person's word."""
        events = {self.fixed[place] for place in (*here, *there) if place in self.fixed}
        return len(events) > 1 or any(_ordered(one, other) in self.apart for one in here for other in there)

    def are_contrary(self, here: Collection[int], there: Collection[int]) -> bool:
        """By a person's word, or because some of them can by no means be one."""
        if self.are_apart(here, there):
            return True
        return any(contrary(self.traits[one], self.traits[other]) for one in here for other in there)


def _is_same(one: Account, other: Account) -> bool:
    """Whether an account is the one that was worked out, read again."""
    here, there = one.event, other.event
    return (one.quote, here.title, here.span, here.actors, here.places, here.subtype, here.killed, here.injured) == (
        other.quote,
        there.title,
        there.span,
        there.actors,
        there.places,
        there.subtype,
        there.killed,
        there.injured,
    ) and (one.article_id, here.evidence.trigger, here.basis) == (other.article_id, there.evidence.trigger, there.basis)


def _ordered(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _chained(fixed: Mapping[int, int]) -> set[Pair]:
    """Pairs that join all places of one number."""
    first: dict[int, int] = {}
    return {
        _ordered(first[event], place)
        for place, event in sorted(fixed.items())
        if first.setdefault(event, place) != place
    }
