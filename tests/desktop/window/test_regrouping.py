"""Merging and parting events through the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.library import StoredEvent
from desktop.preferences import Preferences
from desktop.session import Origin
from desktop.window.evidence_card import EvidenceCard
from tests.desktop.told_twice import SIGNED, told_twice


@pytest.fixture
def program(qapp: QApplication, preferences: Preferences, tmp_path: Path) -> Iterator[Program]:
    """A program with a library of gathered events."""
    program = Program(qapp, preferences)
    program.library.open(told_twice(tmp_path / "told.tasalsul"))
    yield program
    program.close()


def signed(program: Program) -> StoredEvent:
    articles = (row.id for row in program.library.article_rows())
    told = (event for key in articles for event in program.library.events_of(key))
    return next(event for event in told if any(one.reading.title == SIGNED for one in event.evidence))


def cards(program: Program) -> list[EvidenceCard]:
    return [card for card in program.window.inspector.findChildren(EvidenceCard) if not card.isHidden()]


def test_the_inspector_says_on_what_sources_disagree(program: Program) -> None:
    event = signed(program)
    program.session.select_event(event.id, Origin.TIMELINE)
    line = program.window.inspector.disagreement
    assert not line.isHidden()
    assert line.text().startswith("Sources disagree on the day: \u2068Sunday 20 November 2022\u2069 in \u2068two\u2069")
    assert sum("another date" in card.accessibleName() for card in cards(program)) == 1


def test_sources_that_agree_are_not_warned_of(program: Program) -> None:
    other = next(event for event in program.library.events_of(4) if not event.disagreement)
    program.session.select_event(other.id, Origin.TIMELINE)
    assert program.window.inspector.disagreement.isHidden()


def test_a_card_is_parted_and_undone(program: Program) -> None:
    event = signed(program)
    program.session.select_event(event.id, Origin.TIMELINE)
    card = next(card for card in cards(program) if "another date" in card.accessibleName())
    card.part_action.trigger()
    parted = program.library.event_by_id(program.session.event_id or 0)
    assert (parted.edtf, len(parted.evidence)) == ("2022-11-18", 1)
    assert program.library.event_by_id(event.id).disagreement == ()
    program.library.undo()
    assert len(program.library.event_by_id(event.id).evidence) == 3


def test_selected_events_are_merged_under_the_first(program: Program) -> None:
    event, other = signed(program), program.library.events_of(4)[0]
    merge = program.window.actions_of_window.merge_events
    program.session.select_event(event.id, Origin.TIMELINE)
    assert not merge.isEnabled()
    program.session.select_events([event.id, other.id], Origin.TIMELINE)
    assert merge.isEnabled()
    merge.trigger()
    assert len(program.library.event_by_id(event.id).evidence) == 4
    assert program.library.events([other.id]) == []
    assert program.session.selected_events == {event.id}
