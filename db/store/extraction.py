"""Replacing what was found in an article, with ids that stay where the finding stays."""

from __future__ import annotations

from collections.abc import Iterator

from db.records import Event, Extraction
from db.store.change import Row, Step, next_ids
from db.store.rows import write_event, write_evidence, write_mention
from db.store.store import Writing
from db.store.stored_rows import keep_corrected, select_rows, update_step

_Place = tuple[object, ...]


class Replacement:
    """The steps from what the library has found in one article to a new extraction.

    A mention at the same place keeps its id, and so does an event with the same passage and
    trigger. An event that other articles tell too keeps its own fields.
    """

    def __init__(self, writing: Writing, article_id: int, extraction: Extraction) -> None:
        self._article_id = article_id
        self._extraction = extraction
        connection = writing.connection
        self._mentions = select_rows(connection, "mentions", "article_id", [article_id])
        self._evidence = select_rows(connection, "evidence", "article_id", [article_id])
        told = {int(str(row["event_id"])) for row in self._evidence.values()}
        self._events = select_rows(connection, "events", "id", told)
        elsewhere = select_rows(connection, "evidence", "event_id", told).values()
        self._shared = {int(str(row["event_id"])) for row in elsewhere if row["article_id"] != article_id}
        self._new_ids = {table: next_ids(writing, table) for table in ("mentions", "events", "evidence")}

    def steps(self) -> list[Step]:
        """All steps, each table's rows there before others point at them."""
        mention_ids, mention_steps = self._match_mentions()
        kept, event_steps, evidence_steps = self._match_events(mention_ids)
        gone = {key: row for key, row in self._evidence.items() if key not in kept}
        still_told = {self._evidence[key]["event_id"] for key in kept} | self._shared
        return [
            *mention_steps,
            *event_steps,
            *evidence_steps,
            *_removals("evidence", gone),
            *_removals("events", {key: row for key, row in self._events.items() if key not in still_told}),
            *_removals("mentions", {key: row for key, row in self._mentions.items() if key not in mention_ids}),
        ]

    def _match_mentions(self) -> tuple[list[int], list[Step]]:
        """The id of each mention of the extraction, and the steps that make them so."""
        places: dict[_Place, list[int]] = {}
        for key, row in self._mentions.items():
            places.setdefault((row["start_offset"], row["end_offset"]), []).append(key)
        ids, steps = [], []
        for mention in self._extraction.mentions:
            row = write_mention(mention, self._article_id)
            known = places.get((mention.start, mention.end))
            key = known.pop(0) if known else next(self._new_ids["mentions"])
            ids.append(key)
            steps.append(_step("mentions", key, self._mentions.get(key), row))
        return ids, [step for step in steps if step is not None]

    def _match_events(self, mention_ids: list[int]) -> tuple[set[int], list[Step], list[Step]]:
        """The ids of the evidence that stays, and the steps of events and evidence."""
        places: dict[_Place, list[int]] = {}
        for key, row in self._evidence.items():
            places.setdefault(_place_of(row), []).append(key)
        kept: set[int] = set()
        events: list[Step | None] = []
        evidence: list[Step | None] = []
        for event in self._extraction.events:
            known = places.get((*event.evidence.passage, *event.evidence.trigger))
            if known:
                key = known.pop(0)
                kept.add(key)
                event_id = int(str(self._evidence[key]["event_id"]))
            else:
                key, event_id = next(self._new_ids["evidence"]), next(self._new_ids["events"])
            events.append(self._event_step(event_id, event))
            row = write_evidence(event.evidence, event_id, self._article_id, mention_ids)
            evidence.append(_step("evidence", key, self._evidence.get(key), row))
        return kept, [step for step in events if step], [step for step in evidence if step]

    def _event_step(self, event_id: int, event: Event) -> Step | None:
        before = self._events.get(event_id)
        if before is None:
            return Step("events", event_id, None, write_event(event))
        if event_id in self._shared:
            return None
        return update_step("events", event_id, before, keep_corrected(before, write_event(event)))


def _place_of(row: Row) -> _Place:
    return tuple(row[column] for column in ("passage_start", "passage_end", "trigger_start", "trigger_end"))


def _step(table: str, key: int, before: Row | None, after: Row) -> Step | None:
    return Step(table, key, None, after) if before is None else update_step(table, key, before, after)


def _removals(table: str, rows: dict[int, Row]) -> list[Step]:
    return [Step(table, key, row, None) for key, row in rows.items()]


def new_findings(article_id: int, extraction: Extraction, ids: dict[str, Iterator[int]]) -> dict[str, list[Step]]:
    """The steps, by table, that add what was found in a new article."""
    mention_ids = [next(ids["mentions"]) for _ in extraction.mentions]
    event_ids = [next(ids["events"]) for _ in extraction.events]
    return {
        "mentions": [
            Step("mentions", key, None, write_mention(mention, article_id))
            for key, mention in zip(mention_ids, extraction.mentions, strict=True)
        ],
        "events": [
            Step("events", key, None, write_event(event))
            for key, event in zip(event_ids, extraction.events, strict=True)
        ],
        "evidence": [
            Step("evidence", next(ids["evidence"]), None, write_evidence(event.evidence, key, article_id, mention_ids))
            for key, event in zip(event_ids, extraction.events, strict=True)
        ],
    }
