"""Passages that come, change or go, and the events that follow from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.records import Account
from db.store.accounts import accounts_of
from db.store.change import Row, Step, next_ids
from db.store.event_rows import write_event, write_event_of
from db.store.gathering import MANY, Corroboration, Gathering
from db.store.merged import merged
from db.store.store import Writing
from db.store.stored_rows import keep_corrected, select_rows, update_step


@dataclass(frozen=True, slots=True)
class Passage:
    """A row of ``evidence`` before and after, and the account that it gives then.

    ``before`` is None where it comes, ``after`` (a whole row but for its event) where it goes.
    """

    key: int
    before: Row | None
    after: Row | None
    account: Account | None


def passage_steps(
    writing: Writing, passages: Sequence[Passage], corroboration: Corroboration | None = None
) -> list[Step]:
    """The steps of passages and of their events, each row there before others point at it.

    Without ``corroboration`` a new passage tells an event of its own.
    """
    return _Settlement(writing, passages, corroboration).steps()


def moving_steps(writing: Writing, target: Mapping[int, int | None]) -> list[Step]:
    """The steps that make passages tell other events; None: all these tell one new event."""
    settlement = _Settlement(writing, (), None)
    fresh = next(settlement.event_ids)
    return settlement.moving({key: fresh if event is None else event for key, event in target.items()})


def merging_steps(writing: Writing, article_id: int) -> list[Step]:
    """The steps that make the events of an article anew of their accounts, which are as they were."""
    rows = select_rows(writing.connection, "evidence", "article_id", [article_id])
    events = {int(str(row["event_id"])) for row in rows.values()}
    return _Settlement(writing, (), None).merging(events)


class _Settlement:
    """Events by their passages, from what the library has to what shall be."""

    def __init__(self, writing: Writing, passages: Sequence[Passage], corroboration: Corroboration | None) -> None:
        self._writing = writing
        self._passages = passages
        self._corroboration = corroboration
        self.event_ids = next_ids(writing, "events")
        self._event_of = {p.key: int(str(p.before["event_id"])) for p in passages if p.before is not None}
        self._accounts = {p.key: p.account for p in passages if p.account is not None}
        self._rows = {p.key: p.after for p in passages if p.after is not None}

    def steps(self) -> list[Step]:
        """All steps."""
        gone = [passage.key for passage in self._passages if passage.after is None]
        target = self._targets(gone)
        changed = [passage for passage in self._passages if passage.after is not None]
        rows = [self._passage_step(passage, target[passage.key]) for passage in changed]
        own = {passage.key for passage in self._passages}
        moved = {key: event for key, event in target.items() if key not in own and event != self._event_of[key]}
        touched = {*target.values(), *self._event_of.values()} if moved or gone else set()
        touched |= {target[p.key] for p, row in zip(changed, rows, strict=True) if row is not None}
        touched |= {self._event_of[p.key] for p in changed if p.key in self._event_of}
        evidence = [*(row for row in rows if row is not None), *self._moves(moved)]
        removals = [Step("evidence", p.key, p.before, None) for p in self._passages if p.after is None]
        return self._with_events(touched, target, gone, [*evidence, *removals])

    def moving(self, target: Mapping[int, int]) -> list[Step]:
        """The steps that let passages of the library tell other events."""
        rows = select_rows(self._writing.connection, "evidence", "id", target)
        self._event_of = {key: int(str(row["event_id"])) for key, row in rows.items()}
        moved = {key: event for key, event in target.items() if event != self._event_of[key]}
        touched = {*moved.values(), *(self._event_of[key] for key in moved)}
        return self._with_events(touched, moved, (), self._moves(moved))

    def merging(self, events: set[int]) -> list[Step]:
        """The steps of events whose accounts stay."""
        return self._with_events(events, {}, (), ())

    def _moves(self, moved: Mapping[int, int]) -> list[Step]:
        return [
            Step("evidence", key, {"event_id": self._event_of[key]}, {"event_id": event})
            for key, event in sorted(moved.items())
        ]

    def _passage_step(self, passage: Passage, event: int) -> Step | None:
        row: Row = {"event_id": event, **(passage.after or {})}
        if passage.before is None:
            return Step("evidence", passage.key, None, row)
        return update_step("evidence", passage.key, passage.before, row)

    def _targets(self, gone: Sequence[int]) -> dict[int, int]:
        """The event that each passage tells from now on, by the passage's key."""
        present = [passage.key for passage in self._passages if passage.after is not None]
        if self._corroboration is None:
            return {key: self._event_of.get(key) or next(self.event_ids) for key in present}
        gathering = Gathering(
            self._writing, self._corroboration, self._accounts.values(), self._event_of_present(present), gone
        )
        left = self._left_behind()
        groups = gathering.groups(left)
        self._accounts |= gathering.accounts
        self._event_of |= gathering.event_of
        target = self._assigned(groups, gathering)
        return target | {key: self._event_of.get(key) or next(self.event_ids) for key in present if key not in target}

    def _event_of_present(self, present: Iterable[int]) -> dict[int, int]:
        return {key: self._event_of[key] for key in present if key in self._event_of}

    def _left_behind(self) -> set[int]:
        """The other passages of the events whose passages change or go."""
        rows = select_rows(self._writing.connection, "evidence", "event_id", set(self._event_of.values()))
        told = Counter(row["event_id"] for row in rows.values())
        few = {key for key, row in rows.items() if told[row["event_id"]] <= MANY}
        return few - {passage.key for passage in self._passages}

    def _assigned(self, groups: Sequence[Sequence[int]], gathering: Gathering) -> dict[int, int]:
        """Each group keeps the event that most of it told, a corrected one first; else it gets a new event."""
        claims = sorted(
            (event not in gathering.corrected, -count, event, number)
            for number, group in enumerate(groups)
            for event, count in Counter(self._event_of[key] for key in group if key in self._event_of).items()
        )
        kept: dict[int, int] = {}
        for _, _, event, number in claims:
            if number not in kept and event not in kept.values():
                kept[number] = event
        target = {}
        for number, group in enumerate(groups):
            event = kept[number] if number in kept else next(self.event_ids)
            target.update(dict.fromkeys(group, event))
        return target

    def _with_events(
        self, touched: set[int], target: Mapping[int, int], gone: Sequence[int], evidence: Sequence[Step]
    ) -> list[Step]:
        """The passages' steps between those of the events that come or change and of those that go."""
        connection = self._writing.connection
        before = select_rows(connection, "events", "id", touched)
        members: dict[int, set[int]] = {event: set() for event in touched}
        for key, row in select_rows(connection, "evidence", "event_id", touched).items():
            if key not in gone and key not in target:
                members[int(str(row["event_id"]))].add(key)
        for key, event in target.items():
            if event in members:
                members[event].add(key)
        missing = {key for keys in members.values() for key in keys} - set(self._accounts)
        self._accounts |= {stored.account.key: stored.account for stored in accounts_of(connection, "id", missing)}
        told = {event: keys for event, keys in members.items() if keys}
        removed = (Step("events", event, row, None) for event, row in before.items() if event not in told)
        return [*self._event_steps(told, before), *evidence, *removed]

    def _event_steps(self, told: Mapping[int, Iterable[int]], before: Mapping[int, Row]) -> Iterator[Step]:
        for event, keys in sorted(told.items()):
            row = self._event_row([key for key in keys if key in self._accounts])
            if row is None:
                continue  # a person's own event, whose passages the machine has not read
            if event not in before:
                yield Step("events", event, None, row)
            elif step := update_step("events", event, before[event], keep_corrected(before[event], row)):
                yield step

    def _event_row(self, keys: Sequence[int]) -> Row | None:
        """What some passages make of their event; one whose row is at hand alone: what it says."""
        if not keys:
            return None
        if len(keys) == 1 and keys[0] in self._rows:
            return write_event_of(self._rows[keys[0]])
        whole = merged([self._accounts[key] for key in keys])
        return write_event(whole.event, whole.disagreement, whole.disputed)
