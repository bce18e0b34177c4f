"""Drafts and what a person says about them."""

from __future__ import annotations

from db.time.span import civil_span
from desktop.wizard.draft import DateState, Group, event_count
from desktop.wizard.gathering import Gathering


def test_a_draft_belongs_to_its_chips(gathering: Gathering) -> None:
    dated, undated, worked_out, copy = gathering.drafts
    assert all(draft.belongs_to(Group.ALL) for draft in gathering.drafts)
    assert [draft.belongs_to(Group.NO_DATE) for draft in gathering.drafts] == [False, True, True, False]
    assert worked_out.belongs_to(Group.WORKED_OUT)
    assert copy.belongs_to(Group.SAME_TEXT)
    assert not dated.belongs_to(Group.SAME_TEXT)
    assert not undated.belongs_to(Group.WORKED_OUT)


def test_a_given_date_replaces_a_guess(gathering: Gathering) -> None:
    draft = gathering.drafts[2].with_date(civil_span(2021, 5, 11))
    assert draft.given
    assert draft.date_state is DateState.STATED
    assert draft.article.guess is not None


def test_a_date_taken_away_leaves_none(gathering: Gathering) -> None:
    draft = gathering.drafts[0].with_date(None)
    assert draft.published is None
    assert not draft.given


def test_only_ticked_drafts_count(gathering: Gathering) -> None:
    every = sum(len(draft.extraction.events) for draft in gathering.drafts)
    copies = sum(len(draft.extraction.events) for draft in gathering.drafts if not draft.included)
    assert event_count(gathering.drafts) == every - copies
    assert event_count(gathering.drafts) > 0
