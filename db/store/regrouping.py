"""What a person does with events and their passages: merging, parting, moving. It outlives a new reading."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from db.errors import EnvironmentFault
from db.message import message
from db.store.change import Change, Row, Step, Value
from db.store.choices import Anchor, ChoiceKind, anchors, choice_steps
from db.store.history import carry_out_edit
from db.store.passages import moving_steps
from db.store.store import Store, Writing
from db.store.stored_rows import select_rows, update_step


def merge_events(store: Store, event_ids: Iterable[int]) -> Change:
    """Make several events one, under the first of them; what a person set of the others goes with them.

    Raises:
        EnvironmentFault: one of them is no longer in the library.
    """
    keys = list(dict.fromkeys(event_ids))
    with store.writing() as writing:
        events = _rows(writing, "events", "id", keys, len(keys))
        evidence = select_rows(writing.connection, "evidence", "event_id", keys)
        moved = [key for key, row in evidence.items() if row["event_id"] != keys[0]]
        found = list(anchors(writing.connection, evidence).values())
        pairs = [(found[0], anchor, ChoiceKind.TOGETHER) for anchor in found[1:]]
        steps = moving_steps(writing, dict.fromkeys(moved, keys[0]))
        steps += _adopted(keys, events, steps)
        steps += choice_steps(writing, pairs, found)
        return carry_out_edit(writing, message("change-merge-events", count=len(keys)), steps if moved else ())


def part_passages(store: Store, evidence_ids: Iterable[int]) -> Change:
    """Let passages of one event tell another event of their own, now and whenever their articles are read anew.

    Nothing changes where they are all that tells their event.

    Raises:
        EnvironmentFault: one of them is no longer in the library.
    """
    keys = sorted(set(evidence_ids))
    with store.writing() as writing:
        parted = _rows(writing, "evidence", "id", keys, len(keys))
        events = {int(str(row["event_id"])) for row in parted.values()}
        rest = _others(writing, events, keys)
        titles = [str(row["title"]) for row in select_rows(writing.connection, "events", "id", events).values()]
        steps = [] if not rest else [*moving_steps(writing, dict.fromkeys(keys)), *_parting(writing, parted, rest)]
        return carry_out_edit(writing, message("change-split-event", title=titles[0]), steps)


def move_passages(store: Store, evidence_ids: Iterable[int], event_id: int) -> Change:
    """Let passages tell an event that is there already, and no longer theirs.

    Raises:
        EnvironmentFault: one of them, or the event, is no longer in the library.
    """
    keys = sorted(set(evidence_ids))
    with store.writing() as writing:
        moved = _rows(writing, "evidence", "id", keys, len(keys))
        _rows(writing, "events", "id", [event_id], 1)
        former = {int(str(row["event_id"])) for row in moved.values()} - {event_id}
        rest = _others(writing, former, keys)
        there = _others(writing, {event_id}, keys)
        steps = [
            *moving_steps(writing, dict.fromkeys(keys, event_id)),
            *_parting(writing, moved, rest, there),
        ]
        return carry_out_edit(writing, message("change-move-passages", count=len(keys)), steps)


def _rows(writing: Writing, table: str, column: str, keys: Sequence[int], count: int) -> dict[int, Row]:
    rows = select_rows(writing.connection, table, column, keys)
    if len(rows) < count:
        raise EnvironmentFault("fault-event-gone")
    return rows


def _others(writing: Writing, events: Iterable[int], keys: Sequence[int]) -> dict[int, Row]:
    """The passages of events, but for these."""
    rows = select_rows(writing.connection, "evidence", "event_id", events)
    return {key: row for key, row in rows.items() if key not in keys}


def _parting(
    writing: Writing, moved: Mapping[int, Row], rest: Mapping[int, Row], there: Mapping[int, Row] | None = None
) -> list[Step]:
    """What is remembered: those that moved are apart from the rest, and one with each other and with some there."""
    found = anchors(writing.connection, {**moved, **rest, **(there or {})})
    lead, *following = moved
    pairs: list[tuple[Anchor, Anchor, ChoiceKind]] = [
        (found[key], found[other], ChoiceKind.APART) for key in moved for other in rest
    ]
    pairs += [(found[lead], found[key], ChoiceKind.TOGETHER) for key in following]
    pairs += [(found[next(iter(there))], found[lead], ChoiceKind.TOGETHER)] if there else []
    return choice_steps(writing, pairs, {found[key] for key in (*moved, *(there or {}))})


def _adopted(keys: Sequence[int], events: Mapping[int, Row], steps: Sequence[Step]) -> list[Step]:
    """The step that gives the first event what a person set of the others, where nobody set it of the first."""
    before = dict(events[keys[0]])
    for step in steps:
        if step.table == "events" and step.key == keys[0]:
            before |= step.after or {}
    corrected = set(json.loads(str(before["corrected"])))
    taken: dict[str, Value] = {}
    for key in keys[1:]:
        for column in json.loads(str(events[key]["corrected"])):
            if column not in corrected:
                corrected.add(column)
                taken[column] = events[key][column]
    after = {**taken, "corrected": json.dumps(sorted(corrected))}
    step_of = update_step("events", keys[0], before, after) if taken else None
    return [step_of] if step_of else []
