from __future__ import annotations

from dataclasses import replace

from db.message import message
from db.store.event_rows import READING_COLUMNS, read_reading, write_event, write_event_of, write_evidence
from tests.db.store.stories import bridge


def test_a_reading_comes_back_as_it_was() -> None:
    event = replace(bridge()[1].events[0], subtype="protest", expected=True, told_by="the governor")
    row = write_evidence(event, 1, [7], [3, 1])
    columns = [row[name] for name in READING_COLUMNS.split(", ")]
    assert read_reading(columns, event.evidence, event.told_by) == event
    assert (row["mention_id"], row["terms"], row["told_by"]) == (7, "[1, 3]", "the governor")


def test_an_event_has_what_its_sources_disagree_on() -> None:
    row = write_event(bridge()[1].events[0], [message("corroboration-day")], 1)
    assert (row["disagreement"], row["disputed"], row["corrected"]) == ('[["corroboration-day", {}]]', 1, "[]")


def test_an_event_of_one_passage_is_what_that_passage_says() -> None:
    event = bridge()[1].events[0]
    assert write_event_of(write_evidence(event, 1, [7], None)) == write_event(event)
