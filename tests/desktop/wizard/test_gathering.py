"""Reading a source, and what becomes of it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from db.time.span import civil_span
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.wizard.draft import DateState, Draft
from desktop.wizard.gathering import Gathering, count_by_date


def named(gathering: Gathering, name: str) -> Draft:
    return next(draft for draft in gathering.drafts if draft.candidate.relative == name)


def test_every_file_is_read_or_has_a_reason(gathering: Gathering) -> None:
    assert [draft.candidate.relative for draft in gathering.drafts] == [
        "dated.txt",
        "undated.txt",
        "worked-out.txt",
        "zcopy.txt",
    ]
    assert [row.name for row in gathering.rows if row.skipped] == ["zpicture.txt"]
    assert gathering.left_out == 1
    assert all(row.reason is not None for row in gathering.rows if row.skipped)


def test_nothing_is_written(gathering: Gathering, library: Library) -> None:
    assert gathering.is_over
    assert library.article_rows() == []
    assert library.known_items() == []


def test_dates_are_told_apart(gathering: Gathering) -> None:
    assert named(gathering, "dated.txt").date_state is DateState.STATED
    assert named(gathering, "worked-out.txt").date_state is DateState.WORKED_OUT
    assert named(gathering, "worked-out.txt").published is None
    assert named(gathering, "undated.txt").date_state is DateState.NONE
    counts = count_by_date(gathering.drafts)
    assert (counts[DateState.STATED], counts[DateState.WORKED_OUT], counts[DateState.NONE]) == (2, 1, 1)


def test_the_same_text_in_another_encoding_is_left_out(gathering: Gathering) -> None:
    copy = named(gathering, "zcopy.txt")
    assert copy.same_text
    assert not copy.included
    assert copy.note is not None


def test_a_given_date_holds_at_once_and_its_events_follow(gathering: Gathering, qtbot: QtBot) -> None:
    key = named(gathering, "undated.txt").key
    assert any(mention.waiting for mention in gathering.table.draft(key).extraction.mentions)
    gathering.redate([key], civil_span(2021, 5, 20))
    assert gathering.table.draft(key).given
    qtbot.waitUntil(lambda: not any(mention.waiting for mention in gathering.table.draft(key).extraction.mentions))


def test_a_worked_out_date_is_used_only_when_taken(gathering: Gathering) -> None:
    draft = named(gathering, "worked-out.txt")
    guess = draft.article.guess
    assert guess is not None
    gathering.take_guess(draft.key, taken=True)
    assert gathering.table.draft(draft.key).published == guess.span
    assert gathering.table.draft(draft.key).date_state is DateState.WORKED_OUT
    gathering.take_guess(draft.key, taken=False)
    assert gathering.table.draft(draft.key).published is None


def test_choices_name_only_what_was_chosen(gathering: Gathering) -> None:
    assert gathering.choices() == {}
    draft = named(gathering, "dated.txt")
    gathering.table.replace([draft.with_title("عنوان آخر").with_source(None)])
    (chosen,) = gathering.choices().values()
    choice = chosen.of("")
    assert (choice.title, choice.source, choice.published) == ("عنوان آخر", "", None)


def test_a_ticked_copy_goes_before_its_twin(gathering: Gathering) -> None:
    gathering.table.include([named(gathering, "zcopy.txt").key], included=True)
    names = [candidate.relative for candidate in gathering.wanted()]
    assert names.index("zcopy.txt") < names.index("dated.txt")


def test_a_draft_that_is_left_out_is_not_wanted(gathering: Gathering) -> None:
    gathering.table.include([named(gathering, "undated.txt").key], included=False)
    assert "undated.txt" not in [candidate.relative for candidate in gathering.wanted()]


def test_a_place_that_is_gone_is_told(library: Library, appearance: Appearance, tmp_path: Path, qtbot: QtBot) -> None:
    gathering = Gathering(library, appearance.language)
    with qtbot.waitSignal(gathering.failed, timeout=10_000) as told:
        gathering.start([tmp_path / "nowhere"])
    assert isinstance(told.args[0], EnvironmentFault)
    assert gathering.is_over
    assert not gathering.drafts
