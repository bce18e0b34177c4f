"""Which accounts tell one event: decided anew around every account that is added, changed or gone.

Only what lies near is looked at: accounts of the same days that share words and names, those
that are like them in turn, and what a person tied to them. An event that a person has corrected,
or that very many tell, keeps its accounts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Protocol

from db.records import Account, Ties
from db.store.accounts import StoredAccount, accounts_of, first_day, near_keys
from db.store.choices import ChoiceKind, Decisions
from db.store.store import Writing
from db.store.stored_rows import select_rows
from db.store.term_index import TermIndex

MANY: Final = 40
"""Accounts from which an event is settled: so many stand for it, and it is no longer taken apart."""

Pair = tuple[int, int]
"""Two keys of accounts, the lower one first."""


class Corroboration(Protocol):
    """How accounts are compared, for the length of one write."""

    @property
    def least(self) -> int:
        """How many terms two accounts share at least, where they may tell one happening."""

    @property
    def link(self) -> float:
        """The likeness from which one account leads to another."""

    def terms(self, account: Account) -> Sequence[int]:
        """What an account is looked up by."""

    def searches(self, account: Account) -> Iterable[tuple[Sequence[int], tuple[int, int]]]:
        """By which terms, and between which first days (inclusive), others are looked for that may tell the same."""

    def likeness(self, one: Account, other: Account) -> float:
        """How surely two accounts tell one happening; 0: surely not, or nothing speaks for it."""

    def groups(self, accounts: Sequence[Account], alike: Mapping[Pair, float], ties: Ties) -> list[list[int]]:
        """The keys of the accounts of each happening."""


class Gathering:
    """Groups of accounts around some that are new, changed or left alone by others that went."""

    def __init__(
        self,
        writing: Writing,
        corroboration: Corroboration,
        new: Iterable[Account],
        event_of: Mapping[int, int],
        gone: Iterable[int],
    ) -> None:
        self._connection = writing.connection
        self._compare = corroboration
        self._decisions = Decisions(self._connection)
        self._new = {account.key: account for account in new}
        self._gone = {*gone, *self._new}
        self._fresh = TermIndex(
            (account.key, first_day(account.event.span), corroboration.terms(account)) for account in self._new.values()
        )
        self._by_trigger = {_trigger(account): account.key for account in self._new.values()}
        self.accounts = dict(self._new)
        self.event_of = dict(event_of)
        """The event that each account tells so far; none where it is of today."""
        self.corrected: set[int] = set()
        """The events among them that a person has corrected."""
        self.settled: set[int] = set()
        """The events among them that very many tell."""
        for event, row in select_rows(self._connection, "events", "id", set(event_of.values())).items():
            if row["corrected"] != "[]":
                self.corrected.add(event)
        self._likeness: dict[Pair, float] = {}

    def groups(self, seeds: Iterable[int]) -> list[list[int]]:
        """The keys of the accounts of each event, for these and all that hang together with them."""
        pending = [*self._new, *self._load("id", seeds)]
        reached = set(pending)
        together: set[Pair] = set()
        apart: set[Pair] = set()
        while pending:
            near = self._near(pending)
            found = {
                other
                for key in pending
                for other in (*self._like(key, near[key]), *self._tied(key, together, apart), *self._kept_with(key))
            }
            pending = sorted(found - reached)
            reached.update(pending)
        fixed = {key: event for key in reached if (event := self._fixed_event(key)) is not None}
        members = [self.accounts[key] for key in sorted(reached)]
        alike = {pair: value for pair, value in self._likeness.items() if reached.issuperset(pair)}
        return self._compare.groups(members, alike, Ties(fixed, together, apart))

    def _load(self, column: str, keys: Iterable[int]) -> list[int]:
        """Accounts of the library by a column's value, with their events; those that change or go are left out."""
        found = []
        for stored in accounts_of(self._connection, column, keys):
            if stored.account.key not in self._gone:
                self._take(stored)
                found.append(stored.account.key)
        return found

    def _take(self, stored: StoredAccount) -> None:
        self.accounts.setdefault(stored.account.key, stored.account)
        self.event_of[stored.account.key] = stored.event_id
        if stored.is_corrected:
            self.corrected.add(stored.event_id)
        self._by_trigger[_trigger(stored.account)] = stored.account.key

    def _like(self, key: int, near: Iterable[int]) -> Iterator[int]:
        """The accounts that are like one, of those near it."""
        account = self.accounts[key]
        for other in near:
            pair = (min(key, other), max(key, other))
            if pair not in self._likeness:
                likeness = self._compare.likeness(account, self.accounts[other])
                self._likeness[pair] = likeness
            if self._likeness[pair] >= self._compare.link:
                yield other

    def _near(self, keys: Iterable[int]) -> dict[int, set[int]]:
        """For each account those that share terms with it in the days that count; all of them are read at once."""
        near = {key: self._sharing(self.accounts[key]) for key in keys}
        unread = set().union(*near.values()) - self.accounts.keys()
        if unread:
            self._load("id", unread)
        return near

    def _sharing(self, account: Account) -> set[int]:
        """Accounts of today and of the library that share terms with one in the days that count."""
        least = self._compare.least
        found: set[int] = set()
        for terms, days in self._compare.searches(account):
            found.update(self._few(near_keys(self._connection, terms, days, least)))
            found.update(self._fresh.sharing(terms, days, least))
        found.discard(account.key)
        return found

    def _few(self, near: Sequence[tuple[int, int]]) -> list[int]:
        """The accounts that are compared: of an event with very many the first stand for all."""
        found = []
        seen: Counter[int] = Counter()
        for key, event in near:
            seen[event] += 1
            if seen[event] > MANY:
                self.settled.add(event)
            elif key not in self._gone:
                found.append(key)
        return found

    def _tied(self, key: int, together: set[Pair], apart: set[Pair]) -> list[int]:
        """The accounts that a person tied to one; what she parted is noted."""
        found = []
        for trigger, kind in self._decisions.about(_trigger(self.accounts[key])).items():
            if trigger not in self._by_trigger:
                self._load("article_id", [trigger[0]])
            other = self._by_trigger.get(trigger)
            if other is None:
                continue
            (together if kind is ChoiceKind.TOGETHER else apart).add((min(key, other), max(key, other)))
            if kind is ChoiceKind.TOGETHER:
                found.append(other)
        return found

    def _fixed_event(self, key: int) -> int | None:
        event = self._corrected_event(key)
        return event if event is not None or self.event_of.get(key) not in self.settled else self.event_of[key]

    def _kept_with(self, key: int) -> list[int]:
        """The other accounts of an event that a person has corrected."""
        event = self._corrected_event(key)
        if event is None:
            return []
        changed = [other for other in self._new if self.event_of.get(other) == event]
        return changed + self._load("event_id", [event])

    def _corrected_event(self, key: int) -> int | None:
        event = self.event_of.get(key)
        return event if event in self.corrected else None


def _trigger(account: Account) -> tuple[int, int]:
    return account.article_id, account.event.evidence.trigger[0]
