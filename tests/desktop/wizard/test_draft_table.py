"""The review table as a model."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.time.span import civil_span
from desktop.wizard.draft import Group
from desktop.wizard.draft_table import DRAFT, SECOND_LINE, TONE, Column, ShownDrafts
from desktop.wizard.gathering import Gathering


def shown_names(shown: ShownDrafts) -> list[str]:
    return [shown.index(row, 0).data(DRAFT).candidate.relative for row in range(shown.rowCount())]


def test_the_model_is_sound(gathering: Gathering, qtmodeltester: object) -> None:
    qtmodeltester.check(gathering.table)  # type: ignore[attr-defined]
    assert gathering.table.rowCount() == 4


def test_a_cell_says_what_is_known(gathering: Gathering) -> None:
    table = gathering.table
    assert table.index(0, Column.PUBLISHED).data() == "12 Mar 2021"
    assert table.index(0, Column.PUBLISHED).data(SECOND_LINE) == "stated in the text"
    assert table.index(1, Column.PUBLISHED).data() == "Choose a date…"
    assert table.index(1, Column.PUBLISHED).data(TONE) == "warn"
    assert table.index(0, Column.SOURCE).data() == "Not stated"
    assert table.index(0, Column.LANGUAGE).data() == "Arabic"
    assert "same text" in table.index(3, Column.TITLE).data(SECOND_LINE)


def test_a_typed_date_is_asked_for(gathering: Gathering, qtbot: QtBot) -> None:
    table = gathering.table
    with qtbot.waitSignal(table.date_chosen) as told:
        assert table.setData(table.index(1, Column.PUBLISHED), "20/5/2021")
    assert told.args == [[1], civil_span(2021, 5, 20)]


def test_what_is_no_date_is_refused(gathering: Gathering, qtbot: QtBot) -> None:
    table = gathering.table
    with qtbot.waitSignal(table.refused) as told:
        assert not table.setData(table.index(1, Column.PUBLISHED), "soon")
    assert told.args == ["soon"]
    assert table.draft(1).published is None


def test_title_and_source_are_typed(gathering: Gathering) -> None:
    table = gathering.table
    assert table.setData(table.index(0, Column.TITLE), "  عنوان مصحّح ")
    assert table.setData(table.index(0, Column.SOURCE), "جريدة التل")
    assert table.index(0, Column.TITLE).data() == "عنوان مصحّح"
    assert table.index(0, Column.SOURCE).data() == "جريدة التل"
    assert not table.setData(table.index(0, Column.TITLE), " ")


def test_of_the_same_text_one_at_most_is_ticked(gathering: Gathering) -> None:
    table = gathering.table
    checked = Qt.CheckState.Checked
    assert table.setData(table.index(3, Column.INCLUDED), checked, Qt.ItemDataRole.CheckStateRole)
    assert table.draft(3).included
    assert not table.draft(0).included


def test_ticking_all_ticks_each_text_once(gathering: Gathering) -> None:
    table = gathering.table
    table.include([0, 1, 2, 3], included=True)
    assert [draft.included for draft in table.drafts] == [False, True, True, True]
    table.include([0, 1, 2, 3], included=False)
    assert not any(draft.included for draft in table.drafts)


def test_findings_for_a_former_date_are_dropped(gathering: Gathering) -> None:
    table = gathering.table
    former = table.draft(0)
    table.take_findings([(0, civil_span(1999), table.draft(1).extraction)])
    assert table.draft(0).extraction == former.extraction


def test_chips_and_words_filter(gathering: Gathering) -> None:
    shown = ShownDrafts()
    shown.setSourceModel(gathering.table)
    shown.show_group(Group.NO_DATE)
    assert shown_names(shown) == ["undated.txt", "worked-out.txt"]
    shown.show_group(Group.SAME_TEXT)
    assert shown_names(shown) == ["zcopy.txt"]
    shown.show_group(Group.ALL)
    shown.show_words("سُوق")
    assert shown_names(shown) == ["worked-out.txt"]


def test_rows_without_a_date_come_last(gathering: Gathering) -> None:
    shown = ShownDrafts()
    shown.setSourceModel(gathering.table)
    shown.sort(Column.PUBLISHED, Qt.SortOrder.DescendingOrder)
    assert set(shown_names(shown)[:2]) == {"dated.txt", "zcopy.txt"}
